using Ardalis.GuardClauses;
using LearningOrg.Core.Mcda.Weighting;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda;

/// <summary>How alike two rankings of the same alternatives are: 1 where they agree.</summary>
/// <remarks>
/// Ranks are given alternative by alternative; a smaller one is better, and those that tie share one (1, 2, 2, 4). Where a formula
/// calculates with ranks, tied alternatives count with the mean of the ranks they take up (1, 2.5, 2.5, 4). At least two alternatives.
/// Statistics of order, not tests of significance.
/// </remarks>
public static class RankCorrelation
{
    /// <summary>Spearman's ρ: Pearson's correlation of the ranks, from −1 to 1.</summary>
    /// <remarks>Spearman, The American Journal of Psychology 15 (1904). A mistake counts the same at the top and at the bottom.</remarks>
    /// <param name="one">The ranks in one ranking.</param>
    /// <param name="other">Those in the other, of the same alternatives in the same order.</param>
    /// <exception cref="ArgumentException">The counts differ or are below two, or one of them ranks everything the same.</exception>
    public static double Spearman(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        var (left, right) = MeanRanks(one, other);
        RefuseNoOrder(one);
        RefuseNoOrder(other);
        var lengths = Moments.Center(left) * Moments.Center(right);
        return Bounded(Moments.Dot(left, right) / lengths);
    }

    /// <summary>The weighted rank correlation r_w, from −1 to 1, in which places at the top of either ranking count more.</summary>
    /// <remarks>
    /// Pinto da Costa &amp; Soares, Australian &amp; New Zealand Journal of Statistics 47(4) (2005):
    /// 1 − 6 Σ (R − Q)² · ((n − R + 1) + (n − Q + 1)) ÷ (n⁴ + n³ − n² − n).
    /// </remarks>
    /// <param name="one">The ranks in one ranking.</param>
    /// <param name="other">Those in the other, of the same alternatives in the same order.</param>
    /// <exception cref="ArgumentException">The counts differ or are below two.</exception>
    public static double WeightedSpearman(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        var (left, right) = MeanRanks(one, other);
        double n = left.Length;
        for (var index = 0; index < left.Length; index++)
        {
            var difference = left[index] - right[index];
            left[index] = difference * difference * ((n - left[index] + 1) + (n - right[index] + 1));
        }

        return 1 - (6 * Reductions.Sum(left) / ((n * n * n * n) + (n * n * n) - (n * n) - n));
    }

    /// <summary>The rank similarity WS, from 0 to 1, in which places at the top of the reference count most. Not symmetrical.</summary>
    /// <remarks>
    /// Sałabun &amp; Urbaniak, Computational Science, ICCS 2020: 1 − Σ 2^(−R) · |R − Q| ÷ max(|1 − R|, |n − R|), R being the rank in the
    /// reference.
    /// </remarks>
    /// <param name="reference">The ranks in the ranking that is held to be right.</param>
    /// <param name="other">Those in the other, of the same alternatives in the same order.</param>
    /// <exception cref="ArgumentException">The counts differ or are below two.</exception>
    public static double Ws(IReadOnlyList<int> reference, IReadOnlyList<int> other)
    {
        var (left, right) = MeanRanks(reference, other);
        for (var index = 0; index < left.Length; index++)
        {
            var farthest = Math.Max(Math.Abs(1 - left[index]), Math.Abs(left.Length - left[index]));
            left[index] = Math.Pow(2, -left[index]) * Math.Abs(left[index] - right[index]) / farthest;
        }

        return 1 - Reductions.Sum(left);
    }

    /// <summary>Kendall's τ-b: pairs ranked alike less pairs ranked the other way round, from −1 to 1, corrected for ties.</summary>
    /// <remarks>
    /// Kendall, Biometrika 33(3) (1945). (C − D) ÷ √((P − T₁)(P − T₂)) of P pairs, T being those tied in each. O(n²) time.
    /// </remarks>
    /// <param name="one">The ranks in one ranking.</param>
    /// <param name="other">Those in the other, of the same alternatives in the same order.</param>
    /// <exception cref="ArgumentException">The counts differ or are below two, or one of them ranks everything the same.</exception>
    public static double KendallTauB(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        var pairs = PairCounts.Of(one, other);
        RefuseNoOrder(one);
        RefuseNoOrder(other);
        return Bounded((pairs.Alike - pairs.Opposed) / Math.Sqrt((double)pairs.UntiedInOne * pairs.UntiedInOther));
    }

    /// <summary>Goodman and Kruskal's γ: as τ, but of the pairs tied in neither ranking alone, from −1 to 1.</summary>
    /// <remarks>Goodman &amp; Kruskal, Journal of the American Statistical Association 49 (1954). (C − D) ÷ (C + D). O(n²) time.</remarks>
    /// <param name="one">The ranks in one ranking.</param>
    /// <param name="other">Those in the other, of the same alternatives in the same order.</param>
    /// <exception cref="ArgumentException">The counts differ or are below two, or every pair is tied in one of them.</exception>
    public static double GoodmanKruskalGamma(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        var pairs = PairCounts.Of(one, other);
        return pairs.Alike + pairs.Opposed == 0
            ? throw new ArgumentException("Every pair of alternatives is tied in one of the rankings: there is no order to compare.",
                nameof(other))
            : (double)(pairs.Alike - pairs.Opposed) / (pairs.Alike + pairs.Opposed);
    }

    internal static void RefuseMisfits(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        Guard.Against.Null(one);
        Guard.Against.Null(other);
        if (one.Count != other.Count || one.Count < 2)
        {
            throw new ArgumentException(
                "Two rankings of the same alternatives, two or more, can be compared; " +
                $"these have {Text.Of(one.Count)} and {Text.Of(other.Count)}.",
                nameof(other));
        }
    }

    private static void RefuseNoOrder(IReadOnlyList<int> ranks)
    {
        if (ranks.All(rank => rank == ranks[0]))
        {
            throw new ArgumentException("One of the rankings ranks everything the same: there is no order to compare.", nameof(ranks));
        }
    }

    private static (double[] One, double[] Other) MeanRanks(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        RefuseMisfits(one, other);
        return (MeanRanks(one), MeanRanks(other));
    }

    private static double[] MeanRanks(IReadOnlyList<int> ranks)
    {
        var items = Enumerable.Range(0, ranks.Count).ToArray();
        Array.Sort(ranks.ToArray(), items);
        var means = new double[items.Length];
        for (var start = 0; start < items.Length;)
        {
            var end = start + 1;
            while (end < items.Length && ranks[items[end]] == ranks[items[start]])
            {
                end++;
            }

            for (var place = start; place < end; place++)
            {
                means[items[place]] = (start + 1 + end) / 2.0;
            }

            start = end;
        }

        return means;
    }

    private static double Bounded(double correlation) => Math.Max(-1, Math.Min(1, correlation));
}
