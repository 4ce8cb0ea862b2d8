using LearningOrg.Cli.Reports;

namespace LearningOrg.Cli.Tests;

/// <summary>Tables stay legible at every width, whatever the register holds.</summary>
public sealed class LayoutTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void At_the_usual_width_each_number_has_a_column() => Assert.StartsWith(
        """
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Rank Opportunity                 Score         Reach    Hours lost    SLA breach Reassignments  Reopen share RICE ICE WSJF CD3 RPN
                                                    incidents         hours         share  per incident
                                                    / 30 days     / 30 days
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
            1 SAP batch job: late and     0.557          13.5           771          44 %          2.29          24 %    5  19    3   4   1
              reopened Business                          12 %          19 %          32 %          21 %          18 %
              applications incidents (82)

            2 Payroll interface: late and 0.514          4.29           250         73 %*           2.5          23 %   20  24    1  15   2
              reassigned Business                         5 %          14 %          39 %          24 %          18 %
              applications incidents (26)

        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        The first 2 of 25 opportunities. Under each measured number: its share of the score; * marks a number beyond the policy's range. The
        last columns: the rank by RICE, ICE product, WSJF, CD3, RPN, from the same evidence and with effort taken as equal.

        Not ranked: 5
          Too few incidents (shares and medians need at least 10): Backup (9), Database failover (4), Headset (8), Report distribution (6),
          Time recording (7).
        """.ReplaceLineEndings("\n"),
        TableOf(Cli.Result("mine", Cli.Sample, "--top", "2")),
        StringComparison.Ordinal);

    [Fact]
    public void Where_columns_do_not_fit_the_numbers_are_text_below_the_title() => Assert.StartsWith(
        """
        ────────────────────────────────────────────────────────────────────────────────
         Rank Opportunity                                                         Score
        ────────────────────────────────────────────────────────────────────────────────
            1 SAP batch job: late and reopened Business applications incidents    0.557
              (82)
              Reach 13.5 incidents / 30 days (12 %),
              Hours lost 771 hours / 30 days (19 %),
              SLA breach share 44 % (32 %),
              Reassignments 2.29 per incident (21 %), Reopen share 24 % (18 %)
              Rank by other models: RICE 5, ICE product 19, WSJF 3, CD3 4, RPN 1

        ────────────────────────────────────────────────────────────────────────────────
        The first 1 of 25 opportunities. In brackets after each measured number: its
        share of the score; * marks a number beyond the policy's range. The other models
        are RICE, ICE product, WSJF, CD3, RPN, from the same evidence and with effort
        taken as equal.
        """.ReplaceLineEndings("\n"),
        TableOf(Cli.Result(80, "mine", Cli.Sample, "--top", "1")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(132)]
    [InlineData(160)]
    [InlineData(200)]
    [InlineData(400)]
    public void The_sample_fits_every_width(int width) => AssertLegible(
        Cli.Result(width, "mine", Cli.Sample), width, ["Reach", "Hours lost", "SLA breach", "Reassignments", "Reopen share", "RICE", "WSJF", "CD3", "RPN"]);

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(132)]
    [InlineData(200)]
    public void Eight_criteria_and_awkward_titles_fit_every_width(int width)
    {
        var table = Cli.Result(width, "prioritize", AwkwardRegister(), "--policy", EightCriteria());
        AssertLegible(table, width, ["Hours lost", "SLA breach share", "Reassignments per incident", "顧客への影響", "[red]Markup[/]", ":warning:", "[31mred", "日本語", "CIM0000001"]);
        Assert.Contains("1e-9", table, StringComparison.Ordinal);
        Assert.Contains("3e+15*", table, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_has_at_least_twenty_columns_beside_the_numbers()
    {
        Assert.Contains("Rank by other models: ", Cli.Result(102, "mine", Cli.Sample, "--top", "1"), StringComparison.Ordinal);
        Assert.DoesNotContain("Rank by other models: ", Cli.Result(103, "mine", Cli.Sample, "--top", "1"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_narrower_terminal_than_forty_columns_gets_forty() =>
        Assert.Equal(Cli.Result(40, "mine", Cli.Sample, "--top", "1"), Cli.Result(7, "mine", Cli.Sample, "--top", "1"));

    [Fact]
    public void A_very_long_title_is_cut_and_its_row_stays()
    {
        var path = _folder.Write("register.csv", $"id,title,value,effort\nA,{new string('x', 5000)},2,1\nB,{string.Join(' ', Enumerable.Repeat("word", 500))},1,1\n");
        var table = Cli.Result("prioritize", path);
        Assert.InRange(table.Split('\n').Length, 10, 40);
        Assert.Contains("x…", table, StringComparison.Ordinal);
        Assert.Contains(new string('x', 5000), Cli.Result("prioritize", path, "--format", "csv"), StringComparison.Ordinal);
        Assert.Contains(new string('x', 5000), Cli.Result("prioritize", path, "--format", "json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_criterion_shows_what_was_measured_and_not_what_it_is_worth()
    {
        var policy = _folder.Write("policy.json", Policy("""
            { "name": "Hours lost", "input": "hours", "unit": "hours", "direction": "more", "range": { "from": 0, "to": 100 }, "weight": 1 }
            """));
        var table = Cli.Result("prioritize", _folder.Write("register.csv", "id,hours\nA,40\nB,250\n"), "--policy", policy);
        Assert.Matches(@"(?m)^ +1 B +1\.000 +250\*\n +100 %$", table);
        Assert.Matches(@"(?m)^ +2 A +0\.400 +40\n +100 %$", table);
    }

    [Fact]
    public void What_divides_every_part_has_a_column_too()
    {
        var table = Cli.Result("prioritize", _folder.Write("register.csv", "id,business value,time criticality,risk reduction,job size\nA,8,5,3,5\n"));
        Assert.Matches("(?m)^ Rank Entry +Score +Business +Time +Risk +Job size$", table);
        Assert.Matches(@"(?m)^ +1 A +3\.200 +8 +5 +3 +5\n +50 % +31 % +19 %$", table);
    }

    [Fact]
    public void Two_hundred_groups_too_small_to_be_measured_do_not_fill_the_screen()
    {
        var rows = Incidents.Rows.Concat(Enumerable.Range(100, 200).Select(number => $"INC{number},2026-03-01 09:00:00,,,,,,,,,,Group {number},,,"));
        var table = Cli.Result("mine", _folder.Write("incidents.csv", Incidents.Of(rows)));
        Assert.Contains("Not ranked: 200", table, StringComparison.Ordinal);
        Assert.Contains("Group 100 (1), Group 101 (1),", table, StringComparison.Ordinal);
        Assert.Contains("Group 129 (1)\n  … and 170 more; --format json lists them all.\n", table, StringComparison.Ordinal);
        Assert.DoesNotContain("Group 130", table, StringComparison.Ordinal);
        Assert.Contains("Group 299", Cli.Result("mine", _folder.PathOf("incidents.csv"), "--format", "json"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_obeyed_by_a_terminal_reaches_none()
    {
        var register = AwkwardRegister();
        var escaping = _folder.Write("escaping.json", Policy(Criterion("\\u001b[31mHours", "h\\u0007", "\\u001bhours")));
        foreach (var said in (Said[])
        [
            Cli.Run("prioritize", register, "--policy", EightCriteria()),
            Cli.Run("prioritize", register, "--policy", EightCriteria(), "--explain", "ID\u001b[31mred\u0007"),
            Cli.Run("prioritize", register, "--explain", "\u001b[31m"),
            Cli.Run("prioritize", register, "--policy", _folder.Write("bad.json", "{\"schemaVersion\": 1, \"\\u001b[31m\": 2}")),
            Cli.Run("prioritize", _folder.Write("bell.csv", "id,h\u0007\nA,1\n"), "--policy", escaping),
            Cli.Run("prioritize", _folder.PathOf("bell.csv"), "--policy", escaping, "--explain", "A"),
            Cli.Run("policy", "check", escaping),
        ])
        {
            Assert.DoesNotMatch(@"[\u0000-\u0009\u000B-\u001F\u007F-\u009F]", said.Out + said.Error);
        }
    }

    private static void AssertLegible(string table, int width, string[] words)
    {
        Assert.All(table.Split('\n'), line => Assert.InRange(Words.WidthOf(line), 0, width));
        Assert.DoesNotMatch(@"[\u0000-\u0009\u000B-\u001F]", table);
        Assert.DoesNotMatch(@"(?m)[ \t]$", table);
        Assert.DoesNotContain("…", table.Replace("lon…", "", StringComparison.Ordinal), StringComparison.Ordinal);

        // Words may be on different lines, but none may be taken apart.
        Assert.All(words.SelectMany(word => word.Split(' ')), word => Assert.Contains(word, table, StringComparison.Ordinal));
    }

    private static string TableOf(string report) => report[report.IndexOf('─', StringComparison.Ordinal)..];

    private string EightCriteria() => _folder.Write("eight.json", Policy(string.Join(", ",
    [
        Criterion("Kundenzufriedenheitsindex", "a"), Criterion("Hours lost", "b", "hours / 30 days"), Criterion("SLA breach share", "c", "share"),
        Criterion("Reassignments per incident", "d", "per incident"), Criterion("Regulatory exposure", "e", "findings / year"), Criterion("顧客への影響", "f", "人"),
        Criterion("[red]Markup[/] :warning:", "g", "x"), Criterion("Strategic alignment with the three-year plan", "h"),
    ]).Replace("\"weight\": 1", "\"weight\": 0.125", StringComparison.Ordinal)));

    private string AwkwardRegister() => _folder.Write("awkward.csv", string.Join('\n',
    [
        "id,title,a,b,c,d,e,f,g,h",
        "CIM0000001,A plain title,1,2,0.3,4,5,6,7,8",
        $"CIM0000002,{string.Concat(Enumerable.Repeat("A very long title that goes on and on ", 8))},10,20,0.7,4,5,6,7,8",
        "\"ID\u001b[31mred\u0007\",\"esc \u001b[2J\u001b[31m bell\u0007 tab\ttab\nnewline \u202Eturned\",1,1,1,1,1,1,1,1",
        "[red]X[/],:warning: [bold]日本語のとても長いタイトルは表の中でどのように折り返されるのでしょうか[/],2,2,2,2,2,2,2,2",
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen,Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverwalter,3,3e15,3,1e-9,3,3,3,3",
    ]));

    private static string Policy(string criteria) =>
        $$"""{ "schemaVersion": 1, "name": "House", "version": "1", "model": "weighted-scoring", "criteria": [{{criteria}}] }""";

    private static string Criterion(string name, string input, string unit = "points") =>
        $$"""{ "name": "{{name}}", "input": "{{input}}", "unit": "{{unit}}", "direction": "more", "range": { "from": 0, "to": 10 }, "weight": 1 }""";
}
