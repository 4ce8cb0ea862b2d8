using Ardalis.GuardClauses;

namespace LearningOrg.Core.Measurement.Snapshots;

/// <summary>A baseline as a record of primitives: the storage contract, under the version of the snapshot that holds it.</summary>
/// <param name="Metric">What was measured.</param>
/// <param name="Value">The number, or the mean of those in the window.</param>
/// <param name="StartsAt">When the window began.</param>
/// <param name="EndsAt">When the window ended.</param>
/// <param name="Count">How many measurements it is the mean of.</param>
public sealed record BaselineSnapshot(MetricSnapshot Metric, double Value, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int Count)
{
    /// <summary>As <c>Mean time to resolve was 24 hours until 2026-03-01T00:00:00+00:00</c>.</summary>
    public override string ToString() => $"{Metric?.Name} was {Text.Of(Value)} {Metric?.Unit} until {Text.Of(EndsAt)}";

    internal Baseline Restore(string prefix)
    {
        var metric = Guard.Against.Null(Metric, prefix + nameof(Metric)).Restore($"{prefix}{nameof(Metric)}.");
        Guard.Against.NotFinite(Value, prefix + nameof(Value));
        Restoring.Instant(StartsAt, prefix + nameof(StartsAt));
        if (EndsAt < StartsAt)
        {
            throw new ArgumentException(
                $"{prefix}{nameof(EndsAt)} is {Text.Of(EndsAt)}, before the window began at {Text.Of(StartsAt)}.", prefix + nameof(EndsAt));
        }

        return Count >= 1
            ? new(metric, Value, StartsAt, EndsAt, Count)
            : throw new ArgumentOutOfRangeException(prefix + nameof(Count), Count, $"{prefix}{nameof(Count)} must be at least 1.");
    }
}
