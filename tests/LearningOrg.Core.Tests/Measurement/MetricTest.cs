using FsCheck.Xunit;
using LearningOrg.Core.Measurement;
using LearningOrg.Core.Measurement.Snapshots;
using static LearningOrg.Core.Tests.Measurement.MeasurementArbitraries;

namespace LearningOrg.Core.Tests.Measurement;

[Properties(Arbitrary = [typeof(MeasurementArbitraries)], MaxTest = 500)]
public class MetricTest
{
    private static readonly MetricSnapshot Stored = new("Mean time to resolve", "hours", "decrease");

    public static TheoryData<string, MetricSnapshot, string> Broken { get; } = new()
    {
        { "Name", Stored with { Name = "" }, "Name must not be blank." },
        { "Unit", Stored with { Unit = " hours" }, "Unit must have no white space around it, but was ' hours'." },
        { "Direction", Stored with { Direction = "Decrease" }, "'Decrease' is not a code of MetricDirection. Allowed: increase, decrease or within." },
        {
            "Low", Stored with { Low = 1 },
            "Low is given, though the direction is 'decrease'. A metric has the ends of a range exactly when its direction is 'within'."
        },
        {
            "High", Stored with { Direction = "within", Low = 1 },
            "High is missing, though the metric is to stay within a range. A metric has the ends of a range exactly when its direction is 'within'."
        },
        { "High", Stored with { Direction = "within", Low = 2, High = 1 }, "High must be at least the lower end, which is 2, but was 1." },
        { "Low", Stored with { Direction = "within", Low = double.NaN, High = 1 }, "Low must be a finite number." },
        { "Cadence", Stored with { Cadence = "often" }, "'often' is not a code of Cadence. Allowed: hourly, daily, weekly, monthly, quarterly or yearly." },
        { "Goal", Stored with { Goal = " " }, "Goal must not be blank." },
        { "Objective", Stored with { Objective = "" }, "Objective must not be blank." },
        { "CriticalSuccessFactor", Stored with { CriticalSuccessFactor = "" }, "CriticalSuccessFactor must not be blank." },
        { "KeyPerformanceIndicator", Stored with { KeyPerformanceIndicator = "" }, "KeyPerformanceIndicator must not be blank." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_snapshot_is_refused_by_its_member(string member, MetricSnapshot snapshot, string message)
    {
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(() => Metric.Restore(snapshot)).Message, StringComparison.Ordinal);
        var within = Assert.ThrowsAny<ArgumentException>(() => MeasuredValue.Restore(new(snapshot, 1, Start)));
        Assert.Equal("Metric." + member, within.ParamName);
    }

    [Fact]
    public void Broken_numbers_and_instants_are_refused_by_their_member()
    {
        Assert.Throws<ArgumentNullException>("Metric", () => MeasuredValue.Restore(new(null!, 1, Start)));
        Assert.Throws<ArgumentOutOfRangeException>("Value", () => MeasuredValue.Restore(new(Stored, double.NaN, Start)));
        Assert.Throws<ArgumentException>("At", () => MeasuredValue.Restore(new(Stored, 1, default)));
        Assert.Throws<ArgumentOutOfRangeException>("Value", () => Baseline.Restore(new(Stored, double.PositiveInfinity, Start, Start, 1)));
        Assert.Throws<ArgumentException>("StartsAt", () => Baseline.Restore(new(Stored, 1, default, Start, 1)));
        Assert.Throws<ArgumentOutOfRangeException>("Count", () => Baseline.Restore(new(Stored, 1, Start, Start, 0)));
        Assert.Throws<ArgumentException>("ReviewAt", () => Target.Restore(new(Stored, 1, default)));
        Assert.Throws<ArgumentOutOfRangeException>("Value", () => Target.Restore(new(Stored, double.NaN, Start)));
        var backwards = Assert.Throws<ArgumentException>("EndsAt", () => Baseline.Restore(new(Stored, 1, Start, Start.AddDays(-1), 1)));
        Assert.StartsWith(
            "EndsAt is 2025-12-31T00:00:00+00:00, before the window began at 2026-01-01T00:00:00+00:00.", backwards.Message, StringComparison.Ordinal);
    }

    [Property]
    public bool Better_is_as_the_direction_says(Metric metric, short left, short right) => metric.IsBetter(left, right) == metric.Direction.Match(
        increase: () => left > right,
        decrease: () => left < right,
        within: () => Math.Max(0, Math.Max(metric.Low!.Value - left, left - metric.High!.Value))
            < Math.Max(0, Math.Max(metric.Low!.Value - right, right - metric.High!.Value)));

    [Property]
    public bool How_often_and_what_for_do_not_make_another_measure(Metric metric) =>
        metric.IsSameMeasureAs(metric.Measured(Cadence.Hourly).Serving(goal: "Another goal"))
        && metric != metric.Serving(goal: "Another goal")
        && metric.Serving(goal: "Another goal").Objective is null;

    [Fact]
    public void What_cannot_be_a_metric_is_refused()
    {
        Assert.Throws<ArgumentException>("name", () => Metric.Increasing(" ", "hours"));
        Assert.Throws<ArgumentException>("unit", () => Metric.Decreasing("Time", ""));
        Assert.Throws<ArgumentOutOfRangeException>("low", () => Metric.Within("Load", "%", double.NaN, 1));
        var turned = Assert.Throws<ArgumentOutOfRangeException>("high", () => Metric.Within("Load", "%", 80, 60));
        Assert.StartsWith("high must be at least low, which is 80, but was 60.", turned.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("goal", () => Metric.Increasing("Calls", "calls").Serving(goal: ""));
        Assert.Throws<ArgumentNullException>("cadence", () => Metric.Increasing("Calls", "calls").Measured(null!));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => MeasuredValue.Of(Metric.Increasing("Calls", "calls"), double.NaN, Start));
        Assert.Throws<ArgumentException>("at", () => MeasuredValue.Of(Metric.Increasing("Calls", "calls"), 1, default));
    }

    [Fact]
    public void A_target_no_better_than_its_baseline_is_told_what_it_must_be()
    {
        Assert.Equal("must be more than that", Refusal(Metric.Increasing("Link rate", "%"), 80, 80));
        Assert.Equal("must be less than that", Refusal(Metric.Decreasing("Link rate", "%"), 80, 81));
        Assert.Equal("must lie nearer to the range, or in it", Refusal(Metric.Within("Link rate", "%", 60, 90), 80, 70));
        Assert.StartsWith(
            "The target is 26 and the baseline 24 hours: a target of 'Mean time to resolve (hours, less is better)' must be less than that.",
            Assert.Throws<ArgumentException>("baseline", () => Target.Of(Metric.Restore(Stored), 26, Start).AttainmentOf(
                Baseline.Of(Metric.Restore(Stored), 24, Start), 1)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Values_print_readably()
    {
        var metric = Metric.Restore(Stored);
        Assert.Equal("Mean time to resolve (hours, less is better)", metric.ToString());
        Assert.Equal("Link rate (%, more is better)", Metric.Increasing("Link rate", "%").ToString());
        Assert.Equal("Load (%, within 60 to 80.5)", Metric.Within("Load", "%", 60, 80.5).ToString());
        Assert.Equal("Mean time to resolve = 16 hours at 2026-01-01T00:00:00+00:00", MeasuredValue.Of(metric, 16, Start).ToString());
        Assert.Equal("24 hours at 2026-01-01T00:00:00+00:00", Baseline.Of(metric, 24, Start).ToString());
        Assert.Equal(
            "24.5 hours, the mean of 2 measurements from 2026-01-01T00:00:00+00:00 to 2026-03-02T00:00:00+00:00",
            Baseline.Over(Series(metric, 24, 25), Start, Start.AddDays(60)).ToString());
        Assert.Equal("18 hours by 2026-01-01T00:00:00+00:00", Target.Of(metric, 18, Start).ToString());
        Assert.Equal("Mean time to resolve (hours, less is better): no measurements", Series(metric).ToString());
        Assert.Equal("Mean time to resolve (hours, less is better): 1 measurement at 2026-01-01T00:00:00+00:00", Series(metric, 1).ToString());
        Assert.Equal(
            "Mean time to resolve (hours, less is better): 2 measurements from 2026-01-01T00:00:00+00:00 to 2026-02-01T00:00:00+00:00",
            Series(metric, 1, 2).ToString());
        Assert.Equal("Mean time to resolve in hours [decrease]", metric.ToSnapshot().ToString());
        Assert.Equal("Mean time to resolve = 16 hours at 2026-01-01T00:00:00+00:00", MeasuredValue.Of(metric, 16, Start).ToSnapshot().ToString());
        Assert.Equal("Mean time to resolve was 24 hours until 2026-01-01T00:00:00+00:00", Baseline.Of(metric, 24, Start).ToSnapshot().ToString());
        Assert.Equal("Mean time to resolve to be 18 hours by 2026-01-01T00:00:00+00:00", Target.Of(metric, 18, Start).ToSnapshot().ToString());
    }

    private static string Refusal(Metric metric, double baseline, double target)
    {
        var message = Assert.Throws<ArgumentException>(
            nameof(baseline), () => Target.Of(metric, target, Start).AttainmentOf(Baseline.Of(metric, baseline, Start), 1)).Message;
        var aim = message.LastIndexOf("' must ", StringComparison.Ordinal) + 2;
        return message.Substring(aim, message.IndexOf('.', aim) - aim);
    }
}
