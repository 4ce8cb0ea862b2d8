using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by utility between the anti-ideal and the ideal alternative (MARCOS).</summary>
/// <remarks>
/// Stević, Pamučar, Puška &amp; Chatterjee (2020). With columns divided by their best number, S = Σ wⱼ nⱼ, A that of the anti-ideal (the
/// worst of each column) and I = 1 that of the ideal, the paper's utility of K⁻ = S ÷ A and K⁺ = S ÷ I comes to S (A + I) ÷ (A² + A·I +
/// I²), which is how it is calculated: that form has no division by zero. The score lies in [0, 1], more is better. Every score is the same
/// multiple of S, so the order is that of the weighted sum; what the method adds is the scale. Ratio data: costs must be positive, benefits
/// not negative and not all 0. A constant column counts its weight for everybody. Set-relative. O(m·n) time.
/// </remarks>
public sealed class Marcos : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "MARCOS";

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        using var normalized = Scratch.Zeroed(matrix.AlternativeCount);
        var normalization = MaxNormalization.Shared;
        var (antiIdeal, ideal) = (0.0, 0.0);
        scores.Clear();
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            normalization.Normalize(matrix.Column(criterion), matrix.Criteria[criterion], normalized.Span);
            var weight = matrix.Weights[criterion].Value;
            Lanes.AddScaled(normalized.Span, weight, scores);
            antiIdeal += weight * Reductions.Minimum(normalized.Span);
            ideal += weight;
        }

        var factor = (antiIdeal + ideal) / ((antiIdeal * antiIdeal) + (antiIdeal * ideal) + (ideal * ideal));
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            scores[alternative] *= factor;
        }
    }
}
