using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>The weights nearest to the given ones at which two alternatives tie; beyond them they swap.</summary>
/// <param name="Higher">Who is ahead now.</param>
/// <param name="Lower">Who would be ahead.</param>
/// <param name="Weights">The weights at which they tie.</param>
/// <param name="Distance">How far those are from the given ones: the root of the sum of squared differences.</param>
public sealed record WeightSwap(string Higher, string Lower, Weights Weights, [property: Measured] double Distance)
{
    /// <summary>As <c>Plan B passes Plan A 0.05 away</c>.</summary>
    public override string ToString() => $"{Lower} passes {Higher} {Text.Of(Distance)} away";
}
