using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Opportunities;

/// <summary>The stretch of time that an incident history speaks for: whole days, from the start of the first to the end of the
/// last.</summary>
/// <remarks>Rates are per 30 days of it. Equal when both ends are. Immutable.</remarks>
public sealed record BaselinePeriod
{
    private BaselinePeriod(DateTimeOffset from, DateTimeOffset to)
    {
        From = from;
        To = to;
    }

    /// <summary>The first instant.</summary>
    public DateTimeOffset From { get; }

    /// <summary>The first instant after it.</summary>
    public DateTimeOffset To { get; }

    /// <summary>How many days it has; more than 0.</summary>
    [Measured]
    public double Days => (To - From).TotalDays;

    /// <summary>From one instant up to, and without, another.</summary>
    /// <param name="from">The first instant.</param>
    /// <param name="to">The first instant after; later than <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException">The period is empty.</exception>
    public static BaselinePeriod Of(DateTimeOffset from, DateTimeOffset to) => from < to
        ? new(from, to)
        : throw new ArgumentException($"The period from {Text.Of(from)} to {Text.Of(to)} is empty: 'to' must be later than 'from'.", nameof(to));

    /// <summary>The whole days, in UTC, from the day of one instant to the day of another, both included.</summary>
    /// <param name="first">An instant of the first day.</param>
    /// <param name="last">An instant of the last day; not before the first.</param>
    /// <exception cref="ArgumentException">The last day comes before the first.</exception>
    public static BaselinePeriod OfDays(DateTimeOffset first, DateTimeOffset last) =>
        Of(new DateTimeOffset(first.UtcDateTime.Date, TimeSpan.Zero), new DateTimeOffset(last.UtcDateTime.Date.AddDays(1), TimeSpan.Zero));

    /// <summary>Whether an instant lies in it.</summary>
    /// <param name="instant">Any instant.</param>
    public bool Contains(DateTimeOffset instant) => instant >= From && instant < To;

    /// <summary>A count as a rate per 30 days.</summary>
    internal double Per30Days(double count) => count * 30 / Days;

    /// <summary>Both ends and the number of days.</summary>
    public override string ToString() => $"{Text.Of(From)} to {Text.Of(To)} ({Text.Of(Days)} days)";
}
