using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>Weights from comparing the best criterion with all others, and all others with the worst one (best-worst method).</summary>
/// <remarks>2n − 3 judgements instead of the n(n − 1) ÷ 2 of <see cref="JudgementMatrix"/>. Alternatives do not count.</remarks>
public static partial class BestWorst
{
    /// <summary>The linear model: the weights of which the largest deviation from a judgement is least.</summary>
    /// <remarks>
    /// Rezaei, Best-Worst Multi-Criteria Decision-Making Method: Some Properties and a Linear Model, Omega 64 (2016) 126–130: least ξ with
    /// |w_B − a_Bj·wⱼ| ≤ ξ and |wⱼ − a_jW·w_W| ≤ ξ for each criterion, weights summing to 1. Not the model of Rezaei (2015), which divides
    /// (<see cref="Nonlinear"/>); name yours beside the numbers. The solution is one, and is found exactly, without a solver: with ξ as the
    /// unit of weight, the sum of the weights is to be largest, each wⱼ follows from w_B and w_W, and the best of these lie where two of at
    /// most 3n lines cross. O(n³) time.
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
    public static BestWorstWeights Linear(int best, int worst, IReadOnlyList<double> bestToOthers, IReadOnlyList<double> othersToWorst)
    {
        BestWorstJudgements.RefuseMisfits(best, worst, bestToOthers, othersToWorst);
        var span = bestToOthers[worst];
        var inputBased = BestWorstJudgements.InputBasedRatio(bestToOthers, othersToWorst, span);
        if (BestWorstJudgements.AreConsistent(bestToOthers, othersToWorst, span))
        {
            return new(Shares(bestToOthers), 0) { InputBasedConsistencyRatio = inputBased };
        }

        var lines = new List<(double Slope, double Offset)> { (span, 1), (span, -1) };
        foreach (var criterion in Enumerable.Range(0, bestToOthers.Count).Where(criterion => criterion != best && criterion != worst))
        {
            // Where wⱼ meets one of its bounds, or passes from one upper bound to the other: w_B − slope·w_W = offset.
            var (times, slope) = (bestToOthers[criterion], bestToOthers[criterion] * othersToWorst[criterion]);
            lines.Add((slope, times + 1));
            lines.Add((slope, times - 1));
            lines.Add((slope, -times - 1));
        }

        var largest = new double[bestToOthers.Count];
        var largestSum = 0.0;
        foreach (var (ofBest, ofWorst) in Crossings(lines))
        {
            var weights = At(ofBest, ofWorst, best, worst, bestToOthers, othersToWorst);
            if (weights is not null && weights.Sum() > largestSum)
            {
                largest = weights;
                largestSum = weights.Sum();
            }
        }

        return new(Weights.Normalized(largest), 1 / largestSum) { InputBasedConsistencyRatio = inputBased };
    }

    private static IEnumerable<(double OfBest, double OfWorst)> Crossings(List<(double Slope, double Offset)> lines)
    {
        for (var one = 0; one < lines.Count; one++)
        {
            var (slope, offset) = lines[one];
            yield return (offset, 0);
            yield return (0, -offset / slope);
            for (var other = 0; other < one; other++)
            {
                var difference = lines[other].Slope - slope;
                if (Math.Abs(difference) > BestWorstJudgements.Noise * slope)
                {
                    var ofWorst = (offset - lines[other].Offset) / difference;
                    yield return (offset + (slope * ofWorst), ofWorst);
                }
            }
        }
    }

    /// <summary>
    /// The largest weights beside two given ones that deviate from no judgement by more than 1; none where there are no such weights.
    /// </summary>
    private static double[]? At(
        double ofBest, double ofWorst, int best, int worst, IReadOnlyList<double> bestToOthers, IReadOnlyList<double> othersToWorst)
    {
        var allowed = 1 + (BestWorstJudgements.Noise * Math.Max(1, ofBest));
        if (ofBest < 0 || ofWorst < 0 || Math.Abs(ofBest - (bestToOthers[worst] * ofWorst)) > allowed)
        {
            return null;
        }

        var weights = new double[bestToOthers.Count];
        for (var criterion = 0; criterion < weights.Length; criterion++)
        {
            var weight = Math.Min((ofBest + 1) / bestToOthers[criterion], (othersToWorst[criterion] * ofWorst) + 1);
            weights[criterion] = criterion == best ? ofBest : criterion == worst ? ofWorst : weight;
            if (Math.Abs(ofBest - (bestToOthers[criterion] * weights[criterion])) > allowed ||
                Math.Abs(weights[criterion] - (othersToWorst[criterion] * ofWorst)) > allowed)
            {
                return null;
            }
        }

        return weights;
    }
}
