namespace LearningOrg.Core.Knowledge.Work;

/// <summary>A request that an article helped with.</summary>
/// <param name="Request">Which request.</param>
/// <param name="By">Who used the article.</param>
/// <param name="At">When it was linked.</param>
/// <param name="IsConfirmed">Whether they confirmed that it is true as it stands, which made the reuse a review.</param>
public sealed record ArticleLink(RequestId Request, ActorId By, DateTimeOffset At, bool IsConfirmed)
{
    /// <summary>As <c>INC0000001 by ada, confirmed</c>.</summary>
    public override string ToString() => $"{Request} by {By}{(IsConfirmed ? ", confirmed" : null)}";
}
