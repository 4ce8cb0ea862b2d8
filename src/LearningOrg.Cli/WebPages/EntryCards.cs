using LearningOrg.Cli.Registers;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Work;

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
        var chart = BehaviourChart.Of(entry);
        return new(
            entry.Id.Value,
            entry.Title,
            entry.Stage.Name,
            ToneOf(entry),
            Headline(entry),
            [.. Facts(entry).Where(fact => fact.Text.Length > 0)],
            chart?.Svg($"chart-{Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(entry.Id.Value))}") ?? string.Empty,
            chart?.Words ?? string.Empty,
            [.. entry.Measurements.OrderBy(value => value.At).Select(value => new MeasurementRow(Instants.DayOf(value.At), Numbers.Plain(value.Value)))]);
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

        var (from, to, unit) = (Numbers.Plain(plan.Baseline.Value), Numbers.Plain(plan.Target.Value), plan.Metric.Unit);
        return entry.Verification is { } verified
            ? $"{plan.Metric.Name}: from {from} to {Numbers.Plain(verified.Measured)} {unit}. The target was {to}, so {Numbers.Percent(verified.Attainment)} of the way was made."
            : $"{plan.Metric.Name}: from {from} to {to} {unit} by {Instants.DayOf(plan.Target.ReviewAt)}.";
    }

    private static IEnumerable<CardFact> Facts(Improvement entry)
    {
        yield return new("Evidence", entry.Verification is { } verified ? Strengths[verified.Evidence] : string.Empty);
        yield return new("Measured", entry.Verification is { } basis
            ? FormattableString.Invariant($"{basis.Count} times after the change; verified on {Instants.DayOf(basis.At)} by {basis.By}")
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
            yield return new(
                benefit.IsDisbenefit ? "Dis-benefit" : "Benefit",
                $"{benefit.Title}: {Numbers.Plain(benefit.Realized)} of {Numbers.Plain(benefit.Expected)} {benefit.Unit} by {Instants.DayOf(benefit.Due)}, for {benefit.Beneficiary}");
        }
    }

    private static string Progress(Improvement entry) => entry.Progress is { } share ? $"; {Numbers.Percent(share)} of its tasks are done" : string.Empty;
}
