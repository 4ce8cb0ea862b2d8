namespace LearningOrg.Core.Improvements.Benefits;

/// <summary>An amount of a benefit that has come.</summary>
/// <param name="Amount">How much, in the unit of the benefit; negative where an earlier booking was too high.</param>
/// <param name="By">Who booked it.</param>
/// <param name="At">When.</param>
public sealed record BenefitBooking([property: Annotations.Measured] double Amount, ActorId By, DateTimeOffset At)
{
    /// <summary>As <c>200 by ada at 2026-03-01T09:00:00+00:00</c>.</summary>
    public override string ToString() => $"{Text.Of(Amount)} by {By} at {Text.Of(At)}";
}
