using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Measurement.Snapshots;

namespace LearningOrg.Core.Measurement;

/// <summary>A measurement: one number of a metric, and when it was taken.</summary>
/// <remarks>Equal when metric, number and instant are. What was not measured has no measurement at all, never one of 0. Immutable.</remarks>
[StoredAsSnapshot]
public sealed record MeasuredValue
{
    private MeasuredValue(Metric metric, double value, DateTimeOffset at)
    {
        Metric = metric;
        Value = value;
        At = at;
    }

    /// <summary>What was measured.</summary>
    public Metric Metric { get; }

    /// <summary>The number, in the unit of the metric; finite.</summary>
    [Measured]
    public double Value { get; }

    /// <summary>When it was taken. For a number about a period: an instant of that period, the same one for each.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Records a measurement.</summary>
    /// <param name="metric">What was measured.</param>
    /// <param name="value">The number, in the unit of the metric; finite.</param>
    /// <param name="at">When it was taken.</param>
    /// <exception cref="ArgumentException">The metric is null, or the instant is the default one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static MeasuredValue Of(Metric metric, double value, DateTimeOffset at) =>
        new(Guard.Against.Null(metric), Guard.Against.NotFinite(value), Guard.Against.Default(at));

    /// <summary>The measurement as a record of primitives, to store.</summary>
    public MeasuredValueSnapshot ToSnapshot() => new(Metric.ToSnapshot(), Value, At);

    /// <summary>The measurement that a snapshot was made of.</summary>
    /// <param name="snapshot">As stored.</param>
    /// <exception cref="ArgumentException">A member is missing or not permitted; the message names it.</exception>
    public static MeasuredValue Restore(MeasuredValueSnapshot snapshot) => Guard.Against.Null(snapshot).Restore(string.Empty);

    /// <summary>As <c>Mean time to resolve = 16 hours at 2026-09-01T00:00:00+00:00</c>.</summary>
    public override string ToString() => $"{Metric.Name} = {Text.Of(Value)} {Metric.Unit} at {Text.Of(At)}";
}
