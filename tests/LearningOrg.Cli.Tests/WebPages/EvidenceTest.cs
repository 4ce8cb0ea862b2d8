using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LearningOrg.Cli.Tests.WebPages;

/// <summary>What the report says and draws of what was measured.</summary>
public sealed partial class EvidenceTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Register => _folder.PathOf("register.json");

    public EvidenceTest() => Do("new", "--title", "IT", "--authority", "ada", "--raiser-may-approve", "--at", "2025-01-01");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Numbers_that_differ_look_different()
    {
        Started("CIM1", "decrease", "--baseline", "99.94", "--target", "99.86");
        Measured("CIM1", "2025-01-31 99.94|2025-02-28 99.95|2025-03-31 99.87");
        Do("move", "CIM1", "complete", "--at", "2025-04-01");
        Measured("CIM1", "2025-04-30 99.88", "2025-05-01");
        Do("verify", "CIM1", "--at", "2025-05-02");
        var card = Card("CIM1");
        Assert.Contains("m: from 99.94 to 99.88 u. The target was 99.86, so 75 % of the way was made.", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("target 99.86", card.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["99.94", "99.95", "99.87", "99.88"], Numbers(card));
        Assert.Contains("once after the change", card.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_missed_the_target_closely_is_not_all_of_the_way()
    {
        Started("CIM1", "decrease", "--baseline", "1000", "--target", "0");
        Do("move", "CIM1", "complete", "--at", "2025-04-01");
        Measured("CIM1", "2025-04-30 4", "2025-05-01");
        Do("verify", "CIM1", "--at", "2025-05-02");
        Assert.Contains("so 99.6 % of the way was made", Card("CIM1").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_is_shown_with_the_numbers_its_steps_speak_of()
    {
        Started("CIM1", "decrease", "--baseline", "89.0891", "--target", "80.125");
        Measured("CIM1", "2025-01-31 89.0425");
        var shown = Cli.Result("register", "show", Register, "CIM1");
        Assert.Contains("Baseline        89.0891 u", shown, StringComparison.Ordinal);
        Assert.Contains("Target          80.125 u", shown, StringComparison.Ordinal);
        Assert.Contains("89.0425 on 2025-01-31", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_do_not_lie_over_one_another()
    {
        Started("CIM1", "decrease", "--baseline", "30", "--target", "20");
        Measured("CIM1", "2025-01-31 20|2025-02-28 20.1|2025-03-31 19.9|2025-04-30 20");
        var card = Card("CIM1");
        foreach (var drawing in card.QuerySelectorAll("svg"))
        {
            var places = drawing.QuerySelectorAll("text").Where(text => Label().IsMatch(text.TextContent)).Select(Height).Order().ToArray();
            Assert.Equal(4, places.Length);
            Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 12, $"{pair}"));
        }
    }

    [Fact]
    public void A_range_that_is_to_be_kept_is_drawn_and_its_signals_are_neither_better_nor_worse()
    {
        Started("CIM1", "within", "--low", "10", "--high", "30", "--baseline", "40", "--target", "20");
        Measured("CIM1", string.Join('|', Enumerable.Range(0, 12).Select(day => $"2025-01-{day + 2:00} {(day % 2 == 0 ? 20 : 21)}")));
        Measured("CIM1", string.Join('|', Enumerable.Range(0, 2).Select(day => $"2025-02-{day + 2:00} 25")));
        var card = Card("CIM1");
        Assert.Contains("m: from 40 u; it is to stay within 10 to 30 by 2025-12-31.", card.TextContent, StringComparison.Ordinal);
        var labels = card.QuerySelector("svg")!.QuerySelectorAll("text").Select(text => text.TextContent).ToArray();
        Assert.Contains("range from 10", labels);
        Assert.Contains("range to 30", labels);
        Assert.DoesNotContain(labels, label => label.StartsWith("target", StringComparison.Ordinal));
        var words = card.QuerySelector("desc")!.TextContent;
        Assert.Contains("Baseline 40, range 10 to 30.", words, StringComparison.Ordinal);
        Assert.EndsWith("2 points are signals of a change that is neither better nor worse, none of an improvement, none of a concern.", words, StringComparison.Ordinal);
        Assert.Equal(2, card.QuerySelector("svg")!.QuerySelectorAll("polygon[style*='--neutral']").Length);
    }

    [Fact]
    public void A_target_beside_the_range_is_named_too()
    {
        Started("CIM1", "within", "--low", "10", "--high", "20", "--baseline", "40", "--target", "25");
        Measured("CIM1", "2025-01-31 40|2025-02-28 41");
        var card = Card("CIM1");
        Assert.Contains("m: from 40 to 25 u by 2025-12-31, and it is to stay within 10 to 20.", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("target 25", card.QuerySelector("svg")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void One_signal_is_said_of_one_point()
    {
        Started("CIM1", "decrease", "--baseline", "40", "--target", "20");
        Measured("CIM1", string.Join('|', Enumerable.Range(0, 12).Select(day => $"2025-01-{day + 2:00} {(day % 2 == 0 ? 40 : 41)}")));
        Measured("CIM1", "2025-02-11 20");
        Assert.EndsWith("1 point is a signal of an improvement, none of a concern.", Card("CIM1").QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_chart_says_whose_its_limits_are()
    {
        Started("CIM1", "decrease", "--baseline", "40", "--target", "20");
        Measured("CIM1", "2025-01-10 40|2025-01-20 41|2025-03-10 39");
        Assert.Equal(
            "Mean and trial limits are those of the 2 measurements from before the work began on 2025-02-01.", Card("CIM1").QuerySelector("figcaption")!.TextContent);
        Assert.DoesNotContain("before the work", Page().QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_take_at_least_two_measurements_from_before_the_work()
    {
        Started("CIM1", "decrease", "--baseline", "40", "--target", "20");
        Measured("CIM1", "2025-01-10 40|2025-03-10 39");
        var card = Card("CIM1");
        Assert.Equal("Mean and trial limits are those of all 2 measurements, since fewer than two lie before the work.", card.QuerySelector("figcaption")!.TextContent);
        Assert.Contains("They have a mean of 39.5", card.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Baseline_and_work_lie_in_the_drawing()
    {
        Started("CIM1", "decrease", "--baseline", "40", "--target", "20", "--baseline-at", "2024-06-30");
        Measured("CIM1", "2025-03-10 39|2025-03-20 38");
        foreach (var drawing in Card("CIM1").QuerySelectorAll("svg"))
        {
            var frame = drawing.QuerySelector("clipPath rect")!;
            var left = Number(frame, "x");
            var band = drawing.QuerySelectorAll("rect[style*='--work']").Single();
            Assert.True(Number(band, "x") > left, "the work begins left of the drawing");
            var baseline = drawing.QuerySelectorAll("polygon[style*='--ink']").Single().GetAttribute("points")!.Split(' ')[0].Split(',')[0];
            Assert.True(double.Parse(baseline, CultureInfo.InvariantCulture) > left, "the baseline lies left of the drawing");
        }
    }

    [Fact]
    public void What_was_measured_of_an_earlier_metric_stands_apart()
    {
        Started("CIM1", "decrease", "--baseline", "40", "--target", "20");
        Measured("CIM1", "2025-01-10 40|2025-01-20 41", "2025-02-10");
        Planned("CIM1", "2025-03-01", "increase", "--metric", "share", "--unit", "%", "--baseline", "50", "--target", "80", "--baseline-at", "2025-01-30");
        Measured("CIM1", "2025-03-10 55");
        var card = Card("CIM1");
        Assert.Equal(["55"], Numbers(card));
        Assert.Contains("m (u, less is better), which is no longer what the plan names:", card.TextContent, StringComparison.Ordinal);
        Assert.Equal(["40", "41"], Numbers(card, 1));
        Assert.Contains(
            "  Measured        55 on 2025-03-10\n  Earlier metric  m (u, less is better): 40 on 2025-01-10; 41 on 2025-01-20\n",
            Cli.Result("register", "show", Register, "CIM1"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.7e308", "1.79e308")]
    [InlineData("-1.7e308", "1.7e308")]
    [InlineData("1e301", "1.1e301")]
    public void Numbers_too_large_to_draw_leave_the_page_whole(string one, string other)
    {
        Started("CIM1", "decrease", "--baseline", "40", "--target", "20");
        Measured("CIM1", $"2025-03-10 {one}|2025-03-20 {other}");
        var card = Card("CIM1");
        Assert.Empty(card.QuerySelectorAll("svg"));
        Assert.Contains("No chart: the numbers are too large", card.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1e-300", "2e-300", "3e-300", "1e-300")]
    [InlineData("1e11", "1e11", "100000000001", "1e11")]
    [InlineData("5", "5", "5.0000000001", "5")]
    [InlineData("1e299", "2e299", "3e299", "1e299")]
    public void Numbers_however_near_or_small_are_drawn(string one, string other, string baseline, string target)
    {
        Started("CIM1", "decrease", "--baseline", baseline, "--target", target);
        Measured("CIM1", $"2025-03-10T10:00:00Z {one}|2025-03-10T10:00:01Z {other}");
        var drawing = Card("CIM1").QuerySelector("svg")!.OuterHtml;
        Assert.DoesNotContain("NaN", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_of_any_letters_names_a_place_in_the_page()
    {
        Started("my \"first\" 'entry'", "decrease", "--baseline", "40", "--target", "20");
        Measured("my \"first\" 'entry'", "2025-03-10 39|2025-03-20 38");
        var page = Page();
        Assert.All(page.QuerySelectorAll("[id]"), element => Assert.Matches("^[A-Za-z0-9-]+$", element.Id));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), element => Assert.All(
            element.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotNull(page.GetElementById(id))));
    }

    [Fact]
    public void What_was_lost_again_is_not_counted_as_achieved()
    {
        Do("add", "CIM0", "Open", "--strategy", "Fast", "--at", "2025-01-02");
        Started("CIM1", "decrease", "--baseline", "40", "--target", "20");
        Do("move", "CIM1", "complete", "--at", "2025-04-01");
        Measured("CIM1", "2025-04-30 19", "2025-05-01");
        Do("verify", "CIM1", "--at", "2025-05-02");
        Measured("CIM1", "2025-05-30 30.001", "2025-06-01");
        Do("move", "CIM1", "review", "--at", "2025-06-02");
        var table = Page().QuerySelector("#sources table")!;
        var heads = table.QuerySelectorAll("thead th").Select(head => head.TextContent);
        var cells = table.QuerySelectorAll("tbody tr").Single().Children.Select(cell => cell.TextContent);
        Assert.Equal(
            ["Source: Idea", "Said: 2", "Achieved: 0", "Lost again: 1", "Not achieved: 0", "Ended, not done: 0", "Open: 1"],
            heads.Zip(cells, (head, cell) => $"{head}: {cell}"));
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("2025-01-01")]
    public void It_is_told_for_any_day(string day) => Assert.NotNull(Page("--as-of", day).QuerySelector("#flow tbody tr"));

    [Fact]
    public void One_of_a_kind_is_said_in_the_singular()
    {
        Do("add", "CIM1", "First", "--at", "2025-01-02");
        var page = Page();
        Assert.Equal("of 1 entry", page.QuerySelector(".tiles small")!.TextContent);
        Assert.Contains("1 event since 2025-01-01", Page("--as-of", "2025-01-01").QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    private static double Height(IElement text) =>
        double.Parse(Place().Match(text.GetAttribute("transform")!).Groups["y"].Value, CultureInfo.InvariantCulture);

    private static double Number(IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Numbers(IElement card, int list = 0) =>
        card.QuerySelectorAll(".numbers")[list].QuerySelectorAll("li").Select(line => line.TextContent.Split(' ')[1]);

    private void Started(string id, string direction, params string[] plan)
    {
        Do("add", id, $"Title of {id}", "--at", "2025-01-02");
        Do("move", id, "triage", "--at", "2025-01-03");
        Do("move", id, "assess", "--score", "3", "--model", "RICE;1;points", "--at", "2025-01-04");
        Planned(id, "2025-01-05", direction, ["--metric", "m", "--unit", "u", .. plan, .. plan.Contains("--baseline-at") ? Array.Empty<string>() : ["--baseline-at", "2025-01-01"]]);
        Do("assign", id, "ada", "--at", "2025-01-05");
        Do("move", id, "approve", "--at", "2025-01-06");
        Do("move", id, "start", "--at", "2025-02-01");
    }

    private void Planned(string id, string at, string direction, params string[] plan) =>
        Do("plan", [id, "--direction", direction, "--review-at", "2025-12-31", "--at", at, .. plan]);

    private void Measured(string id, string values, string at = "2025-03-31")
    {
        foreach (var (day, value) in values.Split('|').Select(one => one.Split(' ')).Select(pair => (pair[0], pair[1])))
        {
            Do("measure", [id, "--taken-at", day, "--at", string.CompareOrdinal(day, at) > 0 ? day : at, "--", value]);
        }
    }

    private IElement Card(string id) => Page().QuerySelectorAll("article").Single(card => card.QuerySelector(".id")!.TextContent == id);

    private IDocument Page(params string[] more)
    {
        var page = _folder.PathOf("report.html");
        Assert.Equal(0, Cli.Run(["report", Register, "--force", "--out", page, .. more]).Code);
        return new HtmlParser().ParseDocument(File.ReadAllText(page));
    }

    private void Do(string command, params string[] rest) => Cli.Result(["register", command, Register, .. rest]);

    [GeneratedRegex("^(mean|limit|target) ")]
    private static partial Regex Label();

    [GeneratedRegex(@"translate\([^,]+,(?<y>[^)]+)\)")]
    private static partial Regex Place();
}
