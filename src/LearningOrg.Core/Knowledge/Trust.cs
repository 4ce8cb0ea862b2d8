using Ardalis.GuardClauses;
using LearningOrg.Core.Knowledge.Events;

namespace LearningOrg.Core.Knowledge;

/// <summary>What it takes to vouch for an article: told once, for verbs, for history and for what was stored.</summary>
internal static class Trust
{
    /// <summary>What is missing for somebody to vouch for an article; null where nothing is.</summary>
    public static Lacking? ToVouch(ArticleState state, KnowledgeWorker by, ActorId? approver)
    {
        var open = state.Flags.Where(flag => flag.IsOpen).Select(flag => Text.Of(flag.Number)).ToArray();
        return open.Length > 0
            ? new(
                $"has {(open.Length == 1 ? "a flag" : "flags")} that nobody answered: {Text.List(open)}",
                $"Fix what is wrong, or answer why it is right as it is.")
            : Lacking.Level(state.Rules.ToVouchFor(state.Audience), by) ?? ToApprove(state, approver);
    }

    /// <summary>What is missing for an article to comply; null where nothing is.</summary>
    public static Lacking? ToApprove(ArticleState state, ActorId? approver)
    {
        if (!state.IsCompliance)
        {
            return null;
        }

        if (approver is null)
        {
            var but = SoleAuthor(state) is { } author ? $" other than {author}, its sole author" : null;
            return new("is compliance-based, and nobody is named who approves it", $"Name an approver{but}.");
        }

        return SoleAuthor(state) == approver
            ? new($"is compliance-based, and {approver}, who would approve it, is its sole author", "Name somebody else as the approver.")
            : null;
    }

    /// <summary>The only one who wrote it; null where several did.</summary>
    public static ActorId? SoleAuthor(ArticleState state) => state.Authors.Count == 1 ? state.Authors[0] : null;

    /// <summary>Whether a validation outlasts an edit: by somebody who could have given it, of what nobody else had to approve.</summary>
    public static bool OutlastsEdit(ArticleState before, KnowledgeWorker by) =>
        !before.IsCompliance && by.Proficiency.IsAtLeast(before.Rules.ToVouchFor(before.Audience));

    /// <summary>The article once somebody vouched for it: nothing is validated because an event says so.</summary>
    public static ArticleState Vouched(ArticleState before, ArticleEvent happened, ActorId? approver)
    {
        if (before.Confidence != ArticleConfidence.NotValidated && before.Confidence != ArticleConfidence.Validated)
        {
            throw ImpossibleHistory.OutOfPlace(happened, $"{before.Id} is {before.Confidence}");
        }

        if (approver is { } named)
        {
            Guard.Against.Unassigned(named, nameof(approver));
        }

        return ToVouch(before, happened.By, approver) is { } lacking
            ? throw ImpossibleHistory.OutOfPlace(happened, $"{before.Id} {lacking.What}")
            : before.Vouched(happened.By, approver, happened.At);
    }
}
