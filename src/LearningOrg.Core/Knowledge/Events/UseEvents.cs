using Ardalis.GuardClauses;
using LearningOrg.Core.Knowledge.Checklists;

namespace LearningOrg.Core.Knowledge.Events;

/// <summary>An article helped with a request.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who used it.</param>
/// <param name="At">When.</param>
/// <param name="Request">The request.</param>
/// <param name="IsConfirmed">Whether they confirmed that it is true as it stands, which makes the reuse a review.</param>
public sealed record ArticleReused(ArticleId Id, KnowledgeWorker By, DateTimeOffset At, RequestId Request, bool IsConfirmed = false)
    : ArticleEvent(Id, By, At)
{
    internal override ArticleVerb Verb => ArticleVerb.Reuse;

    private protected override string Story => $"reused for {Request}{(IsConfirmed ? " and confirmed" : null)}";

    internal override ArticleState Change(ArticleState before)
    {
        Guard.Against.Unassigned(Request);
        if (before.Discarding is not null || before.Links.Any(link => link.Request == Request))
        {
            throw ImpossibleHistory.OutOfPlace(this, $"{Id} was {(before.Discarding is null ? $"linked to {Request}" : "discarded")} before");
        }

        return before with
        {
            Links = before.Links.Append(new(Request, By.Actor, At, IsConfirmed)),
            LastReviewedAt = IsConfirmed ? At : before.LastReviewedAt,
        };
    }
}

/// <summary>More people may read an article.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Audience">Who may read it from now on.</param>
public sealed record ArticleAudienceWidened(ArticleId Id, KnowledgeWorker By, DateTimeOffset At, ArticleAudience Audience) : ArticleEvent(Id, By, At)
{
    internal override ArticleVerb Verb => ArticleVerb.Widen;

    private protected override string Story => $"opened to {Audience}";

    internal override ArticleState Change(ArticleState before) => Guard.Against.Null(Audience).IsWiderThan(before.Confidence.WidestAudience)
        ? throw ImpossibleHistory.OutOfPlace(this, $"{Id} is {before.Confidence}, and open to {before.Confidence.WidestAudience} at most")
        : before with { Audience = Audience };
}

/// <summary>Fewer people may read an article.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Audience">Who may read it from now on.</param>
public sealed record ArticleAudienceNarrowed(ArticleId Id, KnowledgeWorker By, DateTimeOffset At, ArticleAudience Audience) : ArticleEvent(Id, By, At)
{
    internal override ArticleVerb Verb => ArticleVerb.Narrow;

    private protected override string Story => $"narrowed to {Audience}";

    internal override ArticleState Change(ArticleState before) => before with { Audience = before.Audience.AtMost(Guard.Against.Null(Audience)) };
}

/// <summary>A version of an article was held against a content standard.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who checked it.</param>
/// <param name="At">When.</param>
/// <param name="Check">The answers, and which versions they are about.</param>
public sealed record ArticleChecked(ArticleId Id, KnowledgeWorker By, DateTimeOffset At, ContentCheck Check) : ArticleEvent(Id, By, At)
{
    internal override ArticleVerb Verb => ArticleVerb.Check;

    private protected override string Story => $"checked ({Check})";

    internal override ArticleState Change(ArticleState before) =>
        Guard.Against.Null(Check).ArticleVersion <= before.Version && Check.By == By.Actor && Check.At == At
            ? before with { Checks = before.Checks.Append(Check) }
            : throw ImpossibleHistory.OutOfPlace(
                this, $"{Id} is at version {Text.Of(before.Version)}, and a check is told by whoever made it, when it was made");
}
