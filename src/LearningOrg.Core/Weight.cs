using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core;

/// <summary>How much one criterion counts: a share of one, from 0 to 1.</summary>
/// <remarks><c>default</c> is a weight of 0: the criterion is shown and counts for nothing.</remarks>
public readonly record struct Weight : IComparable<Weight>
{
    private Weight(double value) => Value = value;

    /// <summary>The share, from 0 to 1.</summary>
    public double Value { get; }

    /// <summary>Makes a weight.</summary>
    /// <param name="value">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public static Weight Of([InclusiveRange(0, 1)] double value) => new(Guard.Against.OutsideOf(value, 0, 1));

    /// <summary>Compares the shares.</summary>
    public int CompareTo(Weight other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left weight is smaller.</summary>
    public static bool operator <(Weight left, Weight right) => left.Value < right.Value;

    /// <summary>Whether the left weight is larger.</summary>
    public static bool operator >(Weight left, Weight right) => left.Value > right.Value;

    /// <summary>Whether the left weight is smaller or the same.</summary>
    public static bool operator <=(Weight left, Weight right) => left.Value <= right.Value;

    /// <summary>Whether the left weight is larger or the same.</summary>
    public static bool operator >=(Weight left, Weight right) => left.Value >= right.Value;

    /// <summary>The share, as a number.</summary>
    public override string ToString() => Text.Of(Value);
}
