using Ardalis.GuardClauses;

namespace LearningOrg.Core.Prioritization.Formulas;

/// <summary>How good a measured number is, from 0 (as bad as it gets) to 1 (as good as it gets): straight lines between declared
/// points.</summary>
/// <remarks>
/// The piecewise linear value function of multi-attribute value theory (Keeney &amp; Raiffa 1976). Its points are declared in advance,
/// never taken from the items being ranked, so adding an item cannot move another's score. Numbers outside the declared range get the value
/// of the nearest end, and <see cref="IsBeyond"/> says so. Monotone: either more is better throughout, or less is. Equal when the points
/// are. Immutable.
/// </remarks>
public sealed class ValueFunction : IEquatable<ValueFunction>
{
    private readonly double[] _at;
    private readonly double[] _values;
    private readonly double[] _slopes;

    private ValueFunction(double[] at, double[] values)
    {
        _at = at;
        _values = values;
        _slopes = new double[at.Length - 1];
        for (var segment = 0; segment < _slopes.Length; segment++)
        {
            _slopes[segment] = (values[segment + 1] - values[segment]) / (at[segment + 1] - at[segment]);
        }
    }

    /// <summary>The smallest number of the declared range.</summary>
    public double From => _at[0];

    /// <summary>The largest number of the declared range.</summary>
    public double To => _at[_at.Length - 1];

    /// <summary>Whether more of it is better.</summary>
    public bool MoreIsBetter => _values[_values.Length - 1] > _values[0];

    /// <summary>The declared points, by rising number.</summary>
    public IReadOnlyList<(double At, double Value)> Points => Sequence.Of(_at.Zip(_values, (at, value) => (at, value)));

    /// <summary>A straight line from the worst number (value 0) to the best (value 1); the best may be the smaller.</summary>
    /// <param name="worst">The number worth 0; finite.</param>
    /// <param name="best">The number worth 1; finite and other than the worst.</param>
    /// <exception cref="ArgumentException">Both are the same, or one is not finite.</exception>
    public static ValueFunction Linear(double worst, double best) =>
        worst < best ? Through((worst, 0), (best, 1)) : Through((best, 1), (worst, 0));

    /// <summary>Straight lines through points.</summary>
    /// <param name="points">At least two, by rising number; values from 0 to 1, rising or falling throughout, the first not equal to the
    /// last.</param>
    /// <exception cref="ArgumentException">The points break one of these rules; the message names the point.</exception>
    public static ValueFunction Through(params (double At, double Value)[] points)
    {
        if (Fault(Guard.Against.Null(points)) is { } fault)
        {
            throw new ArgumentException(fault, nameof(points));
        }

        return new(points.Select(point => point.At).ToArray(), points.Select(point => point.Value).ToArray());
    }

    /// <summary>The value of a number.</summary>
    /// <param name="number">Finite; outside the declared range it counts as the nearest end.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN or infinite.</exception>
    public double ValueOf(double number) => Apply(Guard.Against.NotFinite(number));

    /// <summary>Whether a number lies outside the declared range.</summary>
    /// <param name="number">Any number.</param>
    public bool IsBeyond(double number) => number < From || number > To;

    /// <inheritdoc/>
    public bool Equals(ValueFunction? other) => other is not null && _at.SequenceEqual(other._at) && _values.SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueFunction);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, _at.Length, _values[0]);

    /// <summary>As <c>0 → 0, 100 → 0.5, 1000 → 1</c>.</summary>
    public override string ToString() => string.Join(", ", _at.Zip(_values, (at, value) => $"{Text.Of(at)} → {Text.Of(value)}"));

    /// <summary>What is wrong with a list of points, as a sentence; <c>null</c> where nothing is.</summary>
    internal static string? Fault(IReadOnlyList<(double At, double Value)> points)
    {
        if (points.Count < 2)
        {
            return $"A value function needs at least two points, but there are {Text.Of(points.Count)}.";
        }

        foreach (var (at, value) in points)
        {
            if (!PermittedValues.Any.Contains(at) || !(value >= 0 && value <= 1))
            {
                return $"The point {Text.Of(at)} → {Text.Of(value)} must have a finite number and a value from 0 to 1.";
            }
        }

        var rising = points[points.Count - 1].Value > points[0].Value;
        for (var index = 1; index < points.Count; index++)
        {
            var (at, value) = points[index];
            var (atBefore, valueBefore) = points[index - 1];
            if (!(at > atBefore) || double.IsInfinity(at - atBefore))
            {
                return $"The points of a value function must rise, but {Text.Of(at)} follows {Text.Of(atBefore)}.";
            }

            if (rising ? value < valueBefore : value > valueBefore)
            {
                return $"The values of a value function must {(rising ? "rise" : "fall")} throughout, but at {Text.Of(at)} the value is " +
                    $"{Text.Of(value)} after {Text.Of(valueBefore)}.";
            }
        }

        return points[0].Value == points[points.Count - 1].Value
            ? $"A value function that gives {Text.Of(points[0].Value)} everywhere distinguishes nothing."
            : null;
    }

    internal double Apply(double number)
    {
        if (number <= From)
        {
            return _values[0];
        }

        if (number >= To)
        {
            return _values[_values.Length - 1];
        }

        var segment = 0;
        while (number >= _at[segment + 1])
        {
            segment++;
        }

        // Rounding must not carry the line past its own end: that would break the promise never to turn back.
        var value = _values[segment] + (_slopes[segment] * (number - _at[segment]));
        var end = _values[segment + 1];
        return _slopes[segment] > 0 ? Math.Min(value, end) : Math.Max(value, end);
    }
}
