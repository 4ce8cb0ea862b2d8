using Ardalis.GuardClauses;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>What the judgements of the best-worst method must be, and how far they contradict one another.</summary>
internal static class BestWorstJudgements
{
    /// <summary>Products of judgements are rounded; two that differ by less than this share are the same.</summary>
    public const double Noise = 1e-12;

    // Far above any judgement in earnest, and low enough that products of two do not overflow.
    private const double Largest = 1e100;

    public static bool AreConsistent(IReadOnlyList<double> bestToOthers, IReadOnlyList<double> othersToWorst, double span) =>
        Enumerable.Range(0, bestToOthers.Count).All(criterion =>
            Math.Abs((bestToOthers[criterion] * othersToWorst[criterion]) - span) <= Noise * span);

    /// <summary>The ratio of Liang, Brunelli &amp; Rezaei (2020); none where it is something divided by 0.</summary>
    public static double? InputBasedRatio(IReadOnlyList<double> bestToOthers, IReadOnlyList<double> othersToWorst, double span)
    {
        if (AreConsistent(bestToOthers, othersToWorst, span))
        {
            return 0;
        }

        var largest = bestToOthers.Zip(othersToWorst, (toOther, toWorst) => Math.Abs((toOther * toWorst) - span)).Max();
        return span > 1 ? largest / ((span * span) - span) : null;
    }

    public static void RefuseMisfits(int best, int worst, IReadOnlyList<double> bestToOthers, IReadOnlyList<double> othersToWorst)
    {
        Guard.Against.Null(bestToOthers);
        Guard.Against.Null(othersToWorst);
        var count = bestToOthers.Count;
        if (othersToWorst.Count != count || best == worst || best < 0 || worst < 0 || best >= count || worst >= count)
        {
            throw new ArgumentException(
                $"The best criterion is number {Text.Of(best)} and the worst number {Text.Of(worst)}, with {Text.Of(count)} and " +
                $"{Text.Of(othersToWorst.Count)} judgements. " +
                "There must be as many of both as there are criteria, and best and worst be two of them.",
                nameof(othersToWorst));
        }

        foreach (var judgement in bestToOthers.Concat(othersToWorst))
        {
            if (!(judgement is >= 1 and <= Largest))
            {
                throw new ArgumentException(
                    $"One judgement is {Text.Of(judgement)}: nothing is more important than the best, or less than the worst, " +
                    $"so that each is 1 or more (and {Text.Of(Largest)} at most).",
                    nameof(bestToOthers));
            }
        }

        if (bestToOthers[best] > 1 || othersToWorst[worst] > 1 ||
            Math.Abs(bestToOthers[worst] - othersToWorst[best]) > Noise * bestToOthers[worst])
        {
            throw new ArgumentException(
                "Best and worst must be 1 times as important as themselves, and the best as many times as important as the worst in both " +
                $"lists, but are {Text.Of(bestToOthers[best])}, {Text.Of(othersToWorst[worst])}, " +
                $"{Text.Of(bestToOthers[worst])} and {Text.Of(othersToWorst[best])}.",
                nameof(othersToWorst));
        }
    }
}
