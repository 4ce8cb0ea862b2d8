using LearningOrg.Interchange.Matrices;

namespace LearningOrg.Interchange.Tests.Matrices;

public partial class DecisionMatrixFileTest
{
    private const string NotANumber =
        "which is not a number; write 1200.5, without thousands separators or units, and leave the cell empty where it is not known";

    private const string Comma = "which has a comma; write 1200.5, with a decimal point and without thousands separators";

    private const string Percent = "which has a percent sign; write 80% as 0.8, or as 80 in every row";

    private const string WriteDelimiter = "leave a cell empty where its number is not known, but write its delimiter";

    private const string NoHeader = "as if there were no header; put a row of names before it, in words";

    [Theory]
    [InlineData("", "it is empty. Save it again, with a header and at least one alternative.")]
    [InlineData("\n\n", "it is empty. Save it again, with a header and at least one alternative.")]
    [InlineData("x,Cost\n", "it has a header and no rows. Save it again, with at least one alternative.")]
    [InlineData("x,Cost\n,\n , \n", "it has a header and no rows. Save it again, with at least one alternative.")]
    [InlineData(
        "x,Cost,Fit\nA,,1\nB,1,?\n",
        "none of its 2 alternatives has a number on every criterion. Fill in what is missing, or leave out the criteria that are not known.")]
    public void A_file_without_a_decision_in_it_is_refused(string text, string problem) =>
        Assert.Equal($"Cannot read table.csv: {problem}", Table.Refusal(text));

    [Theory]
    [InlineData("x\nA\n")]
    [InlineData("x,,\nA,1,2\n")]
    [InlineData("x|Cost|Fit\nA|1|2\n")]
    public void A_file_without_criteria_is_refused(string text) => Assert.Equal(
        "Cannot read table.csv, header: there is no column behind the first. " +
        "Separate columns with commas, semicolons or tabs: the first for the names of the rows, one more for each criterion.",
        Table.Refusal(text));

    [Theory]
    [InlineData("x,Cost,Fit\nA,1,many\n", "row 2: Fit is 'many', " + NotANumber)]
    [InlineData("x,Cost,Fit\nA,1,2\nB,1 000,2\n", "row 3: Cost is '1 000', " + NotANumber)]
    [InlineData("x,Cost,Fit\nA,1,NaN\n", "row 2: Fit is 'NaN', " + NotANumber)]
    [InlineData("x,Cost,Fit\nA,1,1e999\n", "row 2: Fit is '1e999', " + NotANumber)]
    [InlineData("x,Cost,Fit\nA,1,∞\n", "row 2: Fit is '∞', " + NotANumber)]
    [InlineData("x,Cost,Fit\nA,1,12 EUR\n", "row 2: Fit is '12 EUR', " + NotANumber)]
    [InlineData("x,Cost,Fit\nA,1,80 %\n", "row 2: Fit is '80 %', " + Percent)]
    [InlineData("x,Cost,Fit\nA,1,80%\n", "row 2: Fit is '80%', " + Percent)]
    [InlineData("x,Cost,Fit\nA,1,\"1,200\"\n", "row 2: Fit is '1,200', " + Comma)]
    [InlineData("x;Cost;Fit\nA;1;2,5\n", "row 2: Fit is '2,5', " + Comma)]
    [InlineData("x,Cost,Fit\n,1,2\n", "row 2: the first cell is empty; name every alternative")]
    [InlineData("x,Cost,Fit\nA,1,2\n\nA,3,4\n", "row 4: 'A' was already given in row 2; name every alternative apart")]
    [InlineData(
        "x,Cost,Fit\nA,1,2,3\n", "row 2: it has 4 cells, but the header has 3; put double quotes around a cell that holds a delimiter")]
    [InlineData("x,Cost,Fit\nA,1,2\nB,3\n", "row 3: it has 2 cells, but the header has 3; " + WriteDelimiter)]
    [InlineData("x,Cost,Fit,,\nA,1,2,,\nB\n", "row 3: it has 1 cell, but the header has 3; " + WriteDelimiter)]
    [InlineData("A,1,2\nB,3,4\n", "row 1: every column behind the first is named by a number, the first 1, " + NoHeader)]
    [InlineData("Supplier,2024,2025\nA,1,2\n", "row 1: every column behind the first is named by a number, the first 2024, " + NoHeader)]
    [InlineData("x,Cost,,Fit\nA,1,2,3\n", "row 1: column 3 has no name; name every criterion")]
    [InlineData("x,Cost,Fit,Cost\nA,1,2,3\n", "row 1: columns 2 and 4 are both named Cost; name them apart")]
    public void What_is_wrong_is_said_by_row_and_column(string text, string problem) =>
        Assert.Equal($"Cannot use table.csv:\n  {problem}", Table.Refusal(text));

    [Fact]
    public void All_that_is_wrong_is_said_in_one_go()
    {
        var faults = Table.Faults("x,Cost,Cost\nA,1,x\n,2,3\nA,y,4\n");
        Assert.Equal("faulty-table", faults.Code);
        Assert.Equal(5, faults.ProblemCount);
        Assert.Equal([(1L, null), (2L, "Cost"), (3L, null), (4L, null), (4L, (string?)"Cost")], faults.Problems.Select(problem => (problem.Row, problem.Column)));
        Assert.Equal(["x", "y"], faults.Problems.Select(problem => problem.Text).OfType<string>());
        Assert.Equal(faults, Table.Faults("x,Cost,Cost\nA,1,x\n,2,3\nA,y,4\n"));
        Assert.Equal(faults.GetHashCode(), Table.Faults("x,Cost,Cost\nA,1,x\n,2,3\nA,y,4\n").GetHashCode());
        Assert.NotEqual(faults, Table.Faults("x,Cost\nA,x\n"));
    }

    [Fact]
    public void Twenty_problems_are_shown_and_a_thousand_kept()
    {
        var faults = Table.Faults("x,Cost\n" + string.Concat(Enumerable.Range(0, 1200).Select(row => $"A{row},x\n")));
        Assert.Equal((1200, 1000), (faults.ProblemCount, faults.Problems.Count));
        Assert.Equal(22, faults.Message.Split('\n').Length);
        Assert.EndsWith("\n  … and 1180 more", faults.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_breaks_the_file_is_refused_by_its_row() => Assert.Equal(
        "Cannot read table.csv, row 2: a quoted field opens in column 2 and is never closed. " +
        "Put a double quote before and after the field, and write each quote inside it twice.",
        Table.Refusal("x,Cost\nA,\"1\nB,2\n"));

    [Fact]
    public void A_workbook_is_refused() => Assert.Equal(
        "Cannot read table.csv: it is an Excel workbook or an archive, not CSV. Save it as CSV and read that.",
        Table.Refusal([.. "PK\u0003\u0004"u8, 0, 0, 0, 0]));

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString(), "table.csv");
        Assert.Equal($"Cannot read {path}: there is no such file. Check the name.", Assert.IsType<UnreadableFile>(DecisionMatrixFile.Read(path).Value).Message);
        Assert.Equal($"Cannot read {path}: there is no such file. Check the name.", Assert.IsType<UnreadableFile>(JudgementFile.Read(path).Value).Message);
    }
}
