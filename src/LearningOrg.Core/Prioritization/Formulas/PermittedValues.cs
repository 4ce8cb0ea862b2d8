using Ardalis.GuardClauses;

namespace LearningOrg.Core.Prioritization.Formulas;

/// <summary>Which numbers an input may take: the permitted scale of a scoring model.</summary>
/// <remarks>No set permits NaN or an infinity. Equal when the permitted numbers are. Immutable.</remarks>
public sealed class PermittedValues : IEquatable<PermittedValues>
{
    private readonly double _minimum;
    private readonly double _maximum;
    private readonly bool _whole;
    private readonly double[]? _values;

    // Whether the bounds alone decide, as they do for most inputs.
    private readonly bool _isRange;

    private PermittedValues(double minimum, double maximum, string description, bool whole = false, double[]? values = null)
    {
        _minimum = minimum;
        _maximum = maximum;
        _whole = whole;
        _values = values;
        _isRange = !whole && values is null;
        Description = description;
    }

    /// <summary>Every finite number.</summary>
    public static PermittedValues Any { get; } = new(double.MinValue, double.MaxValue, "any finite number");

    /// <summary>Zero and more.</summary>
    public static PermittedValues NonNegative { get; } = new(0, double.MaxValue, "0 or more");

    /// <summary>More than zero: what an effort, a size or a duration must be.</summary>
    public static PermittedValues Positive { get; } = new(double.Epsilon, double.MaxValue, "more than 0");

    /// <summary>In words, as a refusal says it: <c>1 to 10</c>.</summary>
    public string Description { get; }

    /// <summary>From one number to another, both included.</summary>
    /// <param name="minimum">The smallest permitted number; finite.</param>
    /// <param name="maximum">The largest permitted number; finite and more than the smallest.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bound is not finite, or they are the wrong way round.</exception>
    public static PermittedValues Between(double minimum, double maximum)
    {
        RefuseCrossed(minimum, maximum);
        return new(minimum, maximum, $"{Text.Of(minimum)} to {Text.Of(maximum)}");
    }

    /// <summary>The whole numbers from one to another, both included.</summary>
    /// <param name="minimum">The smallest permitted number.</param>
    /// <param name="maximum">The largest permitted number, more than the smallest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bounds are the wrong way round.</exception>
    public static PermittedValues WholeNumbers(int minimum, int maximum)
    {
        RefuseCrossed(minimum, maximum);
        return new(minimum, maximum, $"a whole number from {Text.Of(minimum)} to {Text.Of(maximum)}", whole: true);
    }

    /// <summary>These numbers and no others.</summary>
    /// <param name="values">At least one, each finite.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is not finite.</exception>
    public static PermittedValues OneOf(params double[] values)
    {
        Guard.Against.NullOrEmpty(values);
        var sorted = values.Select(value => Guard.Against.NotFinite(value, nameof(values))).Distinct().OrderBy(value => value).ToArray();
        return new(sorted[0], sorted[sorted.Length - 1], Text.List(sorted.Select(Text.Of).ToArray(), "or"), values: sorted);
    }

    /// <summary>Whether a number is permitted.</summary>
    /// <param name="number">Any number; NaN never is.</param>
    public bool Contains(double number) =>
        // NaN compares with nothing and so lies within no bounds.
        number >= _minimum && number <= _maximum && (_isRange || IsListed(number));

    /// <inheritdoc/>
    public bool Equals(PermittedValues? other) => other is not null
        && (_minimum, _maximum, _whole).Equals((other._minimum, other._maximum, other._whole))
        && (_values ?? []).AsSpan().SequenceEqual(other._values ?? []);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PermittedValues);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_minimum, _maximum, _whole);

    /// <summary>In words.</summary>
    public override string ToString() => Description;

    private bool IsListed(double number)
    {
        if (_whole)
        {
            return Math.Floor(number) == number;
        }

        foreach (var value in _values!)
        {
            if (value == number)
            {
                return true;
            }
        }

        return false;
    }

    private static void RefuseCrossed(double minimum, double maximum)
    {
        Guard.Against.NotFinite(minimum);
        Guard.Against.NotFinite(maximum);
        if (!(maximum > minimum))
        {
            throw new ArgumentOutOfRangeException(
                nameof(maximum), maximum, $"{nameof(maximum)} must be more than the {nameof(minimum)} of {Text.Of(minimum)}.");
        }
    }
}
