using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by the product of benefits divided by the product of costs (full multiplicative form).</summary>
/// <remarks>
/// Brauers &amp; Zavadskas (2010). score = Π benefits nⱼ^wⱼ ÷ Π costs nⱼ^wⱼ with nⱼ = xⱼ ÷ ‖xⱼ‖, above 0, more is better. The paper's
/// unweighted product is that of equal weights to the power of the number of criteria. Dividing by the length changes every score by the
/// same factor, so the order is that of <see cref="WeightedProduct"/>; the scores are set-relative, the order is not. Ratio data: every
/// number must be positive. A constant column changes nothing about the order. O(m·n) time.
/// </remarks>
public sealed class FullMultiplicativeForm : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "full multiplicative form";

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        scores.Fill(1);
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            Requirement.PositiveNumbers(matrix, criterion, Name);
            var column = matrix.Column(criterion);
            var length = Reductions.EuclideanNorm(column);
            var weight = matrix.Weights[criterion].Value;
            var exponent = matrix.Criteria[criterion].IsBenefit ? weight : -weight;
            for (var alternative = 0; alternative < column.Length; alternative++)
            {
                scores[alternative] *= Math.Pow(column[alternative] / length, exponent);
            }
        }
    }
}
