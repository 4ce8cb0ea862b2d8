using LearningOrg.Core.Measurement;
using LearningOrg.Core.Measurement.Charts;

namespace LearningOrg.Docs.Tests.Examples;

public class MeasurementExample
{
    private static readonly Metric Waiting = Metric.Increasing("Seen within four hours", "%").Measured(Cadence.Monthly);

    // England, April 2016 to March 2018: NHS England, A&E attendances and emergency admissions (Open Government Licence v3.0).
    private static readonly double[] Shares =
    [
        90.035, 90.276, 90.56, 90.285, 90.976, 90.648, 89.053, 88.379, 86.176, 85.141, 87.531, 90.009,
        90.515, 89.7, 90.725, 90.348, 90.299, 89.666, 89.942, 88.767, 84.985, 85.299, 85.045, 84.621,
    ];

    [Fact]
    public void From_a_baseline_to_a_target()
    {
        // <attainment>
        var time = Metric.Decreasing("Mean time to resolve", "hours")
            .Measured(Cadence.Monthly)
            .Serving(goal: "A service people rely on", objective: "Less time without it", criticalSuccessFactor: "Fast restoration");
        var january = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        var baseline = Baseline.Of(time, 24, january);
        var target = Target.Relative(baseline, percent: -25, reviewAt: january.AddMonths(9));
        var measured = MeasuredValue.Of(time, 16, january.AddMonths(8));
        Console.WriteLine(target);
        // 18 hours by 2026-10-01T00:00:00+00:00

        Console.WriteLine(target.AttainmentOf(baseline, measured));
        // 1.33 of the way, target met

        Console.WriteLine(Verdict.Of(baseline, measured));
        // Point comparison: improvement, 24 before and 16 after; two numbers show no shift
        // </attainment>
        Assert.Equal("18 hours by 2026-10-01T00:00:00+00:00", target.ToString());
        Assert.Equal("1.33 of the way, target met", target.AttainmentOf(baseline, measured).ToString());
        Assert.Equal("Point comparison: improvement, 24 before and 16 after; two numbers show no shift", Verdict.Of(baseline, measured).ToString());
    }

    [Fact]
    public void A_chart_and_what_it_says()
    {
        // <chart>
        var april = new DateTimeOffset(2016, 4, 1, 0, 0, 0, TimeSpan.Zero);
        var series = MeasurementSeries.Of(Waiting, Shares.Select((share, month) => (april.AddMonths(month), share)));

        var chart = ProcessBehaviourChart.Of(series).LockedAfter(12);
        Console.WriteLine(chart.Limits);
        // mean 89.0890833333, limits 86.1403524242 to 92.0378142424, from 12 points

        foreach (var signal in chart.Signals.Where(signal => signal.Kind == SignalKind.PointOutside))
        {
            Console.WriteLine($"{signal.StartsAt:yyyy-MM}: {series.Points[signal.Points[0]].Value} %, {signal.Meaning.Code}");
        }
        // 2017-01: 85.141 %, concern
        // 2017-12: 84.985 %, concern
        // 2018-01: 85.299 %, concern
        // 2018-02: 85.045 %, concern
        // 2018-03: 84.621 %, concern

        Console.WriteLine(chart.AssuranceOf(Target.Of(Waiting, 95, april.AddYears(3))));
        // Consistently fails
        // </chart>
        Assert.Equal("mean 89.0890833333, limits 86.1403524242 to 92.0378142424, from 12 points", chart.Limits.ToString());
        Assert.Equal(
            [
                "2017-01: 85.141 %, concern", "2017-12: 84.985 %, concern", "2018-01: 85.299 %, concern", "2018-02: 85.045 %, concern",
                "2018-03: 84.621 %, concern",
            ],
            chart.Signals.Where(signal => signal.Kind == SignalKind.PointOutside)
                .Select(signal => FormattableString.Invariant($"{signal.StartsAt:yyyy-MM}: {series.Points[signal.Points[0]].Value} %, {signal.Meaning.Code}")));
        Assert.Equal(Assurance.ConsistentlyFails, chart.AssuranceOf(Target.Of(Waiting, 95, april.AddYears(3))));
    }

    [Fact]
    public void A_verdict_and_its_cases()
    {
        var april = new DateTimeOffset(2016, 4, 1, 0, 0, 0, TimeSpan.Zero);
        var series = MeasurementSeries.Of(Waiting, Shares.Select((share, month) => (april.AddMonths(month), share)));
        // <verdict>
        // The change took effect on the first of April 2017, or so it was hoped.
        var change = april.AddYears(1).AddDays(-1);
        var verdict = Verdict.Of(series.UpTo(change), series.After(change));
        Console.WriteLine(verdict);
        // No shift: the mean was 89.0890833333 and is 88.326; among 12 points no seven in a row lie on one side of the former and hold

        var answer = verdict.Match(
            shiftDetected: shift => $"It moved: {shift.Meaning.Code}.",
            noShift: none => "It is as it was.",
            inconclusive: few => $"Measure {few.LackingAfter} times more.",
            pointComparison: two => "Two numbers always differ.");
        // </verdict>
        Assert.Equal("It is as it was.", answer);
        Assert.Equal(
            "No shift: the mean was 89.0890833333 and is 88.326; among 12 points no seven in a row lie on one side of the former and hold", verdict.ToString());
    }
}
