using FsCheck.Xunit;
using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Health;

namespace LearningOrg.Core.Tests.Knowledge.Health;

public class KnowledgeHealthTest
{
    private static readonly DateTimeOffset March = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    [Property(DisplayName = "INV-53 with the same reviews and policies, time alone never makes more articles current")]
    public bool Time_alone_makes_nothing_current(int[] reviewedDaysAgo, byte months, ushort later)
    {
        var reviews = reviewedDaysAgo.Select(days => March.AddDays(-Math.Abs(days % 2000))).ToArray();
        CurrencyCounts At(DateTimeOffset at) => CurrencyCounts.Of(reviews, review => review, _ => ReviewPolicy.EveryMonths(1 + (months % 24)), at);
        var (now, then) = (At(March), At(March.AddDays(later)));
        return then.Current <= now.Current && then.Lapsed >= now.Lapsed && then.Total == now.Total && now.Total == reviews.Length;
    }

    [Fact]
    public void Articles_without_a_policy_are_told_apart()
    {
        (DateTimeOffset? Reviewed, ReviewPolicy Policy)[] articles =
        [
            (March.AddMonths(-1), ReviewPolicy.EveryMonths(6)), (March.AddMonths(-7), ReviewPolicy.EveryMonths(6)), (March.AddMonths(-6).AddDays(10), ReviewPolicy.EveryMonths(6)),
            (null, ReviewPolicy.EveryMonths(6)), (March.AddDays(1), ReviewPolicy.EveryMonths(6)), (March, ReviewPolicy.None), (null, ReviewPolicy.None),
        ];
        var counts = CurrencyCounts.Of(articles, article => article.Reviewed, article => article.Policy, March);
        Assert.Equal(new CurrencyCounts(Current: 1, DueSoon: 1, Lapsed: 1, NeverReviewed: 2, NoPolicy: 2), counts);
        Assert.Equal((40, 7), (counts.CurrentRate!.Value.Percent, counts.Total));
        Assert.Equal("2 of 5 current (1 lapsed, 2 never reviewed); 2 without a policy", counts.ToString());
    }

    [Fact]
    public void Rates_of_nothing_are_undefined()
    {
        var none = CurrencyCounts.Of<int>([], _ => null, _ => ReviewPolicy.None, March);
        Assert.Null(none.CurrentRate);
        Assert.Null(none.NoPolicyShare);
        Assert.Empty(KnowledgeHealth.Of(none, March).ToMeasurements());
    }

    [Fact]
    public void Publishing_is_measured_from_capture()
    {
        double?[] hours = [10, null, 2, 30, 4, 6, 8, 12, 14, 16, 18];
        var times = PublishingTimes.Of(hours, _ => March, taken => taken is { } some ? March.AddHours(some) : null);
        Assert.Equal(new PublishingTimes(10, TimeSpan.FromHours(11), TimeSpan.FromHours(18)), times);
        Assert.Null(PublishingTimes.Of<int>([], _ => March, _ => March));
        Assert.Throws<ArgumentException>("articles", () => PublishingTimes.Of([1], _ => March, _ => March.AddTicks(-1)));
    }

    [Fact]
    public void What_is_known_becomes_measurements()
    {
        var health = KnowledgeHealth.Of(new CurrencyCounts(15, 2, 88, 0, 14), March) with
        {
            Use = LinkUse.Of([ClosedRequest.Of(RequestId.Of("INC1"), March, March, ArticleId.Of("KB1"))], _ => new ArticleLife(March.AddDays(-1), null)),
            SampledLinks = LinkAccuracy.Of(9, 10),
            Publishing = new(3, TimeSpan.FromHours(5), TimeSpan.FromHours(9)),
            FlagsOpen = 4,
        };
        var measured = health.ToMeasurements();
        Assert.All(measured, value => Assert.Equal(March, value.At));
        Assert.Equal(
            [100 * 17.0 / 105, 100 * 14.0 / 119, 100, 0, 100, 100, 90, 5, 4], measured.Select(value => Math.Round(value.Value, 12)), (one, other) => Math.Abs(one - other) < 1e-9);
        Assert.Equal(9, measured.Select(value => value.Metric).Distinct().Count());
        Assert.StartsWith("2026-03-01T09:00:00+00:00: 17 of 105 current (88 lapsed); 14 without a policy; 1 of 1 closed with a link", health.ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("FlagsOpen", () => health with { FlagsOpen = -1 });
    }
}
