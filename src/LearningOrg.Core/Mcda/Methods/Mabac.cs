namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by the distance from the border between what is good and what is bad here (MABAC).</summary>
/// <remarks>
/// Pamučar &amp; Ćirović (2015). With nⱼ = (xⱼ − worstⱼ) ÷ (bestⱼ − worstⱼ) and vⱼ = wⱼ (nⱼ + 1), the border gⱼ is the geometric mean of a
/// column of v, and score = Σ (vⱼ − gⱼ), in (−1, 1), more is better: above 0 lies the good side. A constant column counts for nothing.
/// Takes zeros and negative numbers. Set-relative: border and range are those of the alternatives at hand. O(m·n) time.
/// </remarks>
public sealed class Mabac : ScoringMethod, IAdditiveMethod
{
    /// <inheritdoc/>
    public override string Name => "MABAC";

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores) => this.AddUp(matrix, scores);

    void IAdditiveMethod.AddContribution(DecisionMatrix matrix, int criterion, Span<double> scores)
    {
        var worst = matrix.Worst(criterion);
        var range = matrix.Best(criterion) - worst;
        if (range == 0)
        {
            return;
        }

        var column = matrix.Column(criterion);
        var border = 1.0;
        foreach (var number in column)
        {
            // The mean of powers, not the power of a product: a product of thousands of numbers up to 2 would overflow.
            border *= Math.Pow(1 + ((number - worst) / range), 1.0 / column.Length);
        }

        var weight = matrix.Weights[criterion].Value;
        for (var alternative = 0; alternative < column.Length; alternative++)
        {
            scores[alternative] += weight * (1 + ((column[alternative] - worst) / range) - border);
        }
    }
}
