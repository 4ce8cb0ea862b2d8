using FsCheck;
using FsCheck.Fluent;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Tests.Measurement;

/// <summary>Values on a coarse grid, so that ties happen and a counter-example can be read.</summary>
internal static class MeasurementArbitraries
{
    public static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static Gen<double> Numbers { get; } = Gen.Choose(-40, 400).Select(quarters => quarters / 4.0);

    private static Gen<string?> Texts { get; } = Gen.Elements<string?>(null, null, "Fast restoration", "\"Quoted\", with, commas", "Zufriedenheit 🙂");

    private static Gen<Metric> Metrics { get; } =
        from name in Gen.Elements("Mean time to resolve", "Link rate")
        from unit in Gen.Elements("hours", "%")
        from direction in Gen.Elements(MetricDirection.All.ToArray())
        from low in Gen.Choose(0, 40)
        from width in Gen.Choose(0, 40)
        from cadence in Gen.Elements<Cadence?>([null, .. Cadence.All])
        from goal in Texts
        from objective in Texts
        from factor in Texts
        from indicator in Texts
        let bare = direction.Match(
            increase: () => Metric.Increasing(name, unit),
            decrease: () => Metric.Decreasing(name, unit),
            within: () => Metric.Within(name, unit, low, low + width))
        let served = bare.Serving(goal, objective, factor, indicator)
        select cadence is null ? served : served.Measured(cadence);

    /// <summary>Levels that move a little, sometimes jump, and sometimes stand still.</summary>
    private static Gen<double[]> Walks { get; } =
        from steps in Gen.ArrayOf(Gen.Frequency(
            (6, Gen.Choose(-4, 4)), (2, Gen.Constant(0)), (2, Gen.Constant(1)), (2, Gen.Constant(-1)), (1, Gen.Choose(-40, 40))))
        from level in Gen.Choose(-20, 20)
        from isWalk in Gen.Elements(true, false)
        select steps.Select((step, index) => (isWalk ? level + steps.Take(index + 1).Sum() : level + step) / 4.0).ToArray();

    public static Arbitrary<Metric> AnyMetric() => Metrics.ToArbitrary();

    public static Arbitrary<MeasuredValue> AnyMeasuredValue() =>
        (from metric in Metrics from value in Numbers from day in Gen.Choose(0, 400) select MeasuredValue.Of(metric, value, Start.AddDays(day))).ToArbitrary();

    public static Arbitrary<MeasurementSeries> AnySeries() => Arb.From(
        from metric in Metrics from values in Walks select Series(metric, values),
        series => Enumerable.Range(0, series.Count).Select(without =>
            MeasurementSeries.Of(series.Metric, series.Points.Where((_, index) => index != without))));

    public static Arbitrary<Journey> AnyJourney() => (
        from metric in Metrics
        from baseline in Numbers
        from target in Numbers
        from measured in Numbers
        let before = Baseline.Of(metric, baseline, Start)
        let goal = Target.Of(metric, target, Start.AddDays(90))
        where goal.IsBetterThan(before)
        select new Journey(before, goal, measured)).ToArbitrary();

    public static MeasurementSeries Series(Metric metric, params double[] values) =>
        MeasurementSeries.Of(metric, values.Select((value, month) => (Start.AddMonths(month), value)));
}
