using System.Collections;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core;

/// <summary>The weights of a set of criteria, in the order of the criteria: none negative, together one.</summary>
/// <remarks>
/// The sum may miss one by <c>1e-9</c>, which forgives weights typed with nine decimals and no more. Equal when the weights are, in order.
/// Immutable.
/// </remarks>
public sealed class Weights : IReadOnlyList<Weight>, IEquatable<Weights>
{
    /// <summary>By how much a sum of weights may miss one.</summary>
    public const double Tolerance = 1e-9;

    private readonly Sequence<Weight> _weights;

    private Weights(IEnumerable<double> shares) => _weights = Sequence.Of(shares.Select(Weight.Of));

    /// <summary>How many there are.</summary>
    public int Count => _weights.Count;

    /// <summary>The weight of the criterion at a place.</summary>
    /// <param name="index">From 0.</param>
    public Weight this[int index] => _weights[index];

    /// <summary>Takes weights that already sum to one.</summary>
    /// <param name="shares">At least one, each from 0 to 1.</param>
    /// <exception cref="ArgumentException">There are none, or they do not sum to one; the message gives the sum.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is not from 0 to 1.</exception>
    public static Weights Of([WeightSum(1)] params double[] shares)
    {
        RefuseOutsideOf(1, shares, "Weight", "lie in 0 to 1", nameof(shares));
        var weights = new Weights(shares);
        var sum = shares.Sum();
        if (Math.Abs(sum - 1) > Tolerance)
        {
            throw new ArgumentException(
                $"The weights {Text.List(shares.Select(Text.Of).ToArray())} sum to {Text.Of(sum)}, not to 1. " +
                $"Correct them, or use {nameof(Weights)}.{nameof(Normalized)} to divide each by the sum.",
                nameof(shares));
        }

        return weights;
    }

    /// <summary>Divides each of a list of importances by their sum.</summary>
    /// <param name="importances">At least one; each finite and not negative; not all zero.</param>
    /// <exception cref="ArgumentException">There are none, or all are zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is negative or not finite.</exception>
    public static Weights Normalized(params double[] importances)
    {
        RefuseOutsideOf(double.MaxValue, importances, "Importance", "be a finite number of at least 0", nameof(importances));

        // Divided by the largest first, so that the sum of very large importances stays finite.
        var largest = importances.Max();
        if (largest <= 0)
        {
            throw new ArgumentException("All importances are 0: at least one must be positive.", nameof(importances));
        }

        var scaled = importances.Select(importance => importance / largest).ToArray();
        var sum = scaled.Sum();
        return new Weights(scaled.Select(importance => importance / sum));
    }

    /// <summary>The same weight for every criterion.</summary>
    /// <param name="count">How many criteria, at least one.</param>
    /// <exception cref="ArgumentException">The count is not positive.</exception>
    public static Weights Equal([InclusiveRange(1, int.MaxValue)] int count) =>
        new(Enumerable.Repeat(1.0 / Guard.Against.NegativeOrZero(count), count));

    /// <inheritdoc/>
    public bool Equals(Weights? other) => other is not null && _weights.Equals(other._weights);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Weights);

    /// <inheritdoc/>
    public override int GetHashCode() => _weights.GetHashCode();

    /// <inheritdoc/>
    public IEnumerator<Weight> GetEnumerator() => _weights.GetEnumerator();

    /// <summary>The weights in order, as <c>[0.5, 0.3, 0.2]</c>.</summary>
    public override string ToString() => _weights.ToString();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void RefuseOutsideOf(double maximum, double[] numbers, string what, string need, string argument)
    {
        Guard.Against.NullOrEmpty(numbers, argument);
        for (var place = 0; place < numbers.Length; place++)
        {
            if (!(numbers[place] >= 0 && numbers[place] <= maximum))
            {
                throw new ArgumentOutOfRangeException(
                    argument,
                    $"{what} {Text.Of(place + 1)} of {Text.Of(numbers.Length)} is {Text.Of(numbers[place])}: each must {need}.");
            }
        }
    }
}
