namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>Weighs a criterion by the product of its entropy weight and its CILOS weight (IDOCRIW).</summary>
/// <remarks>
/// Zavadskas &amp; Podvezko, International Journal of Information Technology &amp; Decision Making 15(2) (2016) 267–283: what varies much
/// weighs more, what loses much less. See
/// <see cref="EntropyWeights"/> and <see cref="CilosWeights"/>; it needs what both need, and refuses what either does. Set-relative.
/// </remarks>
public sealed class IdocriwWeights : WeightingMethod
{
    /// <inheritdoc/>
    public override string Name => "IDOCRIW weights";

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> importances)
    {
        CilosWeights.Solve(matrix, importances);
        for (var criterion = 0; criterion < importances.Length; criterion++)
        {
            importances[criterion] *= EntropyWeights.Divergence(matrix.Column(criterion), matrix.Criteria[criterion]);
        }
    }
}
