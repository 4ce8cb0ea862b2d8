using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Core.Improvements;

/// <summary>One number about an improvement, measured or estimated, with its unit: the evidence that scoring models read.</summary>
/// <remarks>
/// Equal when name, estimate and unit are. What was not measured has no input at all, never one of 0. Immutable.
/// </remarks>
public sealed record PriorityInput
{
    private PriorityInput(string name, Estimate estimate, string unit)
    {
        Name = name;
        Estimate = estimate;
        Unit = unit;
    }

    /// <summary>What was measured: <c>reach</c>.</summary>
    public string Name { get; }

    /// <summary>The number, in <see cref="Unit"/>; of an estimate the likely one.</summary>
    [Measured]
    public double Value => Estimate.Likely;

    /// <summary>What is known about the number: itself where it was measured, a range where it was estimated.</summary>
    public Estimate Estimate { get; }

    /// <summary>The unit: <c>calls per month</c>.</summary>
    public string Unit { get; }

    /// <summary>Records a measurement.</summary>
    /// <param name="name">What was measured; not blank, no white space around it.</param>
    /// <param name="value">Finite.</param>
    /// <param name="unit">The unit; not blank, no white space around it.</param>
    /// <exception cref="ArgumentException">The name or the unit is blank or has white space around it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN or infinite.</exception>
    public static PriorityInput Of(string name, double value, string unit) =>
        new(Guard.Against.Untidy(name), Estimate.Exactly(Guard.Against.NotFinite(value)), Guard.Against.Untidy(unit));

    /// <summary>Records an estimate.</summary>
    /// <param name="name">What was estimated; not blank, no white space around it.</param>
    /// <param name="estimate">What is known: a range, or three points.</param>
    /// <param name="unit">The unit; not blank, no white space around it.</param>
    /// <exception cref="ArgumentException">
    /// The name or the unit is blank or has white space around it, or the estimate is unassigned.
    /// </exception>
    public static PriorityInput Of(string name, Estimate estimate, string unit) => new(
        Guard.Against.Untidy(name),
        estimate.IsUnassigned
            ? throw new ArgumentException("The estimate is unassigned: it is the default Estimate. What is not known has no input.", nameof(estimate))
            : estimate,
        Guard.Against.Untidy(unit));

    /// <summary>As <c>reach = 120 calls per month</c>, or <c>effort = 2 to 5 weeks</c>.</summary>
    public override string ToString() => $"{Name} = {Estimate} {Unit}";
}
