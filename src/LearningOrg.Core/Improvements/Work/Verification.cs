namespace LearningOrg.Core.Improvements.Work;

/// <summary>The answer to "did we get there?": what was measured after the change, what that attains, and how strong the evidence is.</summary>
/// <param name="IsAchieved">Whether the target is met.</param>
/// <param name="Measured">The mean of the measurements after the change, in the unit of the metric.</param>
/// <param name="Count">How many there were; 1 or more.</param>
/// <param name="Attainment">How much of the way from the baseline to the target was made: 0 at the baseline, 1 at the target.</param>
/// <param name="Evidence">How strong the evidence is: a shift, no shift, too few points to tell, or a mere comparison of two numbers.</param>
/// <param name="By">Who verified.</param>
/// <param name="At">When.</param>
public sealed record Verification(
    bool IsAchieved,
    [property: Annotations.Measured] double Measured,
    int Count,
    [property: Annotations.Measured] double Attainment,
    EvidenceStrength Evidence,
    ActorId By,
    DateTimeOffset At)
{
    /// <summary>As <c>16 after the change (1 measurement): attainment 1.33, point comparison</c>.</summary>
    public override string ToString() =>
        $"{Text.Of(Measured)} after the change ({Text.Of(Count)} {(Count == 1 ? "measurement" : "measurements")}): "
        + $"attainment {Text.Of(Math.Round(Attainment, 2))}, {Evidence.Name.ToLowerInvariant()}";
}
