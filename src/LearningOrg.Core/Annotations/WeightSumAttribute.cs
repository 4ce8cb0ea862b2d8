namespace LearningOrg.Core.Annotations;

/// <summary>A list of weights that must sum to a stated total.</summary>
/// <param name="total">What the weights must sum to.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class WeightSumAttribute(double total) : Attribute
{
    /// <summary>What the weights must sum to.</summary>
    public double Total { get; } = total;
}
