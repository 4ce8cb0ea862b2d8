using System.Globalization;
using LearningOrg.Cli.Registers;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Reporting;
using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Cli.WebPages;

/// <summary>Asks a register what its page tells.</summary>
internal static class ReportFacts
{
    private const int MostMonths = 18;

    public static RegisterReport Of(
        ContinualImprovementRegister register, RegisterHistory history, string file, DateTimeOffset at, PrioritizationPolicy? policy)
    {
        var flow = FlowOf(register, at);
        var events = history.Events.Count(happened => happened.At <= at);
        return new(
            register.Title,
            register.Authority.Value,
            $"{Instants.MinuteOf(at)} UTC",
            $"{Path.GetFileName(file)}, {Counted(events, "event", "events")} since {Instants.DayOf(history.BeginsAt)}",
            Tiles(register, at),
            Attention(register, at),
            Rankings.Of(register, file, policy),
            [.. register.Where(entry => entry.Verification is not null).OrderByDescending(entry => entry.Verification!.At).Select(EntryCards.Of)],
            [.. register.Where(entry => entry is { Stage.IsOpen: true, Measurements.Count: > 0 }).Select(EntryCards.Of)],
            [.. register.Regressions().Select(entry => Line(entry, Regression(register, entry)))],
            FlowChart.Svg(flow),
            [.. flow.Reverse().Select(Row)],
            [.. register.YouSaidWeDid().Select(Row)],
            [.. register.BenefitBalances().Select(Row)],
            [.. register.CoverageOfStrategies(register.SelectMany(entry => entry.Details.Strategies).Distinct().Order(StringComparer.Ordinal))
                .Select(goal => new CoverageRow(goal.Name, goal.Open, goal.Achieved))],
            ReportPage.Style);
    }

    private static IReadOnlyList<Tile> Tiles(ContinualImprovementRegister register, DateTimeOffset at)
    {
        var rates = register.Rates();
        var tried = rates.Achieved + rates.NotAchieved;
        return
        [
            new(Text(register.Count(entry => entry.Stage.IsOpen)), "open", $"of {Counted(register.Count, "entry", "entries")}"),
            new(
                rates.AchievedRate is null ? "–" : FormattableString.Invariant($"{rates.Achieved} of {tried}"),
                "achieved",
                "by measurement, whether it stayed or not"),
            new(
                rates.SustainedRate is null ? "–" : FormattableString.Invariant($"{rates.Sustained} of {rates.Sustained + rates.Regressed}"), 
                "stayed",
                "of those looked at again"),
            new(Text(register.Overdue(at).Count), "overdue", "target or task"),
        ];
    }

    private static IReadOnlyList<AttentionGroup> Attention(ContinualImprovementRegister register, DateTimeOffset at)
    {
        AttentionGroup[] groups =
        [
            new("Overdue", [.. register.Overdue(at).Select(overdue => Line(overdue.Entry, Late(overdue)))]),
            new("On hold past the day to look again", [.. register.StalledHolds(at).Select(entry => Line(
                entry, $"since {Instants.DayOf(entry.Pause!.Since)}, to be looked at by {Instants.DayOf(entry.Pause.ReviewAt)}: {entry.Pause.Reason}"))]),
            new("Without an event for too long", [.. register.DueForReview(at)
                .Select(entry => Line(entry, $"last event on {Instants.DayOf(entry.LastEventAt)}"))]),
        ];
        return [.. groups.Where(group => group.Entries.Count > 0)];
    }

    private static IReadOnlyList<FlowPeriod> FlowOf(ContinualImprovementRegister register, DateTimeOffset at)
    {
        var last = new DateTimeOffset(at.UtcDateTime.Year, at.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero);
        var opened = register.OpenedAt.UtcDateTime;
        var months = Math.Clamp(((last.Year - opened.Year) * 12) + last.Month - opened.Month + 1, 1, MostMonths);

        // The last month there is has no month after it.
        var end = last is { Year: 9999, Month: 12 } ? DateTimeOffset.MaxValue : last.AddMonths(1);
        return register.Flow([.. Enumerable.Range(0, months).Select(month => last.AddMonths(month - months + 1)), end]);
    }

    private static FlowRow Row(FlowPeriod period) => new(
        period.From.UtcDateTime.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        period.Raised,
        period.Closed,
        period.Net > 0 ? FormattableString.Invariant($"+{period.Net}") : period.Net < 0 ? FormattableString.Invariant($"−{-period.Net}") : "0",
        period.OpenAtEnd);

    private static SourceRow Row(SourceAnswer said)
    {
        var lost = said.Did.Count(entry => entry.Stage == ImprovementStage.Regressed);
        return new(said.Source.Name, said.Said, said.Did.Count - lost, lost, said.Tried.Count, said.Declined.Count, said.Open.Count);
    }

    private static BenefitRow Row(BenefitBalance balance)
    {
        var digits = Digits.ToTellApart(balance.Expected, balance.Realized);
        return new(balance.Unit, digits.Of(balance.Expected), digits.Of(balance.Realized));
    }

    private static string Late(OverdueEntry overdue) => string.Join(", ", overdue.Tasks
        .Select(task => $"task '{task.Title}' was due on {Instants.DayOf(task.Due!.Value)}")
        .Prepend(overdue.TargetReviewAt is { } day ? $"its target was to be looked at on {Instants.DayOf(day)}" : null)
        .OfType<string>());

    private static string Regression(ContinualImprovementRegister register, Improvement entry)
    {
        var follower = register.FirstOrDefault(other => other.Details.FollowsOn == entry.Id);
        var metric = entry.CurrentPlan!.Metric;
        var (measured, target) = (entry.SustainReview!.Measured, entry.CurrentPlan.Target);
        var digits = Digits.ToTellApart([measured, .. metric is { Low: { } low, High: { } high } ? [low, high] : new[] { target.Value }]);
        var lost = $"measured {digits.Of(measured)} {metric.Unit}, and the {ChartWords.Aim(target, digits).Replace("target ", "target is ")}";
        return follower is null ? $"{lost}; nothing follows it yet" : $"{lost}; {follower.Id} follows it";
    }

    private static EntryLine Line(Improvement entry, string detail) => new(entry.Id.Value, entry.Title, detail);

    private static string Counted(int count, string one, string many) => $"{Text(count)} {(count == 1 ? one : many)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
