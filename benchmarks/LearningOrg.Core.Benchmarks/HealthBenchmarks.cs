using BenchmarkDotNet.Attributes;
using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Health;

namespace LearningOrg.Core.Benchmarks;

/// <summary>
/// The health of up to a million articles of a client's own type, and of a million requests that used them. Counting is the least that can be done: one
/// pass that looks at each article's two dates.
/// </summary>
[MemoryDiagnoser]
public class HealthBenchmarks
{
    private static readonly DateTimeOffset Today = new(2026, 6, 30, 0, 0, 0, TimeSpan.Zero);
    private static readonly ReviewPolicy HalfYearly = ReviewPolicy.EveryMonths(6);
    private static readonly ReviewPolicy Quarterly = ReviewPolicy.EveryDays(90);

    private Page[] _pages = [];
    private ClosedRequest[] _requests = [];

    [Params(10_000, 1_000_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _pages = [.. Enumerable.Range(0, Articles).Select(number => new Page(
            ArticleId.Of($"KB{number:0000000}"),
            number % 50 == 0 ? null : Today.AddHours(-(number * 7_919L % 9_000)),
            (number % 10) switch { 0 => ReviewPolicy.None, < 7 => HalfYearly, _ => Quarterly }))];

        // A few articles answer most requests, as they do.
        _requests = [.. Enumerable.Range(0, Articles).Select(number => ClosedRequest.Of(
            RequestId.Of($"INC{number:0000000}"),
            Today.AddHours(-2),
            Today,
            number % 4 == 0 ? [] : [_pages[(int)((long)number * number % Articles)].Id]))];
    }

    [Benchmark(Baseline = true)]
    public int Count()
    {
        var lately = 0;
        foreach (var page in _pages)
        {
            lately += page.ReviewedAt is { } reviewed && reviewed.AddDays(180) >= Today ? 1 : 0;
        }

        return lately;
    }

    [Benchmark]
    public KnowledgeHealth Currency() =>
        KnowledgeHealth.Of(CurrencyCounts.Of(_pages, page => page.ReviewedAt, page => page.Policy, Today), Today);

    [Benchmark]
    public LinkUse Links() => LinkUse.Of(_requests, article => new ArticleLife(Today.AddDays(-1), null));

    private sealed record Page(ArticleId Id, DateTimeOffset? ReviewedAt, ReviewPolicy Policy);
}
