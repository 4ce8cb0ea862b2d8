using LearningOrg.Core.Measurement;
using LearningOrg.Core.Measurement.Charts;
using static LearningOrg.Core.Tests.Measurement.MeasurementArbitraries;

namespace LearningOrg.Core.Tests.Measurement.Charts;

public class ProcessBehaviourChartTest
{
    private static readonly Metric Time = Metric.Decreasing("Mean time to resolve", "hours");
    private static readonly Metric Load = Metric.Within("Load", "%", 60, 80);

    // Mean 10, mean moving range 2, limits 4.68 to 15.32, outer thirds from 13.547 and to 6.453.
    private static readonly double[] Quiet = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];

    [Fact]
    public void Seven_on_one_side_are_a_shift_and_six_are_none()
    {
        Assert.Empty(After(12, 8, 12, 8, 12, 8, 12).Signals);
        Assert.Empty(After(8, 8.5, 8, 8.5, 8, 8.5).Signals);
        var shift = Assert.Single(After(8, 8.5, 8, 8.5, 8, 8.5, 8).Signals);
        Assert.Equal((SignalKind.Shift, false, SignalMeaning.Improvement), (shift.Kind, shift.IsUpward, shift.Meaning));
        Assert.Equal(Enumerable.Range(12, 7), shift.Points);
        Assert.Equal("Shift downward (improvement): 7 points from 2027-01-01T00:00:00+00:00 to 2027-07-01T00:00:00+00:00", shift.ToString());
    }

    [Fact]
    public void A_point_on_the_mean_ends_a_shift() => Assert.DoesNotContain(
        After(8, 8.5, 8, 10, 8, 8.5, 8, 8.5).Signals, signal => signal.Kind == SignalKind.Shift);

    [Fact]
    public void Seven_rising_points_are_a_trend_and_equal_neighbors_end_it()
    {
        var trend = Assert.Single(After(7, 8, 9, 9.5, 10.5, 11, 12).Signals);
        Assert.Equal((SignalKind.Trend, true, SignalMeaning.Concern), (trend.Kind, trend.IsUpward, trend.Meaning));
        Assert.Equal(Enumerable.Range(12, 7), trend.Points);
        Assert.Empty(After(7, 8, 9, 9, 10.5, 11, 12).Signals);
    }

    [Fact]
    public void Two_of_three_near_a_limit_are_a_signal_of_the_two()
    {
        var near = Assert.Single(After(14, 10.5, 14).Signals);
        Assert.Equal((SignalKind.TwoOfThreeNearLimit, true), (near.Kind, near.IsUpward));
        Assert.Equal([12, 14], near.Points);
        Assert.Empty(After(14, 9.5, 14, 9).Signals);
        Assert.Empty(After(14, 10.5, 6, 9).Signals);

        // A point outside the limits is a signal of its own, and is not near them.
        Assert.Equal([SignalKind.PointOutside], After(14, 10.5, 16, 9).Signals.Select(signal => signal.Kind));
        Assert.Equal([12, 13, 15, 16], Assert.Single(After(14, 14, 10.5, 14, 14, 9).Signals).Points);
    }

    [Fact]
    public void On_a_limit_is_within_it()
    {
        // The mean of 0, 1, 0, 1 and 0 is 0.4 and that of its moving ranges 1.
        Assert.Equal(3.06, ProcessBehaviourChart.Of(Series(Time, 0, 1, 0, 1, 0)).Limits.Upper!.Value, 14);
        Assert.Empty(ProcessBehaviourChart.Of(Series(Time, 0, 1, 0, 1, 0, 3.06)).LockedAfter(5).Points[5].Signals);
        Assert.Equal([SignalKind.PointOutside], ProcessBehaviourChart.Of(Series(Time, 0, 1, 0, 1, 0, 3.0600001)).LockedAfter(5).Points[5].Signals);
    }

    [Fact]
    public void Within_a_range_a_shift_may_mean_nothing()
    {
        SignalMeaning Meaning(params double[] later) => ProcessBehaviourChart
            .Of(Series(Load, [.. Quiet.Select(value => value + 55), .. later])).LockedAfter(12)
            .Signals.Single(signal => signal.Kind == SignalKind.Shift).Meaning;

        Assert.Equal(SignalMeaning.Neutral, Meaning(67, 68, 67, 68, 67, 68, 67));
        Assert.Equal(SignalMeaning.Concern, Meaning(50, 51, 50, 51, 50, 51, 50));
        var better = ProcessBehaviourChart.Of(Series(Load, [.. Quiet.Select(value => value + 40), 52, 53, 52, 53, 52, 53, 52])).LockedAfter(12);
        Assert.Equal(SignalMeaning.Improvement, better.Signals.Single(signal => signal.Kind == SignalKind.Shift).Meaning);
    }

    [Fact]
    public void Fewer_than_twelve_points_give_trial_limits()
    {
        Assert.True(ProcessBehaviourChart.Of(Series(Time, Quiet[..11])).Limits.IsTrial);
        Assert.False(ProcessBehaviourChart.Of(Series(Time, Quiet)).Limits.IsTrial);
        var alone = ProcessBehaviourChart.Of(Series(Time, 24));
        Assert.Equal("mean 24 from 1 point, no limits yet", alone.Limits.ToString());
        Assert.Null(alone.Limits.NearUpper);
        Assert.Null(alone.AssuranceOf(Target.Of(Time, 18, Start)));
        Assert.Empty(alone.Signals);
        Assert.Throws<ArgumentException>("series", () => ProcessBehaviourChart.Of(Series(Time)));
    }

    [Theory]
    [InlineData(15.4, "consistently-passes")]
    [InlineData(15.32, "inconsistent")]
    [InlineData(10, "inconsistent")]
    [InlineData(4.68, "inconsistent")]
    [InlineData(4.6, "consistently-fails")]
    public void Less_is_better_where_the_limits_lie_below_the_target(double target, string assurance)
    {
        var chart = ProcessBehaviourChart.Of(Series(Time, Quiet));
        Assert.Equal(assurance, chart.AssuranceOf(Target.Of(Time, target, Start))!.Code);

        // Turned over, it is the same.
        var turned = Metric.Increasing("Availability", "hours");
        var above = ProcessBehaviourChart.Of(Series(turned, [.. Quiet.Select(value => -value)]));
        Assert.Equal(assurance, above.AssuranceOf(Target.Of(turned, -target, Start))!.Code);
    }

    [Theory]
    [InlineData(60, "consistently-passes")]
    [InlineData(64, "consistently-passes")]
    [InlineData(65, "inconsistent")]
    [InlineData(70, "inconsistent")]
    [InlineData(54, "inconsistent")]
    [InlineData(40, "consistently-fails")]
    [InlineData(90, "consistently-fails")]
    public void A_range_is_kept_where_the_limits_lie_in_it(double added, string assurance) => Assert.Equal(
        assurance,
        ProcessBehaviourChart.Of(Series(Load, [.. Quiet.Select(value => value + added)])).AssuranceOf(Target.Of(Load, 70, Start))!.Code);

    [Fact]
    public void A_known_step_change_gives_each_phase_its_own_limits()
    {
        var chart = After(29, 31, 29, 31).WithStepChangesAt(Start.AddMonths(12).AddDays(-3));
        Assert.Equal([10, 30], chart.Phases.Select(phase => phase.Limits.Mean));
        Assert.Equal([0, 12], chart.Phases.Select(phase => phase.First));
        Assert.Equal([0, 0, 1, 1], chart.Points.Where(point => point.Index is 0 or 11 or 12 or 15).Select(point => point.Phase));
        Assert.Empty(chart.Signals);
        Assert.Single(chart.WithStepChangesAt().Phases);
        Assert.Equal(
            "Mean time to resolve (hours, less is better): mean 30, trial limits 24.68 to 35.32, from 4 points in the last of 2 phases; 0 signals",
            chart.ToString());
        Assert.Equal(
            "2026-01-01T00:00:00+00:00 to 2026-12-01T00:00:00+00:00: mean 10, limits 4.68 to 15.32, from 12 points", chart.Phases[0].ToString());
    }

    [Fact]
    public void A_step_change_is_found_where_a_shift_begins()
    {
        var chart = After([11, 29, 31, .. Quiet.Select(value => value + 20)]).WithStepChangesFound();
        // The point before the step lies above the mean already, and so begins the run.
        Assert.Equal([0, 12], chart.Phases.Select(phase => phase.First));
        var steps = ProcessBehaviourChart.Of(Series(Time, [.. Quiet, .. Quiet.Select(value => value + 20), .. Quiet])).WithStepChangesFound();
        Assert.Equal([0, 12, 24], steps.Phases.Select(phase => phase.First));
        Assert.Equal([10, 30, 10], steps.Phases.Select(phase => phase.Limits.Mean));
        Assert.Single(After(12, 8, 12, 8, 12, 8, 12).WithStepChangesFound().Phases);
        Assert.Single(After(13, 13, 13, 13, 13, 13).WithStepChangesFound().Phases);
    }

    [Fact]
    public void Locks_ask_for_points()
    {
        var chart = ProcessBehaviourChart.Of(Series(Time, Quiet));
        Assert.Throws<ArgumentOutOfRangeException>("points", () => chart.LockedAfter(1));
        Assert.Throws<ArgumentOutOfRangeException>("at", () => chart.LockedUntil(Start.AddTicks(-1)));
        Assert.Throws<ArgumentNullException>("at", () => chart.WithStepChangesAt(null!));
        var other = Assert.Throws<ArgumentException>("target", () => chart.AssuranceOf(Target.Of(Load, 1, Start)));
        Assert.StartsWith(
            "The target is of 'Load (%, within 60 to 80)', but this is about 'Mean time to resolve (hours, less is better)'.",
            other.Message,
            StringComparison.Ordinal);
        var huge = Assert.Throws<ArgumentException>("series", () => ProcessBehaviourChart.Of(Series(Time, double.MaxValue, -double.MaxValue)));
        Assert.StartsWith("The numbers of series lie too far apart: their limits would not be finite.", huge.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("series", () => ProcessBehaviourChart.Of(Series(Time, double.MaxValue, double.MaxValue / 2)));
    }

    [Fact]
    public void Points_print_what_they_are_part_of()
    {
        var chart = After(16);
        Assert.Equal("16 at 2027-01-01T00:00:00+00:00 (point outside the limits)", chart.Points[12].ToString());
        Assert.Equal("9 at 2026-01-01T00:00:00+00:00", chart.Points[0].ToString());
        Assert.Equal(5, chart.Points[12].MovingRange);
        Assert.Null(chart.Points[0].MovingRange);
        Assert.Equal("Mean time to resolve (hours, less is better): mean 10, limits 4.68 to 15.32, from 12 points; 1 signal", chart.ToString());
        Assert.Equal(
            "Point outside the limits upward (concern): at 2027-01-01T00:00:00+00:00", Assert.Single(chart.Signals).ToString());
    }

    [Fact]
    public void Closed_sets_are_found_by_their_codes()
    {
        Assert.All(SignalKind.All, kind => Assert.Same(kind, SignalKind.FromCode(kind.Code)));
        Assert.All(SignalMeaning.All, meaning => Assert.Same(meaning, SignalMeaning.FromCode(meaning.Code)));
        Assert.All(Assurance.All, assurance => Assert.Same(assurance, Assurance.FromCode(assurance.Code)));
        Assert.All(Cadence.All, cadence => Assert.Same(cadence, Cadence.FromCode(cadence.Code)));
        Assert.All(MetricDirection.All, direction => Assert.Same(direction, MetricDirection.FromCode(direction.Code)));
        Assert.All(Assurance.All, assurance => Assert.Equal(assurance.Code, assurance.Match(
            consistentlyPasses: () => "consistently-passes", consistentlyFails: () => "consistently-fails", inconsistent: () => "inconsistent")));
        Assert.All(SignalKind.All, kind => Assert.Equal(kind.Code, kind.Match(
            pointOutside: () => "point-outside", shift: () => "shift", trend: () => "trend", twoOfThreeNearLimit: () => "two-of-three-near-limit")));
        Assert.Throws<ArgumentException>("code", () => SignalKind.FromCode("Shift"));
    }

    private static ProcessBehaviourChart After(params double[] later) => ProcessBehaviourChart.Of(Series(Time, [.. Quiet, .. later])).LockedAfter(12);
}
