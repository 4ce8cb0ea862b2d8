using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by benefits minus costs, each divided by the length of its column (MOORA, ratio system).</summary>
/// <remarks>
/// Brauers &amp; Zavadskas (2006). score = Σ benefits wⱼ xⱼ ÷ ‖xⱼ‖ − Σ costs wⱼ xⱼ ÷ ‖xⱼ‖, in [−1, 1], more is better. The paper's
/// unweighted score is that of equal weights times the number of criteria. A column of zeros counts for nothing, another constant column
/// the same for everybody. Set-relative: the length is that of the column at hand. Criteria make up for one another without limit. O(m·n)
/// time.
/// </remarks>
public sealed class MooraRatioSystem : ScoringMethod, IAdditiveMethod
{
    /// <inheritdoc/>
    public override string Name => "MOORA ratio system";

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores) => this.AddUp(matrix, scores);

    void IAdditiveMethod.AddContribution(DecisionMatrix matrix, int criterion, Span<double> scores)
    {
        var column = matrix.Column(criterion);
        var length = Reductions.EuclideanNorm(column);
        if (length > 0)
        {
            var scale = matrix.Weights[criterion].Value / length;
            Lanes.AddScaled(column, matrix.Criteria[criterion].IsBenefit ? scale : -scale, scores);
        }
    }
}
