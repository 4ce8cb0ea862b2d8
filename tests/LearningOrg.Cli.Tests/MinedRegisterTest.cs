using System.Text.Json;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Opportunities;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Tests;

/// <summary>What <c>mine --out</c> writes is a register, and ranking it again changes nothing.</summary>
public sealed class MinedRegisterTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_register_has_an_entry_for_each_opportunity_raised_by_the_user_at_the_clocks_instant()
    {
        var said = Cli.Run("mine", Cli.Sample, "--top", "3", "--out", _folder.PathOf("register.json"));
        Assert.Equal((0, $"Wrote 25 opportunities to {_folder.PathOf("register.json")}.\n"), (said.Code, said.Error));
        Assert.Equal(Cli.Result("mine", Cli.Sample, "--top", "3"), said.Out);

        var register = Register();
        Assert.Equal(("Opportunities mined from incidents.csv", Cli.User, Cli.Now, 25), (register.Title, register.Authority.Value, register.OpenedAt, register.Count));
        Assert.All(register, entry =>
        {
            Assert.Equal((Cli.User, Cli.Now, ImprovementStage.Raised, ImprovementSource.KpiMonitoring), (entry.RaisedBy.Value, entry.RaisedAt, entry.Stage, entry.Source));
            Assert.Equal("incidents.csv", entry.SourceReference);
            Assert.Equal(IncidentMeasure.All.Select(measure => (measure.Code, measure.Unit)), entry.Inputs.Select(input => (input.Name, input.Unit)));
        });

        var first = register.Single(entry => entry.Id.Value == "subcategory/SAP batch job");
        Assert.Equal("Business applications", first.Category);
        Assert.Equal("SAP batch job: late and reopened Business applications incidents", first.Title);

        // Counted with Python's csv module: 82 incidents, 36 of them late, 188 moves, 20 reopened, over 182 days.
        Assert.Equal(
            [("incidents", 82.0), ("incidents_per_30_days", 82 * 30 / 182.0), ("breach_share", 36 / 82.0), ("reassignments_per_incident", 188 / 82.0), ("reopen_share", 20 / 82.0)],
            first.Inputs.Where(input => input.Name is "incidents" or "incidents_per_30_days" or "breach_share" or "reassignments_per_incident" or "reopen_share")
                .OrderBy(input => Array.IndexOf(["incidents", "incidents_per_30_days", "breach_share", "reassignments_per_incident", "reopen_share"], input.Name))
                .Select(input => (input.Name, input.Value)));
    }

    [Theory]
    [InlineData("subcategory", null)]
    [InlineData("category", null)]
    [InlineData("assignment_group", null)]
    [InlineData("cmdb_ci", null)]
    [InlineData("subcategory", "median_hours_to_resolve")]
    [InlineData("assignment_group", "high_priority_share")]
    public void Ranking_the_register_gives_the_order_and_the_scores_of_mining(string column, string? measure)
    {
        string[] policy = measure is null ? [] : ["--policy", _folder.Write("policy.json", $$"""
            {
              "schemaVersion": 1, "name": "House", "version": "1", "model": "weighted-scoring",
              "criteria": [{ "name": "One", "input": "{{measure}}", "direction": "more", "range": { "from": 0, "to": 33 }, "weight": 1 }]
            }
            """)];
        var path = _folder.PathOf("register.json");
        Assert.Equal(0, Cli.Run(["mine", Cli.Sample, "--by", column, "--out", path, .. policy]).Code);

        var mined = Places(Cli.Result(["mine", Cli.Sample, "--by", column, "--top", "1000", "--format", "json", .. policy]));
        var ranked = Places(Cli.Result(["prioritize", path, "--format", "json", .. policy]));

        Assert.NotEmpty(mined);
        Assert.Equal(mined, ranked);
    }

    [Fact]
    public void Nothing_to_raise_is_a_register_without_entries()
    {
        var incidents = _folder.Write("incidents.csv", Incidents.Of(Incidents.Rows.Take(3)));
        Assert.Equal($"Wrote 0 opportunities to {_folder.PathOf("register.json")}.\n", Cli.Run("mine", incidents, "--out", _folder.PathOf("register.json")).Error);
        Assert.Empty(Register());
    }

    [Fact]
    public void One_opportunity_is_counted_as_one()
    {
        var incidents = _folder.Write("incidents.csv", Incidents.Of(Incidents.Rows.Take(12)));
        Assert.Equal($"Wrote 1 opportunity to {_folder.PathOf("register.json")}.\n", Cli.Run("mine", incidents, "--out", _folder.PathOf("register.json")).Error);
    }

    [Fact]
    public void The_same_incidents_give_the_same_bytes_and_nothing_else_is_left_in_the_folder()
    {
        var (one, two) = (_folder.PathOf("one.json"), _folder.PathOf("two.json"));
        Assert.Equal(0, Cli.Run("mine", Cli.Sample, "--out", one).Code);
        Assert.Equal(0, Cli.Run("mine", Cli.Sample, "--out", two, "--format", "json").Code);
        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(two));
        Assert.Equal(["one.json", "two.json"], _folder.Names);
    }

    [Fact]
    public void Groups_may_have_any_name()
    {
        var name = "\"A, \"\"b\"\"\nc [red] \u001b[1m日本\"";
        var incidents = _folder.Write("incidents.csv", Incidents.Of(Incidents.Rows.Select(row => row.Replace(",VPN,", $",{name},", StringComparison.Ordinal))));
        Assert.Equal(0, Cli.Run("mine", incidents, "--out", _folder.PathOf("register.json")).Code);
        Assert.Contains("subcategory/A, \"b\"\nc [red] \u001b[1m日本", Register().Select(entry => entry.Id.Value));
        Assert.Contains("A, \"b\" c [red] [1m日本", Cli.Result(400, "prioritize", _folder.PathOf("register.json")), StringComparison.Ordinal);
    }

    private static (string? Id, string? Title, int Rank, bool Tied, double Score, string Parts)[] Places(string json)
    {
        using var report = JsonDocument.Parse(json);
        return
        [
            .. report.RootElement.GetProperty("places").EnumerateArray().Select(place => (
                place.GetProperty("id").GetString(),
                place.GetProperty("title").GetString(),
                place.GetProperty("rank").GetInt32(),
                place.GetProperty("tied").GetBoolean(),
                place.GetProperty("score").GetDouble(),
                place.GetProperty("parts").GetRawText())),
        ];
    }

    private ContinualImprovementRegister Register()
    {
        using var stream = File.OpenRead(_folder.PathOf("register.json"));
        Assert.True(RegisterJson.Read(stream, "register.json").TryAccept(out var register, out var refusal), refusal?.Message);
        return register;
    }
}
