using System.Text.Json;

namespace LearningOrg.Cli.Tests.Knowledge;

public sealed class HealthCommandTest : IDisposable
{
    private const string Csv = "id,title,owner,last_reviewed_on,review_in\nKB1,Resets,ada,2026-01-01,6 months\nKB2,Laptops,,2025-09-01,3 months\nKB3,Phones,,,\nKB4,VPN,grace,2026-06-20,soon\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_tells_what_can_be_trusted()
    {
        var said = Cli.Run("knowledge", "health", _folder.Write("kb.csv", Csv), "--as-of", "2026-06-15");
        Assert.Equal(0, said.Code);
        Assert.StartsWith("row 5: review_in is 'soon', which is no interval", said.Error, StringComparison.Ordinal);
        Assert.Contains("1 of the 2 with a review policy is current, 1 of them due soon; 1 has lapsed.", said.Out, StringComparison.Ordinal);
        Assert.Contains("2 without a review policy: nobody can say whether they are still true.", said.Out, StringComparison.Ordinal);
        Assert.Contains("2 without an owner.", said.Out, StringComparison.Ordinal);
        Assert.Contains("KB2: Laptops", said.Out, StringComparison.Ordinal);
        Assert.Matches(@"2025-09-01 every 3 months\s+196", said.Out);
    }

    [Fact]
    public void The_same_as_json()
    {
        var said = Cli.Run("knowledge", "health", _folder.Write("kb.csv", Csv), "--as-of", "2026-06-15", "--format", "json");
        using var json = JsonDocument.Parse(said.Out);
        Assert.Equal(4, json.RootElement.GetProperty("articles").GetInt32());
        Assert.Equal(0.5, json.RootElement.GetProperty("currentRate").GetDouble());
        Assert.Equal("KB2", json.RootElement.GetProperty("lapsedArticles")[0].GetProperty("id").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("problems").GetArrayLength());
    }

    [Fact]
    public void What_cannot_be_read_is_refused() =>
        Assert.Contains("there is no such file", Cli.Refusal("knowledge", "health", _folder.PathOf("none.csv")), StringComparison.Ordinal);
}
