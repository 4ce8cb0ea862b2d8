namespace LearningOrg.Core.Change.Work;

/// <summary>A vision, and since when it is the one.</summary>
/// <param name="Vision">The vision.</param>
/// <param name="At">When it was stated.</param>
public sealed record StatedVision(ChangeVision Vision, DateTimeOffset At)
{
    /// <summary>As <c>Answers within the hour, since 2026-03-01T09:00:00+00:00</c>.</summary>
    public override string ToString() => $"{Vision}, since {Text.Of(At)}";
}
