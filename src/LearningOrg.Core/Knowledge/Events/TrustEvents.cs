using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Events;

/// <summary>Somebody vouches for an article from now on. It is a review, too.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who validated it.</param>
/// <param name="At">When.</param>
/// <param name="Approver">Who approved it beside them; null where nobody was named.</param>
public sealed record ArticleValidated(ArticleId Id, KnowledgeWorker By, DateTimeOffset At, ActorId? Approver = null) : ArticleEvent(Id, By, At)
{
    internal override ArticleVerb Verb => ArticleVerb.Validate;

    private protected override string Story => $"validated{(Approver is { } approver ? $", approved by {approver}" : null)}";

    internal override ArticleState Change(ArticleState before) => Trust.Vouched(before, this, Approver);
}

/// <summary>Somebody looked at a validated article and found that it is still true.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who reviewed it.</param>
/// <param name="At">When.</param>
/// <param name="Approver">Who approved it beside them; null where nobody was named.</param>
public sealed record ArticleReviewed(ArticleId Id, KnowledgeWorker By, DateTimeOffset At, ActorId? Approver = null) : ArticleEvent(Id, By, At)
{
    internal override ArticleVerb Verb => ArticleVerb.Review;

    private protected override string Story => $"reviewed{(Approver is { } approver ? $", approved by {approver}" : null)}";

    internal override ArticleState Change(ArticleState before) => before with { LastReviewedAt = At };
}

/// <summary>Somebody found something wrong with an article, which nobody vouches for any more until it is answered.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who flagged it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">What is wrong.</param>
public sealed record ArticleFlagged(ArticleId Id, KnowledgeWorker By, DateTimeOffset At, string Reason) : ArticleEvent(Id, By, At)
{
    internal override ArticleVerb Verb => ArticleVerb.Flag;

    private protected override string Story => $"flagged ('{Reason}')";

    internal override ArticleState Change(ArticleState before) =>
        before.Demoted() with { Flags = before.Flags.Append(new(before.Flags.Count + 1, Guard.Against.Blank(Reason), By.Actor, At)) };
}

/// <summary>A flag was answered without a change of the content: the article is right as it is.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who answered.</param>
/// <param name="At">When.</param>
/// <param name="Flag">The number of the flag.</param>
/// <param name="Words">Why the article is right as it is.</param>
public sealed record ArticleFlagAnswered(ArticleId Id, KnowledgeWorker By, DateTimeOffset At, int Flag, string Words) : ArticleEvent(Id, By, At)
{
    internal override ArticleVerb Verb => ArticleVerb.AnswerFlag;

    private protected override string Story => $"flag {Text.Of(Flag)} answered ('{Words}')";

    internal override ArticleState Change(ArticleState before) =>
        before.Answered([Flag], new(FixedIn: null, Guard.Against.Blank(Words), By.Actor, At), this);
}

/// <summary>An article is not offered any more.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who archived it.</param>
/// <param name="At">When.</param>
/// <param name="Replacement">The article that takes its place; null where none does, and there is a reason.</param>
/// <param name="Reason">Why; null where the replacement says it all.</param>
public sealed record ArticleArchived(ArticleId Id, KnowledgeWorker By, DateTimeOffset At, ArticleId? Replacement, string? Reason)
    : ArticleEvent(Id, By, At)
{
    internal override ArticleVerb Verb => ArticleVerb.Archive;

    private protected override string Story =>
        $"archived{(Replacement is null ? null : $" in favor of {Replacement}")}{(Reason is null ? null : $" ('{Reason}')")}";

    internal override ArticleState Change(ArticleState before)
    {
        if (before.Confidence == ArticleConfidence.WorkInProgress || (Replacement is null && Reason is null) || Replacement == Id)
        {
            throw ImpossibleHistory.OutOfPlace(this, "what is archived was completed, and names a reason or another article that replaces it");
        }

        return before.Demoted() with
        {
            Confidence = ArticleConfidence.Archived,
            Archiving = new(
                Replacement is { } other ? Guard.Against.Unassigned(other, nameof(Replacement)) : null,
                Reason is null ? null : Guard.Against.Blank(Reason),
                By.Actor,
                At),
        };
    }
}

/// <summary>An archived article is taken up again: nobody vouches for it yet.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who reinstated it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
public sealed record ArticleReinstated(ArticleId Id, KnowledgeWorker By, DateTimeOffset At, string Reason) : ArticleEvent(Id, By, At)
{
    internal override ArticleVerb Verb => ArticleVerb.Reinstate;

    private protected override string Story => $"reinstated ('{Guard.Against.Blank(Reason)}')";

    internal override ArticleState Change(ArticleState before) => before.Confidence == ArticleConfidence.Archived
        ? before with { Confidence = ArticleConfidence.NotValidated, Archiving = null }
        : throw ImpossibleHistory.OutOfPlace(this, $"{Id} is not archived");
}
