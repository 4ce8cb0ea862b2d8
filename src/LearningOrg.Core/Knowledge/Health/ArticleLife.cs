namespace LearningOrg.Core.Knowledge.Health;

/// <summary>From when to when an article was there to be used.</summary>
/// <param name="CapturedAt">When it was first written down.</param>
/// <param name="ArchivedAt">When it was archived; null while it is not.</param>
public readonly record struct ArticleLife(DateTimeOffset CapturedAt, DateTimeOffset? ArchivedAt)
{
    /// <summary>Whether it was archived by then.</summary>
    /// <param name="at">The instant to ask about.</param>
    public bool IsArchivedAt(DateTimeOffset at) => ArchivedAt <= at;

    /// <summary>As <c>since 2026-03-01T09:00:00+00:00</c>.</summary>
    public override string ToString() =>
        ArchivedAt is { } end ? $"from {Text.Of(CapturedAt)} to {Text.Of(end)}" : $"since {Text.Of(CapturedAt)}";
}
