using System.Text;
using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Health;
using LearningOrg.Interchange.Articles;
using LearningOrg.Tests;

namespace LearningOrg.Interchange.Tests.Articles;

public sealed class ArticleListTest : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_table_is_read_by_its_names()
    {
        var list = Table("Number;Short description;Owner;Last reviewed;Review interval;Words\nKB1;Reset a password;#desk;2026-03-01;6 months;120\nKB2;;?;;;\n");
        Assert.Equal(
            [
                new ArticleRecord("row 2", "KB1", "Reset a password", "#desk", Day(2026, 3, 1), ReviewPolicy.EveryMonths(6)),
                new ArticleRecord("row 3", "KB2", "KB2", null, null, ReviewPolicy.None),
            ],
            list.Articles);
        Assert.Empty(list.Problems);
    }

    [Theory]
    [InlineData("6 months", 6, 0)]
    [InlineData("1 Year", 12, 0)]
    [InlineData("2 weeks", 0, 14)]
    [InlineData("90 days", 0, 90)]
    [InlineData("P6M", 6, 0)]
    [InlineData("P1Y", 12, 0)]
    [InlineData("P2W", 0, 14)]
    public void Intervals_are_read_as_people_write_them(string text, int months, int days)
    {
        var policy = Table($"title,review_in\nA,{text}\n").Articles[0].Policy;
        Assert.Equal((months, days), (policy.Months, policy.Days));
    }

    [Fact]
    public void A_day_of_the_next_review_makes_an_interval() =>
        Assert.Equal(ReviewPolicy.EveryDays(31), Table("title,last_reviewed_on,review_by\nA,2026-03-01,2026-04-01\n").Articles[0].Policy);

    [Fact]
    public void On_the_day_it_is_due_nothing_has_lapsed()
    {
        var list = Table("title,last_reviewed_on,review_in\nA,2025-06-30,12 months\n");
        Assert.Equal(ArticleCurrency.DueSoon, list.Articles[0].CurrencyAt(Day(2026, 6, 30).AddHours(23)));
        Assert.Equal((0, 1), (list.CurrencyAt(Day(2026, 6, 30).AddHours(23)).Lapsed, list.CurrencyAt(Day(2026, 7, 1)).Lapsed));
        Assert.Equal(ArticleCurrency.Lapsed, list.Articles[0].CurrencyAt(Day(2026, 7, 1)));
    }

    [Theory]
    [InlineData("A,soon,2026-03-01,", "row 2: review_in is 'soon', which is no interval of at most a hundred years; write one as 6 months, 1 year, 2 weeks, 90 days or P6M")]
    [InlineData("A,0 days,2026-03-01,", "row 2: review_in is '0 days', which is no interval")]
    [InlineData("A,6 months,01/03/2026,", "row 2: last_reviewed_on is '01/03/2026', which is no day; write one as 2026-03-31")]
    [InlineData("A,,,2026-03-01", "row 2: review_by is '2026-03-01', which tells no interval without a last review; add that")]
    [InlineData("A,,2026-03-01,2026-03-01", "row 2: review_by is '2026-03-01', which does not lie a day or more after the last review")]
    public void What_cannot_be_taken_is_told_and_missing(string row, string problem)
    {
        var list = Table($"title,review_in,last_reviewed_on,review_by\n{row}\n");
        Assert.StartsWith(problem, Assert.Single(list.Problems).ToString(), StringComparison.Ordinal);
        Assert.Single(list.Articles);
    }

    [Theory]
    [InlineData("", ": it is empty. Save it again, with a header and at least one article.")]
    [InlineData("title,owner\n", ": it has a header and no rows. Save it again, with at least one article.")]
    [InlineData("owner,words\na,1\n", ", header: no column tells the articles apart. Name one of id, number, path, url, file for the id, or one of title, short_description, name for the title.")]
    public void A_table_that_says_too_little_is_refused(string csv, string problem)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        Assert.EndsWith(problem, Assert.IsType<UnreadableFile>(ArticleList.Read(stream, "kb.csv").Value).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_heads_of_pages_are_read()
    {
        Page("a.md", "---\ntitle: Reset a password\nowner_slack: '#desk'\nlast_reviewed_on: 2026-03-01\nreview_in: 6 months\n---\n# Reset\n");
        Page("deep/b.html.md.erb", "---\ntitle: \"On: call\"\nowner: [ada, grace]\n---\n");
        Page("deep/c.markdown", "# No head\n");
        Page("deep/broken.md", "---\ntitle: [never\n---\n");
        Page(".git/d.md", "---\ntitle: Not ours\n---\n");
        Page("e.txt", "no page");
        Assert.True(ArticleList.Read(_folder.FullName).TryAccept(out var list, out _));
        Assert.Equal(
            [
                new ArticleRecord("a.md", "a.md", "Reset a password", "#desk", Day(2026, 3, 1), ReviewPolicy.EveryMonths(6)),
                new ArticleRecord("deep/b.html.md.erb", "deep/b.html.md.erb", "On: call", "ada, grace", null, ReviewPolicy.None),
                new ArticleRecord("deep/broken.md", "deep/broken.md", "deep/broken.md", null, null, ReviewPolicy.None),
                new ArticleRecord("deep/c.markdown", "deep/c.markdown", "deep/c.markdown", null, null, ReviewPolicy.None),
            ],
            list.Articles);
        Assert.StartsWith("deep/broken.md: its head is not valid YAML, in line", Assert.Single(list.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_pages_is_refused() =>
        Assert.Contains("it holds no page in Markdown", Assert.IsType<UnreadableFile>(ArticleList.Read(_folder.FullName).Value).Message, StringComparison.Ordinal);

    // The published counts of 119 pages of the Ministry of Justice: overdue 0, 88 and 104.
    [SharedDataFact("knowledge_articles.csv")]
    public void Published_pages_lapse_as_counted()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.SharedData, "knowledge_articles.csv"));
        var ministry = Table(string.Join('\n', lines.Where((line, place) => place == 0 || line.StartsWith("ministryofjustice/", StringComparison.Ordinal))));
        Assert.Equal(119, ministry.Articles.Count);
        Assert.Empty(ministry.Problems);
        Assert.Equal((0, 105, 14), Counts(Day(2025, 6, 30)));
        Assert.Equal((88, 105, 14), Counts(Day(2026, 4, 22)));
        Assert.Equal((104, 105, 14), Counts(Day(2026, 11, 23)));

        (int Lapsed, int WithPolicy, int NoPolicy) Counts(DateTimeOffset at)
        {
            CurrencyCounts counts = ministry.CurrencyAt(at);
            return (counts.Lapsed, counts.WithPolicy, counts.NoPolicy);
        }
    }

    private static DateTimeOffset Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);

    private static ArticleList Table(string csv)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return ArticleList.Read(stream, "kb.csv").TryAccept(out var list, out var refusal) ? list : throw new InvalidOperationException(refusal.Message);
    }

    private void Page(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
