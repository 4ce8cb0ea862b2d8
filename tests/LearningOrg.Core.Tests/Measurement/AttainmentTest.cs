using FsCheck.Xunit;
using LearningOrg.Core.Measurement;
using static LearningOrg.Core.Tests.Measurement.MeasurementArbitraries;

namespace LearningOrg.Core.Tests.Measurement;

[Properties(Arbitrary = [typeof(MeasurementArbitraries)], MaxTest = 500)]
public class AttainmentTest
{
    private static readonly Metric Restored = Metric.Decreasing("Mean time to resolve", "hours");
    private static readonly Baseline Day = Baseline.Of(Restored, 24, Start);

    [Fact]
    public void From_24_hours_a_quarter_less_is_18_and_16_is_a_third_more_than_that()
    {
        var target = Target.Relative(Day, percent: -25, Start.AddDays(90));
        Assert.Equal(18, target.Value);
        var attainment = target.AttainmentOf(Day, MeasuredValue.Of(Restored, 16, Start.AddDays(80)));
        Assert.Equal(4.0 / 3, attainment.Value, 15);
        Assert.True(attainment.IsMet);
        Assert.Equal("1.33 of the way, target met", attainment.ToString());
    }

    [Fact]
    public void Worse_than_before_is_negative() => Assert.Equal(-0.5, Target.Of(Restored, 18, Start).AttainmentOf(Day, 27).Value);

    [Property(DisplayName = "INV-16 attainment is 0 at the baseline and 1 at the target")]
    public bool It_goes_from_0_to_1(Journey journey)
    {
        var atTarget = journey.Target.AttainmentOf(journey.Baseline, journey.Target.Value);
        return journey.Target.AttainmentOf(journey.Baseline, journey.Baseline.Value) is { Value: 0, IsMet: false } && atTarget is { Value: 1, IsMet: true };
    }

    [Property(DisplayName = "INV-16 attainment is the share of the way, by the definition")]
    public bool It_is_the_share_of_the_way(Journey journey)
    {
        double Place(double value) => journey.Baseline.Metric is { Low: { } low, High: { } high }
            ? Math.Max(0, Math.Max(low - value, value - high))
            : value;

        var baseline = Place(journey.Baseline.Value);
        return Close(journey.Attainment.Value, (Place(journey.Measured) - baseline) / (Place(journey.Target.Value) - baseline));
    }

    [Property(DisplayName = "INV-16 attainment does not depend on the unit")]
    public bool It_is_the_same_in_every_unit(Journey journey, bool isFahrenheit)
    {
        // Minutes for hours, or a unit whose zero lies elsewhere.
        double Convert(double value) => isFahrenheit ? (value * 1.8) + 32 : value * 60;

        var metric = Converted(journey.Baseline.Metric, Convert);
        return SameAs(journey, metric, Convert);
    }

    [Property(DisplayName = "INV-16 attainment does not depend on which way is better: availability or its lack")]
    public bool It_is_the_same_reflected(Journey journey) => SameAs(journey, Reflected(journey.Baseline.Metric), value => 100 - value);

    [Property(DisplayName = "INV-15 a tie at the target is met, and whatever is better than a tie")]
    public bool A_tie_is_met(Journey journey)
    {
        var isAtLeastAsGood = !journey.Baseline.Metric.IsBetter(journey.Target.Value, journey.Measured);
        var noise = journey.Target.Value * 1e-14;
        return journey.Attainment.IsMet == isAtLeastAsGood
            && journey.Target.IsMetBy(journey.Measured) == isAtLeastAsGood
            && journey.Target.IsMetBy(journey.Target.Value + noise)
            && journey.Target.IsMetBy(journey.Target.Value - noise);
    }

    [Fact]
    public void Toward_a_range_it_is_the_distance_that_shrinks()
    {
        var load = Metric.Within("Load", "%", 60, 80);
        var high = Baseline.Of(load, 100, Start);
        var target = Target.Of(load, 75, Start.AddDays(90));
        Assert.Equal(0.75, target.AttainmentOf(high, 85).Value);
        Assert.Equal(0.75, target.AttainmentOf(high, 55).Value);
        Assert.Equal(1, target.AttainmentOf(high, 60).Value);
        Assert.Equal(1, target.AttainmentOf(high, 79).Value);
        Assert.Equal(-0.25, target.AttainmentOf(high, 105).Value);
        Assert.True(target.IsMetBy(61));
        Assert.False(target.IsMetBy(59));
    }

    [Fact]
    public void The_largest_numbers_are_no_matter()
    {
        var many = Metric.Increasing("Calls", "calls");
        var baseline = Baseline.Of(many, -1.5e308, Start);
        Assert.Equal(0.5, Target.Of(many, 1.5e308, Start).AttainmentOf(baseline, 0).Value);
        var broken = Assert.Throws<ArgumentException>(
            "value", () => Target.Of(many, 1e-300, Start).AttainmentOf(Baseline.Of(many, 0, Start), 1e300));
        Assert.StartsWith(
            "1E+300 calls lies too far from the baseline 0 to be divided by the way to the target 1E-300.", broken.Message, StringComparison.Ordinal);
    }

    private static bool SameAs(Journey journey, Metric metric, Func<double, double> convert)
    {
        var converted = Target.Of(metric, convert(journey.Target.Value), Start)
            .AttainmentOf(Baseline.Of(metric, convert(journey.Baseline.Value), Start), convert(journey.Measured));
        return Close(converted.Value, journey.Attainment.Value) && converted.IsMet == journey.Attainment.IsMet;
    }

    private static Metric Converted(Metric metric, Func<double, double> convert) => metric.Direction.Match(
        increase: () => Metric.Increasing(metric.Name, "another unit"),
        decrease: () => Metric.Decreasing(metric.Name, "another unit"),
        within: () => Metric.Within(metric.Name, "another unit", convert(metric.Low!.Value), convert(metric.High!.Value)));

    private static Metric Reflected(Metric metric) => metric.Direction.Match(
        increase: () => Metric.Decreasing(metric.Name, metric.Unit),
        decrease: () => Metric.Increasing(metric.Name, metric.Unit),
        within: () => Metric.Within(metric.Name, metric.Unit, 100 - metric.High!.Value, 100 - metric.Low!.Value));

    private static bool Close(double left, double right) => Math.Abs(left - right) <= 1e-9 * Math.Max(1, Math.Abs(right));
}
