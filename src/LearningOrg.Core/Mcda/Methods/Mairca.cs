namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by the gap between what each alternative could be and what it is (MAIRCA).</summary>
/// <remarks>
/// Pamučar, Vasin &amp; Lukovac (2014). Before looking, each of the m alternatives may be the best: it could be worth wⱼ ÷ m on a
/// criterion; it is worth the share (xⱼ − worstⱼ) ÷ (bestⱼ − worstⱼ) of that. score = Σ of the gaps, in [0, 1 ÷ m], less is better. The
/// order is that of the weighted sum over ranges. On a constant column nobody has a gap. Takes zeros and negative numbers. Set-relative:
/// ranges and m are those of the alternatives at hand, so scores of decisions of different size do not compare. O(m·n) time.
/// </remarks>
public sealed class Mairca : ScoringMethod, IAdditiveMethod
{
    /// <inheritdoc/>
    public override string Name => "MAIRCA";

    /// <inheritdoc/>
    public override bool HigherIsBetter => false;

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores) => this.AddUp(matrix, scores);

    void IAdditiveMethod.AddContribution(DecisionMatrix matrix, int criterion, Span<double> scores)
    {
        var best = matrix.Best(criterion);
        var range = best - matrix.Worst(criterion);
        if (range == 0)
        {
            return;
        }

        var column = matrix.Column(criterion);
        var possible = matrix.Weights[criterion].Value / matrix.AlternativeCount;
        for (var alternative = 0; alternative < column.Length; alternative++)
        {
            scores[alternative] += possible * ((best - column[alternative]) / range);
        }
    }
}
