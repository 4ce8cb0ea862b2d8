using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Core.Tests.Mcda;

public class DecisionMatrixTest
{
    private sealed record Plan(string Title, double? Value, double? Effort);

    private static readonly Plan[] Plans = [new("A", 9, 30), new("B", 5, 3), new("C", null, 1), new("D", 1, 30)];

    [Fact]
    public void The_hosts_own_objects_are_ranked_and_come_back()
    {
        var ranking = DecisionMatrix.Of(Plans, plan => plan.Title)
            .Maximize("Value", plan => plan.Value, weight: 3)
            .Minimize("Effort", plan => plan.Effort)
            .RankBy(new Topsis());
        Assert.Equal(["A", "B", "D"], ranking.Select(place => place.Item.Title));
        Assert.Same(Plans[0], ranking[0].Item);
        Assert.Equal("C has no number on Value", ranking.Unranked.Single().ToString());
        Assert.Equal("3 alternatives on 2 criteria, ranked by TOPSIS", ranking.ToString());
        Assert.Equal(Weights.Of(0.75, 0.25), ranking.Alternatives.Matrix.Weights);
    }

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public void A_number_that_is_none_is_refused_by_its_place(double number, string printed) => Refused(
        $"'B' is {printed} on 'Y'. Every number must be finite; leave out an alternative that has none.",
        ["A", "B"],
        ["X", "Y"],
        [[1, 2], [3, number]]);

    [Fact]
    public void A_ragged_row_is_refused_by_name() =>
        Refused("The row of 'B' has 1 numbers, but there are 2 criteria.", ["A", "B"], ["X", "Y"], [[1, 2], [3]]);

    [Fact]
    public void A_name_stands_once()
    {
        Refused("There are two of the alternative 'A'. Name them apart.", ["A", "A"], ["X", "Y"], [[1, 2], [3, 4]]);
        Refused("There are two of the criterion 'X'. Name them apart.", ["A", "B"], ["X", "X"], [[1, 2], [3, 4]]);
    }

    [Fact]
    public void Counts_must_fit()
    {
        Refused("There are 2 alternatives, but 1 rows of numbers.", ["A", "B"], ["X", "Y"], [[1, 2]]);
        Refused("A decision needs at least one alternative and one criterion, but has 0 and 2.", [], ["X", "Y"], []);
        var error = Assert.Throws<ArgumentException>(() => DecisionMatrix.FromRows(["A"], [Criterion.Maximize("X")], Weights.Equal(2), [[1]]));
        Assert.StartsWith("There are 2 weights, but 1 criteria.", error.Message);
    }

    [Fact]
    public void Columns_make_the_matrix_that_rows_make()
    {
        var rows = DecisionMatrix.FromRows(["A", "B"], [Criterion.Maximize("X"), Criterion.Minimize("Y")], Weights.Of(0.3, 0.7), [[1, 2], [3, 4]]);
        var columns = DecisionMatrix.FromColumns(["A", "B"], [Criterion.Maximize("X"), Criterion.Minimize("Y")], Weights.Of(0.3, 0.7), [[1, 3], [2, 4]]);
        Assert.Equal(rows.Column(0).ToArray(), columns.Column(0).ToArray());
        Assert.Equal(rows.Column(1).ToArray(), columns.Column(1).ToArray());
        Assert.Equal(4, columns[1, 1]);
    }

    [Fact]
    public void A_matrix_keeps_its_own_copy()
    {
        double[] column = [1, 3];
        var matrix = DecisionMatrix.FromColumns(["A", "B"], [Criterion.Maximize("X")], Weights.Of(1), [column]);
        column[0] = 99;
        Assert.Equal(1, matrix[0, 0]);
    }

    [Fact]
    public void Columns_must_fit()
    {
        RefusedColumns("There are 2 criteria, but 1 columns of numbers.", [[1, 2]]);
        RefusedColumns("The column of 'Y' has 1 numbers, but there are 2 alternatives.", [[1, 2], [3]]);
        RefusedColumns("'B' is NaN on 'Y'.", [[1, 2], [3, double.NaN]]);
    }

    [Fact]
    public void A_decision_without_criteria_or_numbers_is_refused()
    {
        Assert.StartsWith(
            "The decision has no criteria.",
            Assert.Throws<ArgumentException>(() => DecisionMatrix.Of(Plans, plan => plan.Title).ToMatrix()).Message);
        Assert.StartsWith(
            "None of the 4 alternatives has a number on every criterion.",
            Assert.Throws<ArgumentException>(() => DecisionMatrix.Of(Plans, plan => plan.Title).Maximize("X", _ => null).ToMatrix()).Message);
    }

    [Fact]
    public void An_ordinal_criterion_is_refused_by_name()
    {
        var decision = DecisionMatrix.Of(Plans, plan => plan.Title).Minimize("Effort", plan => plan.Effort, scale: ScaleType.Ordinal);
        var error = Assert.Throws<ArgumentException>(() => decision.RankBy(new Topsis()));
        Assert.StartsWith("TOPSIS calculates with 'Effort', which is ordinal.", error.Message);
    }

    [Theory]
    [InlineData(1e200)]
    [InlineData(1e-200)]
    public void The_unit_of_a_criterion_does_not_matter_however_large_or_small(double unit)
    {
        double[][] rows = [[5, 8], [7, 6], [8, 3]];
        var usual = Rank(rows);
        var scaled = Rank([.. rows.Select(row => new[] { row[0] * unit, row[1] })]);
        for (var row = 0; row < rows.Length; row++)
        {
            Assert.Equal(usual.Scores[row], scaled.Scores[row], 1e-12);
        }

        static Ranking Rank(double[][] rows) => new Topsis().Rank(DecisionMatrix.FromRows(
            ["A", "B", "C"], [Criterion.Maximize("X"), Criterion.Maximize("Y")], Weights.Equal(2), rows));
    }

    private static void Refused(string message, string[] alternatives, string[] criteria, double[][] rows)
    {
        var error = Assert.Throws<ArgumentException>(() => DecisionMatrix.FromRows(
            alternatives, criteria.Select(name => Criterion.Maximize(name)), Weights.Equal(criteria.Length), rows));
        Assert.StartsWith(message, error.Message);
    }

    private static void RefusedColumns(string message, double[][] columns)
    {
        var error = Assert.Throws<ArgumentException>(() => DecisionMatrix.FromColumns(
            ["A", "B"], [Criterion.Maximize("X"), Criterion.Maximize("Y")], Weights.Equal(2), columns));
        Assert.StartsWith(message, error.Message);
    }
}
