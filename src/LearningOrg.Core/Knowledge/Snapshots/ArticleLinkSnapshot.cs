using LearningOrg.Core.Knowledge.Work;

namespace LearningOrg.Core.Knowledge.Snapshots;

/// <summary>A request that an article helped with, as a record of primitives.</summary>
/// <param name="Request">The number of the request.</param>
/// <param name="By">Who used the article.</param>
/// <param name="At">When it was linked.</param>
/// <param name="IsConfirmed">Whether they confirmed that it is true as it stands.</param>
public sealed record ArticleLinkSnapshot(string Request, string By, DateTimeOffset At, bool IsConfirmed)
{
    internal static ArticleLinkSnapshot Of(ArticleLink link) => new(link.Request.Value, link.By.Value, link.At, link.IsConfirmed);

    internal ArticleLink Restore(string prefix) => new(
        RequestId.Restore(Request, prefix + nameof(Request)),
        Restoring.Actor(By, prefix + nameof(By)),
        Restoring.Instant(At, prefix + nameof(At)),
        IsConfirmed);
}
