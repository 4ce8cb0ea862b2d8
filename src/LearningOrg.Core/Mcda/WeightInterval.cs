namespace LearningOrg.Core.Mcda;

/// <summary>The weights a criterion can have.</summary>
/// <remarks>Both ends can be had; where they are the same the weight is certain.</remarks>
/// <param name="Lower">The least.</param>
/// <param name="Upper">The largest.</param>
public sealed record WeightInterval(Weight Lower, Weight Upper)
{
    /// <summary>As <c>0.35 to 0.4</c>.</summary>
    public override string ToString() => $"{Lower} to {Upper}";
}
