using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by what benefits add and costs take, each in proportion to the whole (COPRAS).</summary>
/// <remarks>
/// Zavadskas, Kaklauskas &amp; Sarka (1994). Columns are divided by their sum and weighted; S⁺ sums an alternative's benefits, S⁻ its
/// costs, and Q = S⁺ + Σ S⁻ ÷ (S⁻ · Σ 1 ÷ S⁻). The score is the utility degree Q ÷ max Q, in [0, 1], more is better; the best has 1.
/// Without costs Q is S⁺. Ratio data: benefits must not be negative and costs must be positive. A column of zeros counts for nothing; where
/// every Q is 0, all score 0. Set-relative, and more so than most: adding an alternative moves all sums. Known to be unstable where costs
/// vary little. A lower cost can cost its alternative a rank: it makes the others' shares of that cost larger, and the cheapest suffers
/// most. O(m·n) time.
/// </remarks>
public sealed class Copras : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "COPRAS";

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        using var costs = Scratch.Zeroed(matrix.AlternativeCount);
        scores.Clear();
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            var column = matrix.Column(criterion);
            var isBenefit = matrix.Criteria[criterion].IsBenefit;
            if (isBenefit)
            {
                Requirement.NoNegativeNumbers(matrix, criterion, Name);
            }
            else
            {
                Requirement.PositiveNumbers(matrix, criterion, Name);
            }

            var sum = ColumnGuards.RefuseImmeasurable(Reductions.Sum(column), matrix.Criteria[criterion]);
            if (sum > 0)
            {
                Lanes.AddScaled(column, matrix.Weights[criterion].Value / sum, isBenefit ? scores : costs.Span);
            }
        }

        AddRelief(costs.Span, scores);
        var best = Reductions.Maximum(scores);
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            scores[alternative] = best == 0 ? 0 : scores[alternative] / best;
        }
    }

    private static void AddRelief(Span<double> costs, Span<double> scores)
    {
        // No costs, or none with weight: their sum is shared out to nobody.
        var total = Reductions.Sum(costs);
        if (total == 0)
        {
            return;
        }

        for (var alternative = 0; alternative < costs.Length; alternative++)
        {
            costs[alternative] = 1 / costs[alternative];
        }

        Lanes.AddScaled(costs, total / Reductions.Sum(costs), scores);
    }
}
