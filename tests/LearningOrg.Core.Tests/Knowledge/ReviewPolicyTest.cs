using System.Globalization;
using LearningOrg.Core.Knowledge;
using LearningOrg.Tests;

namespace LearningOrg.Core.Tests.Knowledge;

public class ReviewPolicyTest
{
    private static readonly DateTimeOffset Start = ArticleSamples.Start;

    [Fact]
    public void Months_are_those_of_the_calendar()
    {
        var august = new DateTimeOffset(2025, 8, 31, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal(new DateTimeOffset(2026, 2, 28, 12, 0, 0, TimeSpan.Zero), ReviewPolicy.EveryMonths(6).DueAt(august));
        Assert.Equal(august.AddDays(90), ReviewPolicy.EveryDays(90).DueAt(august));
        Assert.Null(ReviewPolicy.None.DueAt(august));
    }

    [Fact]
    public void Equal_instants_lapse_at_equal_instants()
    {
        // Still January in New York, and February in UTC.
        var eve = new DateTimeOffset(2026, 1, 31, 23, 30, 0, TimeSpan.FromHours(-5));
        Assert.Equal(ReviewPolicy.EveryMonths(1).DueAt(eve.ToUniversalTime()), ReviewPolicy.EveryMonths(1).DueAt(eve));
    }

    [Fact]
    public void It_is_due_soon_within_the_notice_and_lapses_after_the_day()
    {
        var policy = ReviewPolicy.EveryDays(30).WithNotice(7);
        Assert.Equal(ArticleCurrency.Current, policy.CurrencyOf(Start, Start.AddDays(23).AddTicks(-1)));
        Assert.Equal(ArticleCurrency.DueSoon, policy.CurrencyOf(Start, Start.AddDays(23)));
        Assert.Equal(ArticleCurrency.DueSoon, policy.CurrencyOf(Start, Start.AddDays(30)));
        Assert.Equal(ArticleCurrency.Lapsed, policy.CurrencyOf(Start, Start.AddDays(30).AddTicks(1)));
        Assert.Equal(ArticleCurrency.NoPolicy, ReviewPolicy.None.CurrencyOf(Start, Start.AddYears(100)));
    }

    [Fact]
    public void The_notice_is_thirty_days_or_a_quarter_of_a_short_interval()
    {
        Assert.Equal([7, 30, 30], [ReviewPolicy.EveryMonths(1).NoticeDays, ReviewPolicy.EveryMonths(6).NoticeDays, ReviewPolicy.EveryMonths(12).NoticeDays]);
        Assert.Equal([0, 3, 30], [ReviewPolicy.EveryDays(1).NoticeDays, ReviewPolicy.EveryDays(14).NoticeDays, ReviewPolicy.EveryDays(365).NoticeDays]);
    }

    [Fact]
    public void The_default_is_no_policy() => Assert.Equal(ReviewPolicy.None, default);

    [Fact]
    public void An_interval_beyond_the_calendar_never_lapses()
    {
        var last = new DateTimeOffset(9990, 1, 1, 0, 0, 0, TimeSpan.FromHours(14));
        Assert.Equal(DateTimeOffset.MaxValue, ReviewPolicy.EveryMonths(1200).DueAt(last));
        Assert.Equal(ArticleCurrency.Current, ReviewPolicy.EveryMonths(1200).CurrencyOf(last, last));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(36_501)]
    public void An_interval_out_of_range_is_an_error(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>("months", () => ReviewPolicy.EveryMonths(number));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => ReviewPolicy.EveryDays(number));
    }

    [Fact]
    public void A_notice_is_shorter_than_the_interval()
    {
        Assert.Equal(27, ReviewPolicy.EveryMonths(1).WithNotice(27).NoticeDays);
        Assert.StartsWith(
            "days must lie in 0 to 27, less than the interval.",
            Assert.Throws<ArgumentOutOfRangeException>("days", () => ReviewPolicy.EveryMonths(1).WithNotice(28)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("days", () => ReviewPolicy.EveryDays(3).WithNotice(-1));
        Assert.StartsWith(
            "Without an interval there is no notice.",
            Assert.Throws<ArgumentOutOfRangeException>("days", () => ReviewPolicy.None.WithNotice(0)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void It_reads_aloud() => Assert.Equal(
        ["every 6 months", "every month", "every 14 days", "every day", "no review policy"],
        new[] { ReviewPolicy.EveryMonths(6), ReviewPolicy.EveryMonths(1), ReviewPolicy.EveryDays(14), ReviewPolicy.EveryDays(1), ReviewPolicy.None }
            .Select(policy => policy.ToString()));

    [SharedDataFact("knowledge_articles.csv")]
    public void A_public_site_lapses_as_its_front_matter_says()
    {
        // Every page of the Ministry of Justice's user guide, by its own last_reviewed_on and review_in: 119, of which 105 have a policy.
        var pages = File.ReadLines(Path.Combine(Repository.SharedData, "knowledge_articles.csv"))
            .Where(line => line.StartsWith("ministryofjustice/", StringComparison.Ordinal)).Select(Page).ToArray();
        Assert.Equal(119, pages.Length);
        Assert.Equal(105, pages.Count(page => !page.Policy.IsNone));
        Assert.Equal((0, 88, 104), (LapsedOn("2025-06-30"), LapsedOn("2026-04-22"), LapsedOn("2026-11-23")));

        int LapsedOn(string day) => pages.Count(page => page.Policy.CurrencyOf(page.Reviewed, Day(day)) == ArticleCurrency.Lapsed);
    }

    private static (DateTimeOffset Reviewed, ReviewPolicy Policy) Page(string line)
    {
        // From the end: titles hold commas.
        var cells = line.Split(',');
        var (reviewed, interval) = (cells[^4], cells[^3]);
        return interval.Length == 0
            ? (Start, ReviewPolicy.None)
            : (Day(reviewed), ReviewPolicy.EveryMonths(int.Parse(interval.Split(' ')[0], CultureInfo.InvariantCulture)));
    }

    private static DateTimeOffset Day(string text) =>
        DateTimeOffset.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
