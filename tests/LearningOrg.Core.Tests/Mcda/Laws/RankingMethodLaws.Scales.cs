using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;

namespace LearningOrg.Core.Tests.Mcda.Laws;

/// <summary>What weights and numbers are measured in does not matter.</summary>
public abstract partial class RankingMethodLaws
{
    /// <summary>Whether a criterion of weight 0 counts for nothing.</summary>
    protected virtual bool IgnoresCriteriaWithoutWeight => true;

    /// <summary>Whether measuring a criterion in another unit changes no score.</summary>
    protected virtual bool ScoresIgnoreUnits => true;

    /// <summary>Whether measuring a criterion in another unit changes no rank, though it may change scores.</summary>
    protected virtual bool RanksIgnoreUnits => ScoresIgnoreUnits;

    /// <summary>Whether scores jump where two numbers tie, so that a last bit, flipped by a unit or an order, shows.</summary>
    protected virtual bool Jumps => false;

    [Property(DisplayName = "weights count by their proportions alone")]
    public Property Scale_of_weights_does_not_matter() => Prop.ForAll(Weighings.ToArbitrary(), one =>
    {
        // Whole numbers times these factors are exact, and so are their proportions: not even a last bit may change.
        var once = Method.Rank(one.Matrix.WithWeights(Weights.Normalized(one.Weights))).Scores;
        return new[] { 0.25, 2, 3, 7, 1000 }.All(factor => once.SequenceEqual(
            Method.Rank(one.Matrix.WithWeights(Weights.Normalized([.. one.Weights.Select(weight => weight * factor)]))).Scores));
    });

    [Property(DisplayName = "a criterion without weight counts for nothing, where the method promises it")]
    public Property Idle_criteria_do_not_count() => Prop.ForAll(Decisions.ToArbitrary(), Columns.ToArbitrary(), (matrix, column) =>
    {
        var wider = DecisionMatrix.FromRows(
            matrix.Alternatives,
            [.. matrix.Criteria, Criterion.Of("idle", column.Direction, ScaleType.Ratio)],
            Weights.Of([.. matrix.Weights.Select(weight => weight.Value), 0]),
            [.. matrix.Alternatives.Select((_, row) => RowOf(matrix, row).Append(column.Numbers[row]).ToArray())]);
        return !IgnoresCriteriaWithoutWeight || Method.Rank(matrix).Scores.SequenceEqual(Method.Rank(wider).Scores);
    });

    [Property(DisplayName = "measuring in another unit changes no score, or no rank, as promised; a power of two not even a bit")]
    public Property Units_do_not_matter() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
    {
        if (!RanksIgnoreUnits)
        {
            return true;
        }

        var here = Method.Rank(matrix);
        var powers = Method.Rank(With(matrix, (row, column) => matrix[row, column] * Math.Pow(2, (3 * column) - 4)));
        if (!here.Ranks.SequenceEqual(powers.Ranks) || (ScoresIgnoreUnits && !here.Scores.SequenceEqual(powers.Scores)))
        {
            return false;
        }

        var others = Method.Rank(With(matrix, (row, column) => matrix[row, column] * (column + 0.7)));
        return Jumps || !ScoresIgnoreUnits || here.Scores.Zip(others.Scores, (one, other) => Close(one, other, 1e-9)).All(same => same);
    });

    private Gen<(DecisionMatrix Matrix, double[] Weights)> Weighings =>
        from matrix in Decisions
        from weights in Gen.Choose(0, 10).Select(weight => (double)weight).ArrayOf(matrix.CriterionCount)
        where weights.Any(weight => weight > 0)
        select (matrix, weights);

    /// <summary>As many numbers as a decision of these tests can have alternatives.</summary>
    private Gen<(Direction Direction, double[] Numbers)> Columns =>
        from direction in Gen.Elements(Direction.More, Direction.Less)
        from numbers in Number.ArrayOf(9)
        select (direction, numbers);
}
