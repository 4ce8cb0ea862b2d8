namespace LearningOrg.Core.Improvements.Work;

/// <summary>The answer to "did it stay?".</summary>
/// <param name="IsSustained">Whether every measurement since the verification meets the target.</param>
/// <param name="Measured">The last measurement that counted, in the unit of the metric: the breach, where there was one.</param>
/// <param name="Count">How many measurements since the verification there were.</param>
/// <param name="By">Who reviewed.</param>
/// <param name="At">When.</param>
public sealed record SustainReview(
    bool IsSustained, [property: Annotations.Measured] double Measured, int Count, ActorId By, DateTimeOffset At)
{
    /// <summary>As <c>sustained over 3 measurements, the last 17</c>.</summary>
    public override string ToString() =>
        $"{(IsSustained ? "sustained over" : "lost after")} {Text.Of(Count)} {(Count == 1 ? "measurement" : "measurements")}, the last {Text.Of(Measured)}";
}
