using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>From which weight of a criterion to which something stays as it is.</summary>
/// <remarks>The other weights keep their proportions. <c>default</c> is the interval from 0 to 0.</remarks>
/// <param name="Lower">From 0.</param>
/// <param name="Upper">Up to 1.</param>
public readonly record struct WeightInterval([property: Measured] double Lower, [property: Measured] double Upper)
{
    /// <summary>As <c>0.1 to 0.36</c>.</summary>
    public override string ToString() => $"{Text.Of(Lower)} to {Text.Of(Upper)}";
}
