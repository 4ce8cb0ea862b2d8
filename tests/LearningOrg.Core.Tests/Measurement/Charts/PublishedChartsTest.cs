using System.Globalization;
using LearningOrg.Core.Measurement;
using LearningOrg.Core.Measurement.Charts;
using LearningOrg.Tests;
using static LearningOrg.Core.Tests.Measurement.Charts.EnglandFourHours;

namespace LearningOrg.Core.Tests.Measurement.Charts;

/// <summary>Figures that others print.</summary>
public class PublishedChartsTest
{
    [Fact]
    public void The_first_year_of_England_gives_limits_that_seven_later_months_fall_below()
    {
        var chart = ProcessBehaviourChart.Of(Series).LockedAfter(12);
        Assert.Equal(89.0891, chart.Limits.Mean, 4);
        Assert.Equal(86.1404, chart.Limits.Lower!.Value, 4);
        Assert.Equal(92.0378, chart.Limits.Upper!.Value, 4);
        Assert.Equal(0, chart.Limits.DroppedRanges);
        Assert.False(chart.Limits.IsTrial);
        Assert.Equal(
            [Month(2017, 1), Month(2017, 12), Month(2018, 1), Month(2018, 2), Month(2018, 3), Month(2019, 1), Month(2019, 2)],
            chart.Signals.Where(signal => signal.Kind == SignalKind.PointOutside).Select(signal => signal.StartsAt));
        Assert.All(chart.Signals.Where(signal => signal.Kind == SignalKind.PointOutside), signal => Assert.Equal(SignalMeaning.Concern, signal.Meaning));
        Assert.Equal(chart.Limits, ProcessBehaviourChart.Of(Series.UpTo(Month(2017, 3))).Limits);
    }

    [Fact]
    public void All_three_years_of_England_leave_two_moving_ranges_out()
    {
        var limits = ProcessBehaviourChart.Of(Series).Limits;
        Assert.Equal(88.4705, limits.Mean, 4);
        Assert.Equal(86.0446, limits.Lower!.Value, 4);
        Assert.Equal(90.8964, limits.Upper!.Value, 4);
        Assert.Equal(2, limits.DroppedRanges);
    }

    [Fact]
    public void One_bad_month_as_the_baseline_books_five_points_that_nobody_earned()
    {
        var january = Series.Points[9];
        var april = Series.Points[12];
        Assert.Equal(5.374, april.Value - january.Value, 10);
        var verdict = Verdict.Of(Baseline.Of(january), april);
        Assert.Equal("Point comparison: improvement, 85.141 before and 90.515 after; two numbers show no shift", verdict.ToString());

        // Seven months of the second year in a row lay above the mean of the first; the winter undid them.
        Assert.Equal("no-shift", Verdict.Of(Series.UpTo(Month(2017, 3)), Series.Between(Month(2017, 4), Month(2018, 3))).Code);
    }

    // The vignette "Deviations from Excel defaults" of the R package NHSRplotthedots 0.2.2 prints these limits beside its chart.
    [Fact]
    public void A_lone_spike_does_not_widen_the_limits()
    {
        var spike = MeasurementArbitraries.Series(EnglandFourHours.Metric, 1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1);
        var limits = ProcessBehaviourChart.Of(spike).Limits;
        Assert.Equal(1.94, limits.Mean, 2);
        Assert.Equal(4.6, limits.Upper!.Value, 2);
        Assert.Equal(-0.72, limits.Lower!.Value, 2);
        Assert.Equal(2, limits.DroppedRanges);
    }

    [SharedDataFact("england_monthly_4h.csv")]
    public void The_numbers_above_are_those_of_the_file()
    {
        var rows = File.ReadLines(Path.Combine(Repository.SharedData, "england_monthly_4h.csv")).Skip(1).Select(line => line.Split(',')).ToArray();
        Assert.Equal(Series.Points.Select(point => point.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), rows.Select(row => row[0]));
        Assert.Equal(Shares, rows.Select(row => double.Parse(row[3], CultureInfo.InvariantCulture)));
        Assert.All(rows, row => Assert.Equal(
            double.Parse(row[3], CultureInfo.InvariantCulture),
            100 - (100 * double.Parse(row[2], CultureInfo.InvariantCulture) / double.Parse(row[1], CultureInfo.InvariantCulture)),
            0.0005 + 1e-9));
    }
}
