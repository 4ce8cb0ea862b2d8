using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by closeness to the ideal alternative and distance from the anti-ideal one (TOPSIS).</summary>
/// <remarks>
/// Hwang &amp; Yoon (1981). Vector normalization, Euclidean distance; the score d⁻ ÷ (d⁺ + d⁻) lies in [0, 1], more is better. A column of
/// zeros distinguishes nothing and counts for nothing; where all alternatives are the same, all score 0. Set-relative: adding an
/// alternative can reorder the others, and a better number, which also moves the ideal, can cost its alternative a rank. O(m·n) time.
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
        using var scales = new Scratch<double>(matrix.CriterionCount);
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            var norm = Reductions.EuclideanNorm(matrix.Column(criterion));
            scales.Span[criterion] = norm == 0 ? 0 : matrix.Weights[criterion].Value / norm;
        }

        using var toAntiIdeal = Scratch.Zeroed(matrix.AlternativeCount);
        scores.Clear();
        foreach (var block in Blocks.Of(scores.Length))
        {
            var near = block.Of(scores);
            var far = block.Of(toAntiIdeal.Span);
            for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
            {
                var scale = scales.Span[criterion];
                var (ideal, antiIdeal) = (matrix.Best(criterion) * scale, matrix.Worst(criterion) * scale);
                Lanes.AddSquaredDistances(block.Of(matrix.Column(criterion)), scale, ideal, near, antiIdeal, far);
            }

            Lanes.Closeness(near, far);
        }
    }
}
