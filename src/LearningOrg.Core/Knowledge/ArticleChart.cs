using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Knowledge;

/// <summary>What may be done where. Verbs ask it; history does not.</summary>
/// <remarks>
/// Two tables: the steps from state to state are a lifecycle, which can be drawn and extended; what is merely recorded while an article stands
/// where it stands would drown the drawing, and stands beside it. One step is taken by time alone: a review lapses.
/// </remarks>
internal static class ArticleChart
{
    public const string Discarded = "discarded";

    /// <summary>What time does, and nobody.</summary>
    public const string Lapse = "lapse";

    private const string Work = "work-in-progress";
    private const string Open = "not-validated";
    private const string Trusted = "validated";
    private const string Archived = "archived";

    private static readonly Dictionary<ArticleVerb, string[]> Recordings = new()
    {
        [ArticleVerb.Flag] = [Work, Open],
        [ArticleVerb.AnswerFlag] = [Work, Open, Trusted],
        [ArticleVerb.Fix] = [Work, Open, Trusted],
        [ArticleVerb.Amend] = [Work, Open, Trusted],
        [ArticleVerb.Review] = [Trusted],
        [ArticleVerb.Reuse] = [Work, Open, Trusted],
        [ArticleVerb.Widen] = [Trusted],
        [ArticleVerb.Narrow] = [Work, Open, Trusted, Archived],
        [ArticleVerb.Check] = [Work, Open, Trusted],
    };

    public static Lifecycle Lifecycle { get; } = Declared();

    public static bool Permits(string place, ArticleVerb verb) =>
        (Recordings.TryGetValue(verb, out var places) && places.Contains(place)) || (IsStep(verb) && Lifecycle.Permits(place, verb.Code));

    /// <summary>The no to a verb that is not permitted where the article stands, with the way out of it.</summary>
    public static NotPermitted Refuse(ArticleState state, ArticleVerb verb, DateTimeOffset at)
    {
        var (place, standing) = (state.PlaceAt(at), $"{state.Id} is {Standing(state, at)}");
        NotPermitted No(string remedy) => new(verb.Imperative, standing, remedy);
        if (place == Discarded)
        {
            return No("Capture a new article to take the matter up again.");
        }

        var isArchived = state.Archiving is not null;
        var reinstate = state.Archiving?.Replacement is { } other ? $"Use {other}, which replaced it, or reinstate it" : "Reinstate it";
        return verb switch
        {
            _ when verb == ArticleVerb.Discard => No("What was completed is archived, with a reason or with what replaces it."),
            _ when verb == ArticleVerb.Reinstate => No("Only what is archived is reinstated."),
            _ when verb == ArticleVerb.Archive && place == Work => No("Complete it first, or discard it where no request is linked to it."),
            _ when isArchived => No($"{reinstate} first."),
            _ when verb == ArticleVerb.Complete || verb == ArticleVerb.CompleteValidated => No("Fix it to change what it says."),
            _ when place == Trusted => No("Review it to say that it still holds."),
            _ when place == Open => No("Validate it first."),
            _ => No(verb == ArticleVerb.Validate ? "Complete it first." : "Complete and validate it first."),
        };
    }

    /// <summary>How it stands, to follow "is".</summary>
    public static string Standing(ArticleState state, DateTimeOffset at) => state.Discarding is not null ? "discarded"
        : state.ConfidenceAt(at) == state.Confidence ? state.Confidence.Name
        : $"{state.ConfidenceAt(at)} since its review lapsed at {Text.Of(state.Details.ReviewPolicy.DueAt(state.ReviewedOrCapturedAt)!.Value)}";

    private static bool IsStep(ArticleVerb verb) => Lifecycle.Verbs.Any(step => step.Code == verb.Code);

    private static Lifecycle Declared() => Lifecycle.Named("Knowledge article")
        .Begins(Work, ArticleConfidence.WorkInProgress.Name)
        .State(Open, ArticleConfidence.NotValidated.Name)
        .State(Trusted, ArticleConfidence.Validated.Name)
        .State(Archived, ArticleConfidence.Archived.Name, mayRest: true)
        .Final(Discarded, "Discarded")
        .Verb(ArticleVerb.CompleteValidated.Code, ArticleVerb.CompleteValidated.Name)
        .Move("complete", Work, Open)
        .Move("complete-validated", Work, Trusted, ArticleNeeds.Answered, ArticleNeeds.MayVouch, ArticleNeeds.Approver)
        .Move("discard", Work, Discarded, ArticleNeeds.NeverLinked)
        .Move("validate", Open, Trusted, ArticleNeeds.Answered, ArticleNeeds.MayVouch, ArticleNeeds.Approver)
        .Move(Lapse, Trusted, Open, ArticleNeeds.Overdue)
        .Move("flag", Trusted, Open)
        .Move("fix", Trusted, Open, ArticleNeeds.EditBelow)
        .Move("amend", Trusted, Open, ArticleNeeds.OtherGovernance)
        .Move("archive", [Open, Trusted], Archived, ArticleNeeds.MayArchive)
        .Move("reinstate", Archived, Open, ArticleNeeds.MayArchive)
        .Build()
        .Match(lifecycle => lifecycle, invalid => throw new InvalidOperationException(invalid.Message));
}
