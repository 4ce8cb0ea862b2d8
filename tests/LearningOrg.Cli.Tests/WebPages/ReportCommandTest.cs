using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Reporting;
using LearningOrg.Interchange.Registers;
using LearningOrg.Tests;

namespace LearningOrg.Cli.Tests.WebPages;

/// <summary><c>learningorg report</c>: one page that everybody can read, asks the network for nothing, and says what the register says.</summary>
public sealed class ReportCommandTest : IDisposable
{
    private static readonly string Sample = Repository.PathOf("samples", "register.json");

    private readonly TemporaryFolder _folder = new();

    private string Page => _folder.PathOf("report.html");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_is_written_once_and_over_another_only_when_asked()
    {
        Assert.Equal($"Wrote the report of 'Service desk improvements' to {Page}.\n", Report().Error);
        var first = File.ReadAllBytes(Page);
        Assert.Contains("is already there and is not overwritten", Cli.Refusal("report", Sample, "--out", Page), StringComparison.Ordinal);
        Assert.Equal(0, Report("--force").Code);
        Assert.Equal(first, File.ReadAllBytes(Page));
    }

    [Fact]
    public void It_asks_the_network_for_nothing()
    {
        var page = Read();
        Assert.DoesNotContain(page.QuerySelectorAll("[src], link, script, iframe, object"), _ => true);
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain("url(http", File.ReadAllText(Page), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", File.ReadAllText(Page), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Everybody_can_read_it()
    {
        var page = Read();
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Contains(link.GetAttribute("href")!.TrimStart('#'), ids));
        Assert.All(
            page.QuerySelectorAll("[aria-labelledby]").SelectMany(element => element.GetAttribute("aria-labelledby")!.Split(' ')),
            reference => Assert.Contains(reference, ids));
        Assert.NotEmpty(page.QuerySelectorAll("svg"));
        Assert.All(page.QuerySelectorAll("svg"), drawing =>
        {
            Assert.Equal("img", drawing.GetAttribute("role"));
            Assert.NotEmpty(drawing.QuerySelector("title")!.TextContent);
            Assert.NotEmpty(drawing.QuerySelector("desc")!.TextContent);
        });
        Assert.All(page.QuerySelectorAll("table"), table =>
        {
            Assert.NotNull(table.QuerySelector("caption"));
            Assert.All(table.QuerySelectorAll("th"), header => Assert.True(header.GetAttribute("scope") is "col" or "row"));
        });
        var levels = page.QuerySelectorAll("h1, h2, h3").Select(heading => heading.LocalName[1] - '0').ToArray();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, "a level of headings is left out"));
    }

    [Fact]
    public void Every_drawing_refers_to_its_own_parts_alone()
    {
        foreach (var drawing in Read().QuerySelectorAll("svg"))
        {
            var own = drawing.QuerySelectorAll("clipPath").Select(path => $"url(#{path.Id})").ToHashSet(StringComparer.Ordinal);
            Assert.All(drawing.QuerySelectorAll("[clip-path]"), part => Assert.Contains(part.GetAttribute("clip-path")!, own));
            Assert.DoesNotContain("rgb(", drawing.OuterHtml, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void It_says_what_the_register_says()
    {
        var page = Read();
        var register = Register();
        var at = new DateTimeOffset(2026, 6, 30, 23, 59, 59, TimeSpan.Zero);
        Assert.Equal(register.Count(entry => entry.Stage.IsOpen).ToString(), page.QuerySelector(".tiles strong")!.TextContent);
        Assert.Equal(
            register.Where(entry => entry.Verification is not null).Select(entry => entry.Id.Value).Order(StringComparer.Ordinal),
            page.QuerySelectorAll("#evidence article .id").Select(id => id.TextContent).Order(StringComparer.Ordinal));
        Assert.Equal(register.Regressions().Select(entry => entry.Id.Value), page.QuerySelectorAll("#regressed .id").Select(id => id.TextContent));
        Assert.Equal(
            register.Overdue(at).Count + register.StalledHolds(at).Count + register.DueForReview(at).Count, page.QuerySelectorAll("#attention li").Length);
        Assert.Equal(["1", "2", "3", "4", "5"], page.QuerySelectorAll("#priorities .rank").Select(rank => rank.TextContent));
        Assert.Contains("1280 = 3200 Reach × 1 Impact × 0.8 Confidence ÷ 2 Effort", page.QuerySelector("#priorities li .reason")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("CIM0000012", page.QuerySelector("#priorities .lines")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(18, page.QuerySelectorAll("#flow tbody tr").Length);
        Assert.Equal(register.YouSaidWeDid().Sum(said => said.Said), page.QuerySelectorAll("#sources tbody tr td:nth-child(2)").Sum(cell => int.Parse(cell.TextContent)));
    }

    [Fact]
    public void An_earlier_instant_gives_the_page_of_then()
    {
        Assert.Equal(0, Cli.Run("report", Sample, "--as-of", "2025-06-30", "--out", Page).Code);
        var page = Parsed();
        Assert.Contains("As of 2025-06-30 23:59 UTC", page.QuerySelector(".byline")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nothing has been verified yet.", page.QuerySelector("#evidence")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("begins at 2025-01-02", Cli.Refusal("report", Sample, "--as-of", "2024-01-01", "--out", _folder.PathOf("old.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_wrote_is_text_and_never_markup()
    {
        var file = _folder.PathOf("register.json");
        const string Rude = "<script>alert(1)</script> \"quoted\" & 'so' {{ title }} {% raw %}";
        Cli.Result("register", "new", file, "--title", Rude, "--at", "2026-01-01");
        Cli.Result("register", "add", file, "CIM\"><b>", Rude, "--at", "2026-01-02", "--strategy", Rude);
        Assert.Equal(0, Cli.Run("report", file, "--out", Page).Code);
        var page = Parsed();
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal(Rude, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(page.QuerySelectorAll("tbody th"), cell => cell.TextContent == Rude);
    }

    [Fact]
    public void An_empty_register_has_a_page_too()
    {
        var file = _folder.PathOf("register.json");
        Cli.Result("register", "new", file, "--title", "IT", "--at", "2026-01-01");
        Assert.Equal(0, Cli.Run("report", file, "--out", Page).Code);
        Assert.Contains("No entry is open.", Parsed().QuerySelector("#priorities")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_does_not_fit_is_refused_before_anything_is_written()
    {
        var policy = _folder.Write("policy.json", Cli.Result("policy", "init", "--model", "wsjf"));
        Assert.Contains("which the register does not have", Cli.Refusal("report", Sample, "--policy", policy, "--out", Page), StringComparison.Ordinal);
        Assert.False(File.Exists(Page));
    }

    private static ContinualImprovementRegister Register() => RegisterFile.Read(Sample).AsT0;

    [Theory]
    [InlineData("2025-10-20", "Lapsed", 0)]
    [InlineData("2026-06-30", "Held", 6)]
    public void A_change_is_told_as_a_path_of_eight_steps(string day, string standing, int solid)
    {
        Assert.Equal(0, Cli.Run("report", Sample, "--change", Repository.PathOf("samples", "change.json"), "--as-of", day, "--out", Page).Code);
        var section = new HtmlParser().ParseDocument(File.ReadAllText(Page)).GetElementById("change")!;
        Assert.Equal(8, section.QuerySelectorAll("ol.lines li").Length);
        Assert.All(section.QuerySelectorAll("svg"), path =>
        {
            Assert.Equal("img", path.GetAttribute("role"));
            Assert.Equal(8, path.QuerySelectorAll("circle").Length);
            Assert.Equal(solid, path.QuerySelectorAll("path").Count(way => way.GetAttribute("style")!.Contains("--good", StringComparison.Ordinal)));
            Assert.Contains(path.QuerySelectorAll("text"), text => text.TextContent.StartsWith(standing, StringComparison.Ordinal));
            Assert.Contains($": {standing}", path.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Without_a_change_there_is_no_word_of_one_and_a_broken_one_is_refused()
    {
        Assert.Equal(0, Report().Code);
        Assert.Null(new HtmlParser().ParseDocument(File.ReadAllText(Page)).GetElementById("change"));
        Assert.Contains("Cannot read", Cli.Refusal("report", Sample, "--change", Sample, "--out", _folder.PathOf("other.html")), StringComparison.Ordinal);
    }

    private Said Report(params string[] more) => Cli.Run(["report", Sample, "--as-of", "2026-06-30", "--out", Page, .. more]);

    private IDocument Read()
    {
        Assert.Equal(0, Report().Code);
        return Parsed();
    }

    private IDocument Parsed() => new HtmlParser().ParseDocument(File.ReadAllText(Page));
}
