using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by the largest distance to the best number of any one criterion (MOORA, reference point).</summary>
/// <remarks>
/// Brauers &amp; Zavadskas (2006), after Tchebycheff. score = max wⱼ · |bestⱼ − xⱼ| ÷ ‖xⱼ‖, in [0, √2], less is better. Only the worst
/// criterion of an alternative counts, so one that dominates another can tie with it, though never rank below. Constant columns count for
/// nothing. A better number can cost its alternative a rank, by making its column longer and the others' distances shorter. Set-relative.
/// Not where a strength should make up for a weakness. O(m·n) time.
/// </remarks>
public sealed class MooraReferencePoint : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "MOORA reference point";

    /// <inheritdoc/>
    public override bool HigherIsBetter => false;

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        scores.Clear();
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            var column = matrix.Column(criterion);
            var length = Reductions.EuclideanNorm(column);
            if (length == 0)
            {
                continue;
            }

            var best = matrix.Best(criterion);
            var scale = matrix.Weights[criterion].Value / length;
            for (var alternative = 0; alternative < column.Length; alternative++)
            {
                scores[alternative] = Math.Max(scores[alternative], scale * Math.Abs(best - column[alternative]));
            }
        }
    }
}
