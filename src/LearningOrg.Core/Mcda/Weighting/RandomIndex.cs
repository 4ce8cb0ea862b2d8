using Ardalis.GuardClauses;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>The consistency indices that random judgements have on average, by the number of things compared.</summary>
/// <remarks>Tables differ in the second digit, and the consistency ratio with them; say which one you took. Immutable.</remarks>
public sealed class RandomIndex
{
    private readonly Sequence<double> _indices;

    private RandomIndex(string name, double[] indices)
    {
        Name = name;
        _indices = Sequence.Of(indices.ToArray());
    }

    /// <summary>The table of Saaty, The Analytic Hierarchy Process (1980), chapter 1, for 3 to 15 things.</summary>
    /// <remarks>
    /// Means of samples, with a dip at 12 things. The numbers are those that other programs carry for this table, all alike; they were not
    /// compared with the book itself. Alonso &amp; Lamata, International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems
    /// 14(4) (2006) 445–459, have, as others quote them, 1.514, 1.537, 1.555, 1.571 and 1.584 for 11 to 15; the means of 1,000 random
    /// matrices of each size are 1.515, 1.529, 1.558, 1.571 and 1.589, with a standard error of 0.006 at most. So 1.51, 1.56, 1.57 and
    /// 1.59 are right to the last digit or nearly so; 1.48 is too low by about 0.05, and makes the ratio of 12 things about a
    /// twenty-fifth too high.
    /// </remarks>
    public static RandomIndex Saaty1980 { get; } =
        Of("Saaty (1980)", 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59);

    /// <summary>Where the table comes from.</summary>
    public string Name { get; }

    /// <summary>A table of your own.</summary>
    /// <param name="name">Where it comes from.</param>
    /// <param name="fromThreeOn">The indices for 3, 4, 5 … things; positive.</param>
    /// <exception cref="ArgumentException">The name is blank, there is no index, or one is not positive and finite.</exception>
    public static RandomIndex Of(string name, params double[] fromThreeOn)
    {
        Guard.Against.Blank(name);
        foreach (var index in Guard.Against.NullOrEmpty(fromThreeOn))
        {
            Guard.Against.NegativeOrZero(Guard.Against.NotFinite(index, nameof(fromThreeOn)), nameof(fromThreeOn));
        }

        return new(name, fromThreeOn);
    }

    /// <summary>The index for a number of things.</summary>
    /// <param name="count">From 1; there is none to compare with below 3, and the index is 0.</param>
    /// <exception cref="ArgumentException">The count is not positive, or beyond the table.</exception>
    public double For(int count)
    {
        Guard.Against.NegativeOrZero(count);
        return count < 3 ? 0 : count - 3 < _indices.Count
            ? _indices[count - 3]
            : throw new ArgumentException(
                $"The table of {Name} ends at {Text.Of(_indices.Count + 2)} things, but {Text.Of(count)} are compared. " +
                "Group them in a hierarchy, or give a longer table.",
                nameof(count));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
