using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Events;

/// <summary>An article was captured, as a question: the first event of each.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who captured it.</param>
/// <param name="At">When.</param>
/// <param name="Content">The question; no resolution yet.</param>
/// <param name="Details">How it is kept.</param>
/// <param name="Rules">What it takes to do what with it.</param>
public sealed record ArticleCaptured(
    ArticleId Id, KnowledgeWorker By, DateTimeOffset At, ArticleContent Content, ArticleDetails Details, ArticleRules Rules)
    : ArticleEvent(Id, By, At)
{
    internal override ArticleVerb Verb => ArticleVerb.Capture;

    private protected override string Story => $"captured as '{Content}'";

    internal override ArticleState Change(ArticleState before) =>
        throw ImpossibleHistory.OutOfPlace(this, $"{Id} was captured before");
}

/// <summary>A work in progress got its resolution; somebody may vouch for it at once.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who completed it.</param>
/// <param name="At">When.</param>
/// <param name="Content">All the content from now on, with the resolution.</param>
/// <param name="IsValidated">Whether whoever completed it vouches for it too.</param>
/// <param name="Approver">Who approved it beside them; null where nobody was named.</param>
public sealed record ArticleCompleted(
    ArticleId Id, KnowledgeWorker By, DateTimeOffset At, ArticleContent Content, bool IsValidated = false, ActorId? Approver = null)
    : ArticleEvent(Id, By, At)
{
    internal override ArticleVerb Verb => IsValidated ? ArticleVerb.CompleteValidated : ArticleVerb.Complete;

    private protected override string Story =>
        $"completed{(IsValidated ? " and validated" : null)}{(Approver is { } approver ? $", approved by {approver}" : null)}";

    internal override ArticleState Change(ArticleState before)
    {
        Guard.Against.Null(Content);
        if (before.Confidence != ArticleConfidence.WorkInProgress || before.Discarding is not null || Content.Resolution is null)
        {
            throw ImpossibleHistory.OutOfPlace(this, $"only a work in progress is completed, and with a resolution");
        }

        var written = before.Written(Content, By) with { Confidence = ArticleConfidence.NotValidated };
        return IsValidated ? Trust.Vouched(written, this, Approver) : written;
    }
}

/// <summary>The content of an article was changed: a new version of it.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who changed it.</param>
/// <param name="At">When.</param>
/// <param name="Content">All the content from now on.</param>
/// <param name="Answers">The numbers of the flags that the change sets right; often none.</param>
public sealed record ArticleFixed(ArticleId Id, KnowledgeWorker By, DateTimeOffset At, ArticleContent Content, IReadOnlyList<int> Answers)
    : ArticleEvent(Id, By, At)
{
    /// <summary>The numbers of the flags that the change sets right; often none.</summary>
    public IReadOnlyList<int> Answers { get; init => field = Sequence.Of(Guard.Against.Null(value, nameof(Answers))); } =
        Sequence.Of(Guard.Against.Null(Answers, nameof(Answers)));

    internal override ArticleVerb Verb => ArticleVerb.Fix;

    private protected override string Story =>
        $"fixed{(Answers.Count == 0 ? null : $", answering {(Answers.Count == 1 ? "flag" : "flags")} {Text.List([.. Answers.Select(Text.Of)])}")}";

    internal override ArticleState Change(ArticleState before)
    {
        Guard.Against.Null(Content);
        if ((before.Confidence == ArticleConfidence.WorkInProgress) != Content.Resolution is null)
        {
            throw ImpossibleHistory.OutOfPlace(this, "a work in progress has no resolution, and everything else has one");
        }

        var next = before.Written(Content, By);
        next = next.Answered(Answers, new(next.Version, Words: null, By.Actor, At), this);
        return Trust.OutlastsEdit(before, By) ? next : next.Demoted();
    }
}

/// <summary>How an article is kept was changed; its content was not.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who changed it.</param>
/// <param name="At">When.</param>
/// <param name="Details">All the details from now on.</param>
public sealed record ArticleAmended(ArticleId Id, KnowledgeWorker By, DateTimeOffset At, ArticleDetails Details) : ArticleEvent(Id, By, At)
{
    internal override ArticleVerb Verb => ArticleVerb.Amend;

    private protected override string Story => $"amended, as {Details}";

    internal override ArticleState Change(ArticleState before)
    {
        var next = before with { Details = Guard.Against.Null(Details) };
        return next.Details.Governance == before.Details.Governance ? next : next.Demoted();
    }
}

/// <summary>A work in progress that helped with nothing was given up.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who gave it up.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
public sealed record ArticleDiscarded(ArticleId Id, KnowledgeWorker By, DateTimeOffset At, string Reason) : ArticleEvent(Id, By, At)
{
    internal override ArticleVerb Verb => ArticleVerb.Discard;

    private protected override string Story => $"discarded ('{Reason}')";

    internal override ArticleState Change(ArticleState before) =>
        before.Confidence == ArticleConfidence.WorkInProgress && before.Links.Count == 0
            ? before with { Discarding = new(Replacement: null, Guard.Against.Blank(Reason), By.Actor, At) }
            : throw ImpossibleHistory.OutOfPlace(this, "only a work in progress that no request is linked to is discarded");
}
