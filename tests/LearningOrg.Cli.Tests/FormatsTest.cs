using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sylvan.Data.Csv;

namespace LearningOrg.Cli.Tests;

/// <summary>Table, JSON and CSV are three ways to write one ranking.</summary>
public sealed partial class FormatsTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The sample, mined; a WSJF backlog with ties and an entry without a score; a RICE sheet; titles that need quotes.</summary>
    public static TheoryData<string> Rankings { get; } = ["mined", "wsjf", "rice", "quoted"];

    [Theory]
    [MemberData(nameof(Rankings))]
    public void Contributions_add_up_exactly_and_shares_to_one(string ranking)
    {
        foreach (var place in Places(Report(ranking)))
        {
            var sum = 0.0;
            foreach (var part in place.GetProperty("parts").EnumerateArray())
            {
                sum += part.GetProperty("contribution").GetDouble();
            }

            Assert.Equal(place.GetProperty("score").GetDouble(), sum);
            Assert.Equal(1, place.GetProperty("parts").EnumerateArray().Sum(part => part.GetProperty("share").GetDouble()), 12);
        }
    }

    [Theory]
    [MemberData(nameof(Rankings))]
    public void Contributions_are_the_products_of_their_factors(string ranking)
    {
        foreach (var part in Places(Report(ranking)).SelectMany(place => place.GetProperty("parts").EnumerateArray()))
        {
            var product = part.GetProperty("factors").EnumerateArray().Aggregate(1.0, (value, factor) => factor.GetProperty("operation").GetString() == "times"
                ? value * factor.GetProperty("operand").GetDouble()
                : value / factor.GetProperty("operand").GetDouble());
            Assert.Equal(part.GetProperty("contribution").GetDouble(), product);
        }
    }

    [Theory]
    [MemberData(nameof(Rankings))]
    public void Ranks_rise_as_scores_fall_and_only_equal_scores_share_one(string ranking)
    {
        var places = Places(Report(ranking)).Select(place => (
            Rank: place.GetProperty("rank").GetInt32(),
            Score: place.GetProperty("score").GetDouble(),
            Tied: place.GetProperty("tied").GetBoolean())).ToArray();
        for (var index = 0; index < places.Length; index++)
        {
            Assert.Equal(1 + places.Count(other => other.Score > places[index].Score * (1 + 1e-11)), places[index].Rank);
            Assert.Equal(places.Count(other => other.Rank == places[index].Rank) > 1, places[index].Tied);
        }
    }

    [Theory]
    [MemberData(nameof(Rankings))]
    public void The_table_shows_the_ranks_scores_and_titles_of_the_JSON(string ranking)
    {
        var shown = RowsOf(Cli.Result(400, Arguments(ranking)));
        Assert.Equal(
            Places(Report(ranking)).Select(place => (
                $"{place.GetProperty("rank").GetInt32()}{(place.GetProperty("tied").GetBoolean() ? "=" : "")}",
                Title(place),
                Score(place.GetProperty("score").GetDouble()))),
            shown);
    }

    [Theory]
    [MemberData(nameof(Rankings))]
    public void The_CSV_reads_back_as_the_numbers_of_the_JSON(string ranking)
    {
        var report = Report(ranking);
        using var csv = CsvDataReader.Create(new StringReader(Cli.Result([.. Arguments(ranking), "--format", "csv"])));
        foreach (var place in Places(report))
        {
            Assert.True(csv.Read());
            Assert.Equal(place.GetProperty("rank").GetInt32(), csv.GetInt32(csv.GetOrdinal("rank")));
            Assert.Equal(place.GetProperty("tied").GetBoolean(), csv.GetBoolean(csv.GetOrdinal("tied")));
            Assert.Equal(place.GetProperty("id").GetString(), csv.GetString(csv.GetOrdinal("id")));
            Assert.Equal(place.GetProperty("title").GetString(), csv.GetString(csv.GetOrdinal("title")));
            Assert.Equal(place.GetProperty("score").GetDouble(), Number(csv, "score"));
            foreach (var part in place.GetProperty("parts").EnumerateArray())
            {
                var name = part.GetProperty("name").GetString();
                Assert.Equal(part.GetProperty("contribution").GetDouble(), Number(csv, $"{name}: contribution"));
                Assert.Equal(part.GetProperty("share").GetDouble(), Number(csv, $"{name}: share of score"));
                foreach (var factor in part.GetProperty("factors").EnumerateArray())
                {
                    if (factor.GetProperty("measured") is { ValueKind: JsonValueKind.Number } measured)
                    {
                        var column = $"{factor.GetProperty("name").GetString()} ({factor.GetProperty("unit").GetString()})";
                        Assert.Equal(measured.GetDouble(), Number(csv, column));
                    }
                }
            }

            foreach (var other in place.GetProperty("otherRanks").EnumerateObject())
            {
                var cell = csv.GetString(csv.GetOrdinal($"rank by {other.Name}"));
                Assert.Equal(other.Value.ValueKind == JsonValueKind.Null ? string.Empty : other.Value.GetRawText(), cell);
            }
        }

        foreach (var left in report.GetProperty("notRanked").EnumerateArray())
        {
            Assert.True(csv.Read());
            Assert.Equal(string.Empty, csv.GetString(csv.GetOrdinal("rank")));
            Assert.Equal(left.GetProperty("id").GetString(), csv.GetString(csv.GetOrdinal("id")));
            Assert.Equal(left.GetProperty("reason").GetString(), csv.GetString(csv.GetOrdinal("not ranked because")));
        }

        Assert.False(csv.Read());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(24)]
    [InlineData(25)]
    [InlineData(1000)]
    public void Top_cuts_all_three_at_the_same_place(int top)
    {
        var all = Places(Report("mined")).Select(place => place.GetRawText()).ToArray();
        string[] arguments = ["mine", Cli.Sample, "--top", $"{top}"];
        using var json = JsonDocument.Parse(Cli.Result([.. arguments, "--format", "json"]));
        Assert.Equal(all.Take(top), Places(json.RootElement).Select(place => place.GetRawText()));
        Assert.Equal(25, json.RootElement.GetProperty("ranked").GetInt32());
        Assert.Equal(5, json.RootElement.GetProperty("notRanked").GetArrayLength());
        Assert.Equal(Math.Min(top, 25), RowsOf(Cli.Result(400, arguments)).Count);
        Assert.Equal(1 + Math.Min(top, 25) + 5, Cli.Result([.. arguments, "--format", "csv"]).TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void Ten_opportunities_and_all_entries_are_shown_by_default()
    {
        Assert.Equal(10, RowsOf(Cli.Result(400, "mine", Cli.Sample)).Count);
        var path = _folder.Write("register.csv", "id,value,effort\n" + string.Concat(Enumerable.Range(1, 40).Select(number => $"A{number},{number},1\n")));
        Assert.Equal(40, RowsOf(Cli.Result(400, "prioritize", path)).Count);
    }

    [Theory]
    [MemberData(nameof(Rankings))]
    public void The_same_input_gives_the_same_bytes(string ranking) => Assert.All((string[])["table", "json", "csv"], format =>
        Assert.Equal(Cli.Result([.. Arguments(ranking), "--format", format]), Cli.Result([.. Arguments(ranking), "--format", format])));

    [Fact]
    public void The_source_is_described_in_JSON_as_in_the_table()
    {
        var report = Report("mined");
        Assert.Equal("opportunities", report.GetProperty("subject").GetString());
        Assert.Equal(Cli.Sample, report.GetProperty("source").GetProperty("name").GetString());
        var head = Cli.Result(400, "mine", Cli.Sample);
        Assert.All(
            report.GetProperty("source").GetProperty("remarks").EnumerateArray(),
            remark => Assert.Contains($"\n  {remark.GetString()}\n", head, StringComparison.Ordinal));
        Assert.Equal(["RICE", "ICE product", "WSJF", "CD3", "RPN"], report.GetProperty("otherModels").EnumerateArray().Select(model => model.GetString()));
        Assert.Equal(("Incident opportunities", "1.0", "weighted-scoring"), (
            report.GetProperty("policy").GetProperty("name").GetString(),
            report.GetProperty("policy").GetProperty("version").GetString(),
            report.GetProperty("policy").GetProperty("model").GetString()));
    }

    private static JsonElement[] Places(JsonElement report) => [.. report.GetProperty("places").EnumerateArray()];

    private static double Number(CsvDataReader csv, string column) => double.Parse(csv.GetString(csv.GetOrdinal(column)), CultureInfo.InvariantCulture);

    private static string Score(double score) =>
        score < 10 ? score.ToString("0.000", CultureInfo.InvariantCulture) : score.ToString("#,0.#", CultureInfo.InvariantCulture);

    /// <summary>The id, where the table shows one, and the title; a terminal shows line breaks as spaces.</summary>
    private static string Title(JsonElement place)
    {
        var (id, title) = (place.GetProperty("id").GetString()!, place.GetProperty("title").GetString()!);
        var shown = place.TryGetProperty("incidents", out var incidents) && incidents.ValueKind == JsonValueKind.Number
            ? $"{title} ({incidents.GetInt32():#,0})"
            : id == title ? title : $"{id} {title}";
        return Spaces().Replace(shown, " ");
    }

    /// <summary>Rank, title and score of each row of a table, by the places of its headers.</summary>
    private static List<(string Rank, string Title, string Score)> RowsOf(string table)
    {
        var lines = table.Split('\n');
        var header = Array.FindIndex(lines, line => line.StartsWith(" Rank", StringComparison.Ordinal));
        var title = lines[header].IndexOfAny(['E', 'O']);
        var score = lines[header].IndexOf("Score", StringComparison.Ordinal) + 5;
        var rows = new List<(string Rank, string Title, string Score)>();
        var first = Array.FindIndex(lines, header, line => line.StartsWith('─')) + 1;
        foreach (var line in lines.Skip(first).TakeWhile(line => !line.StartsWith('─')).Where(line => line.Length > 0))
        {
            var words = line.Length > score ? line[title..score] : line[title..];
            if (line[..title].Trim() is { Length: > 0 } rank)
            {
                var end = words.LastIndexOf(' ', words.Length - 1);
                rows.Add((rank, words[..end].TrimEnd(), words[end..].Trim()));
            }
            else if (words.Trim() is { Length: > 0 } more)
            {
                rows[^1] = rows[^1] with { Title = $"{rows[^1].Title} {more}" };
            }
        }

        return rows;
    }

    private JsonElement Report(string ranking)
    {
        using var report = JsonDocument.Parse(Cli.Result([.. Arguments(ranking), "--format", "json"]));
        return report.RootElement.Clone();
    }

    private string[] Arguments(string ranking) => ranking switch
    {
        "mined" => ["mine", Cli.Sample, "--top", "1000"],
        "wsjf" => ["prioritize", _folder.Write(
            "wsjf.csv",
            "key,Business Value,Time Criticality,Risk Reduction,Job Size\nA,8,5,3,5\nB,13,1,1,8\nC,8,5,3,5\nD,1,?,1,1\nE,1,1,1,1\nF,16,10,6,10\n")],
        "rice" => ["prioritize", _folder.Write(
            "rice.csv",
            "id,title,Reach,Impact,Confidence,Effort\nA,Alpha,1200,2,80%,3\nB,Beta,333.3,0.25,7%,0.7\nC,Gamma,1e6,3,1,12\nD,Delta,5,7,1,1\n")],
        _ => ["prioritize", _folder.Write(
            "quoted.csv",
            "id;title;value;effort\nA;\"say \"\"no\"\", twice; or\nmore\";3;7\n\"B, b\";=1+1;2;3\nC; [red] :warning: 日本 🙂;1;0.1\n")],
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
