using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Measurement.Charts;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Measurement;

/// <summary>What measurements before and after a change say about it. One of four cases.</summary>
/// <remarks>
/// A verdict is about the process and not about a target: a shift may stay short of the target, and a number may meet the target by chance.
/// Equal when all it says is equal. The cases are those of this library; no other assembly can add one.
/// </remarks>
[ClosedHierarchy]
public abstract record Verdict
{
    private protected Verdict()
    {
    }

    /// <summary>A stable code of the case, to store: <c>shift-detected</c>, <c>no-shift</c>, <c>inconclusive</c> or <c>point-comparison</c>.</summary>
    public abstract string Code { get; }

    /// <summary>The name of the case that people read.</summary>
    public abstract string Name { get; }

    // Out of the reach of other assemblies and abstract, which is what keeps them from deriving: the constructor does not, since records have
    // one more that copies.
    private protected abstract string Story { get; }

    /// <summary>Judges measurements by those from before.</summary>
    /// <remarks>
    /// Limits are locked on the points before. Seven later points or more in a row on one side of that mean are a shift, as long as the
    /// mean of all points since the first of them still lies on that side; the latest such run decides. A point on the mean ends a run.
    /// With one point on either side it is a mere comparison of two numbers, and with fewer points than the rule asks for inconclusive.
    /// </remarks>
    /// <param name="before">The measurements before the change; may be empty.</param>
    /// <param name="after">The measurements of the same measure after it; may be empty. All later than those before.</param>
    /// <param name="rule">How many points it takes; <see cref="VerdictRule.Default"/> by default.</param>
    /// <exception cref="ArgumentException">A series is null, the measures differ, or a later measurement is not later.</exception>
    public static Verdict Of(MeasurementSeries before, MeasurementSeries after, VerdictRule? rule = null)
    {
        Guard.Against.Null(before).Metric.RefuseOther(Guard.Against.Null(after).Metric, "series after the change", nameof(after));
        RefuseOverlap(before, after);
        rule ??= VerdictRule.Default;
        if (before.Count == 1 && after.Count == 1)
        {
            return Of(Baseline.Of(before.Points[0]), after.Points[0]);
        }

        return before.Count < rule.Before || after.Count < rule.After
            ? new Inconclusive(before.Count, after.Count, Math.Max(0, rule.Before - before.Count), Math.Max(0, rule.After - after.Count))
            : Shift(before, after);
    }

    /// <summary>Compares one measurement with a baseline. That is two numbers, whatever they are the mean of, and never a shift.</summary>
    /// <param name="baseline">Where the metric stood.</param>
    /// <param name="measurement">A measurement of the same measure.</param>
    /// <exception cref="ArgumentException">An argument is null, or the measures differ.</exception>
    public static Verdict Of(Baseline baseline, MeasuredValue measurement)
    {
        Guard.Against.Null(baseline).Metric.RefuseOther(Guard.Against.Null(measurement).Metric, "measurement", nameof(measurement));
        return new PointComparison(baseline.Value, measurement.Value, SignalMeaning.Of(baseline.Metric, baseline.Value, measurement.Value));
    }

    /// <summary>Answers per case; a case added later will not compile until it has an answer too.</summary>
    /// <param name="shiftDetected">The answer for a <see cref="ShiftDetected"/>.</param>
    /// <param name="noShift">The answer for a <see cref="NoShift"/>.</param>
    /// <param name="inconclusive">The answer for an <see cref="Inconclusive"/>.</param>
    /// <param name="pointComparison">The answer for a <see cref="PointComparison"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">An answer is null.</exception>
    public T Match<T>(
        Func<ShiftDetected, T> shiftDetected, Func<NoShift, T> noShift, Func<Inconclusive, T> inconclusive, Func<PointComparison, T> pointComparison)
    {
        Guard.Against.Null(shiftDetected);
        Guard.Against.Null(noShift);
        Guard.Against.Null(inconclusive);
        Guard.Against.Null(pointComparison);
        return this switch
        {
            ShiftDetected shift => shiftDetected(shift),
            NoShift none => noShift(none),
            Inconclusive few => inconclusive(few),
            _ => pointComparison((PointComparison)this),
        };
    }

    /// <summary>As <c>Inconclusive: 3 points before and 2 after; 9 more before and 5 more after are needed</c>.</summary>
    public sealed override string ToString() => $"{Name}: {Story}";

    private static Verdict Shift(MeasurementSeries before, MeasurementSeries after)
    {
        var limits = ProcessLimits.Of(before.Values(), nameof(before));
        var mean = after.Mean!.Value;

        // A run that later points have made up for says what was, and not what is.
        var shift = new SignalSearch(after.Metric, after.Points, 0, after.Count, limits).Shifts().LastOrDefault(run =>
            limits.SideOfMean(Means.Of(after.Values().AsSpan(run.Points[0]))) == (run.IsUpward ? 1 : -1));
        return shift is null
            ? new NoShift(limits.Mean, mean, after.Count)
            : new ShiftDetected(
                shift.Meaning, limits.Mean, mean, shift.Points.Count, shift.StartsAt, shift.EndsAt, shift.EndsAt == after.Points[after.Count - 1].At);
    }

    private static void RefuseOverlap(MeasurementSeries before, MeasurementSeries after)
    {
        if (before.Count > 0 && after.Count > 0 && after.Points[0].At <= before.Points[before.Count - 1].At)
        {
            throw new ArgumentException(
                $"{nameof(after)} begins at {Text.Of(after.Points[0].At)}, but {nameof(before)} ends at {Text.Of(before.Points[before.Count - 1].At)}. "
                + "Part them where the change took effect.",
                nameof(after));
        }
    }
}
