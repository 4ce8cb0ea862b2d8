using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>Weighs a criterion by how much the overall performance changes when it is left out (MEREC).</summary>
/// <remarks>
/// Keshavarz-Ghorabaee, Amiri, Zavadskas, Turskis &amp; Antucheviciene, Symmetry 13(4) (2021) 525. r = min ÷ x for a benefit, x ÷ max for a
/// cost; S = ln(1 + Σⱼ |ln rⱼ| ÷ n) for each alternative, S′ⱼ the same without the criterion j; importance Σ |S′ⱼ − S|. The unit does not
/// matter, the zero does: ratio data, and positive. A constant column gets weight 0. Set-relative, and ruled by the extremes of each
/// column.
/// </remarks>
public sealed class MerecWeights : WeightingMethod
{
    /// <inheritdoc/>
    public override string Name => "MEREC weights";

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> importances)
    {
        var logarithms = new double[matrix.CriterionCount][];
        using var totals = Scratch.Zeroed(matrix.AlternativeCount);
        for (var criterion = 0; criterion < logarithms.Length; criterion++)
        {
            logarithms[criterion] = Logarithms(matrix.Column(criterion), matrix.Criteria[criterion]);
            Lanes.AddScaled(logarithms[criterion], 1, totals.Span);
        }

        using var effects = Scratch.Zeroed(matrix.AlternativeCount);
        for (var criterion = 0; criterion < logarithms.Length; criterion++)
        {
            for (var alternative = 0; alternative < matrix.AlternativeCount; alternative++)
            {
                var all = totals.Span[alternative];
                var others = Math.Max(0, all - logarithms[criterion][alternative]);
                effects.Span[alternative] = Math.Log(1 + (all / logarithms.Length)) - Math.Log(1 + (others / logarithms.Length));
            }

            importances[criterion] = Reductions.Sum(effects.Span);
        }
    }

    /// <summary>|ln r| of a column: how many times better than the worst, as a logarithm.</summary>
    private static double[] Logarithms(ReadOnlySpan<double> column, Criterion criterion)
    {
        ColumnGuards.RefuseNotPositive(column, criterion, "MEREC");
        var worst = Math.Log(criterion.IsBenefit ? Reductions.Minimum(column) : Reductions.Maximum(column));
        var logarithms = new double[column.Length];
        for (var index = 0; index < column.Length; index++)
        {
            logarithms[index] = Math.Abs(Math.Log(column[index]) - worst);
        }

        return logarithms;
    }
}
