using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Measurement.Snapshots;

namespace LearningOrg.Core.Measurement;

/// <summary>Something that is measured again and again in one unit, and that is to move in a known direction.</summary>
/// <remarks>
/// A metric may name what it serves, as ITIL's metric tree does: goal → objective → critical success factor → key performance indicator →
/// metric. Two metrics are the same measure, and their numbers compare, when name, unit and direction are the same
/// (<see cref="IsSameMeasureAs"/>); how often it is measured and what it serves may change. Equal when all of it is. Immutable.
/// </remarks>
[StoredAsSnapshot]
public sealed partial record Metric
{
    private Metric(string name, string unit, MetricDirection direction)
    {
        Name = name;
        Unit = unit;
        Direction = direction;
    }

    /// <summary>What is measured: <c>Mean time to resolve</c>.</summary>
    public string Name { get; }

    /// <summary>The unit of every number: <c>hours</c>.</summary>
    public string Unit { get; }

    /// <summary>Which way it is to move.</summary>
    public MetricDirection Direction { get; }

    /// <summary>The lower end of the range it is to stay within, in <see cref="Unit"/>; null for the other directions.</summary>
    public double? Low { get; private init; }

    /// <summary>The upper end of the range it is to stay within, in <see cref="Unit"/>; null for the other directions.</summary>
    public double? High { get; private init; }

    /// <summary>How often it is measured; null where that is not agreed.</summary>
    public Cadence? Cadence { get; private init; }

    /// <summary>The goal at the top of the tree; null where nobody said.</summary>
    public string? Goal { get; private init; }

    /// <summary>The objective that leads to the goal; null where nobody said.</summary>
    public string? Objective { get; private init; }

    /// <summary>What must go right for the objective to be met; null where nobody said.</summary>
    public string? CriticalSuccessFactor { get; private init; }

    /// <summary>The key performance indicator that is told by this metric; null where nobody said.</summary>
    public string? KeyPerformanceIndicator { get; private init; }

    /// <summary>A metric of which more is better.</summary>
    /// <param name="name">What is measured; not blank, no white space around it.</param>
    /// <param name="unit">The unit; not blank, no white space around it.</param>
    /// <exception cref="ArgumentException">The name or the unit is blank or has white space around it.</exception>
    public static Metric Increasing(string name, string unit) =>
        new(Guard.Against.Untidy(name), Guard.Against.Untidy(unit), MetricDirection.Increase);

    /// <summary>A metric of which less is better.</summary>
    /// <param name="name">What is measured; not blank, no white space around it.</param>
    /// <param name="unit">The unit; not blank, no white space around it.</param>
    /// <exception cref="ArgumentException">The name or the unit is blank or has white space around it.</exception>
    public static Metric Decreasing(string name, string unit) =>
        new(Guard.Against.Untidy(name), Guard.Against.Untidy(unit), MetricDirection.Decrease);

    /// <summary>A metric that is to stay within a range. The nearer to the range the better; within it nothing is better than anything else.</summary>
    /// <param name="name">What is measured; not blank, no white space around it.</param>
    /// <param name="unit">The unit; not blank, no white space around it.</param>
    /// <param name="low">The lower end; finite.</param>
    /// <param name="high">The upper end; finite, and not below the lower end.</param>
    /// <exception cref="ArgumentException">The name or the unit is blank or has white space around it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An end is NaN or infinite, or the upper end lies below the lower one.</exception>
    public static Metric Within(string name, string unit, double low, double high)
    {
        Guard.Against.Untidy(name);
        Guard.Against.Untidy(unit);
        Guard.Against.NotFinite(low);
        return Guard.Against.NotFinite(high) >= low
            ? new(name, unit, MetricDirection.Within) { Low = low, High = high }
            : throw new ArgumentOutOfRangeException(
                nameof(high), high, $"{nameof(high)} must be at least {nameof(low)}, which is {Text.Of(low)}, but was {Text.Of(high)}.");
    }

    /// <summary>The same metric, measured so often.</summary>
    /// <param name="cadence">How often.</param>
    /// <exception cref="ArgumentNullException">The cadence is null.</exception>
    [MustUse]
    public Metric Measured(Cadence cadence) => this with { Cadence = Guard.Against.Null(cadence) };

    /// <summary>The same metric, with its place in the metric tree. What is left out, nobody said.</summary>
    /// <param name="goal">The goal at the top; not blank.</param>
    /// <param name="objective">The objective that leads to it; not blank.</param>
    /// <param name="criticalSuccessFactor">What must go right for the objective; not blank.</param>
    /// <param name="keyPerformanceIndicator">The indicator that the metric tells; not blank.</param>
    /// <exception cref="ArgumentException">One of them is blank.</exception>
    [MustUse]
    public Metric Serving(
        string? goal = null, string? objective = null, string? criticalSuccessFactor = null, string? keyPerformanceIndicator = null) =>
        this with
        {
            Goal = goal is null ? null : Guard.Against.Blank(goal),
            Objective = objective is null ? null : Guard.Against.Blank(objective),
            CriticalSuccessFactor = criticalSuccessFactor is null ? null : Guard.Against.Blank(criticalSuccessFactor),
            KeyPerformanceIndicator = keyPerformanceIndicator is null ? null : Guard.Against.Blank(keyPerformanceIndicator),
        };

    /// <summary>The metric as a record of primitives, to store.</summary>
    public MetricSnapshot ToSnapshot() => new(Name, Unit, Direction.Code)
    {
        Low = Low,
        High = High,
        Cadence = Cadence?.Code,
        Goal = Goal,
        Objective = Objective,
        CriticalSuccessFactor = CriticalSuccessFactor,
        KeyPerformanceIndicator = KeyPerformanceIndicator,
    };

    /// <summary>The metric that a snapshot was made of.</summary>
    /// <param name="snapshot">As stored.</param>
    /// <exception cref="ArgumentException">A member is missing or not permitted; the message names it.</exception>
    public static Metric Restore(MetricSnapshot snapshot) => Guard.Against.Null(snapshot).Restore(string.Empty);

    /// <summary>As <c>Mean time to resolve (hours, less is better)</c>.</summary>
    public override string ToString() => $"{Name} ({Unit}, {Aim})";

    private string Aim => Direction.Match(
        increase: () => "more is better",
        decrease: () => "less is better",
        within: () => $"within {Text.Of(Low!.Value)} to {Text.Of(High!.Value)}");
}
