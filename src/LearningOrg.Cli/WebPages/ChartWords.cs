using LearningOrg.Cli.Registers;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Measurement;
using LearningOrg.Core.Measurement.Charts;

namespace LearningOrg.Cli.WebPages;

/// <summary>A behaviour chart in sentences.</summary>
internal static class ChartWords
{
    /// <summary>Whose the mean and the limits are.</summary>
    public static string Caption(Improvement entry, ProcessBehaviourChart chart)
    {
        var limits = chart.Limits;
        var sinceFew = entry.StartedAt is { } started && chart.Points[^1].At > started ? ", since fewer than two lie before the work" : null;
        var whose = limits.Count < chart.Points.Count
            ? FormattableString.Invariant($"the {limits.Count} measurements from before the work began on {Instants.DayOf(entry.StartedAt!.Value)}")
            : FormattableString.Invariant($"all {limits.Count} measurements{sinceFew}");
        return $"Mean and {(limits.IsTrial ? "trial limits" : "limits")} are those of {whose}.";
    }

    /// <summary>What the chart shows, for whoever does not see it.</summary>
    public static string Said(Improvement entry, ProcessBehaviourChart chart, IReadOnlyList<SignalMeaning?> meanings, Digits digits)
    {
        var (points, limits, plan) = (chart.Points, chart.Limits, entry.CurrentPlan!);
        var span = FormattableString.Invariant($"{points.Count} measurements from {Instants.DayOf(points[0].At)} to {Instants.DayOf(points[^1].At)}.");
        var whose = limits.Count < points.Count ? FormattableString.Invariant($"The {limits.Count} from before the work") : "They";
        var bounds = limits is { Upper: { } upper, Lower: { } lower }
            ? $" and limits of {digits.Of(lower)} and {digits.Of(upper)}{(limits.IsTrial ? ", which are trial limits" : string.Empty)}"
            : string.Empty;
        var plans = $"Baseline {digits.Of(plan.Baseline.Value)}, {Aim(plan.Target, digits)}.";
        return $"{span} {whose} have a mean of {digits.Of(limits.Mean)}{bounds}. {plans} {Signals(meanings)}";
    }

    /// <summary>As <c>target 18</c> or <c>range 10 to 15</c>.</summary>
    public static string Aim(Target target, Digits digits) => target.Metric is { Low: { } low, High: { } high }
        ? $"range {digits.Of(low)} to {digits.Of(high)}{(IsIn(target) ? null : $", target {digits.Of(target.Value)}")}"
        : $"target {digits.Of(target.Value)}";

    /// <summary>Whether a target lies in the range that a metric is to stay within, and so says no more than that.</summary>
    public static bool IsIn(Target target) => target.Metric.Low <= target.Value && target.Value <= target.Metric.High;

    private static string Signals(IReadOnlyList<SignalMeaning?> meanings)
    {
        (int Count, string Of)[] kinds =
        [
            (meanings.Count(SignalMeaning.Improvement.Equals), "of an improvement"),
            (meanings.Count(SignalMeaning.Concern.Equals), "of a concern"),
            (meanings.Count(SignalMeaning.Neutral.Equals), "of a change that is neither better nor worse"),
        ];
        var there = kinds.Where(kind => kind.Count > 0).ToArray();
        if (there.Length == 0)
        {
            return "No point is a signal.";
        }

        var first = FormattableString.Invariant($"{there[0].Count} {(there[0].Count == 1 ? "point is a signal" : "points are signals")} {there[0].Of}");
        var others = there.Skip(1).Select(kind => FormattableString.Invariant($"{kind.Count} {kind.Of}"));
        var none = kinds.Take(2).Where(kind => kind.Count == 0).Select(kind => $"none {kind.Of}");
        return $"{string.Join(", ", [first, .. others, .. none])}.";
    }
}
