namespace LearningOrg.Core.Improvements;

/// <summary>A score as somebody gave it.</summary>
/// <param name="Score">The score, which knows its model.</param>
/// <param name="By">Who assessed.</param>
/// <param name="At">When.</param>
public sealed record Assessment(Score Score, ActorId By, DateTimeOffset At)
{
    /// <summary>As <c>250 (RICE 1) by ada at 2026-03-01T09:00:00+00:00</c>.</summary>
    public override string ToString() => $"{Score} by {By} at {Text.Of(At)}";
}
