namespace LearningOrg.Core.Improvements.Work;

/// <summary>Why an improvement waits, and when somebody looks at it again.</summary>
/// <param name="Reason">Why.</param>
/// <param name="ReviewAt">When to look at it again.</param>
/// <param name="Since">Since when it waits.</param>
/// <param name="Before">The stage it goes back to.</param>
public sealed record Pause(string Reason, DateTimeOffset ReviewAt, DateTimeOffset Since, ImprovementStage Before)
{
    /// <summary>Whether the day to look at it again has passed.</summary>
    /// <param name="at">The instant to ask about.</param>
    public bool IsStalled(DateTimeOffset at) => ReviewAt < at;

    /// <summary>As <c>on hold since 2026-03-01T09:00:00+00:00, to be looked at by 2026-04-01T09:00:00+00:00: waits for the supplier</c>.</summary>
    public override string ToString() => $"on hold since {Text.Of(Since)}, to be looked at by {Text.Of(ReviewAt)}: {Reason}";
}
