using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Health;

/// <summary>How long it took from when an article was captured until it was published.</summary>
/// <param name="Count">How many articles have been published.</param>
/// <param name="Median">Half of them took no longer; of an even number the mean of the two in the middle.</param>
/// <param name="NinetiethPercentile">Nine in ten took no longer (nearest rank).</param>
/// <remarks>Equal when all of it is. Immutable.</remarks>
public sealed record PublishingTimes(int Count, TimeSpan Median, TimeSpan NinetiethPercentile)
{
    /// <summary>Measures articles that have been published.</summary>
    /// <param name="articles">The articles, of whatever type.</param>
    /// <param name="captured">When one was captured.</param>
    /// <param name="published">When it was published; null where it was not yet.</param>
    /// <typeparam name="T">The article.</typeparam>
    /// <returns>The times; null where none has been published.</returns>
    /// <exception cref="ArgumentException">An argument is null, or an article was published before it was captured.</exception>
    public static PublishingTimes? Of<T>(IEnumerable<T> articles, Func<T, DateTimeOffset> captured, Func<T, DateTimeOffset?> published)
    {
        Guard.Against.Null(articles);
        Guard.Against.Null(captured);
        Guard.Against.Null(published);
        var times = new List<long>();
        foreach (var article in articles)
        {
            if (published(article) is { } end)
            {
                var ticks = (end - captured(article)).Ticks;
                times.Add(ticks >= 0
                    ? ticks
                    : throw new ArgumentException($"An article was published at {Text.Of(end)}, before it was captured.", nameof(articles)));
            }
        }

        if (times.Count == 0)
        {
            return null;
        }

        times.Sort();
        var (low, high) = (times[(times.Count - 1) / 2], times[times.Count / 2]);
        return new(times.Count, new(low + ((high - low) / 2)), new(times[(int)Math.Ceiling(times.Count * 0.9) - 1]));
    }

    /// <summary>As <c>12 articles published: half within 1.5 days, nine in ten within 6 days</c>.</summary>
    public override string ToString() =>
        $"{Text.Of(Count)} {(Count == 1 ? "article" : "articles")} published: half within "
        + $"{Text.Of(Median.TotalDays)} days, nine in ten within {Text.Of(NinetiethPercentile.TotalDays)} days";
}
