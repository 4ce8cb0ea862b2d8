namespace LearningOrg.Core.Annotations;

/// <summary>The range a number must lie in, both ends included.</summary>
/// <param name="minimum">The smallest permitted value.</param>
/// <param name="maximum">The largest permitted value.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class InclusiveRangeAttribute(double minimum, double maximum) : Attribute
{
    /// <summary>The smallest permitted value.</summary>
    public double Minimum { get; } = minimum;

    /// <summary>The largest permitted value.</summary>
    public double Maximum { get; } = maximum;
}
