using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by how much better than the worst number an alternative does, in multiples of the smallest number (OCRA).</summary>
/// <remarks>
/// Parkan, Managerial and Decision Economics 15(3) (1994) 201–221; Parkan &amp; Wu, International Journal of Systems Science 31(4) (2000)
/// 497–517. Σ costs wⱼ (maxⱼ − xⱼ) ÷ minⱼ + Σ benefits wⱼ (xⱼ − minⱼ) ÷ minⱼ, less the smallest such total: the last one has 0, there is no
/// upper end, more is better. The papers take the smallest off costs and off benefits first, which the last step makes immaterial. Ratio
/// data: every number must be positive. A constant column counts for nothing. Set-relative: one alternative with a tiny number on a
/// criterion makes that criterion outweigh all others, so not where numbers come close to 0. O(m·n) time.
/// </remarks>
public sealed class Ocra : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "OCRA";

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        scores.Clear();
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            Requirement.PositiveNumbers(matrix, criterion, Name);
            var column = matrix.Column(criterion);
            var worst = matrix.Worst(criterion);
            var scale = matrix.Weights[criterion].Value / Reductions.Minimum(column);
            for (var alternative = 0; alternative < column.Length; alternative++)
            {
                scores[alternative] += scale * Math.Abs(column[alternative] - worst);
            }
        }

        var smallest = Reductions.Minimum(scores);
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            // Those who tie for the last place must not be told apart by the last bits that subtracting leaves of them.
            var isLast = SignificantDigits.Key(scores[alternative]) == SignificantDigits.Key(smallest);
            scores[alternative] = isLast ? 0 : scores[alternative] - smallest;
        }
    }
}
