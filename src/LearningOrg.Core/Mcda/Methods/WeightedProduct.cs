using Ardalis.GuardClauses;
using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by the product of the numbers, each raised to its weight (weighted product model, WPM).</summary>
/// <remarks>
/// Bridgman (1922); Miller &amp; Starr (1969). score = Π xⱼ^wⱼ, with −wⱼ in place of wⱼ for a cost: above 0, more is better. Units cancel
/// out of every comparison, so the numbers are taken as they are and no alternative changes another's score; with a normalization of your
/// choice the score is Π normalized xⱼ^wⱼ and as set-relative as that normalization. Ratio data: every number that is multiplied must be
/// positive, because one zero would make all else count for nothing. A constant column multiplies every score by the same factor. Not for
/// numbers that can be zero or negative. O(m·n) time.
/// </remarks>
public sealed class WeightedProduct : ScoringMethod
{
    private readonly INormalization? _normalization;
    private string? _name;

    /// <summary>Of the numbers as they are.</summary>
    public WeightedProduct()
    {
    }

    /// <summary>Of normalized numbers.</summary>
    /// <param name="normalization">How columns are made comparable; must give positive numbers, of which more is better.</param>
    public WeightedProduct(INormalization normalization) => _normalization = Guard.Against.Null(normalization);

    /// <inheritdoc/>
    public override string Name => _name ??= _normalization is null ? "weighted product" : $"weighted product ({_normalization})";

    /// <inheritdoc/>
    public override bool IsSetRelative => _normalization is not (null or ReferenceRangeNormalization);

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        using var normalized = Scratch.Zeroed(matrix.AlternativeCount);
        scores.Fill(1);
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            var column = matrix.Column(criterion);
            var weight = matrix.Weights[criterion].Value;
            if (_normalization is null)
            {
                Requirement.PositiveNumbers(matrix, criterion, Name);
                Multiply(column, matrix.Criteria[criterion].IsBenefit ? weight : -weight, scores);
                continue;
            }

            _normalization.Normalize(column, matrix.Criteria[criterion], normalized.Span);
            if (Reductions.Minimum(normalized.Span) <= 0)
            {
                throw Requirement.Unfit(matrix, criterion, Name, "every number on it must be positive when normalized");
            }

            Multiply(normalized.Span, weight, scores);
        }
    }

    private static void Multiply(ReadOnlySpan<double> numbers, double exponent, Span<double> scores)
    {
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            scores[alternative] *= Math.Pow(numbers[alternative], exponent);
        }
    }
}
