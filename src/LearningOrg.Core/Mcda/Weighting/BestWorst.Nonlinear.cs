using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Weighting;

public static partial class BestWorst
{
    /// <summary>The nonlinear model: the weights whose ratios deviate least from the judgements.</summary>
    /// <remarks>
    /// Rezaei, Best-Worst Multi-Criteria Decision-Making Method, Omega 53 (2015) 49–57: least ξ with |w_B ÷ wⱼ − a_Bj| ≤ ξ and
    /// |wⱼ ÷ w_W − a_jW| ≤ ξ for each criterion, weights summing to 1. With more than three criteria many weights may reach the least ξ;
    /// their intervals, and the centres of these as the weights, follow Rezaei, Omega 64 (2016) 126–130. The centres, made shares, reach
    /// the least ξ too. Found exactly, without a solver: for given ξ, each criterion confines w_B ÷ w_W to
    /// [(a_Bj − ξ)(a_jW − ξ), (a_Bj + ξ)(a_jW + ξ)], and the least ξ is that at which the last two of these meet. Two criteria, and
    /// consistent judgements, give ξ = 0 and the weights of <see cref="Linear"/>. O(n²) time.
    /// </remarks>
    /// <param name="best">Which criterion is the most important, from 0.</param>
    /// <param name="worst">Which is the least important, from 0; another one.</param>
    /// <param name="bestToOthers">How many times as important as each criterion the best one is; 1 or more, for itself 1.</param>
    /// <param name="othersToWorst">How many times as important as the worst criterion each is; 1 or more, for the worst itself 1.</param>
    /// <exception cref="ArgumentException">
    /// The counts differ, a place is none, a judgement is below 1 or above 1e100, or the two judgements of best and worst contradict each
    /// other.
    /// </exception>
    [MustUse]
    public static NonlinearBestWorstWeights Nonlinear(
        int best, int worst, IReadOnlyList<double> bestToOthers, IReadOnlyList<double> othersToWorst)
    {
        BestWorstJudgements.RefuseMisfits(best, worst, bestToOthers, othersToWorst);
        var span = bestToOthers[worst];
        if (BestWorstJudgements.AreConsistent(bestToOthers, othersToWorst, span))
        {
            var certain = Shares(bestToOthers);
            return new(certain, Sequence.Of(certain.Select(weight => new WeightInterval(weight, weight))), 0, 0, 0);
        }

        var deviation = LeastDeviation(bestToOthers, othersToWorst, span);
        var intervals = Intervals(best, worst, bestToOthers, othersToWorst, deviation);
        return new(
            Weights.Normalized(Array.ConvertAll(intervals, interval => interval.Lower.Value + interval.Upper.Value)),
            Sequence.Of(intervals),
            deviation,
            span > 1 ? deviation / ConsistencyIndex(span) : null,
            BestWorstJudgements.InputBasedRatio(bestToOthers, othersToWorst, span));
    }

    /// <summary>The deviation by which that of judgements is measured, given that of best and worst.</summary>
    /// <remarks>
    /// Rezaei (2015): the ξ with (a − ξ)² = a + ξ, which three criteria reach when the best is judged a times as important as both others,
    /// and both a times as important as the worst: (2a + 1 − √(8a + 1)) ÷ 2. From 0 for 1 to 5.23 for 9. Four criteria can go beyond it.
    /// </remarks>
    /// <param name="bestToWorst">
    /// a, how many times as important as the worst the best is: 1 or more, not only the whole numbers of the printed table.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above 1e100.</exception>
    [MustUse]
    public static double ConsistencyIndex([InclusiveRange(1, 1e100)] double bestToWorst)
    {
        Guard.Against.OutsideOf(bestToWorst, 1, 1e100);

        // The same number, without the difference of nearly equal ones that the formula has close to 1.
        return (bestToWorst - 1) * (bestToWorst / (bestToWorst + 0.5 + Math.Sqrt((2 * bestToWorst) + 0.25)));
    }

    /// <summary>The largest of the ξ that any two bounds of w_B ÷ w_W need in order to meet.</summary>
    private static double LeastDeviation(IReadOnlyList<double> bestToOthers, IReadOnlyList<double> othersToWorst, double span)
    {
        var least = 0.0;
        for (var one = 0; one < bestToOthers.Count; one++)
        {
            var (product, sum) = (bestToOthers[one] * othersToWorst[one], bestToOthers[one] + othersToWorst[one]);

            // The smaller root of ξ² − (sum + 1)·ξ + (product − span) = 0, or the positive one of the same with −ξ where that is less.
            var root = Math.Sqrt(((sum + 1) * (sum + 1)) - (4 * (product - span)));
            least = Math.Max(least, 2 * Math.Abs(product - span) / (sum + 1 + root));
            for (var other = 0; other < one; other++)
            {
                var difference = product - (bestToOthers[other] * othersToWorst[other]);
                least = Math.Max(least, Math.Abs(difference) / (sum + bestToOthers[other] + othersToWorst[other]));
            }
        }

        return least;
    }

    /// <summary>
    /// The weights that deviate by no more than the least ξ, at which w_B ÷ w_W has one value and the others an interval each.
    /// </summary>
    private static WeightInterval[] Intervals(
        int best, int worst, IReadOnlyList<double> bestToOthers, IReadOnlyList<double> othersToWorst, double deviation)
    {
        var ratio = BestToWorst(bestToOthers, othersToWorst, bestToOthers[worst], deviation);
        var (lower, upper) = (new double[bestToOthers.Count], new double[bestToOthers.Count]);
        for (var criterion = 0; criterion < lower.Length; criterion++)
        {
            var (toOther, toWorst) = (bestToOthers[criterion], othersToWorst[criterion]);
            lower[criterion] = Math.Max(toWorst - deviation, ratio / (toOther + deviation));
            upper[criterion] = toOther > deviation
                ? Math.Min(toWorst + deviation, ratio / (toOther - deviation))
                : toWorst + deviation;
            if (upper[criterion] - lower[criterion] <= BestWorstJudgements.Noise * upper[criterion])
            {
                lower[criterion] = upper[criterion] = (lower[criterion] + upper[criterion]) / 2;
            }
        }

        lower[best] = upper[best] = ratio;
        lower[worst] = upper[worst] = 1;
        var (least, most) = (lower.Sum(), upper.Sum());
        return Enumerable.Range(0, lower.Length).Select(criterion => new WeightInterval(
            Weight.Of(lower[criterion] / (lower[criterion] + (most - upper[criterion]))),
            Weight.Of(upper[criterion] / (upper[criterion] + (least - lower[criterion]))))).ToArray();
    }

    private static double BestToWorst(
        IReadOnlyList<double> bestToOthers, IReadOnlyList<double> othersToWorst, double span, double deviation)
    {
        var (least, most) = (span - deviation, span + deviation);
        for (var criterion = 0; criterion < bestToOthers.Count; criterion++)
        {
            var (toOther, toWorst) = (bestToOthers[criterion], othersToWorst[criterion]);
            least = Math.Max(least, Math.Max(0, toOther - deviation) * Math.Max(0, toWorst - deviation));
            most = Math.Min(most, (toOther + deviation) * (toWorst + deviation));
        }

        // One number but for rounding.
        return (least + most) / 2;
    }

    private static Weights Shares(IReadOnlyList<double> bestToOthers) =>
        Weights.Normalized(bestToOthers.Select(times => 1 / times).ToArray());
}
