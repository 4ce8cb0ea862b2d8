namespace LearningOrg.Core.Measurement.Charts;

/// <summary>A stretch of a behaviour chart with a mean and limits of its own.</summary>
/// <param name="First">The place of its first point in the series, from 0.</param>
/// <param name="Count">How many points it has; 1 or more.</param>
/// <param name="StartsAt">The instant of its first point.</param>
/// <param name="EndsAt">The instant of its last point.</param>
/// <param name="Limits">Its mean and limits.</param>
/// <remarks>Equal when all of it is. Immutable.</remarks>
public sealed record ChartPhase(int First, int Count, DateTimeOffset StartsAt, DateTimeOffset EndsAt, ProcessLimits Limits)
{
    /// <summary>As <c>2026-01-01T… to 2026-12-01T…: mean 89.1, limits 86.1 to 92, from 12 points</c>.</summary>
    public override string ToString() => $"{Text.Of(StartsAt)} to {Text.Of(EndsAt)}: {Limits}";
}
