using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>Weighs a criterion by how unevenly the alternatives share in it (Shannon's entropy).</summary>
/// <remarks>
/// Shannon (1948); as weights in Hwang &amp; Yoon (1981) and Zeleny, Multiple Criteria Decision Making (1982). p = x ÷ Σx over the m
/// alternatives, E = −Σ p ln p ÷ ln m with 0 ln 0 = 0, importance 1 − E. Directions do not count. The unit does not matter, the zero does:
/// ratio data, from 0 on. A constant column, zeros too, gets weight 0. Set-relative. Not to be taken for what anybody cares about: a
/// criterion that hardly varies may still matter most.
/// </remarks>
public sealed class EntropyWeights : WeightingMethod
{
    /// <inheritdoc/>
    public override string Name => "entropy weights";

    internal static double Divergence(ReadOnlySpan<double> column, Criterion criterion)
    {
        ColumnGuards.RefuseBelow(0, column, criterion, "entropy");
        if (IsConstant(column))
        {
            return 0;
        }

        using var terms = Scratch.Zeroed(column.Length);
        var largest = Reductions.Maximum(column);
        for (var index = 0; index < column.Length; index++)
        {
            terms.Span[index] = column[index] / largest;
        }

        // 1 − E = Σ p ln(m p) ÷ ln m: the same number, without subtracting two that are almost alike.
        var sum = Reductions.Sum(terms.Span);
        foreach (ref var term in terms.Span)
        {
            var share = term / sum;
            term = share == 0 ? 0 : share * Math.Log(share * column.Length);
        }

        return Math.Max(0, Reductions.Sum(terms.Span) / Math.Log(column.Length));
    }

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> importances)
    {
        for (var criterion = 0; criterion < importances.Length; criterion++)
        {
            importances[criterion] = Divergence(matrix.Column(criterion), matrix.Criteria[criterion]);
        }
    }
}
