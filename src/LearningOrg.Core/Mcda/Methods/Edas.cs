using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by the distance from the average alternative, above and below it (EDAS).</summary>
/// <remarks>
/// Keshavarz Ghorabaee, Zavadskas, Olfat &amp; Turskis (2015). What lies on the good side of a column's mean, divided by the mean and
/// weighted, sums to SP; what lies on the bad side to SN; score = ½ (SP ÷ max SP + 1 − SN ÷ max SN), in [0, 1], more is better. A constant
/// column counts for nothing; where all alternatives are the same, all score ½. Ratio data: the mean of every other column must be
/// positive. Set-relative: the mean is that of the alternatives at hand, so it suits comparing the members of a group, not measuring
/// against a goal. The mean also lets a better number cost its alternative a rank, where a third gains more by it. O(m·n) time.
/// </remarks>
public sealed class Edas : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "EDAS";

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        using var below = Scratch.Zeroed(matrix.AlternativeCount);
        scores.Clear();
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            // A computed mean can miss a constant column by its last bit, which the division by the largest distance would blow up.
            if (matrix.Best(criterion) == matrix.Worst(criterion))
            {
                continue;
            }

            AddDistances(matrix, criterion, scores, below.Span);
        }

        var farthestAbove = Reductions.Maximum(scores);
        var farthestBelow = Reductions.Maximum(below.Span);
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            var gain = farthestAbove == 0 ? 0 : scores[alternative] / farthestAbove;
            var loss = farthestBelow == 0 ? 0 : below.Span[alternative] / farthestBelow;
            scores[alternative] = 0.5 * (gain + (1 - loss));
        }
    }

    private void AddDistances(DecisionMatrix matrix, int criterion, Span<double> above, Span<double> below)
    {
        var column = matrix.Column(criterion);
        var mean = Reductions.Sum(column) / column.Length;
        if (mean <= 0)
        {
            throw Requirement.Unfit(matrix, criterion, Name, "its mean must be positive");
        }

        var sign = matrix.Criteria[criterion].IsBenefit ? 1 : -1;
        var weight = matrix.Weights[criterion].Value;
        for (var alternative = 0; alternative < column.Length; alternative++)
        {
            var distance = weight * (sign * (column[alternative] - mean) / mean);
            above[alternative] += Math.Max(0, distance);
            below[alternative] += Math.Max(0, -distance);
        }
    }
}
