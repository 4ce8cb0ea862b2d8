using Ardalis.GuardClauses;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>Weights from saying of every two criteria which one matters more, without saying how much (RANCOM).</summary>
/// <remarks>
/// Więckowski, Kizielewicz, Shekhovtsov &amp; Sałabun, Engineering Applications of Artificial Intelligence 122 (2023) 106114. Each
/// comparison gives a point: 1 to the one that matters more, ½ to both where they matter the same, and ½ to each criterion beside itself;
/// weights are shares of the points. Alternatives do not count. From ranks these are rank-sum weights half a step lower; comparisons may
/// also go round in a circle.
/// </remarks>
public static class RancomWeights
{
    /// <summary>From ranks, by which comparisons are all decided.</summary>
    /// <param name="ranks">
    /// The rank of each criterion, in their order: 1 for the most important; those that tie share a rank (1, 2, 2, 4).
    /// </param>
    /// <exception cref="ArgumentException">There are none, or they are not the ranks of an order.</exception>
    public static Weights FromRanks(params int[] ranks)
    {
        CriterionRanks.Checked(ranks);
        return Weights.Normalized(Array.ConvertAll(ranks, rank => ranks.Sum(other => Points(other.CompareTo(rank)))));
    }

    /// <summary>From comparisons of every two criteria.</summary>
    /// <param name="comparisons">
    /// In row i and column j: 1 where criterion i matters more than j, 0 where it matters less, 0.5 where they matter the same, as on the
    /// diagonal.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The table is not square, holds another number, or the two comparisons of a pair contradict each other; the message names the pair.
    /// </exception>
    public static Weights FromComparisons(IReadOnlyList<IReadOnlyList<double>> comparisons)
    {
        Guard.Against.NullOrEmpty(comparisons);
        var count = comparisons.Count;
        for (var row = 0; row < count; row++)
        {
            if (comparisons[row].Count != count)
            {
                throw new ArgumentException(
                    $"Row {Text.Of(row + 1)} has {Text.Of(comparisons[row].Count)} comparisons, but there are {Text.Of(count)} criteria.",
                    nameof(comparisons));
            }
        }

        for (var row = 0; row < count; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var (one, other) = (comparisons[row][column], comparisons[column][row]);
                if (!(one is 0 or 0.5 or 1) || !(one + other is 1))
                {
                    throw new ArgumentException(
                        $"Criteria {Text.Of(row + 1)} and {Text.Of(column + 1)} are compared as {Text.Of(one)} and {Text.Of(other)}: " +
                        "one must be 1 and the other 0, or both 0.5, as a criterion beside itself is.",
                        nameof(comparisons));
                }
            }
        }

        return Weights.Normalized(comparisons.Select(row => row.Sum()).ToArray());
    }

    private static double Points(int comparison) => comparison > 0 ? 1 : comparison < 0 ? 0 : 0.5;
}
