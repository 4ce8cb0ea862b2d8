using LearningOrg.Core.Mcda.Weighting;

namespace LearningOrg.Interchange.Tests.Matrices;

public class JudgementFileTest
{
    private const string NoJudgement = "which is not a judgement; write how many times as important the row is as the column, as 3, 1/3 or 0.2";

    [Theory]
    [InlineData(",A,B,C\nA,1,3,5\nB,1/3,1,2\nC,0.2,0.5,1\n")]
    [InlineData("x;A;B;C\nC;1 / 5;1/2;1\nA;1;3;5\nB;1/3;1;4/2\n")]
    [InlineData(",A,B,C\nA,,3,5\nB,,,2\nC\n")]
    [InlineData(",A,B,C\nA,?,,\nB,1/3,1,\nC,1/5,1/2,\n")]
    public void A_square_table_holds_judgements_and_one_half_of_it_is_enough(string text)
    {
        var judgements = Table.Judgements(text);
        Assert.Equal(["A", "B", "C"], judgements.Names);
        Assert.Equal([3, 5, 2, 1], [judgements[0, 1], judgements[0, 2], judgements[1, 2], judgements[2, 2]]);
        Assert.Equal(1 / 3.0, judgements[1, 0], JudgementMatrix.Tolerance);
        Assert.Equal(0.2, judgements[2, 0], JudgementMatrix.Tolerance);
    }

    [Theory]
    [InlineData(",A,B\nA,1,x\nB,1,1\n", "row 2: B is 'x', " + NoJudgement)]
    [InlineData(",A,B\nA,1,1/0\nB,,1\n", "row 2: B is '1/0', " + NoJudgement)]
    [InlineData(",A,B\nA,1,0\nB,,1\n", "row 2: B is '0', " + NoJudgement)]
    [InlineData(",A,B\nA,1,-3\nB,,1\n", "row 2: B is '-3', " + NoJudgement)]
    [InlineData(",A,B\nA,1,1/2/3\nB,,1\n", "row 2: B is '1/2/3', " + NoJudgement)]
    [InlineData(",A,B\nA,2,3\nB,,1\n", "row 2: 'A' beside itself is 2; it must be 1")]
    [InlineData(
        ",A,B\nA,1,3\nB,0.333,1\n",
        "row 3: 'B' is 0.333 times as important as 'A', but that 3 times as important as it; one must be 1 ÷ the other, written as 1/3, or left empty")]
    [InlineData(",A,B\nA,1,3\nC,1/3,1\n", "row 3: 'C' has no column; rows and columns must have the same names\n  row 1: 'B' has no row; rows and columns must have the same names")]
    [InlineData(",A,B\nA,1,3\nA,1,3\n", "row 3: 'A' was already given in row 2; name every criterion apart")]
    public void What_is_wrong_is_said_by_row_and_column(string text, string problem) =>
        Assert.Equal($"Cannot use table.csv:\n  {problem}", Table.JudgementRefusal(text));

    [Fact]
    public void A_pair_that_was_not_judged_is_left_open()
    {
        var judgements = Table.Judgements(",A,B,C\nA,1,3,\nB,,1,2\nC,,,1\n");
        Assert.Equal(("A", "C"), judgements.OpenPairs.Single());
        Assert.Equal(3, judgements[0, 1]);
        Assert.Equal(2, judgements[1, 2]);
    }

    [Fact]
    public void A_table_without_columns_or_rows_is_refused()
    {
        Assert.Contains("there is no column behind the first", Table.JudgementRefusal("A\nB\n"), StringComparison.Ordinal);
        Assert.Contains("it has a header and no rows", Table.JudgementRefusal(",A\n"), StringComparison.Ordinal);
    }
}
