using System.Text;
using System.Text.Json;

namespace LearningOrg.Cli.Tests;

/// <summary>Exports that can be mined although something is odd about them: what is printed, and that the ranking is the same.</summary>
public sealed class MineTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_small_export_is_ranked_and_everything_about_it_is_said() => Assert.Equal(
        $"""
        {_folder.PathOf("incidents.csv")}, ranked by the policy Incident opportunities 1.0
          22 rows (one row per incident), 22 incidents, 2026-03-01 to 2026-03-22 (22 days), dates yyyy-MM-dd HH:mm:ss.
          Times without an offset are read as UTC.
          The history covers 22 days only; rates per 30 days are projected from them.

        """.ReplaceLineEndings("\n"),
        HeadOf(Table(Incidents.Csv)));

    [Fact]
    public void Line_ends_byte_order_marks_delimiters_and_encodings_do_not_change_the_ranking()
    {
        var expected = Table(Incidents.Csv);
        Assert.Equal(expected, Table(Incidents.Of(Incidents.Rows, "\r\n")));
        Assert.Equal(expected, Table(Incidents.Header + "\r\n" + string.Join('\n', Incidents.Rows)));
        Assert.Equal(expected, Table(Incidents.Csv.Replace(',', ';')));
        Assert.Equal(expected, Table(Incidents.Csv.Replace(',', '\t')));
        Assert.Equal(expected, Table("\uFEFF" + Incidents.Csv));
        Assert.Equal(expected, Table([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Incidents.Csv)]));
        Assert.Equal(expected, Table([.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Incidents.Csv)]));
    }

    [Fact]
    public void Windows_1252_is_read_and_said()
    {
        var text = Incidents.Csv.Replace("Printer", "Druckgerät Büro", StringComparison.Ordinal);
        var table = Table(Encoding.Latin1.GetBytes(text));
        Assert.Contains("  Bytes that are not UTF-8 and were read as Windows-1252: 40.\n", table, StringComparison.Ordinal);
        Assert.Contains("Druckgerät Büro: ", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_number_that_is_there_twice_the_later_row_counts_and_it_is_said()
    {
        var table = Table(Incidents.Of([.. Incidents.Rows, .. Incidents.Rows.Take(2)]));
        Assert.Contains("  24 rows (one row per incident), 22 incidents, ", table, StringComparison.Ordinal);
        Assert.EndsWith(
            "\nRows with something wrong in them: 2\n" +
            "  row 24: number INC0001 was already given in row 2; the later row counts\n" +
            "  row 25: number INC0002 was already given in row 3; the later row counts\n",
            table,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_date_and_a_negative_count_are_said_and_the_others_go_on()
    {
        var rows = Incidents.Rows.ToArray();
        rows[3] = rows[3].Replace("2026-03-04 09:00:00", "4.3.26", StringComparison.Ordinal);
        rows[5] = rows[5].Replace(",2,0,Workplace", ",-2,0,Workplace", StringComparison.Ordinal);
        rows[15] = rows[15].Replace(",0,0,Workplace", ",0,-1,Workplace", StringComparison.Ordinal).Replace(",True,", ",maybe,", StringComparison.Ordinal);
        var table = Table(Incidents.Of(rows));
        Assert.Contains("  1 incident is in no group, because the time of opening is not recorded.\n", table, StringComparison.Ordinal);
        Assert.EndsWith(
            "\nRows with something wrong in them: 4\n" +
            "  row 5: opened_at is '4.3.26', which is not a time of the form yyyy-MM-dd HH:mm; it is read as missing\n" +
            "  row 7: reassignment_count is '-2', which is not a whole number from 0 to 32767; it is read as missing\n" +
            "  row 17: made_sla is 'maybe', which is none of TRUE, FALSE, yes, no, 1 and 0; it is read as missing\n" +
            "  row 17: reopen_count is '-1', which is not a whole number from 0 to 32767; it is read as missing\n",
            table,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Incidents_without_a_group_are_counted()
    {
        var one = Incidents.Rows[0].Replace(",VPN,", ",?,", StringComparison.Ordinal);
        Assert.Contains("  1 incident is in no group, because no subcategory is recorded.\n", Table(Incidents.Of([one, .. Incidents.Rows.Skip(1)])), StringComparison.Ordinal);
        var two = Incidents.Rows[1].Replace(",VPN,", ",,", StringComparison.Ordinal);
        Assert.Contains("  2 incidents are in no group, because no subcategory is recorded.\n", Table(Incidents.Of([one, two, .. Incidents.Rows.Skip(2)])), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_group_is_large_enough_their_sizes_are_the_result()
    {
        var table = Table(Incidents.Of(Incidents.Rows.Take(3).Concat(Incidents.Rows.TakeLast(2))));
        Assert.EndsWith("\n\nNot ranked: 2\n  Too few incidents (shares and medians need at least 10): Printer (2), VPN (3).\n", table, StringComparison.Ordinal);
        Assert.DoesNotContain("Rank", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_are_not_there_are_named_and_groups_without_their_measures_say_what_lacks()
    {
        var rows = Incidents.Rows.Select(row => string.Join(',', row.Split(',').Where((_, place) => place is 0 or 1 or 11)));
        var table = Table("number,opened_at,subcategory\n" + string.Join('\n', rows));
        Assert.Contains(
            "  Columns that are not there: resolved_at, closed_at, priority, impact, urgency, made_sla, reassignment_count, reopen_count,\n" +
            "  category, assignment_group, cmdb_ci, incident_state.\n",
            table,
            StringComparison.Ordinal);
        Assert.Contains("Not ranked: 2\n  Printer, VPN: No Incident opportunities score: Hours lost is missing (needed: any finite number), ", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subcategory", 25, 5, "SAP batch job")]
    [InlineData("category", 8, 0, "Business applications")]
    [InlineData("assignment_group", 12, 0, null)]
    [InlineData("cmdb_ci", null, null, null)]
    public void The_sample_is_grouped_by_any_of_the_four_columns(string column, int? ranked, int? unranked, string? first)
    {
        using var report = JsonDocument.Parse(Cli.Result("mine", Cli.Sample, "--by", column, "--top", "1000", "--format", "json"));
        var root = report.RootElement;
        var places = root.GetProperty("places").EnumerateArray().ToArray();
        var groups = File.ReadLines(Cli.Sample).Skip(1)
            .Select(row => row.Split(',')[Array.IndexOf(File.ReadLines(Cli.Sample).First().Split(','), column)])
            .Where(group => group.Length > 0 && group != "?")
            .GroupBy(group => group)
            .ToDictionary(group => group.Key, group => group.Count());

        Assert.Equal(
            groups.Where(group => group.Value >= 10).Select(group => $"{column}/{group.Key}").Order(StringComparer.Ordinal),
            places.Select(place => place.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal(
            groups.Where(group => group.Value < 10).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Value)),
            root.GetProperty("notRanked").EnumerateArray().Select(left => (left.GetProperty("id").GetString()!, left.GetProperty("incidents").GetInt32())));
        Assert.Equal((ranked ?? places.Length, unranked ?? groups.Count - places.Length), (places.Length, root.GetProperty("notRanked").GetArrayLength()));
        Assert.Equal($"{column}/{first ?? places[0].GetProperty("id").GetString()!.Split('/')[1]}", places[0].GetProperty("id").GetString());
    }

    [Fact]
    public void A_policy_may_read_any_measure_of_incidents()
    {
        var policy = _folder.Write("policy.json", """
            {
              "schemaVersion": 1, "name": "Slow", "version": "1", "model": "weighted-scoring",
              "criteria": [
                { "name": "Median", "input": "median_hours_to_resolve", "unit": "hours", "direction": "more", "range": { "from": 0, "to": 100 }, "weight": 0.5 },
                { "name": "Fewest", "input": "incidents", "direction": "less", "range": { "from": 0, "to": 100 }, "weight": 0.5 }
              ]
            }
            """);

        // VPN: hours 31 to 42, median 36.5; 0.5 × 0.365 + 0.5 × 0.88. Printer: 2 hours each; 0.5 × 0.02 + 0.5 × 0.9.
        using var report = JsonDocument.Parse(Cli.Result("mine", _folder.Write("incidents.csv", Incidents.Csv), "--policy", policy, "--format", "json"));
        Assert.Equal(
            [("subcategory/VPN", 0.6225), ("subcategory/Printer", 0.46)],
            report.RootElement.GetProperty("places").EnumerateArray()
                .Select(place => (place.GetProperty("id").GetString()!, Math.Round(place.GetProperty("score").GetDouble(), 12))));
    }

    [Fact]
    public void A_policy_with_fixed_roles_ranks_incidents_too()
    {
        var policy = _folder.Write("policy.json", """
            {
              "schemaVersion": 1, "name": "Queue", "version": "1", "model": "cd3",
              "criteria": [{ "name": "Cost of delay", "input": "hours_lost_per_30_days" }, { "name": "Duration", "input": "p90_hours_to_resolve" }]
            }
            """);
        var table = Table(Incidents.Csv, "--policy", policy);
        Assert.Contains("ranked by the policy Queue 1\n", table, StringComparison.Ordinal);
        Assert.Contains("2 opportunities. Each column is a factor of the score. ", table, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_format_settles_what_the_file_leaves_open()
    {
        var text = "number,opened_at,subcategory\nINC1,02-03-2026 10:00,VPN\n";
        Assert.Contains("2026-03-02 to 2026-03-02 (1 day), dates dd-MM-yyyy HH:mm", Table(text, "--date-format", "dd-MM-yyyy HH:mm"), StringComparison.Ordinal);
        Assert.Contains("2026-02-03 to 2026-02-03 (1 day), dates MM-dd-yyyy HH:mm", Table(text, "--date-format", "MM-dd-yyyy HH:mm"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_who_watches_gets_the_same_result()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var path = _folder.Write("incidents.csv", Incidents.Csv);
        Assert.Equal(0, CommandLine.Run(["mine", path], new Terminal(output, error, Terminal.UsualWidth, ErrorIsTerminal: true)));
        Assert.Equal(Cli.Result("mine", path), output.ToString());
    }

    private static string HeadOf(string report) => report[..(report.IndexOf("\n\n", StringComparison.Ordinal) + 1)];

    private string Table(string text, params string[] options) => Table(new UTF8Encoding(false).GetBytes(text), options);

    private string Table(byte[] bytes, params string[] options) => Cli.Result(["mine", _folder.Write("incidents.csv", bytes), .. options]);
}
