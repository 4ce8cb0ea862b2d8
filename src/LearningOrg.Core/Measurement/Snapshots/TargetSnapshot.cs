using Ardalis.GuardClauses;

namespace LearningOrg.Core.Measurement.Snapshots;

/// <summary>A target as a record of primitives: the storage contract, under the version of the snapshot that holds it.</summary>
/// <param name="Metric">What is to move.</param>
/// <param name="Value">The number to reach.</param>
/// <param name="ReviewAt">When it is looked at.</param>
public sealed record TargetSnapshot(MetricSnapshot Metric, double Value, DateTimeOffset ReviewAt)
{
    /// <summary>As <c>Mean time to resolve to be 18 hours by 2026-06-30T00:00:00+00:00</c>.</summary>
    public override string ToString() => $"{Metric?.Name} to be {Text.Of(Value)} {Metric?.Unit} by {Text.Of(ReviewAt)}";

    internal Target Restore(string prefix) => Target.Of(
        Guard.Against.Null(Metric, prefix + nameof(Metric)).Restore($"{prefix}{nameof(Metric)}."),
        Guard.Against.NotFinite(Value, prefix + nameof(Value)),
        Restoring.Instant(ReviewAt, prefix + nameof(ReviewAt)));
}
