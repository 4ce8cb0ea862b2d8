using FsCheck.Xunit;
using LearningOrg.Core.Measurement;
using static LearningOrg.Core.Tests.Measurement.MeasurementArbitraries;

namespace LearningOrg.Core.Tests.Measurement;

[Properties(Arbitrary = [typeof(MeasurementArbitraries)], MaxTest = 500)]
public class BaselineAndTargetTest
{
    private static readonly DateTimeOffset Review = Start.AddDays(90);

    [Property(DisplayName = "INV-12 a target is of the baseline's measure and better, or it is refused")]
    public bool A_target_is_better_than_its_baseline(Metric metric, int baseline, int target)
    {
        var from = Baseline.Of(metric, baseline, Start);
        var to = Target.Of(metric, target, Review);
        bool isBetter = metric.Direction.Match(
            increase: () => target > baseline,
            decrease: () => target < baseline,
            within: () => Distance(metric, target) < Distance(metric, baseline));
        return to.IsBetterThan(from) == isBetter
            && isBetter == Record.Exception(() => to.AttainmentOf(from, 0)) is not ArgumentException;
    }

    [Property(DisplayName = "INV-12 a baseline of another name, unit or direction is refused by name")]
    public bool Another_measure_is_refused(Metric one, Metric other, int value)
    {
        if (one.IsSameMeasureAs(other))
        {
            return one.Name == other.Name && one.Unit == other.Unit && one.Direction == other.Direction;
        }

        var target = Target.Of(one, value, Review);
        var baseline = Record.Exception(() => target.AttainmentOf(Baseline.Of(other, value, Start), value));
        var measurement = Record.Exception(() => target.IsMetBy(MeasuredValue.Of(other, value, Start)));
        return !target.IsBetterThan(Baseline.Of(other, value - 1, Start))
            && baseline is ArgumentException { ParamName: "baseline" } && baseline.Message.Contains(other.ToString(), StringComparison.Ordinal)
            && measurement is ArgumentException { ParamName: "measurement" } && measurement.Message.Contains(one.ToString(), StringComparison.Ordinal);
    }

    [Property(DisplayName = "INV-12 a relative target is that share of the baseline, and better than it")]
    public bool A_relative_target_is_a_share(Metric metric, short baseline, sbyte percent)
    {
        var from = Baseline.Of(metric, baseline, Start);
        var expected = baseline * (100.0 + percent) / 100;
        var target = Target.Of(metric, expected, Review);
        return target.IsBetterThan(from)
            ? Target.Relative(from, percent, Review) == target
            : Record.Exception(() => Target.Relative(from, percent, Review)) is ArgumentException { ParamName: "percent" };
    }

    [Property(DisplayName = "INV-13 a baseline is from before a change when its window ends at or before the start")]
    public bool A_baseline_knows_when_it_ends(MeasurementSeries series, byte hoursBefore, byte hoursAfter)
    {
        if (series.Count == 0)
        {
            return true;
        }

        var (from, to) = (series.Points[0].At.AddHours(-hoursBefore), series.Points[^1].At.AddHours(hoursAfter));
        var baseline = Baseline.Over(series, from, to);
        return baseline.EndsAt == to && baseline.StartsAt == from
            && baseline.IsBefore(to) && baseline.IsBefore(to.AddTicks(1)) && !baseline.IsBefore(to.AddTicks(-1));
    }

    [Property]
    public bool A_window_is_as_high_as_its_mean(MeasurementSeries series, byte first, byte last)
    {
        var (from, to) = (Start.AddMonths(Math.Min(first, last) % 40), Start.AddMonths(Math.Max(first, last) % 40));
        if (to < from)
        {
            return Record.Exception(() => Baseline.Over(series, from, to)) is ArgumentOutOfRangeException { ParamName: "to" };
        }

        var inside = series.Points.Where(point => point.At >= from && point.At <= to).Select(point => point.Value).ToArray();
        if (inside.Length == 0)
        {
            return Record.Exception(() => Baseline.Over(series, from, to)) is ArgumentException { ParamName: "series" };
        }

        // On a grid of quarters sums are exact.
        var baseline = Baseline.Over(series, from, to);
        return baseline.Value == inside.Sum() / inside.Length && baseline.Count == inside.Length;
    }

    [Fact]
    public void The_mean_of_equal_numbers_is_that_number_and_of_huge_ones_no_infinity()
    {
        var metric = Metric.Increasing("Calls", "calls");
        Assert.All(Enumerable.Range(1, 40), count => Assert.Equal(0.1, Series(metric, [.. Enumerable.Repeat(0.1, count)]).Mean));
        Assert.Equal(double.MaxValue, Series(metric, double.MaxValue, double.MaxValue, double.MaxValue).Mean);
        Assert.Null(Series(metric).Mean);
    }

    [Property(DisplayName = "INV-7 a snapshot of a measurement, a baseline, a target or a metric restores to an equal value")]
    public bool Snapshots_restore(MeasuredValue value, byte days)
    {
        var baseline = Baseline.Over(MeasurementSeries.Of(value.Metric, value), value.At.AddDays(-days), value.At.AddDays(days));
        var target = Target.Of(value.Metric, value.Value, value.At);
        return Metric.Restore(value.Metric.ToSnapshot()) == value.Metric
            && MeasuredValue.Restore(value.ToSnapshot()) == value
            && Baseline.Restore(baseline.ToSnapshot()) == baseline
            && Target.Restore(target.ToSnapshot()) == target;
    }

    private static double Distance(Metric metric, double value) => Math.Max(0, Math.Max(metric.Low!.Value - value, value - metric.High!.Value));
}
