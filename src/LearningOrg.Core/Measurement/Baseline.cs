using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Measurement.Snapshots;

namespace LearningOrg.Core.Measurement;

/// <summary>Where a metric stood before a change: one number, or the mean of a window.</summary>
/// <remarks>
/// A window is to be preferred. One month is as it happens to be: to start from a bad one books an improvement that nobody earned. Equal
/// when all of it is. Immutable.
/// </remarks>
[StoredAsSnapshot]
public sealed record Baseline
{
    internal Baseline(Metric metric, double value, DateTimeOffset startsAt, DateTimeOffset endsAt, int count)
    {
        Metric = metric;
        Value = value;
        StartsAt = startsAt;
        EndsAt = endsAt;
        Count = count;
    }

    /// <summary>What was measured.</summary>
    public Metric Metric { get; }

    /// <summary>The number, or the mean of those in the window, in the unit of the metric; finite.</summary>
    [Measured]
    public double Value { get; }

    /// <summary>When the window began; for one number, when it was measured.</summary>
    public DateTimeOffset StartsAt { get; }

    /// <summary>When the window ended; for one number, when it was measured. A change is judged by it only where it starts then or later.</summary>
    public DateTimeOffset EndsAt { get; }

    /// <summary>How many measurements it is the mean of; 1 or more.</summary>
    public int Count { get; }

    /// <summary>One number as the baseline.</summary>
    /// <param name="metric">What was measured.</param>
    /// <param name="value">The number, in the unit of the metric; finite.</param>
    /// <param name="at">When it was measured.</param>
    /// <exception cref="ArgumentException">The metric is null, or the instant is the default one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static Baseline Of(Metric metric, double value, DateTimeOffset at) => Of(MeasuredValue.Of(metric, value, at));

    /// <summary>One measurement as the baseline.</summary>
    /// <param name="measurement">The measurement.</param>
    /// <exception cref="ArgumentNullException">The measurement is null.</exception>
    public static Baseline Of(MeasuredValue measurement) =>
        new(Guard.Against.Null(measurement).Metric, measurement.Value, measurement.At, measurement.At, count: 1);

    /// <summary>The mean of a window as the baseline.</summary>
    /// <param name="series">The measurements.</param>
    /// <param name="from">When the window begins.</param>
    /// <param name="to">When it ends; measurements at both ends count. Not before it begins.</param>
    /// <exception cref="ArgumentException">The series is null, or has no measurement in the window.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The window ends before it begins.</exception>
    public static Baseline Over(MeasurementSeries series, DateTimeOffset from, DateTimeOffset to)
    {
        var window = Guard.Against.Null(series).Between(from, to);
        return window.Mean is { } mean
            ? new(series.Metric, mean, from, to, window.Count)
            : throw new ArgumentException(
                $"There is no measurement of '{series.Metric.Name}' from {Text.Of(from)} to {Text.Of(to)}. A baseline needs at least one.", nameof(series));
    }

    /// <summary>Whether it was measured before a change: its window ends when the change starts, or earlier.</summary>
    /// <param name="changeStart">When the change starts.</param>
    public bool IsBefore(DateTimeOffset changeStart) => EndsAt <= changeStart;

    /// <summary>The baseline as a record of primitives, to store.</summary>
    public BaselineSnapshot ToSnapshot() => new(Metric.ToSnapshot(), Value, StartsAt, EndsAt, Count);

    /// <summary>The baseline that a snapshot was made of.</summary>
    /// <param name="snapshot">As stored.</param>
    /// <exception cref="ArgumentException">A member is missing or not permitted; the message names it.</exception>
    public static Baseline Restore(BaselineSnapshot snapshot) => Guard.Against.Null(snapshot).Restore(string.Empty);

    /// <summary>As <c>24 hours at 2026-03-01T…</c>, or <c>24 hours, the mean of 12 measurements from 2025-03-01T… to 2026-03-01T…</c>.</summary>
    public override string ToString() => StartsAt == EndsAt && Count == 1
        ? $"{Text.Of(Value)} {Metric.Unit} at {Text.Of(EndsAt)}"
        : $"{Text.Of(Value)} {Metric.Unit}, the mean of {Text.Of(Count)} {(Count == 1 ? "measurement" : "measurements")} "
            + $"from {Text.Of(StartsAt)} to {Text.Of(EndsAt)}";
}
