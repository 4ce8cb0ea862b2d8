using LearningOrg.Core.Measurement;
using LearningOrg.Core.Measurement.Charts;

namespace LearningOrg.Core.Tests.SameBits;

/// <summary>The behaviour chart and the baseline of each column, as if it were a series.</summary>
internal static class MeasurementAnswers
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IEnumerable<(string Name, Func<Problem, IEnumerable<double>> Answer)> All() => [("Behaviour chart", Numbers)];

    private static IEnumerable<double> Numbers(Problem problem) => problem.Matrix.Criteria.SelectMany((criterion, column) =>
    {
        var values = problem.Matrix.Column(column).ToArray();
        var series = MeasurementSeries.Of(
            Metric.Increasing(criterion.Name, "points"), values.Select((value, month) => (Start.AddMonths(month), value)));
        var chart = ProcessBehaviourChart.Of(series).WithStepChangesFound();
        return (double[])
        [
            series.Mean!.Value,
            .. chart.Phases.SelectMany(phase =>
                new[] { phase.Limits.Mean, phase.Limits.MeanMovingRange ?? 0, phase.Limits.Upper ?? 0, phase.Limits.NearLower ?? 0 }),
            .. chart.Signals.SelectMany(signal => signal.Points).Select(place => (double)place),
        ];
    });
}
