using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by closeness to the ideal alternative and distance from the anti-ideal one (TOPSIS).</summary>
/// <remarks>
/// Hwang &amp; Yoon (1981). Vector normalization, Euclidean distance; the score d⁻ ÷ (d⁺ + d⁻) lies in [0, 1], more is better. A column of
/// zeros distinguishes nothing and counts for nothing; where all alternatives are the same, all score 0. Set-relative: adding an
/// alternative can reorder the others. O(m·n) time, one pass per criterion.
/// </remarks>
public sealed class Topsis : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "TOPSIS";

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        using var toAntiIdeal = Scratch.Zeroed(matrix.AlternativeCount);
        scores.Clear();
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            var column = matrix.Column(criterion);
            var norm = Reductions.EuclideanNorm(column);
            var scale = norm == 0 ? 0 : matrix.Weights[criterion].Value / norm;
            Lanes.AddScaledSquaredDistance(column, scale, matrix.Best(criterion) * scale, scores);
            Lanes.AddScaledSquaredDistance(column, scale, matrix.Worst(criterion) * scale, toAntiIdeal.Span);
        }

        Lanes.Closeness(scores, toAntiIdeal.Span);
    }
}
