using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by a mixture of weighted sum and weighted product (WASPAS).</summary>
/// <remarks>
/// Zavadskas, Turskis, Antucheviciene &amp; Zakarevicius (2012). With columns divided by their best number, score = λ · Σ wⱼ nⱼ + (1 − λ) ·
/// Π nⱼ^wⱼ, in (0, 1], more is better; λ = 1 is the weighted sum, λ = 0 the weighted product. Set-relative: the best of a column counts 1.
/// Ratio data: every number must be positive. A constant column counts 1 for everybody. Not for numbers that can be zero or negative.
/// O(m·n) time.
/// </remarks>
public sealed class Waspas : ScoringMethod
{
    private readonly double _lambda;
    private string? _name;

    /// <summary>With a share of the sum.</summary>
    /// <param name="lambda">The share λ of the weighted sum, from 0 to 1; the product has the rest.</param>
    /// <exception cref="ArgumentOutOfRangeException">λ is not from 0 to 1.</exception>
    public Waspas([InclusiveRange(0, 1)] double lambda = 0.5) => _lambda = Guard.Against.OutsideOf(lambda, 0, 1);

    /// <inheritdoc/>
    public override string Name => _name ??= $"WASPAS (λ = {Text.Of(_lambda)})";

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        using var normalized = Scratch.Zeroed(matrix.AlternativeCount);
        using var products = Scratch.Zeroed(matrix.AlternativeCount);
        var normalization = MaxNormalization.Shared;
        scores.Clear();
        products.Span.Fill(1);
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            Requirement.PositiveNumbers(matrix, criterion, Name);
            normalization.Normalize(matrix.Column(criterion), matrix.Criteria[criterion], normalized.Span);
            var weight = matrix.Weights[criterion].Value;
            Lanes.AddScaled(normalized.Span, weight, scores);
            for (var alternative = 0; alternative < scores.Length; alternative++)
            {
                products.Span[alternative] *= Math.Pow(normalized.Span[alternative], weight);
            }
        }

        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            scores[alternative] = (_lambda * scores[alternative]) + ((1 - _lambda) * products.Span[alternative]);
        }
    }
}
