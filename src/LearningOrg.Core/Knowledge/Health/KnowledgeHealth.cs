using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Knowledge.Health;

/// <summary>How a knowledge base is doing at an instant, as numbers that can be charted and used as indicators of an improvement.</summary>
/// <remarks>
/// Each part is optional but the currency: what a host does not know it leaves out, and no number stands for it. Equal when all of it is.
/// Immutable.
/// </remarks>
public sealed record KnowledgeHealth
{
    private KnowledgeHealth(DateTimeOffset at, CurrencyCounts currency)
    {
        At = at;
        Currency = currency;
    }

    /// <summary>The articles with a policy that are current.</summary>
    public static Metric CurrentRate { get; } = Metric.Increasing("Articles reviewed as lately as their policy asks", "%");

    /// <summary>The articles without a policy.</summary>
    public static Metric NoPolicyShare { get; } = Metric.Decreasing("Articles without a review policy", "%");

    /// <summary>The closed requests with a link. To watch and never to aim at; see <see cref="LinkUse"/>.</summary>
    public static Metric LinkRate { get; } = Metric.Increasing("Requests closed with a link to an article", "%");

    /// <summary>The links beyond the first of each article.</summary>
    public static Metric ReuseShare { get; } = Metric.Increasing("Links that reuse an article", "%");

    /// <summary>The linked requests that asked what was known.</summary>
    public static Metric KnownRate { get; } = Metric.Increasing("Linked requests whose answer was known", "%");

    /// <summary>The links of the ten most used articles.</summary>
    public static Metric TopTenShare { get; } = Metric.Decreasing("Links to the ten most used articles", "%");

    /// <summary>The links of a sample that lead to an article which answers the request.</summary>
    public static Metric Accuracy { get; } = Metric.Increasing("Sampled links that are right", "%");

    /// <summary>The time within which half of the articles were published.</summary>
    public static Metric TimeToPublish { get; } = Metric.Decreasing("Median time from capture to publication", "hours");

    /// <summary>The flags that nobody answered.</summary>
    public static Metric OpenFlags { get; } = Metric.Decreasing("Flags that nobody answered", "flags");

    /// <summary>The instant.</summary>
    public DateTimeOffset At { get; }

    /// <summary>How many articles are current.</summary>
    public CurrencyCounts Currency { get; }

    /// <summary>How requests used the articles; null where that is not known.</summary>
    public LinkUse? Use { get; init; }

    /// <summary>How many of a sample of links are right; null where nobody sampled.</summary>
    public LinkAccuracy? SampledLinks { get; init; }

    /// <summary>How long publishing took; null where that is not known.</summary>
    public PublishingTimes? Publishing { get; init; }

    /// <summary>How many flags nobody answered; null where that is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    [InclusiveRange(0, int.MaxValue)]
    public int? FlagsOpen { get; init => field = value is null ? null : (int)Guard.Against.OutsideOf(value.Value, 0, int.MaxValue, nameof(FlagsOpen)); }

    /// <summary>The health of articles at an instant; add what else is known with <c>with { … }</c>.</summary>
    /// <param name="currency">How many articles are current then.</param>
    /// <param name="at">The instant.</param>
    /// <exception cref="ArgumentNullException">The counts are null.</exception>
    public static KnowledgeHealth Of(CurrencyCounts currency, DateTimeOffset at) => new(Guard.Against.Default(at), Guard.Against.Null(currency));

    /// <summary>What is defined of it as measurements at the instant, each of a metric of its own.</summary>
    /// <remarks>A rate of nothing is no measurement: a month without closed requests leaves a gap in the chart, not a zero.</remarks>
    public IReadOnlyList<MeasuredValue> ToMeasurements()
    {
        (Metric Metric, double? Value)[] all =
        [
            (CurrentRate, Currency.CurrentRate?.Percent),
            (NoPolicyShare, Currency.NoPolicyShare?.Percent),
            (LinkRate, Use?.LinkRate?.Percent),
            (ReuseShare, Use?.ReuseShare?.Percent),
            (KnownRate, Use?.KnownRate?.Percent),
            (TopTenShare, Use?.TopTenShare?.Percent),
            (Accuracy, SampledLinks?.Rate.Percent),
            (TimeToPublish, Publishing?.Median.TotalHours),
            (OpenFlags, FlagsOpen),
        ];
        return Sequence.Of(all.Where(one => one.Value is not null).Select(one => MeasuredValue.Of(one.Metric, one.Value!.Value, At)));
    }

    /// <summary>As <c>2026-03-01T09:00:00+00:00: 17 of 105 current (88 lapsed); 14 without a policy</c>.</summary>
    public override string ToString() => $"{Text.Of(At)}: {string.Join("; ", new object?[] { Currency, Use, SampledLinks, Publishing }.OfType<object>())}";
}
