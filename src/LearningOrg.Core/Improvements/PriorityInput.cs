using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Improvements;

/// <summary>One measured number about an improvement, with its unit: the evidence that scoring models read.</summary>
/// <remarks>Equal when name, value and unit are. What was not measured has no input at all, never one of 0. Immutable.</remarks>
public sealed record PriorityInput
{
    private PriorityInput(string name, double value, string unit)
    {
        Name = name;
        Value = value;
        Unit = unit;
    }

    /// <summary>What was measured: <c>reach</c>.</summary>
    public string Name { get; }

    /// <summary>The number, in <see cref="Unit"/>.</summary>
    [Measured]
    public double Value { get; }

    /// <summary>The unit: <c>calls per month</c>.</summary>
    public string Unit { get; }

    /// <summary>Records a measurement.</summary>
    /// <param name="name">What was measured; not blank, no white space around it.</param>
    /// <param name="value">Finite.</param>
    /// <param name="unit">The unit; not blank, no white space around it.</param>
    /// <exception cref="ArgumentException">The name or the unit is blank or has white space around it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN or infinite.</exception>
    public static PriorityInput Of(string name, double value, string unit) =>
        new(Guard.Against.Untidy(name), Guard.Against.NotFinite(value), Guard.Against.Untidy(unit));

    /// <summary>As <c>reach = 120 calls per month</c>.</summary>
    public override string ToString() => $"{Name} = {Text.Of(Value)} {Unit}";
}
