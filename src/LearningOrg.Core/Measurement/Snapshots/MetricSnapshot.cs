using Ardalis.GuardClauses;

namespace LearningOrg.Core.Measurement.Snapshots;

/// <summary>A metric as a record of primitives: the storage contract, under the version of the snapshot that holds it.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">The unit of every number.</param>
/// <param name="Direction">The code of a <see cref="MetricDirection"/>.</param>
public sealed record MetricSnapshot(string Name, string Unit, string Direction)
{
    /// <summary>The lower end of the range: there exactly where the direction is <c>within</c>.</summary>
    public double? Low { get; init; }

    /// <summary>The upper end of the range: there exactly where the direction is <c>within</c>.</summary>
    public double? High { get; init; }

    /// <summary>The code of a <see cref="Measurement.Cadence"/>.</summary>
    public string? Cadence { get; init; }

    /// <summary>The goal at the top of the metric tree.</summary>
    public string? Goal { get; init; }

    /// <summary>The objective that leads to the goal.</summary>
    public string? Objective { get; init; }

    /// <summary>What must go right for the objective to be met.</summary>
    public string? CriticalSuccessFactor { get; init; }

    /// <summary>The key performance indicator that is told by the metric.</summary>
    public string? KeyPerformanceIndicator { get; init; }

    /// <summary>As <c>Mean time to resolve in hours [decrease]</c>.</summary>
    public override string ToString() => $"{Name} in {Unit} [{Direction}]";

    internal Metric Restore(string prefix)
    {
        string Member(string name) => prefix + name;

        Guard.Against.Untidy(Name, Member(nameof(Name)));
        Guard.Against.Untidy(Unit, Member(nameof(Unit)));
        var direction = MetricDirection.FromCode(Direction, Member(nameof(Direction)));
        CheckBesideDirection(direction, Low, Member(nameof(Low)));
        CheckBesideDirection(direction, High, Member(nameof(High)));
        var metric = direction.Match(
            increase: () => Metric.Increasing(Name, Unit),
            decrease: () => Metric.Decreasing(Name, Unit),
            within: () => Metric.Within(Name, Unit, Low!.Value, AtLeastLow(Member(nameof(High)))));
        var served = metric.Serving(
            TextOrNull(Goal, Member(nameof(Goal))),
            TextOrNull(Objective, Member(nameof(Objective))),
            TextOrNull(CriticalSuccessFactor, Member(nameof(CriticalSuccessFactor))),
            TextOrNull(KeyPerformanceIndicator, Member(nameof(KeyPerformanceIndicator))));
        return Cadence is null ? served : served.Measured(Measurement.Cadence.FromCode(Cadence, Member(nameof(Cadence))));
    }

    private static string? TextOrNull(string? text, string member) => text is null ? null : Guard.Against.Blank(text, member);

    private static void CheckBesideDirection(MetricDirection direction, double? end, string member)
    {
        if (end is null == (direction == MetricDirection.Within))
        {
            var half = end is null ? "missing, though the metric is to stay within a range" : $"given, though the direction is '{direction.Code}'";
            throw new ArgumentException($"{member} is {half}. A metric has the ends of a range exactly when its direction is 'within'.", member);
        }

        if (end is { } number)
        {
            Guard.Against.NotFinite(number, member);
        }
    }

    private double AtLeastLow(string member) => High!.Value >= Low!.Value
        ? High.Value
        : throw new ArgumentOutOfRangeException(
            member, High.Value, $"{member} must be at least the lower end, which is {Text.Of(Low.Value)}, but was {Text.Of(High.Value)}.");
}
