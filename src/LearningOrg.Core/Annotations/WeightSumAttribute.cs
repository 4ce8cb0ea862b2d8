namespace LearningOrg.Core.Annotations;

/// <summary>Weights that must sum to a stated total: a list of them, or those of a fluent chain.</summary>
/// <remarks>Of a chain, each weight is marked, and so is the method that ends it. Rule LO2003 reports constant weights that sum to something else.</remarks>
/// <param name="total">What the weights must sum to.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Method)]
public sealed class WeightSumAttribute(double total) : Attribute
{
    /// <summary>What the weights must sum to.</summary>
    public double Total { get; } = total;
}
