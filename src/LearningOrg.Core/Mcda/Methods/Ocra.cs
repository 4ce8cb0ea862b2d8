using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>
/// Ranks by how much better than the worst alternatives do on costs and on benefits, in multiples of the smallest number (OCRA).
/// </summary>
/// <remarks>
/// Parkan (1994); Parkan &amp; Wu (2000). On costs Σ wⱼ (maxⱼ − xⱼ) ÷ minⱼ, on benefits Σ wⱼ (xⱼ − minⱼ) ÷ minⱼ, each less its smallest;
/// score = both together, less the smallest total: from 0, which the last one has, without an upper end; more is better. Ratio data: every
/// number must be positive. A constant column counts for nothing. Set-relative: one alternative with a tiny number on a criterion makes
/// that criterion outweigh all others, so not where numbers come close to 0. O(m·n) time.
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
        using var onCosts = Scratch.Zeroed(matrix.AlternativeCount);
        scores.Clear();
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            Requirement.PositiveNumbers(matrix, criterion, Name);
            var column = matrix.Column(criterion);
            var worst = matrix.Worst(criterion);
            var scale = matrix.Weights[criterion].Value / Reductions.Minimum(column);
            var target = matrix.Criteria[criterion].IsBenefit ? scores : onCosts.Span;
            for (var alternative = 0; alternative < column.Length; alternative++)
            {
                target[alternative] += scale * Math.Abs(column[alternative] - worst);
            }
        }

        StartAtZero(onCosts.Span);
        StartAtZero(scores);
        Lanes.AddScaled(onCosts.Span, 1, scores);
        StartAtZero(scores);
    }

    private static void StartAtZero(Span<double> ratings)
    {
        var smallest = Reductions.Minimum(ratings);
        for (var alternative = 0; alternative < ratings.Length; alternative++)
        {
            ratings[alternative] -= smallest;
        }
    }
}
