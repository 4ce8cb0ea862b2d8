using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>
/// What judgements amount to (Analytic Hierarchy Process): priorities, and how far the judgements contradict one another.
/// </summary>
/// <remarks>
/// Saaty, European Journal of Operational Research 48 (1990) 9–26. Pairs may be left open: Harker, Alternative Modes of Questioning in the
/// Analytic Hierarchy Process, Mathematical Modelling 9(3–5) (1987) 353–360.
/// </remarks>
public static class Ahp
{
    /// <summary>The priorities of the things compared, in their order; together one.</summary>
    /// <param name="judgements">The judgements.</param>
    /// <param name="by">How priorities are taken from them.</param>
    /// <exception cref="ArgumentException">
    /// Judgements do not link all the things, or a pair is open and column means are asked for; the message names the groups, or the pair.
    /// Or judgements lie so far apart that priorities vanish.
    /// </exception>
    [MustUse]
    public static Weights Priorities(this JudgementMatrix judgements, AhpPriority by = AhpPriority.Eigenvector) =>
        Weights.Normalized(Raw(judgements, by));

    /// <summary>How far the judgements contradict one another.</summary>
    /// <remarks>
    /// λ is the mean of (A·w)ᵢ ÷ wᵢ over the priorities w, the principal eigenvalue if w is the eigenvector; the index is (λ − n) ÷ (n −
    /// 1), and the ratio compares it with that of random judgements. Two things can never contradict each other: both are 0. Where pairs
    /// are open A is Harker's matrix, in which they contradict nothing; the fewer judgements, the lower the index tends to be, so that
    /// tables for complete judgements say nothing about it, and there is no ratio. (The thresholds of Ágoston &amp; Csató, Omega 108 (2022) 102576,
    /// are those of another index, the least over all completions.)
    /// </remarks>
    /// <param name="judgements">The judgements.</param>
    /// <param name="by">How priorities are taken from them.</param>
    /// <param name="randomIndex">The indices of random judgements, where every pair is judged; those of Saaty (1980) by default.</param>
    /// <exception cref="ArgumentException">
    /// The table of random indices ends before so many things, or one is given although a pair is open; or there are no priorities.
    /// </exception>
    [MustUse]
    public static AhpConsistency Consistency(
        this JudgementMatrix judgements, AhpPriority by = AhpPriority.Eigenvector, RandomIndex? randomIndex = null)
    {
        var priorities = Raw(judgements, by);
        var lambda = Lambda(AhpPriorities.Harker(judgements), priorities);
        var count = priorities.Length;
        if (!judgements.IsComplete)
        {
            return randomIndex is null
                ? new(lambda, (lambda - count) / (count - 1), null, null)
                : throw new ArgumentException(
                    $"The table of {randomIndex.Name} is for complete judgements, but there are {judgements}.", nameof(randomIndex));
        }

        if (count < 3)
        {
            return new(count, 0, 0, 0);
        }

        var index = (lambda - count) / (count - 1);
        var random = (randomIndex ?? RandomIndex.Saaty1980).For(count);
        return new(lambda, index, index / random, random);
    }

    /// <summary>The three things whose judgements contradict one another most; none where no three do.</summary>
    /// <remarks>
    /// Koczkodaj, A New Definition of Consistency of Pairwise Comparisons, Mathematical and Computer Modelling 18(7) (1993): of three
    /// judgements, the smaller of |1 − aᵢₖ ÷ (aᵢⱼ·aⱼₖ)| and |1 − aᵢⱼ·aⱼₖ ÷ aᵢₖ|. Asking again about these three helps most. O(n³) time; the
    /// first in the order of the things where several are the same. Three with an open pair contradict nothing.
    /// </remarks>
    /// <param name="judgements">The judgements.</param>
    [MustUse]
    public static InconsistentTriad? MostInconsistentTriad(this JudgementMatrix judgements)
    {
        Guard.Against.Null(judgements);
        InconsistentTriad? worst = null;
        for (var first = 0; first < judgements.Count; first++)
        {
            for (var second = first + 1; second < judgements.Count; second++)
            {
                for (var third = second + 1; third < judgements.Count; third++)
                {
                    if (!judgements.IsJudged(first, second) || !judgements.IsJudged(first, third) || !judgements.IsJudged(second, third))
                    {
                        continue;
                    }

                    var ratio = judgements[first, third] / judgements[first, second] / judgements[second, third];
                    var inconsistency = Math.Min(Math.Abs(1 - ratio), Math.Abs(1 - (1 / ratio)));
                    if (inconsistency > JudgementMatrix.Tolerance && inconsistency > (worst?.Inconsistency ?? 0))
                    {
                        worst = new(judgements.Names[first], judgements.Names[second], judgements.Names[third], inconsistency);
                    }
                }
            }
        }

        return worst;
    }

    private static double[] Raw(JudgementMatrix judgements, AhpPriority by)
    {
        Guard.Against.EnumOutOfRange(by);
        JudgementLinks.RefuseGaps(Guard.Against.Null(judgements));
        var priorities = by switch
        {
            AhpPriority.GeometricMean => AhpPriorities.GeometricMeans(judgements),
            AhpPriority.ColumnMean => AhpPriorities.ColumnMeans(judgements),
            _ => AhpPriorities.Eigenvector(judgements),
        };
        return priorities.All(priority => priority > 0 && !double.IsInfinity(priority))
            ? priorities
            : throw new ArgumentException(
                "The judgements lie too far apart: some priorities come out as 0 beside others. Group the things in a hierarchy.",
                nameof(judgements));
    }

    private static double Lambda(double[,] matrix, double[] priorities)
    {
        var ratios = new double[priorities.Length];
        for (var one = 0; one < ratios.Length; one++)
        {
            var product = 0.0;
            for (var other = 0; other < ratios.Length; other++)
            {
                product += matrix[one, other] * priorities[other];
            }

            ratios[one] = product / priorities[one];
        }

        // By definition λ ≥ n; rounding must not make consistent judgements better than consistent.
        return Math.Max(ratios.Length, Reductions.Sum(ratios) / ratios.Length);
    }
}
