using System.Text.Json;

namespace LearningOrg.Cli.Tests;

/// <summary>Registers whose numbers are ranges: which places these leave open, in every command that ranks.</summary>
public sealed class EstimatesTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _register;

    // CIM1 is 1200 × 2 × 0.8 ÷ 2, between ÷ 4 and ÷ 1.5; CIM3 is 900 × 3 × 0.5 ÷ 4.5, between ÷ 6 and ÷ 3.
    public EstimatesTest() => _register = _folder.Write(
        "register.csv",
        """
        id,title,reach,impact,confidence,effort,effort low,effort high
        CIM1,Password reset,1200,2,80%,2,1.5,4
        CIM2,VPN client,800,1,80%,1,,
        CIM3,Mail,900,3,50 %,,3,6
        CIM4,Print,10,3,50 %,,0,6
        CIM5,Chat,10,3,50 %,3,2,
        """);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_table_shows_ranges_of_scores_and_ranks_and_who_ties()
    {
        var table = Cli.Result("prioritize", _register);
        Assert.Contains(
            """
              1–2 CIM1                              960         1,200             2          80 %             2
                  Password reset              480–1,280
                  tied with CIM2

              1–2 CIM2                              640           800             1          80 %             1
                  VPN client
                  tied with CIM1

                3 CIM3                              300           900             3          50 %           4.5
                  Mail                          225–450
            """.ReplaceLineEndings("\n"),
            table,
            StringComparison.Ordinal);
        Assert.Contains("entries whose scores overlap are tied", table.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("CIM4: No Default RICE score: Effort is 0 in the estimate 0 to 6 (allowed: more than 0).", table, StringComparison.Ordinal);
        Assert.Contains("row 6: effort has a low end and no high end; it is read as missing", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_every_end_and_every_partner()
    {
        using var json = JsonDocument.Parse(Cli.Result("prioritize", _register, "--format", "json"));
        Assert.Equal(
            ["CIM1 1 2 480 1280 CIM2", "CIM2 1 2 640 640 CIM1", "CIM3 3 3 225 450 "],
            json.RootElement.GetProperty("places").EnumerateArray().Select(place =>
                $"{place.GetProperty("id")} {place.GetProperty("rank")} {place.GetProperty("worstRank")} {place.GetProperty("scoreLow")} " +
                $"{place.GetProperty("scoreHigh")} {string.Join(" ", place.GetProperty("tiedWith").EnumerateArray())}"));
    }

    [Fact]
    public void Csv_has_columns_for_them()
    {
        var lines = Cli.Result("prioritize", _register, "--format", "csv").Split('\n');
        Assert.StartsWith("rank,tied,id,title,score,score low,score high,worst rank,tied with,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("1,True,CIM1,Password reset,960,480,1280,2,CIM2,", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    public void A_register_without_ranges_shows_none_of_it(string format)
    {
        var plain = _folder.Write("plain.csv", "id,value,effort\nA,2,1\nB,2,1\nC,1,1\n");
        var result = Cli.Result("prioritize", plain, "--format", format);
        var empty = _folder.Write("plain.csv", "id,value,effort,effort low,effort high\nA,2,1,,\nB,2,1,,\nC,1,1,,\n");
        Assert.Equal(result, Cli.Result("prioritize", empty, "--format", format));
        Assert.All(["tiedWith", "scoreLow", "score low", "worst", "1–", "tied with"], word => Assert.DoesNotContain(word, result, StringComparison.Ordinal));
    }

    [Fact]
    public void An_explanation_says_between_what_and_from_what()
    {
        var explained = Cli.Result("explain", _register, "CIM1");
        Assert.Contains("  rank    1–2 of 3, tied with CIM2\n", explained, StringComparison.Ordinal);
        Assert.Contains("  between 480 and 1,280, from Effort 1.5 to 4\n", explained, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Cli.Result("prioritize", _register, "--explain", "CIM1", "--format", "json"));
        var open = json.RootElement.GetProperty("open");
        Assert.Equal((2, 480.0, 1280.0), (open.GetProperty("worstRank").GetInt32(), open.GetProperty("scoreLow").GetDouble(), open.GetProperty("scoreHigh").GetDouble()));
        Assert.Equal(2, open.GetProperty("estimates")[0].GetProperty("likely").GetDouble());
    }

    [Fact]
    public void A_comparison_says_that_the_estimates_leave_the_order_open()
    {
        var said = Cli.Result("explain", _register, "CIM2", "--against", "CIM1");
        Assert.StartsWith(
            "CIM1 scores 1.5 × CIM2: Impact × 2, Effort ÷ 2, Reach × 1.5.\n" +
            "So it is for the likely numbers. The estimates leave it open: CIM1 scores 480 to 1,280, CIM2 scores 640.\n",
            said,
            StringComparison.Ordinal);
        Assert.Contains("CIM1: Password reset, rank 1–2 of 3, score 960.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("leave it open", Cli.Result("explain", _register, "CIM2", "--against", "CIM3"), StringComparison.Ordinal);
    }
}
