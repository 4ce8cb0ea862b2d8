using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Prioritization;

/// <summary>What counts as high value and as low effort.</summary>
/// <remarks>
/// A value at its threshold is high, an effort at its threshold is low. Thresholds are declared, not medians of the items, so a new item
/// moves nobody's quadrant.
/// </remarks>
public sealed record ValueEffortThresholds
{
    private ValueEffortThresholds(double highValue, double lowEffort)
    {
        HighValue = highValue;
        LowEffort = lowEffort;
    }

    /// <summary>The value from which on it counts as high.</summary>
    public double HighValue { get; }

    /// <summary>The effort up to which it counts as low.</summary>
    public double LowEffort { get; }

    /// <summary>Declares the thresholds.</summary>
    /// <param name="highValue">The value from which on it counts as high; more than 0.</param>
    /// <param name="lowEffort">The effort up to which it counts as low; more than 0.</param>
    /// <exception cref="ArgumentException">One is not a positive, finite number.</exception>
    public static ValueEffortThresholds Of(
        [InclusiveRange(double.Epsilon, double.MaxValue)] double highValue,
        [InclusiveRange(double.Epsilon, double.MaxValue)] double lowEffort) => new(
        Guard.Against.NegativeOrZero(Guard.Against.NotFinite(highValue)),
        Guard.Against.NegativeOrZero(Guard.Against.NotFinite(lowEffort)));

    /// <summary>The quadrant of a value and an effort.</summary>
    /// <param name="value">Finite.</param>
    /// <param name="effort">Finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is NaN or infinite.</exception>
    public ValueEffortQuadrant QuadrantOf(double value, double effort) => ValueEffortQuadrant.Of(
        isHighValue: Guard.Against.NotFinite(value) >= HighValue, isHighEffort: Guard.Against.NotFinite(effort) > LowEffort);
}
