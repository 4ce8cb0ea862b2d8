using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by three compromises between a weighted sum and a sum of powers (CoCoSo).</summary>
/// <remarks>
/// Yazdani, Zarate, Zavadskas &amp; Turskis, Management Decision 57(9) (2019) 2501–2519. With r = (x − worst) ÷ (best − worst), S = Σ wⱼ rⱼ
/// and P = Σ rⱼ^wⱼ, three strategies a = (S + P) ÷ Σ (S + P), b = S ÷ min S + P ÷ min P, c = (λS + (1 − λ)P) ÷ (λ max S + (1 − λ) max P);
/// score = ∛(abc) + (a + b + c) ÷ 3, above 0, more is better. A constant column and a criterion without weight count for nothing. An
/// alternative that is worst on every criterion has S = 0, which the method divides by: it is refused by name; with
/// <see cref="MaxNormalization"/> in place of the paper's no such alternative exists. Set-relative, strongly through both minima, which
/// also let a better number cost its alternative a rank. O(m·n) time.
/// </remarks>
public sealed class CoCoSo : ScoringMethod
{
    private static readonly MinMaxNormalization OfThePaper = new();

    private readonly double _lambda;
    private readonly INormalization? _normalization;
    private string? _name;

    /// <summary>With a share of the sum.</summary>
    /// <param name="lambda">The share λ of S in the third strategy, from 0 to 1.</param>
    /// <param name="normalization">
    /// How columns are made comparable: none negative, more is better; <c>null</c> for the paper's, by the range of the column.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">λ is not from 0 to 1.</exception>
    public CoCoSo([InclusiveRange(0, 1)] double lambda = 0.5, INormalization? normalization = null)
    {
        _lambda = Guard.Against.OutsideOf(lambda, 0, 1);
        _normalization = normalization;
    }

    /// <inheritdoc/>
    public override string Name => _name ??= $"CoCoSo (λ = {Text.Of(_lambda)}{(_normalization is null ? string.Empty : $", {_normalization}")})";

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        using var sums = Scratch.Zeroed(matrix.AlternativeCount);
        using var powers = Scratch.Zeroed(matrix.AlternativeCount);
        Measure(matrix, sums.Span, powers.Span);
        var (leastSum, leastPower) = (Reductions.Minimum(sums.Span), Reductions.Minimum(powers.Span));
        if (leastSum <= 0)
        {
            var worst = matrix.Alternatives[sums.Span.IndexOf(leastSum)];
            var criteria = Text.List([.. matrix.Criteria.Select(criterion => criterion.Name)]);
            throw new ArgumentException(
                $"{Name} divides by the smallest sum, which is 0: '{worst}' is worst on {criteria}. " +
                "Leave it out, or give the method another normalization.",
                nameof(matrix));
        }

        var total = Reductions.Sum(sums.Span) + Reductions.Sum(powers.Span);
        var most = (_lambda * Reductions.Maximum(sums.Span)) + ((1 - _lambda) * Reductions.Maximum(powers.Span));
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            var (sum, power) = (sums.Span[alternative], powers.Span[alternative]);
            var a = (sum + power) / total;
            var b = (sum / leastSum) + (power / leastPower);
            var c = ((_lambda * sum) + ((1 - _lambda) * power)) / most;
            scores[alternative] = Math.Pow(a * b * c, 1.0 / 3) + ((a + b + c) / 3);
        }
    }

    private void Measure(DecisionMatrix matrix, Span<double> sums, Span<double> powers)
    {
        using var normalized = Scratch.Zeroed(matrix.AlternativeCount);
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            var weight = matrix.Weights[criterion].Value;
            var hasNoRange = _normalization is null && matrix.Best(criterion) == matrix.Worst(criterion);
            if (weight == 0 || hasNoRange)
            {
                // Any number to the power of 0 is 1, which would count for the criterion after all.
                continue;
            }

            (_normalization ?? OfThePaper).Normalize(matrix.Column(criterion), matrix.Criteria[criterion], normalized.Span);
            if (Reductions.Minimum(normalized.Span) < 0)
            {
                throw Requirement.Unfit(matrix, criterion, Name, "no number on it may be negative when normalized");
            }

            Lanes.AddScaled(normalized.Span, weight, sums);
            for (var alternative = 0; alternative < powers.Length; alternative++)
            {
                powers[alternative] += Math.Pow(normalized.Span[alternative], weight);
            }
        }
    }
}
