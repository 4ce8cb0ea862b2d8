using LearningOrg.Core.Knowledge.Events;

namespace LearningOrg.Core.Knowledge;

/// <summary>The person or the evidence that a verb asks for and does not find.</summary>
/// <param name="What">What is wrong, to follow the id: <c>has open flags</c>.</param>
/// <param name="Remedy">What would turn the no into a yes, as a sentence.</param>
internal sealed record Lacking(string What, string Remedy)
{
    /// <summary>What is missing for something to happen to an article; null where nothing is.</summary>
    public static Lacking? For(ArticleEvent proposed, ArticleState state) => proposed switch
    {
        ArticleCompleted { IsValidated: true } completed => Trust.ToVouch(state.Written(completed.Content, completed.By), completed.By, completed.Approver),
        ArticleValidated validated => Trust.ToVouch(state, validated.By, validated.Approver),
        ArticleReviewed reviewed => Trust.ToVouch(state, reviewed.By, reviewed.Approver),
        ArticleFixed edited => ToFix(state, edited),
        ArticleAmended amended => ToAmend(state, amended),
        ArticleDiscarded => ToDiscard(state),
        ArticleFlagAnswered answered => ToAnswer(state, answered),
        ArticleArchived or ArticleReinstated => Level(state.Rules.ToArchive, proposed.By),
        ArticleReused reused => ToReuse(state, reused),
        ArticleAudienceWidened widened => ToWiden(state, widened),
        ArticleAudienceNarrowed narrowed => state.Audience.IsWiderThan(narrowed.Audience)
            ? null
            : new($"is open to no more than {state.Audience} already", "Name a narrower audience, or widen it."),
        _ => null,
    };

    public static Lacking? Level(AuthoringProficiency needed, KnowledgeWorker by) => by.Proficiency.IsAtLeast(needed)
        ? null
        : new($"takes a {Levels(needed)} for that, and {by.Actor} is a {by.Proficiency}", $"Ask a {Levels(needed)}.");

    private static string Levels(AuthoringProficiency needed) => needed == AuthoringProficiency.Coach ? needed.Name : $"{needed} or above";

    private static Lacking? ToFix(ArticleState state, ArticleFixed edited)
    {
        if (edited.Content == state.Content)
        {
            return new("would say what it says already", "Change the content; review it or answer its flags where it is right as it is.");
        }

        if (state.Confidence == ArticleConfidence.WorkInProgress && edited.Content.Resolution is not null)
        {
            return new($"is {state.Confidence}, and would get its resolution", "Complete it with that.");
        }

        return state.Confidence != ArticleConfidence.WorkInProgress && edited.Content.Resolution is null
            ? new($"is {state.Confidence}, and would lose its resolution", "Change the resolution, or archive the article.")
            : edited.Answers.Select(number => NoOpenFlag(state, number)).FirstOrDefault(lacking => lacking is not null);
    }

    private static Lacking? ToAmend(ArticleState state, ArticleAmended amended) => amended.Details.Governance == state.Details.Governance
        ? Level(state.Rules.ToValidate, amended.By)
        : Level(state.Rules.ToGovern, amended.By);

    private static Lacking? ToDiscard(ArticleState state) => state.Links.Count > 0
        ? new(
            $"helped with {Text.List([.. state.Links.Take(3).Select(link => link.Request.Value)])}{(state.Links.Count > 3 ? " and others" : null)}",
            "Complete it; what is of no use any more is then archived.")
        : null;

    private static Lacking? ToAnswer(ArticleState state, ArticleFlagAnswered answered) => NoOpenFlag(state, answered.Flag) is { } none ? none
        : state.Flag(answered.Flag)!.By == answered.By.Actor ? null
        : Level(state.Rules.ToValidate, answered.By) is { } level
            ? level with { Remedy = $"{level.Remedy.TrimEnd('.')}, or {state.Flag(answered.Flag)!.By}, who raised it." }
            : null;

    private static Lacking? NoOpenFlag(ArticleState state, int number) => state.Flag(number) switch
    {
        null => new($"has no flag {Text.Of(number)}", state.Flags.Count == 0 ? "Nobody has flagged it." : $"Its flags are 1 to {Text.Of(state.Flags.Count)}."),
        { Answer: { } answer } => new($"has its flag {Text.Of(number)} {answer} already", "Flag anew what is still wrong."),
        _ => null,
    };

    private static Lacking? ToReuse(ArticleState state, ArticleReused reused)
    {
        if (state.Links.FirstOrDefault(link => link.Request == reused.Request) is { } twin)
        {
            return new($"is linked to {twin} already", "Link each request once.");
        }

        if (!reused.IsConfirmed)
        {
            return null;
        }

        const string link = "Link it without confirming";
        return state.ConfidenceAt(reused.At) == ArticleConfidence.Validated
            ? Trust.ToVouch(state, reused.By, approver: null) is { } lacking
                ? lacking with { Remedy = $"{link}, or let it be reviewed. {lacking.Remedy}" }
                : null
            : new($"is {ArticleChart.Standing(state, reused.At)}, and only what is validated can be confirmed", $"{link}, and let it be validated.");
    }

    private static Lacking? ToWiden(ArticleState state, ArticleAudienceWidened widened) => widened.Audience.IsWiderThan(state.Audience)
        ? Level(state.Rules.ToWidenTo(widened.Audience), widened.By)
        : new($"is open to {state.Audience} already", "Name a wider audience, or narrow it.");
}
