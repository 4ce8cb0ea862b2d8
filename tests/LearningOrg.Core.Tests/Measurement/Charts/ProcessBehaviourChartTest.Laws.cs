using FsCheck.Xunit;
using LearningOrg.Core.Measurement;
using LearningOrg.Core.Measurement.Charts;

namespace LearningOrg.Core.Tests.Measurement.Charts;

[Properties(Arbitrary = [typeof(MeasurementArbitraries)], MaxTest = 1000)]
public class ProcessBehaviourChartLawsTest
{
    [Property(DisplayName = "INV-29 adding c shifts mean and limits by c, and leaves the signals")]
    public bool Adding_shifts(MeasurementSeries series, short added) => Corresponds(series, value => value + (added / 8.0), isTurned: false);

    [Property(DisplayName = "INV-29 scaling by k > 0 scales mean and limits, and leaves the signals")]
    public bool Scaling_scales(MeasurementSeries series, byte eighths) => Corresponds(series, value => value * (eighths + 1) / 8, isTurned: false);

    [Property(DisplayName = "INV-29 negating swaps the limits, and turns the signals")]
    public bool Negating_swaps(MeasurementSeries series) => Corresponds(series, value => -value, isTurned: true);

    [Property(DisplayName = "INV-30 a constant series has limits equal to its mean and no signal")]
    public bool A_constant_has_no_signal(double value, byte count)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return true;
        }

        var chart = ProcessBehaviourChart.Of(MeasurementArbitraries.Series(
            Metric.Decreasing("Mean time to resolve", "hours"), [.. Enumerable.Repeat(value, count + 2)]));
        return chart.Signals.Count == 0 && chart.Limits.Mean == value && chart.Limits.Upper == value && chart.Limits.Lower == value;
    }

    [Property(DisplayName = "INV-31 points after t never alter limits locked at t")]
    public bool Locked_limits_stay(MeasurementSeries series, byte month, byte steps)
    {
        var at = MeasurementArbitraries.Start.AddMonths(month % 20);
        var locked = series.UpTo(at);
        if (locked.Count == 0)
        {
            return true;
        }

        // With a step change before the lock, too.
        var step = MeasurementArbitraries.Start.AddMonths(steps % (locked.Count + 1));
        var before = ProcessBehaviourChart.Of(locked).WithStepChangesAt(step);
        var after = ProcessBehaviourChart.Of(series).WithStepChangesAt(step).LockedUntil(at);
        return before.Phases.Zip(after.Phases, (one, other) => one.Limits == other.Limits && one.First == other.First).All(same => same)
            && ProcessBehaviourChart.Of(series).LockedAfter(locked.Count + 1).Limits
                == ProcessBehaviourChart.Of(series.UpTo(series.Points[Math.Min(locked.Count, series.Count - 1)].At)).Limits;
    }

    [Property(DisplayName = "INV-31 a signal of points up to t stays when later points come")]
    public bool Told_signals_stay(MeasurementSeries series, byte month)
    {
        var at = MeasurementArbitraries.Start.AddMonths(month % 20);
        if (series.UpTo(at).Count == 0)
        {
            return true;
        }

        var before = ProcessBehaviourChart.Of(series.UpTo(at));
        var after = ProcessBehaviourChart.Of(series).LockedUntil(at);
        return before.Points.All(point => point.Signals.All(kind => after.Points[point.Index].Signals.Contains(kind)));
    }

    [Property]
    public bool Limits_and_signals_are_those_of_windows_looked_at_one_by_one(MeasurementSeries series, byte locked)
    {
        if (series.Count == 0)
        {
            return true;
        }

        var values = series.Points.Select(point => point.Value).ToArray();
        var forming = Math.Min((locked % 20) + 2, values.Length);
        var chart = ProcessBehaviourChart.Of(series).LockedAfter((locked % 20) + 2);
        var limits = SlowSignals.Limits(values[..forming]);
        return Close(chart.Limits.Mean, limits.Mean) && Close(chart.Limits.Lower, limits.Lower) && Close(chart.Limits.Upper, limits.Upper)
            && chart.Points.All(point => point.FormsLimits == point.Index < forming && point.Signals.SequenceEqual(SignalKind.All.Where(kind => kind.Match(
                pointOutside: () => SlowSignals.IsOutside(point.Value, limits),
                shift: () => SlowSignals.IsPartOfShift(values, point.Index, limits.Mean),
                trend: () => SlowSignals.IsPartOfTrend(values, point.Index),
                twoOfThreeNearLimit: () => SlowSignals.IsPartOfTwoOfThree(values, point.Index, limits)))));
    }

    [Property]
    public bool Signals_are_whole_runs_with_one_meaning(MeasurementSeries series) => series.Count == 0 || ProcessBehaviourChart.Of(series) is var chart
        && chart.Signals.All(signal =>
            signal.StartsAt == series.Points[signal.Points[0]].At
            && signal.EndsAt == series.Points[signal.Points[^1]].At
            && signal.Points.SequenceEqual(signal.Points.Distinct().OrderBy(place => place))
            && signal.Points.All(place => chart.Points[place].Signals.Contains(signal.Kind))
            && (series.Metric.Direction == MetricDirection.Within
                || signal.Meaning == (signal.IsUpward == (series.Metric.Direction == MetricDirection.Increase)
                    ? SignalMeaning.Improvement : SignalMeaning.Concern)))
        && chart.Signals.GroupBy(signal => (signal.Kind, signal.IsUpward)).All(alike =>
            alike.Key.Kind == SignalKind.Trend || alike.SelectMany(signal => signal.Points).Distinct().Count() == alike.Sum(signal => signal.Points.Count));

    [Property]
    public bool Phases_part_the_series_and_keep_to_themselves(MeasurementSeries series, byte[] months)
    {
        if (series.Count == 0)
        {
            return true;
        }

        var steps = months.Select(month => MeasurementArbitraries.Start.AddMonths(month % 30)).ToArray();
        var chart = ProcessBehaviourChart.Of(series).WithStepChangesAt(steps);
        var firsts = series.Points.Select((point, place) => (point.At, place))
            .Where(point => point.place == 0 || steps.Any(step => step > series.Points[point.place - 1].At && step <= point.At))
            .Select(point => point.place);
        return chart.Phases.Select(phase => phase.First).SequenceEqual(firsts)
            && chart.Phases.Sum(phase => phase.Count) == series.Count
            && chart.Phases.All(phase => ProcessBehaviourChart.Of(series.Between(phase.StartsAt, phase.EndsAt)) is var alone
                && alone.Limits == phase.Limits
                && alone.Signals.Select(signal => (signal.Kind, signal.StartsAt, signal.EndsAt)).SequenceEqual(chart.Signals
                    .Where(signal => signal.StartsAt >= phase.StartsAt && signal.EndsAt <= phase.EndsAt)
                    .Select(signal => (signal.Kind, signal.StartsAt, signal.EndsAt))))
            && chart.Points.All(point => (point.MovingRange is null) == chart.Phases.Any(phase => phase.First == point.Index));
    }

    [Property]
    public bool Charts_are_equal_when_they_are_drawn_from_the_same(MeasurementSeries series, byte locked)
    {
        if (series.Count == 0)
        {
            return true;
        }

        var chart = ProcessBehaviourChart.Of(series).LockedAfter(locked + 2);
        var again = ProcessBehaviourChart.Of(MeasurementSeries.Of(series.Metric, series.Points)).LockedAfter(locked + 2);
        return chart.Equals(again) && chart.GetHashCode() == again.GetHashCode() && chart.Points.SequenceEqual(again.Points)
            && chart.Signals.SequenceEqual(again.Signals) && chart.Phases.SequenceEqual(again.Phases)
            && !chart.Equals(chart.LockedAfter(locked + 3)) && !chart.Equals(null) && !chart.Equals((object)"chart");
    }

    private static bool Corresponds(MeasurementSeries series, Func<double, double> change, bool isTurned)
    {
        if (series.Count == 0)
        {
            return true;
        }

        var chart = ProcessBehaviourChart.Of(series);
        var changed = ProcessBehaviourChart.Of(MeasurementSeries.Of(series.Metric, series.Points.Select(point => (point.At, change(point.Value)))));
        var (lower, upper) = isTurned ? (changed.Limits.Upper, changed.Limits.Lower) : (changed.Limits.Lower, changed.Limits.Upper);
        return Close(changed.Limits.Mean, change(chart.Limits.Mean))
            && Close(lower, chart.Limits.Lower is { } low ? change(low) : null)
            && Close(upper, chart.Limits.Upper is { } high ? change(high) : null)
            && changed.Signals.Count == chart.Signals.Count
            && changed.Signals.Zip(chart.Signals, (one, other) =>
                one.Kind == other.Kind && one.Points.SequenceEqual(other.Points) && one.IsUpward == (other.IsUpward != isTurned)).All(same => same);
    }

    private static bool Close(double? left, double? right) =>
        left is { } one && right is { } other ? Math.Abs(one - other) <= 1e-9 * Math.Max(1, Math.Abs(other)) : left is null && right is null;
}
