using Ardalis.GuardClauses;

namespace LearningOrg.Core.Measurement.Snapshots;

/// <summary>A measurement as a record of primitives: the storage contract, under the version of the snapshot that holds it.</summary>
/// <param name="Metric">What was measured.</param>
/// <param name="Value">The number.</param>
/// <param name="At">When it was taken.</param>
public sealed record MeasuredValueSnapshot(MetricSnapshot Metric, double Value, DateTimeOffset At)
{
    /// <summary>As <c>Mean time to resolve = 16 hours at 2026-09-01T00:00:00+00:00</c>.</summary>
    public override string ToString() => $"{Metric?.Name} = {Text.Of(Value)} {Metric?.Unit} at {Text.Of(At)}";

    internal MeasuredValue Restore(string prefix) => MeasuredValue.Of(
        Guard.Against.Null(Metric, prefix + nameof(Metric)).Restore($"{prefix}{nameof(Metric)}."),
        Guard.Against.NotFinite(Value, prefix + nameof(Value)),
        Restoring.Instant(At, prefix + nameof(At)));
}
