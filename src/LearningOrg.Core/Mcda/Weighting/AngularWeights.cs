using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>Weighs a criterion by the angle between its column and one in which all alternatives are the same.</summary>
/// <remarks>
/// Shuai et al., A New Angular Method to Determine the Objective Weights, 24th Chinese Control and Decision Conference (2012) 3889–3892.
/// The angle is that of which the tangent is σ ÷ mean. Directions do not count. The unit does not matter, the zero does: ratio data, from 0
/// on. A constant column, zeros too, gets weight 0. Set-relative.
/// </remarks>
public sealed class AngularWeights : WeightingMethod
{
    /// <inheritdoc/>
    public override string Name => "angular weights";

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> importances)
    {
        using var deviations = Scratch.Zeroed(matrix.AlternativeCount);
        for (var criterion = 0; criterion < importances.Length; criterion++)
        {
            var column = matrix.Column(criterion);
            ColumnGuards.RefuseBelow(0, column, matrix.Criteria[criterion], "an angle");
            if (IsConstant(column))
            {
                continue;
            }

            new MaxNormalization().Normalize(column, Criterion.Maximize(matrix.Criteria[criterion].Name), deviations.Span);
            var mean = Moments.Mean(deviations.Span);

            // The arc cosine of the paper, which loses half of the digits where the angle is small, by way of its tangent.
            importances[criterion] = Math.Atan2(Moments.Center(deviations.Span), mean * Math.Sqrt(column.Length));
        }
    }
}
