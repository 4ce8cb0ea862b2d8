using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>
/// Ranks by the distance from the worst point, as the crow flies and, where that differs enough, also along the streets (CODAS).
/// </summary>
/// <remarks>
/// Keshavarz Ghorabaee, Zavadskas, Turskis &amp; Antucheviciene (2016). With columns divided by their best number and weighted, E is the
/// Euclidean and T the taxicab distance from the worst number of each column; score = Σ over the others of (Eᵢ − Eₖ) + ψ (Tᵢ − Tₖ), where ψ
/// is 1 if |Eᵢ − Eₖ| ≥ τ and else 0. Scores of all alternatives sum to 0; more is better. Because ψ switches pair by pair, a dominating
/// alternative can rank below the one it dominates, and a better number can cost a rank; only τ = 0 rules that out. Ratio data: costs must
/// be positive, benefits not negative and not all 0. A constant column counts for nothing. Set-relative. O(m·n + m²) time.
/// </remarks>
public sealed class Codas : ScoringMethod
{
    private readonly double _threshold;

    /// <summary>With a threshold.</summary>
    /// <param name="tau">
    /// From which difference of Euclidean distances τ on the taxicab distances count too; 0 or more, in the paper 0.01 to 0.05.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">τ is negative or not finite.</exception>
    public Codas([InclusiveRange(0, double.MaxValue)] double tau = 0.02) => _threshold = Guard.Against.OutsideOf(tau, 0, double.MaxValue);

    /// <inheritdoc/>
    public override string Name => $"CODAS (τ = {Text.Of(_threshold)})";

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        using var euclidean = Scratch.Zeroed(matrix.AlternativeCount);
        using var taxicab = Scratch.Zeroed(matrix.AlternativeCount);
        Measure(matrix, euclidean.Span, taxicab.Span);
        scores.Clear();
        for (var one = 0; one < scores.Length; one++)
        {
            for (var other = one + 1; other < scores.Length; other++)
            {
                var lead = euclidean.Span[one] - euclidean.Span[other];
                if (Math.Abs(lead) >= _threshold)
                {
                    lead += taxicab.Span[one] - taxicab.Span[other];
                }

                scores[one] += lead;
                scores[other] -= lead;
            }
        }
    }

    private static void Measure(DecisionMatrix matrix, Span<double> euclidean, Span<double> taxicab)
    {
        using var normalized = Scratch.Zeroed(matrix.AlternativeCount);
        var normalization = new MaxNormalization();
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            normalization.Normalize(matrix.Column(criterion), matrix.Criteria[criterion], normalized.Span);
            var worst = Reductions.Minimum(normalized.Span);
            var weight = matrix.Weights[criterion].Value;
            for (var alternative = 0; alternative < taxicab.Length; alternative++)
            {
                var distance = weight * (normalized.Span[alternative] - worst);
                taxicab[alternative] += distance;
                euclidean[alternative] += distance * distance;
            }
        }

        for (var alternative = 0; alternative < euclidean.Length; alternative++)
        {
            euclidean[alternative] = Math.Sqrt(euclidean[alternative]);
        }
    }
}
