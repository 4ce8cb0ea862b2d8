using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Dominance;

/// <summary>Who is better than whom whatever the weights.</summary>
/// <remarks>
/// Pareto, Manuale di economia politica (1906). Numbers are compared as they are, to the last bit, and never calculated with: ordinal
/// criteria will do. A criterion of weight 0 does not count.
/// </remarks>
public static class ParetoDominance
{
    /// <summary>Whether one alternative is nowhere worse than another, and somewhere better.</summary>
    /// <remarks>Alternatives that are the same do not dominate each other. O(n) time.</remarks>
    /// <param name="matrix">The decision.</param>
    /// <param name="one">From 0.</param>
    /// <param name="other">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such alternative.</exception>
    public static bool Dominates(this DecisionMatrix matrix, int one, int other)
    {
        Guard.Against.Null(matrix);
        Guard.Against.OutsideOf(one, 0, matrix.AlternativeCount - 1);
        Guard.Against.OutsideOf(other, 0, matrix.AlternativeCount - 1);
        var isBetter = false;
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            if (matrix.Weights[criterion].Value == 0)
            {
                continue;
            }

            var order = matrix[one, criterion].CompareTo(matrix[other, criterion]) * (matrix.Criteria[criterion].IsBenefit ? 1 : -1);
            if (order < 0)
            {
                return false;
            }

            isBetter |= order > 0;
        }

        return isBetter;
    }

    /// <summary>The alternatives that nobody dominates, as rows from 0, in the order of the matrix; at least one.</summary>
    /// <remarks>
    /// The best by any weighting that trades criteria for one another is among them. To get objects of your own back, rank by
    /// <see cref="DominanceLayers"/> and take those of rank 1. O(n·m log m) time for m alternatives where n is at most 2 or the front is
    /// small, O(n·m²) at worst.
    /// </remarks>
    /// <param name="matrix">The decision.</param>
    [MustUse]
    public static IReadOnlyList<int> ParetoFront(this DecisionMatrix matrix)
    {
        var layers = NonDominatedSort.Layers(Guard.Against.Null(matrix), deepest: 1);
        return Sequence.Of(Enumerable.Range(0, layers.Length).Where(alternative => layers[alternative] == 1));
    }
}
