using Ardalis.GuardClauses;
using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by the share of an ideal alternative's worth (ARAS).</summary>
/// <remarks>
/// Zavadskas &amp; Turskis (2010). The ideal alternative joins the others; costs are turned into 1 ÷ x, columns divided by their sum (ideal
/// included) and weighted; the score is S ÷ S of the ideal, more is better. The ideal is made of the best numbers, so that scores lie in
/// [0, 1], or declared: then alternatives that exceed it can pass 1. Ratio data: benefits must not be negative, costs must be positive. A
/// column of zeros counts for nothing; where the ideal is worth nothing, all score 0. Set-relative through the sums, even with a declared
/// ideal. O(m·n) time.
/// </remarks>
public sealed class Aras : ScoringMethod
{
    private readonly Sequence<double>? _ideal;

    /// <summary>With the ideal made of the best numbers at hand.</summary>
    public Aras()
    {
    }

    /// <summary>With a declared ideal.</summary>
    /// <param name="ideal">The ideal number on each criterion, in their order; finite, not negative, and positive on costs.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is negative or not finite.</exception>
    public Aras(IEnumerable<double> ideal)
    {
        _ideal = Sequence.Of(Guard.Against.Null(ideal));
        Guard.Against.NullOrEmpty(_ideal, nameof(ideal));
        for (var criterion = 0; criterion < _ideal.Count; criterion++)
        {
            Guard.Against.OutsideOf(_ideal[criterion], 0, double.MaxValue, $"{nameof(ideal)}[{Text.Of(criterion)}]");
        }
    }

    /// <inheritdoc/>
    public override string Name => _ideal is null ? "ARAS" : "ARAS (declared ideal)";

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        Requirement.OneForEachCriterion(matrix, _ideal?.Count ?? matrix.CriterionCount, "ideal numbers", Name);
        using var inverses = Scratch.Zeroed(matrix.AlternativeCount);
        scores.Clear();
        var worthOfIdeal = 0.0;
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            var ideal = _ideal?[criterion] ?? matrix.Best(criterion);
            var column = matrix.Column(criterion);
            if (matrix.Criteria[criterion].IsBenefit)
            {
                Requirement.NoNegativeNumbers(matrix, criterion, Name);
            }
            else
            {
                Invert(matrix, criterion, inverses.Span);
                column = inverses.Span;
                ideal = ideal > 0 ? 1 / ideal : throw Requirement.Unfit(matrix, criterion, Name, "the ideal of a cost must be positive");
            }

            var sum = ColumnGuards.RefuseImmeasurable(Reductions.Sum(column) + ideal, matrix.Criteria[criterion]);
            var scale = sum == 0 ? 0 : matrix.Weights[criterion].Value / sum;
            worthOfIdeal += ideal * scale;
            Lanes.AddScaled(column, scale, scores);
        }

        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            scores[alternative] = worthOfIdeal == 0 ? 0 : scores[alternative] / worthOfIdeal;
        }
    }

    private void Invert(DecisionMatrix matrix, int criterion, Span<double> inverses)
    {
        Requirement.PositiveNumbers(matrix, criterion, Name);
        var column = matrix.Column(criterion);
        for (var alternative = 0; alternative < column.Length; alternative++)
        {
            inverses[alternative] = 1 / column[alternative];
        }
    }
}
