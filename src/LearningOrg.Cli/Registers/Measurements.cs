using LearningOrg.Core.Improvements;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Cli.Registers;

/// <summary>What was measured of an entry, in order: of the metric that its plan names, and of metrics that an earlier plan named.</summary>
internal static class Measurements
{
    public static IReadOnlyList<MeasuredValue> OfPlan(Improvement entry) => [.. InOrder(entry).Where(value => IsOfPlan(entry, value))];

    /// <summary>By metric, each once.</summary>
    public static IEnumerable<(Metric Metric, IReadOnlyList<MeasuredValue> Values)> OfEarlierPlans(Improvement entry)
    {
        var left = InOrder(entry).Where(value => !IsOfPlan(entry, value)).ToList();
        while (left.Count > 0)
        {
            var metric = left[0].Metric;
            yield return (metric, [.. left.Where(value => value.Metric.IsSameMeasureAs(metric))]);
            left.RemoveAll(value => value.Metric.IsSameMeasureAs(metric));
        }
    }

    private static bool IsOfPlan(Improvement entry, MeasuredValue value) => entry.CurrentPlan?.Metric.IsSameMeasureAs(value.Metric) == true;

    private static IEnumerable<MeasuredValue> InOrder(Improvement entry) => entry.Measurements.OrderBy(value => value.At);
}
