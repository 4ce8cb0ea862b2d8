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
/// be positive, benefits not negative and not all 0. A constant column counts for nothing. Set-relative. O(m·n + m log m) time.
/// </remarks>
public sealed class Codas : ScoringMethod
{
    private readonly double _threshold;
    private string? _name;

    /// <summary>With a threshold.</summary>
    /// <param name="tau">
    /// From which difference of Euclidean distances τ on the taxicab distances count too; 0 or more, in the paper 0.01 to 0.05.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">τ is negative or not finite.</exception>
    public Codas([InclusiveRange(0, double.MaxValue)] double tau = 0.02) => _threshold = Guard.Against.OutsideOf(tau, 0, double.MaxValue);

    /// <inheritdoc/>
    public override string Name => _name ??= $"CODAS (τ = {Text.Of(_threshold)})";

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        using var euclidean = Scratch.Zeroed(matrix.AlternativeCount);
        using var taxicab = Scratch.Zeroed(matrix.AlternativeCount);
        Measure(matrix, euclidean.Span, taxicab.Span);
        Compare(euclidean, taxicab.Span, scores);
    }

    /// <summary>
    /// Sorted by Euclidean distance, those who are far enough away for the taxicab distance to count are the first and the last so many:
    /// what is added up over them is the difference of running totals.
    /// </summary>
    private void Compare(Scratch<double> euclidean, ReadOnlySpan<double> taxicab, Span<double> scores)
    {
        var count = scores.Length;
        using var items = new Scratch<int>(count);
        for (var item = 0; item < count; item++)
        {
            items.Span[item] = item;
        }

        Array.Sort(euclidean.Array, items.Array, 0, count);
        var sorted = euclidean.Span;
        using var totals = Scratch.Zeroed(count + 1);
        for (var place = 0; place < count; place++)
        {
            totals.Span[place + 1] = totals.Span[place] + taxicab[items.Span[place]];
        }

        var all = Reductions.Sum(sorted);
        var (below, above) = (0, 0);
        for (var place = 0; place < count; place++)
        {
            while (below < count && sorted[place] - sorted[below] >= _threshold)
            {
                below++;
            }

            while (above < count && !(sorted[above] - sorted[place] >= _threshold))
            {
                above++;
            }

            // With a threshold of 0 everybody is on both sides.
            var far = Math.Min(count, below + (count - above));
            var ofFar = far == count ? totals.Span[count] : totals.Span[below] + (totals.Span[count] - totals.Span[above]);
            var item = items.Span[place];
            scores[item] = ((count * sorted[place]) - all) + ((far * taxicab[item]) - ofFar);
        }
    }

    private static void Measure(DecisionMatrix matrix, Span<double> euclidean, Span<double> taxicab)
    {
        using var normalized = Scratch.Zeroed(matrix.AlternativeCount);
        var normalization = MaxNormalization.Shared;
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
