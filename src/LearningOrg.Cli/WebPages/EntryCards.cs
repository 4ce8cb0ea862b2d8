using System.Text;
using LearningOrg.Cli.Registers;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Cli.WebPages;

/// <summary>One entry with its evidence.</summary>
internal static class EntryCards
{
    private static readonly Dictionary<EvidenceStrength, string> Strengths = new()
    {
        [EvidenceStrength.ShiftDetected] = "Strong: the process moved for the better, in a way that chance alone seldom makes.",
        [EvidenceStrength.NeutralShift] = "The process moved, which for a metric that is to stay within a range is neither better nor worse.",
        [EvidenceStrength.ShiftForTheWorse] = "The process moved for the worse.",
        [EvidenceStrength.NoShift] = "No sign that the process moved: the numbers differ as they always did.",
        [EvidenceStrength.Inconclusive] = "Weak: there are too few measurements to tell a shift from chance.",
        [EvidenceStrength.PointComparison] = "Weakest: one number beside another, and no word on whether the process moved.",
    };

    public static EntryCard Of(Improvement entry)
    {
        var chart = BehaviourChart.Of(entry, out var whyNot);
        var anchor = Convert.ToHexString(Encoding.UTF8.GetBytes(entry.Id.Value));
        return new(
            entry.Id.Value,
            anchor,
            entry.Title,
            entry.Stage.Name,
            ToneOf(entry),
            Headline(entry),
            [.. Facts(entry).Where(fact => fact.Text.Length > 0)],
            chart?.Svg($"chart-{anchor}") ?? string.Empty,
            chart?.Caption ?? whyNot,
            chart?.Words ?? string.Empty,
            Rows(Measurements.OfPlan(entry), [entry.CurrentPlan?.Baseline.Value, entry.CurrentPlan?.Target.Value]),
            [.. Measurements.OfEarlierPlans(entry).Select(other => new OtherMeasurements($"{other.Metric}", Rows(other.Values)))]);
    }

    private static IReadOnlyList<MeasurementRow> Rows(IReadOnlyList<MeasuredValue> values, params double?[] beside)
    {
        var digits = Digits.ToTellApart(values.Select(value => value.Value).Concat(beside.OfType<double>()));
        return [.. values.Select(value => new MeasurementRow(Instants.DayOf(value.At), digits.Of(value.Value)))];
    }

    private static string ToneOf(Improvement entry) =>
        entry.Stage == ImprovementStage.Achieved || entry.Stage == ImprovementStage.Sustained ? "good"
        : entry.Stage == ImprovementStage.NotAchieved || entry.Stage == ImprovementStage.Regressed ? "bad"
        : "plain";

    private static string Headline(Improvement entry)
    {
        if (entry.CurrentPlan is not { } plan)
        {
            return "Not planned yet.";
        }

        var (metric, target) = (plan.Metric, plan.Target);
        double?[] told = [plan.Baseline.Value, target.Value, metric.Low, metric.High, entry.Verification?.Measured, entry.SustainReview?.Measured];
        var digits = Digits.ToTellApart(told.OfType<double>());
        var (from, to, unit) = (digits.Of(plan.Baseline.Value), digits.Of(target.Value), metric.Unit);
        var range = metric is { Low: { } low, High: { } high } ? $"stay within {digits.Of(low)} to {digits.Of(high)}" : null;
        if (entry.Verification is { } verified)
        {
            var aim = range is null ? $"The target was {to}" : ChartWords.IsIn(target) ? $"It was to {range}" : $"It was to {range}, and the target was {to}";
            return $"{metric.Name}: from {from} to {digits.Of(verified.Measured)} {unit}. {aim}, so {Way(verified)} of the way was made.";
        }

        var until = $"by {Instants.DayOf(target.ReviewAt)}";
        return range is null || !ChartWords.IsIn(target)
            ? $"{metric.Name}: from {from} to {to} {unit} {until}{(range is null ? null : $", and it is to {range}")}."
            : $"{metric.Name}: from {from} {unit}; it is to {range} {until}.";
    }

    // What missed the target, however closely, is not all of the way.
    private static string Way(Verification verified)
    {
        var percent = 100 * verified.Attainment;
        return !verified.IsAchieved && Math.Round(percent) == 100 ? $"{Digits.ToTellApart(percent, 100).Of(percent)} %" : Numbers.Percent(verified.Attainment);
    }

    private static IEnumerable<CardFact> Facts(Improvement entry)
    {
        yield return new("Evidence", entry.Verification is { } verified ? Strengths[verified.Evidence] : string.Empty);
        yield return new("Measured", entry.Verification is { } basis
            ? FormattableString.Invariant($"{Times(basis.Count)} after the change; verified on {Instants.DayOf(basis.At)} by {basis.By}")
            : string.Empty);
        yield return new("Did it stay?", entry switch
        {
            { SustainReview: { IsSustained: true } kept } => $"Yes: {kept}, reviewed on {Instants.DayOf(kept.At)} by {kept.By}.",
            { SustainReview: { } lost } => $"No: {lost}, reviewed on {Instants.DayOf(lost.At)} by {lost.By}.",
            { Verification.IsAchieved: true } => $"Being watched: it takes {entry.CurrentPlan!.Sustain}.",
            _ => string.Empty,
        });
        yield return new("Owner", entry.Owner?.Value ?? string.Empty);
        yield return new("Work", entry.StartedAt is { } started
            ? $"from {Instants.DayOf(started)} {(entry.CompletedAt is { } ended ? $"to {Instants.DayOf(ended)}" : "on")}{Progress(entry)}"
            : string.Empty);
        foreach (var benefit in entry.Benefits)
        {
            var digits = Digits.ToTellApart(benefit.Realized, benefit.Expected);
            yield return new(
                benefit.IsDisbenefit ? "Dis-benefit" : "Benefit",
                $"{benefit.Title}: {digits.Of(benefit.Realized)} of {digits.Of(benefit.Expected)} {benefit.Unit} by {Instants.DayOf(benefit.Due)}, "
                + $"for {benefit.Beneficiary}");
        }
    }

    private static string Times(int count) => count == 1 ? "once" : FormattableString.Invariant($"{count} times");

    private static string Progress(Improvement entry) => entry.Progress is { } share ? $"; {Numbers.Percent(share)} of its tasks are done" : string.Empty;
}
