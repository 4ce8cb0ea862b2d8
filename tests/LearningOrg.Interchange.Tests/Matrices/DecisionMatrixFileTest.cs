using System.Text;
using LearningOrg.Core;
using LearningOrg.Interchange.Matrices;

namespace LearningOrg.Interchange.Tests.Matrices;

public partial class DecisionMatrixFileTest
{
    [Theory]
    [InlineData("Tool,Cost,Fit\nA,1,2.5\nB,-3,1e2\n")]
    [InlineData("Tool;Cost;Fit\r\nA;1;2.5\r\nB;-3;1e2")]
    [InlineData("\uFEFFTool\tCost\tFit\n\n A \t 1 \t+2.5\n\"B\"\t\"-3\"\t100.0\n\t\t\n")]
    [InlineData(",Cost,Fit,,\nA,1,2.5,,\nB,-3,100,,\n,,,,\n")]
    public void The_first_column_names_the_alternatives_and_the_header_the_criteria(string text)
    {
        var file = Table.Matrix(text);
        Assert.Equal(["Cost", "Fit"], file.Criteria);
        Assert.Equal(["A", "B"], file.Alternatives);
        Assert.Empty(file.Unranked);
        Assert.Empty(file.Remarks);
        Assert.Equal("table.csv: 2 alternatives on 2 criteria", file.ToString());
        var matrix = file.ToMatrix(["Cost"]);
        Assert.Equal(["↓ Cost", "↑ Fit"], matrix.Criteria.Select(criterion => criterion.ToString()));
        Assert.Equal([1, 2.5, -3, 100], [matrix[0, 0], matrix[0, 1], matrix[1, 0], matrix[1, 1]]);
        Assert.Equal(Weights.Equal(2), matrix.Weights);
    }

    [Fact]
    public void More_is_better_unless_something_else_is_said_and_weights_may_be_given()
    {
        var matrix = Table.Matrix("x,Cost,Fit\nA,1,2\n").ToMatrix(weights: Weights.Of(0.75, 0.25));
        Assert.All(matrix.Criteria, criterion => Assert.True(criterion.IsBenefit));
        Assert.Equal(Weights.Of(0.75, 0.25), matrix.Weights);
    }

    [Fact]
    public void What_lacks_a_number_is_set_aside_with_the_criteria()
    {
        var file = Table.Matrix("x,Cost,Fit,Risk\nA,1,2,3\nB,,2,?\nC,1,2,\nD,null,NULL,3\n");
        Assert.Equal(["A"], file.Alternatives);
        Assert.Equal(
            ["3: B has no number on Cost and Risk", "4: C has no number on Risk", "5: D has no number on Cost and Fit"],
            file.Unranked.Select(left => $"{left.Item}: {left}"));
    }

    [Fact]
    public void Names_may_hold_delimiters_quotes_and_line_breaks_and_are_told_apart_letter_by_letter()
    {
        var file = Table.Matrix("x,\"Cost, net\",fit,Fit\n\"say \"\"no\"\"\",1,2,3\n\"two\nlines\",4,5,6\n#c,7,8,9\n");
        Assert.Equal(["Cost, net", "fit", "Fit"], file.Criteria);
        Assert.Equal(["say \"no\"", "two\nlines", "#c"], file.Alternatives);
    }

    [Fact]
    public void Bytes_of_windows_1252_are_read_and_remarked() => Assert.Equal(
        "Bytes that are not UTF-8 and were read as Windows-1252: 1.",
        Assert.Single(Table.Matrix([.. "x,Gr"u8, 0xF6, .. "sse\nA,1\n"u8]).Remarks));

    [Fact]
    public void Utf_16_is_read() => Assert.Equal(
        ["Größe"], Table.Matrix([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("x,Größe\nA,1\n")]).Criteria);

    [Fact]
    public void A_file_is_read_by_its_path()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "x,Cost\nA,1\n");
        Assert.True(DecisionMatrixFile.Read(path).TryAccept(out var file, out _));
        Assert.Equal((path, 1), (file.Source, file.Alternatives.Count));
        File.Delete(path);
    }

    [Fact]
    public void A_matrix_of_a_criterion_that_is_not_there_is_the_programmers_mistake() => Assert.StartsWith(
        "'Risk' is not among the criteria Cost, Fit.",
        Assert.Throws<ArgumentException>("minimized", () => Table.Matrix("x,Cost,Fit\nA,1,2\n").ToMatrix(["Risk"])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_programmers_mistake_throws()
    {
        Assert.Throws<ArgumentNullException>("stream", () => DecisionMatrixFile.Read(null!, "x.csv"));
        Assert.Throws<ArgumentException>("name", () => DecisionMatrixFile.Read(Stream.Null, " "));
        Assert.Throws<ArgumentException>("path", () => DecisionMatrixFile.Read(string.Empty));
        Assert.Throws<ArgumentException>("path", () => JudgementFile.Read(string.Empty));
        using var pipe = new System.IO.Pipes.AnonymousPipeServerStream();
        Assert.Throws<ArgumentException>("stream", () => DecisionMatrixFile.Read(pipe, "x.csv"));
    }
}
