using System.Text.Json;
using LearningOrg.Tests;

namespace LearningOrg.Cli.Tests.Knowledge;

public class CoverageCommandTest
{
    private static readonly string Sample = Repository.PathOf("samples", "knowledge-map.json");

    [Fact]
    public void It_tells_what_is_covered_and_where_one_person_alone_knows()
    {
        var page = Cli.Result("knowledge", "coverage", Sample, "--as-of", "2026-01-31");
        Assert.Contains("covered is what 2 people know well enough", page, StringComparison.Ordinal);
        Assert.Matches(@"network-operator\s+2\s+0 \(0 %\)", page);
        Assert.Matches(@"service-desk\s+2\s+2 \(100 %\)", page);
        Assert.Contains("firewall, Independent: only ada", page, StringComparison.Ordinal);
        Assert.Contains("network-operator / restore-a-server needs backup, Independent: 1 of 2 holders. Mentoring", page, StringComparison.Ordinal);
    }

    [Fact]
    public void It_tells_what_if_somebody_left()
    {
        var page = Cli.Result("knowledge", "coverage", Sample, "--without", "ada", "--redundancy", "1", "--as-of", "2026-01-31");
        Assert.Contains("Service operations without ada, covered is what 1 person knows well enough.", page, StringComparison.Ordinal);
        Assert.Matches(@"network-operator\s+2\s+2 \(100 %\)\s+0 \(0 %\)", page);
        Assert.Contains("did you mean ada?", Cli.Refusal("knowledge", "coverage", Sample, "--without", "adda"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_as_json()
    {
        using var json = JsonDocument.Parse(Cli.Result("knowledge", "coverage", Sample, "--format", "json", "--as-of", "2026-01-31"));
        Assert.Equal(0, json.RootElement.GetProperty("roles")[0].GetProperty("covered").GetInt32());
        Assert.Equal("ada", json.RootElement.GetProperty("onlyOnePersonKnows")[0].GetProperty("person").GetString());
        Assert.Equal(JsonValueKind.Number, json.RootElement.GetProperty("truckFactor").ValueKind);
    }

    [Fact]
    public void What_is_unused_fades_where_somebody_says_how_fast()
    {
        var page = Cli.Result("knowledge", "coverage", Sample, "--redundancy", "1", "--fades-days", "365", "--as-of", "2029-12-31");
        Assert.Matches(@"network-operator\s+2\s+0 \(0 %\)", page);
    }

    [Theory]
    [InlineData("--redundancy", "0", "--redundancy is '0'; it must be a whole number from 1.")]
    [InlineData("--fades-days", "soon", "--fades-days is 'soon'; it must be a number")]
    public void What_is_mistyped_is_named(string option, string value, string message)
    {
        var said = Cli.Run("knowledge", "coverage", Sample, option, value);
        Assert.Equal(2, said.Code);
        Assert.Contains(message, said.Error, StringComparison.Ordinal);
    }
}
