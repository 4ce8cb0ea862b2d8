using FsCheck.Xunit;
using LearningOrg.Core.Measurement;
using static LearningOrg.Core.Tests.Measurement.MeasurementArbitraries;

namespace LearningOrg.Core.Tests.Measurement;

[Properties(Arbitrary = [typeof(MeasurementArbitraries)], MaxTest = 200)]
public class MeasurementSeriesTest
{
    [Property]
    public bool A_series_comes_apart_at_any_instant_and_together_again(MeasurementSeries series, byte month)
    {
        var at = Start.AddMonths(month % 50);
        var early = series.UpTo(at);
        var late = series.After(at);
        var together = late.Points.Aggregate(early, (whole, point) => whole.Append(point));
        return together.Equals(series)
            && together.GetHashCode() == series.GetHashCode()
            && early.Points.All(point => point.At <= at)
            && late.Points.All(point => point.At > at)
            && early.Equals(series.Between(DateTimeOffset.MinValue, at));
    }

    [Property]
    public bool Series_differ_by_their_points(MeasurementSeries series) =>
        series.Count == 0 || (!series.Equals(series.UpTo(series.Points[^1].At.AddTicks(-1))) && !series.Equals(null) && !series.Equals((object)"series"));

    [Fact]
    public void A_point_out_of_order_is_named()
    {
        var metric = Metric.Increasing("Link rate", "%");
        var twice = Assert.Throws<ArgumentException>(
            "points[2]", () => MeasurementSeries.Of(metric, [(Start, 1), (Start.AddDays(1), 2), (Start.AddDays(1), 3)]));
        Assert.StartsWith(
            "points[2] was taken at 2026-01-02T00:00:00+00:00, but the one before it at 2026-01-02T00:00:00+00:00. Hand in each instant once, earliest first.",
            twice.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("point", () => Series(metric, 1, 2).Append(MeasuredValue.Of(metric, 3, Start)));

        // An instant is one, whatever its offset.
        var elsewhere = new DateTimeOffset(2026, 1, 1, 2, 0, 0, TimeSpan.FromHours(2));
        Assert.Throws<ArgumentException>("points[1]", () => MeasurementSeries.Of(metric, [(Start, 1), (elsewhere, 2)]));
    }

    [Fact]
    public void A_point_that_is_none_is_named()
    {
        var metric = Metric.Increasing("Link rate", "%");
        Assert.Throws<ArgumentOutOfRangeException>("points[1].Value", () => MeasurementSeries.Of(metric, [(Start, 1), (Start.AddDays(1), double.NaN)]));
        Assert.Throws<ArgumentException>("points[0].At", () => MeasurementSeries.Of(metric, [(default(DateTimeOffset), 1.0)]));
        Assert.Throws<ArgumentNullException>("points[0]", () => MeasurementSeries.Of(metric, (MeasuredValue)null!));
        var other = Metric.Increasing("Link rate", "share");
        var broken = Assert.Throws<ArgumentException>("points[0]", () => MeasurementSeries.Of(metric, MeasuredValue.Of(other, 1, Start)));
        Assert.StartsWith(
            "The measurement is of 'Link rate (share, more is better)', but this is about 'Link rate (%, more is better)'. "
            + "Name, unit and direction must be the same.",
            broken.Message,
            StringComparison.Ordinal);
    }
}
