using Ardalis.GuardClauses;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Measurement;

/// <content>Which number is better.</content>
public sealed partial record Metric
{
    /// <summary>Whether numbers of both compare: name, unit and direction are the same, and so is the range of one that is to stay within one.</summary>
    /// <param name="other">The other metric.</param>
    /// <exception cref="ArgumentNullException">The other metric is null.</exception>
    public bool IsSameMeasureAs(Metric other)
    {
        Guard.Against.Null(other);
        return string.Equals(Name, other.Name, StringComparison.Ordinal)
            && string.Equals(Unit, other.Unit, StringComparison.Ordinal)
            && Direction == other.Direction
            && Low.Equals(other.Low)
            && High.Equals(other.High);
    }

    /// <summary>Whether one number is better than another.</summary>
    /// <remarks>Numbers that agree in 12 significant digits are equally good. Where a range is to be kept, that is said of the distances from it.</remarks>
    /// <param name="value">The number asked about, in <see cref="Unit"/>; finite.</param>
    /// <param name="other">The number it is compared with; finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is NaN or infinite.</exception>
    public bool IsBetter(double value, double other) => Compare(Guard.Against.NotFinite(value), Guard.Against.NotFinite(other)) > 0;

    /// <summary>More than 0 where the left number is better, 0 where both are equally good.</summary>
    internal int Compare(double left, double right) => Direction.Match(
        increase: () => SignificantDigits.Key(left).CompareTo(SignificantDigits.Key(right)),
        decrease: () => SignificantDigits.Key(right).CompareTo(SignificantDigits.Key(left)),
        within: () => CompareDistances(left, right));

    /// <summary>Whether two numbers are the same as far as numbers count: in 12 significant digits.</summary>
    internal static bool Tie(double left, double right) => SignificantDigits.Key(left) == SignificantDigits.Key(right);

    /// <summary>How far outside the range a number lies; 0 within it, and where it ties with an end.</summary>
    internal double DistanceFromRange(double value)
    {
        var key = SignificantDigits.Key(value);
        return key < SignificantDigits.Key(Low!.Value) ? Low.Value - value
            : key > SignificantDigits.Key(High!.Value) ? value - High.Value
            : 0;
    }

    /// <summary>The door of everything that takes numbers of two: they must be the same measure.</summary>
    internal void RefuseOther(Metric other, string what, string argument)
    {
        if (!IsSameMeasureAs(other))
        {
            throw new ArgumentException(
                $"The {what} is of '{other}', but this is about '{this}'. Name, unit and direction must be the same.", argument);
        }
    }

    // Numbers that tie are equally far away: to subtract an end would leave of them what rounding made.
    private int CompareDistances(double left, double right) => Tie(left, right)
        ? 0
        : SignificantDigits.Key(DistanceFromRange(right)).CompareTo(SignificantDigits.Key(DistanceFromRange(left)));
}
