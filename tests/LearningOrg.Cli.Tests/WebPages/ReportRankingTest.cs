using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LearningOrg.Cli.Tests.WebPages;

/// <summary>Every open entry stands in the report: in order by a score, or with the reason why not.</summary>
public sealed class ReportRankingTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Register => _folder.PathOf("register.json");

    public ReportRankingTest() => Do("new", "--title", "IT", "--authority", "ada", "--at", "2026-01-01");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_policy_that_fits_recorded_scores_order_them_model_by_model()
    {
        Scored("CIM1", "3", "RICE;1;points");
        Scored("CIM2", "20", "WSJF;2;points");
        Scored("CIM3", "5", "RICE;1;points");
        Scored("CIM4", "5", "RICE;1;points");
        Do("add", "CIM5", "Not scored", "--input", "guests=3 people", "--at", "2026-01-04");
        Do("add", "CIM6", "Without anything", "--at", "2026-01-04");
        var priorities = Priorities();
        var orders = priorities.QuerySelectorAll("ol").Select(order => string.Join(' ', order.QuerySelectorAll("li").Select(Place))).ToArray();
        Assert.Equal(["1= CIM3 5.000 1= CIM4 5.000 3 CIM1 3.000", "1 CIM2 20"], orders);
        Assert.Equal(
            [
                "Open entries by the score that was recorded, of RICE 1, in points.",
                "Open entries by the score that was recorded, of WSJF 2, in points.",
            ],
            priorities.QuerySelectorAll(".lead").Select(lead => lead.TextContent));
        Assert.Contains("Recorded on 2026-01-04 by ada", priorities.TextContent, StringComparison.Ordinal);
        Assert.Contains("Scores of different models do not compare", priorities.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            [
                "CIM5 Not scoredNo score is recorded, and no ready policy reads its inputs: guests.",
                "CIM6 Without anythingNo score is recorded, and it has no inputs that a policy could read.",
            ],
            priorities.QuerySelectorAll(".lines li").Select(line => line.TextContent));
    }

    [Fact]
    public void Without_any_score_every_open_entry_is_listed_as_not_ranked()
    {
        Do("add", "CIM1", "First", "--at", "2026-01-02");
        Do("add", "CIM2", "Second", "--at", "2026-01-02");
        Do("move", "CIM2", "withdraw", "--reason", "no longer true", "--at", "2026-01-03");
        var priorities = Priorities();
        Assert.Empty(priorities.QuerySelectorAll("ol"));
        Assert.Equal("CIM1", Assert.Single(priorities.QuerySelectorAll(".lines .id")).TextContent);
        Assert.Contains("no score is recorded", priorities.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
    }

    private static string Place(IElement place) =>
        $"{place.QuerySelector(".rank")!.TextContent} {place.QuerySelector(".id")!.TextContent} {place.QuerySelector(".score")!.TextContent}";

    private void Scored(string id, string score, string model)
    {
        Do("add", id, $"Title of {id}", "--at", "2026-01-04");
        Do("move", id, "triage", "--at", "2026-01-04");
        Do("move", id, "assess", "--score", score, "--model", model, "--at", "2026-01-04");
    }

    private IElement Priorities()
    {
        var page = _folder.PathOf("report.html");
        Assert.Equal(0, Cli.Run("report", Register, "--out", page).Code);
        return new HtmlParser().ParseDocument(File.ReadAllText(page)).QuerySelector("#priorities")!;
    }

    private void Do(string command, params string[] rest) => Cli.Result(["register", command, Register, .. rest]);
}
