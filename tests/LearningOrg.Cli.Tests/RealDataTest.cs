using System.Text.Json;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Registers;
using LearningOrg.Tests;

namespace LearningOrg.Cli.Tests;

/// <summary>The audit log of a real service desk, against numbers that were worked out without this library.</summary>
/// <remarks>
/// In Python, with the csv module: the last row of each number counts, with the most reassignments and reopenings of any of its rows; hours are resolved_at
/// less opened_at; the quantiles interpolate as PERCENTILE.INC does; hours lost are those, each at most the 90th percentile, times 30 over the 3 days; the score
/// is 0.25 f(incidents × 10) + 0.3 g(hours lost) + 0.2 min(late / 0.5, 1) + 0.15 min(moves / 3, 1) + 0.1 min(reopened / 0.25, 1), where f goes straight through
/// (0, 0), (10, 0.25), (100, 0.5), (1000, 0.75), (10000, 1) and g through (0, 0), (100, 0.2), (1000, 0.4), (10000, 0.6), (100000, 0.8), (1000000, 1).
/// </remarks>
public sealed class RealDataTest : IDisposable
{
    private const string File = "servicenow_incident_events.csv";

    private static readonly string Incidents = Path.Combine(Repository.SharedData, File);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SharedDataFact(File)]
    public void The_file_is_described_as_it_is()
    {
        var table = Cli.Result(400, "mine", Incidents);
        Assert.StartsWith(
            $"""
            {Incidents}, ranked by the policy Incident opportunities 1.0
              5,998 rows (audit log), 890 incidents, 2016-02-29 to 2016-03-02 (3 days), dates dd-MM-yyyy HH:mm.
              The file is an audit log, one row per change: the last row of a number counts, with the most reassignments and reopenings of any.
              Times without an offset are read as UTC.
              The history covers 3 days only; rates per 30 days are projected from them.
              4 incidents are in no group, because no subcategory is recorded.


            """.ReplaceLineEndings("\n"),
            table,
            StringComparison.Ordinal);
        Assert.Contains("\nThe first 10 of 27 opportunities. ", table, StringComparison.Ordinal);
        Assert.Contains("\nNot ranked: 76\n", table, StringComparison.Ordinal);
    }

    [SharedDataFact(File)]
    public void The_first_five_groups_are_those_that_were_worked_out_by_hand()
    {
        var path = _folder.PathOf("register.json");
        Assert.Equal(0, Cli.Run("mine", Incidents, "--out", path).Code);
        using var report = JsonDocument.Parse(Cli.Result("mine", Incidents, "--top", "5", "--format", "json"));
        using var stream = System.IO.File.OpenRead(path);
        Assert.True(RegisterJson.Read(stream, path).TryAccept(out var register, out _));

        var places = report.RootElement.GetProperty("places").EnumerateArray()
            .Select(place => (Id: place.GetProperty("id").GetString()!, Score: place.GetProperty("score").GetDouble())).ToArray();
        Assert.Equal(
            [
                ("subcategory/Subcategory 135", 32, 0.6718517222222222),
                ("subcategory/Subcategory 164", 105, 0.6490824315873016),
                ("subcategory/Subcategory 150", 33, 0.6275576054545455),
                ("subcategory/Subcategory 175", 44, 0.6206356868686869),
                ("subcategory/Subcategory 229", 37, 0.6141193975975976),
            ],
            places.Select(place => (place.Id, (int)Input(register, place.Id, "incidents"), Math.Round(place.Score, 12))),
            (expected, actual) => expected.Item1 == actual.Item1 && expected.Item2 == actual.Item2 && Math.Abs(expected.Item3 - actual.Item3) < 1e-11);

        var first = places[0].Id;
        Assert.Equal(53.96666666666667, Input(register, first, "median_hours_to_resolve"), 9);
        Assert.Equal(506.98333333333335, Input(register, first, "p90_hours_to_resolve"), 9);
        Assert.Equal(56892.166666666664, Input(register, first, "hours_lost_per_30_days"), 6);
        Assert.Equal(17 / 32.0, Input(register, first, "breach_share"), 12);
        Assert.Equal(61 / 32.0, Input(register, first, "reassignments_per_incident"), 12);
        Assert.Equal(2 / 32.0, Input(register, first, "reopen_share"), 12);
        Assert.Equal(320, Input(register, first, "incidents_per_30_days"), 12);
    }

    [SharedDataFact(File)]
    public void Ranking_the_mined_register_gives_the_same_order()
    {
        var path = _folder.PathOf("register.json");
        Assert.Equal(0, Cli.Run("mine", Incidents, "--out", path).Code);
        using var mined = JsonDocument.Parse(Cli.Result("mine", Incidents, "--top", "1000", "--format", "json"));
        using var ranked = JsonDocument.Parse(Cli.Result("prioritize", path, "--format", "json"));
        Assert.Equal(Order(mined), Order(ranked));
    }

    private static IEnumerable<(string?, int, double)> Order(JsonDocument report) => report.RootElement.GetProperty("places").EnumerateArray()
        .Select(place => (place.GetProperty("id").GetString(), place.GetProperty("rank").GetInt32(), place.GetProperty("score").GetDouble()));

    private static double Input(ContinualImprovementRegister register, string id, string name) =>
        register.Single(entry => entry.Id.Value == id).Inputs.Single(input => input.Name == name).Value;
}
