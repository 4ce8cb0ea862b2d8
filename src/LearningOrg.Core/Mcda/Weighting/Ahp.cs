using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>
/// What judgements amount to (Analytic Hierarchy Process): priorities, and how far the judgements contradict one another.
/// </summary>
/// <remarks>Saaty, European Journal of Operational Research 48 (1990) 9–26.</remarks>
public static class Ahp
{
    /// <summary>The priorities of the things compared, in their order; together one.</summary>
    /// <param name="judgements">The judgements.</param>
    /// <param name="by">How priorities are taken from them.</param>
    [MustUse]
    public static Weights Priorities(this JudgementMatrix judgements, AhpPriority by = AhpPriority.Eigenvector) =>
        Weights.Normalized(Raw(judgements, by));

    /// <summary>How far the judgements contradict one another.</summary>
    /// <remarks>
    /// λ is the mean of (A·w)ᵢ ÷ wᵢ over the priorities w, the principal eigenvalue if w is the eigenvector; the index is (λ − n) ÷ (n −
    /// 1), and the ratio compares it with that of random judgements. Two things can never contradict each other: both are 0.
    /// </remarks>
    /// <param name="judgements">The judgements.</param>
    /// <param name="by">How priorities are taken from them.</param>
    /// <param name="randomIndex">The indices of random judgements; those of Saaty (1980) by default.</param>
    /// <exception cref="ArgumentException">The table of random indices ends before so many things.</exception>
    [MustUse]
    public static AhpConsistency Consistency(
        this JudgementMatrix judgements, AhpPriority by = AhpPriority.Eigenvector, RandomIndex? randomIndex = null)
    {
        var priorities = Raw(judgements, by);
        var count = priorities.Length;
        var ratios = new double[count];
        for (var one = 0; one < count; one++)
        {
            var product = 0.0;
            for (var other = 0; other < count; other++)
            {
                product += judgements[one, other] * priorities[other];
            }

            ratios[one] = product / priorities[one];
        }

        // By definition λ ≥ n; rounding must not make consistent judgements better than consistent.
        var lambda = Math.Max(count, Reductions.Sum(ratios) / count);
        var index = count < 3 ? 0 : (lambda - count) / (count - 1);
        var random = count < 3 ? 0 : (randomIndex ?? RandomIndex.Saaty1980).For(count);
        return new(count < 3 ? count : lambda, index, count < 3 ? 0 : index / random, random);
    }

    /// <summary>The three things whose judgements contradict one another most; none where no three do.</summary>
    /// <remarks>
    /// Koczkodaj, A New Definition of Consistency of Pairwise Comparisons, Mathematical and Computer Modelling 18(7) (1993): of three
    /// judgements, the smaller of |1 − aᵢₖ ÷ (aᵢⱼ·aⱼₖ)| and |1 − aᵢⱼ·aⱼₖ ÷ aᵢₖ|. Asking again about these three helps most. O(n³) time; the
    /// first in the order of the things where several are the same.
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

    private static double[] Raw(JudgementMatrix judgements, AhpPriority by) =>
        Guard.Against.EnumOutOfRange(by) switch
        {
            AhpPriority.GeometricMean => AhpPriorities.GeometricMeans(Guard.Against.Null(judgements)),
            AhpPriority.ColumnMean => AhpPriorities.ColumnMeans(Guard.Against.Null(judgements)),
            _ => AhpPriorities.Eigenvector(Guard.Against.Null(judgements)),
        };
}
