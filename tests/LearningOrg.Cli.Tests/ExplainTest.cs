using System.Text.Json;
using System.Text.RegularExpressions;

namespace LearningOrg.Cli.Tests;

public sealed partial class ExplainTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _register;

    public ExplainTest() => _register = _folder.Write(
        "register.csv",
        "id,title,Reach,Impact,Confidence,Effort\nCIM1,Password reset,1200,2,80%,2\nCIM2,VPN,800,1,80%,1\nCIM3,Mail,?,1,,2\nCIM4,Print,800,1,80%,1\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_ranked_entry_is_explained_by_its_calculation() => Assert.Equal(
        """
        CIM1: Password reset
          policy  Default RICE 1.0 (RICE, weighted reach per quarter per person-month)
          rank    1 of 3
          score   960 = 1200 Reach × 2 Impact × 0.8 Confidence ÷ 2 Effort
           100 %  Reach × impact × confidence ÷ effort: Reach 1,200 per quarter, Impact 2, Confidence 80 %, Effort 2 person-months
          note    Impact is an ordinal judgement used as a number, and a small guessed effort dominates the score.

        """.ReplaceLineEndings("\n"),
        Cli.Result("prioritize", _register, "--explain", "CIM1"));

    [Theory]
    [InlineData("CIM2")]
    [InlineData("CIM4")]
    public void A_tied_entry_says_so(string id) =>
        Assert.Contains("\n  rank    2 of 3, tied\n  score   640 = ", Cli.Result("prioritize", _register, "--explain", id), StringComparison.Ordinal);

    [Fact]
    public void An_entry_without_a_rank_says_what_lacks() => Assert.Equal(
        """
        CIM3: Mail
          policy  Default RICE 1.0 (RICE, weighted reach per quarter per person-month)
          no rank No Default RICE score: Reach is missing (needed: 0 or more) and Confidence is missing (needed: 0 to 1).

        """.ReplaceLineEndings("\n"),
        Cli.Result("prioritize", _register, "--explain", "CIM3"));

    [Theory]
    [InlineData("CIM5")]
    [InlineData("cim1")]
    [InlineData(" CIM1")]
    public void An_id_that_is_not_there_is_refused(string id) => Assert.Equal(
        $"{_register} has no entry '{id}'. Give an id as the register writes it.\n", Cli.Refusal("prioritize", _register, "--explain", id));

    [Fact]
    public void Weights_and_what_lies_beyond_a_range_are_written_out()
    {
        var register = _folder.PathOf("mined.json");
        Assert.Equal(0, Cli.Run("mine", Cli.Sample, "--out", register).Code);
        Assert.Equal(
            """
            subcategory/Payroll interface: Payroll interface: late and reassigned Business applications incidents
              policy  Incident opportunities 1.0 (weighted scoring, share of the best possible, 0 to 1)
              rank    2 of 25
              score   0.514 = … Reach × 0.25 weight + … Hours lost × 0.3 weight + 1 SLA breach share × 0.2 weight + … Reassignments × 0.15 weight + … Reopen share × 0.1 weight
                39 %  SLA breach share: 73 % (worth 1 of 1, beyond the range), weight 0.2
                24 %  Reassignments: 2.5 per incident (worth 0.8333 of 1), weight 0.15
                18 %  Reopen share: 23 % (worth 0.9231 of 1), weight 0.1
                14 %  Hours lost: 250 hours / 30 days (worth 0.2334 of 1), weight 0.3
                 5 %  Reach: 4.29 incidents / 30 days (worth 0.1071 of 1), weight 0.25

            """.ReplaceLineEndings("\n"),
            LongNumbers().Replace(
                Cli.Result("prioritize", register, "--explain", "subcategory/Payroll interface"),
                match => match.Value.StartsWith("0.", StringComparison.Ordinal) ? "…" : string.Empty));
    }

    [Fact]
    public void As_JSON_it_has_every_number_in_full()
    {
        using var report = JsonDocument.Parse(Cli.Result("prioritize", _register, "--explain", "CIM4", "--format", "json"));
        var root = report.RootElement;
        Assert.Equal(("CIM4", "Print", 2, 3, true), (
            root.GetProperty("id").GetString(),
            root.GetProperty("title").GetString(),
            root.GetProperty("rank").GetInt32(),
            root.GetProperty("of").GetInt32(),
            root.GetProperty("tied").GetBoolean()));
        Assert.Equal(640, root.GetProperty("score").GetDouble());
        Assert.Equal("640 = 800 Reach × 1 Impact × 0.8 Confidence ÷ 1 Effort", root.GetProperty("calculation").GetString());
        Assert.Equal(4, root.GetProperty("parts")[0].GetProperty("factors").GetArrayLength());

        using var unranked = JsonDocument.Parse(Cli.Result("prioritize", _register, "--explain", "CIM3", "--format", "json"));
        Assert.Equal(JsonValueKind.Null, unranked.RootElement.GetProperty("rank").ValueKind);
        Assert.StartsWith("No Default RICE score: ", unranked.RootElement.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<=score   0\.514)\d+|0\.\d{5,}(?= \w)")]
    private static partial Regex LongNumbers();
}
