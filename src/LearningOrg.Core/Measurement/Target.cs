using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Measurement.Snapshots;

namespace LearningOrg.Core.Measurement;

/// <summary>Where a metric is to be, and when that is looked at.</summary>
/// <remarks>
/// A number that agrees with the target in 12 significant digits meets it. For a metric that is to stay within a range, the distance from
/// the range is what meets a target: any number within the range meets any target. Equal when all of it is. Immutable.
/// </remarks>
[StoredAsSnapshot]
public sealed record Target
{
    private Target(Metric metric, double value, DateTimeOffset reviewAt)
    {
        Metric = metric;
        Value = value;
        ReviewAt = reviewAt;
    }

    /// <summary>What is to move.</summary>
    public Metric Metric { get; }

    /// <summary>The number to reach, in the unit of the metric; finite.</summary>
    public double Value { get; }

    /// <summary>When it is looked at.</summary>
    public DateTimeOffset ReviewAt { get; }

    /// <summary>A number as the target.</summary>
    /// <param name="metric">What is to move.</param>
    /// <param name="value">The number to reach, in the unit of the metric; finite.</param>
    /// <param name="reviewAt">When it is looked at.</param>
    /// <exception cref="ArgumentException">The metric is null, or the instant is the default one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static Target Of(Metric metric, double value, DateTimeOffset reviewAt) =>
        new(Guard.Against.Null(metric), Guard.Against.NotFinite(value), Guard.Against.Default(reviewAt));

    /// <summary>A change from a baseline as the target: 24 hours less 25 % are 18 hours.</summary>
    /// <param name="baseline">Where the metric stands.</param>
    /// <param name="percent">
    /// The change in per cent of the value of the baseline: −25 is a quarter less, 100 is twice as much. Of a metric that is itself in per cent,
    /// it is still a share of that value and no number of points: 80 % plus 10 % are 88 %.
    /// </param>
    /// <param name="reviewAt">When it is looked at.</param>
    /// <exception cref="ArgumentException">The baseline is null, the target would not be better than it, or the instant is the default one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The change, or the target that it leads to, is NaN or infinite.</exception>
    public static Target Relative(Baseline baseline, double percent, DateTimeOffset reviewAt)
    {
        Guard.Against.NotFinite(percent);
        // First up, then down: 24 · 75 ÷ 100 is 18, where 24 · 0.75 need not be for other numbers.
        var value = Guard.Against.Null(baseline).Value * (100 + percent) / 100;
        var target = Of(baseline.Metric, Guard.Against.NotFinite(value, nameof(percent)), reviewAt);
        target.RefuseMisfit(baseline, nameof(percent));
        return target;
    }

    /// <summary>Whether it is a target to reach from a baseline: of the same measure, and better.</summary>
    /// <param name="baseline">Where the metric stands.</param>
    /// <exception cref="ArgumentNullException">The baseline is null.</exception>
    public bool IsBetterThan(Baseline baseline) =>
        Guard.Against.Null(baseline).Metric.IsSameMeasureAs(Metric) && Metric.Compare(Value, baseline.Value) > 0;

    /// <summary>Whether a number meets it; a tie does.</summary>
    /// <param name="value">The number, in the unit of the metric; finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public bool IsMetBy(double value) => Metric.Compare(Guard.Against.NotFinite(value), Value) >= 0;

    /// <summary>Whether a measurement meets it; a tie does.</summary>
    /// <param name="measurement">Of the same measure.</param>
    /// <exception cref="ArgumentException">The measurement is null or of another measure.</exception>
    public bool IsMetBy(MeasuredValue measurement)
    {
        Metric.RefuseOther(Guard.Against.Null(measurement).Metric, "measurement", nameof(measurement));
        return IsMetBy(measurement.Value);
    }

    /// <summary>How much of the way from a baseline a number has come.</summary>
    /// <param name="baseline">Where the metric stood: of the same measure, and worse than the target.</param>
    /// <param name="value">The number, in the unit of the metric; finite.</param>
    /// <exception cref="ArgumentException">The baseline is null, of another measure, or no worse than the target; or the numbers lie too far
    /// apart to divide.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public Attainment AttainmentOf(Baseline baseline, double value)
    {
        RefuseMisfit(Guard.Against.Null(baseline), nameof(baseline));
        return Attainment.Of(baseline, this, Guard.Against.NotFinite(value));
    }

    /// <summary>How much of the way from a baseline a measurement has come.</summary>
    /// <param name="baseline">Where the metric stood: of the same measure, and worse than the target.</param>
    /// <param name="measurement">Of the same measure.</param>
    /// <exception cref="ArgumentException">
    /// An argument is null or of another measure, the baseline is no worse than the target, or the numbers lie too far apart to divide.
    /// </exception>
    public Attainment AttainmentOf(Baseline baseline, MeasuredValue measurement)
    {
        Metric.RefuseOther(Guard.Against.Null(measurement).Metric, "measurement", nameof(measurement));
        return AttainmentOf(baseline, measurement.Value);
    }

    /// <summary>The target as a record of primitives, to store.</summary>
    public TargetSnapshot ToSnapshot() => new(Metric.ToSnapshot(), Value, ReviewAt);

    /// <summary>The target that a snapshot was made of.</summary>
    /// <param name="snapshot">As stored.</param>
    /// <exception cref="ArgumentException">A member is missing or not permitted; the message names it.</exception>
    public static Target Restore(TargetSnapshot snapshot) => Guard.Against.Null(snapshot).Restore(string.Empty);

    /// <summary>As <c>18 hours by 2026-06-30T00:00:00+00:00</c>.</summary>
    public override string ToString() => $"{Text.Of(Value)} {Metric.Unit} by {Text.Of(ReviewAt)}";

    /// <summary>The door of what takes both: the same measure, and the target better.</summary>
    internal void RefuseMisfit(Baseline baseline, string argument)
    {
        Metric.RefuseOther(baseline.Metric, "baseline", argument);
        if (!IsBetterThan(baseline))
        {
            var aim = Metric.Direction.Match(
                increase: () => "must be more than that",
                decrease: () => "must be less than that",
                within: () => "must lie nearer to the range, or in it");
            throw new ArgumentException(
                $"The target is {Text.Of(Value)} and the baseline {Text.Of(baseline.Value)} {Metric.Unit}: a target of '{Metric}' {aim}.", argument);
        }
    }
}
