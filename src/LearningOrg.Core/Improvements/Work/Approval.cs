namespace LearningOrg.Core.Improvements.Work;

/// <summary>The decision that an improvement is to be done, as its plan stood then.</summary>
/// <param name="By">Who approved.</param>
/// <param name="At">When.</param>
public sealed record Approval(ActorId By, DateTimeOffset At)
{
    /// <summary>As <c>approved by ada at 2026-03-01T09:00:00+00:00</c>.</summary>
    public override string ToString() => $"approved by {By} at {Text.Of(At)}";
}
