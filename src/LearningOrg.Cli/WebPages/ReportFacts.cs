using System.Globalization;
using LearningOrg.Cli.Files;
using LearningOrg.Cli.Registers;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Reporting;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Core.Prioritization.Uncertainty;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.WebPages;

/// <summary>Asks a register what its page tells.</summary>
internal static class ReportFacts
{
    private const int MostMonths = 18;

    public static RegisterReport Of(ContinualImprovementRegister register, RegisterHistory history, string file, DateTimeOffset at, PrioritizationPolicy? policy)
    {
        var flow = FlowOf(register, at);
        return new(
            register.Title,
            register.Authority.Value,
            $"{Instants.MinuteOf(at)} UTC",
            FormattableString.Invariant($"{Path.GetFileName(file)}, {history.Events.Count(happened => happened.At <= at)} events since {Instants.DayOf(history.BeginsAt)}"),
            Tiles(register, at),
            Attention(register, at),
            Ranking(register, file, policy),
            [.. register.Where(entry => entry.Verification is not null).OrderByDescending(entry => entry.Verification!.At).Select(EntryCards.Of)],
            [.. register.Where(entry => entry is { Stage.IsOpen: true, Measurements.Count: > 0 }).Select(EntryCards.Of)],
            [.. register.Regressions().Select(entry => Line(entry, Regression(register, entry)))],
            FlowChart.Svg(flow),
            [.. flow.Reverse().Select(Row)],
            [.. register.YouSaidWeDid().Select(said => new SourceRow(
                said.Source.Name, said.Said, said.Did.Count, said.Tried.Count, said.Declined.Count, said.Open.Count))],
            [.. register.BenefitBalances().Select(balance => new BenefitRow(balance.Unit, Numbers.Plain(balance.Expected), Numbers.Plain(balance.Realized)))],
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
            new(Text(register.Count(entry => entry.Stage.IsOpen)), "open", FormattableString.Invariant($"of {register.Count} entries")),
            new(rates.AchievedRate is null ? "–" : FormattableString.Invariant($"{rates.Achieved} of {tried}"), "achieved", "by measurement after the change"),
            new(rates.SustainedRate is null ? "–" : FormattableString.Invariant($"{rates.Sustained} of {rates.Sustained + rates.Regressed}"), "stayed", "of those looked at again"),
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
            new("Without an event for too long", [.. register.DueForReview(at).Select(entry => Line(entry, $"last event on {Instants.DayOf(entry.LastEventAt)}"))]),
        ];
        return [.. groups.Where(group => group.Entries.Count > 0)];
    }

    private static RankingSection Ranking(ContinualImprovementRegister register, string file, PrioritizationPolicy? policy)
    {
        var rankable = RankableRegister.Of(register, Path.GetFileName(file));
        if ((policy ?? PolicyFile.FittingFor(rankable)) is not { } fitting || !rankable.For(fitting).TryAccept(out var entries, out _))
        {
            return new(string.Empty, string.Empty, rankable.Count == 0 ? "No entry is open." : "No policy reads the inputs that the entries have.", [], []);
        }

        var ranked = fitting.PrioritizeEstimates(entries, entry => entry.Id, (entry, criterion) => entry.EstimateOf(criterion));
        var best = ranked.Count > 0 && ranked.All(place => place.Score.Value > 0) ? ranked.Max(place => place.Score.Value) : double.NaN;
        return new(
            $"{fitting.Name} {fitting.Version}",
            ranked.Model.Unit,
            ranked.Caution,
            [.. ranked.Select(place => new PlaceRow(
                RankWords.Of(place.Rank, place.WorstRank, place.IsTied),
                place.Id,
                place.Item.Title,
                StageOf(register, place.Id),
                place.IsExact ? Numbers.Score(place.Score.Value) : $"{Numbers.Score(place.LeastScore.Value)}–{Numbers.Score(place.GreatestScore.Value)}",
                place.Breakdown.ToString(),
                double.IsNaN(best) ? string.Empty : (100 * place.Score.Value / best).ToString("0.#", CultureInfo.InvariantCulture)))],
            [.. ranked.Unscored.Select(left => new EntryLine(left.Id, left.Item.Title, left.Reason.Message))]);
    }

    private static IReadOnlyList<FlowPeriod> FlowOf(ContinualImprovementRegister register, DateTimeOffset at)
    {
        var last = new DateTimeOffset(at.UtcDateTime.Year, at.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero);
        var opened = register.OpenedAt.UtcDateTime;
        var months = Math.Clamp(((last.Year - opened.Year) * 12) + last.Month - opened.Month + 1, 1, MostMonths);
        return register.Flow([.. Enumerable.Range(0, months + 1).Select(month => last.AddMonths(month - months + 1))]);
    }

    private static FlowRow Row(FlowPeriod period) => new(
        period.From.UtcDateTime.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        period.Raised,
        period.Closed,
        period.Net > 0 ? FormattableString.Invariant($"+{period.Net}") : period.Net < 0 ? FormattableString.Invariant($"−{-period.Net}") : "0",
        period.OpenAtEnd);

    private static string Late(OverdueEntry overdue) => string.Join(", ", overdue.Tasks
        .Select(task => $"task '{task.Title}' was due on {Instants.DayOf(task.Due!.Value)}")
        .Prepend(overdue.TargetReviewAt is { } day ? $"its target was to be looked at on {Instants.DayOf(day)}" : null)
        .OfType<string>());

    private static string Regression(ContinualImprovementRegister register, Improvement entry)
    {
        var follower = register.FirstOrDefault(other => other.Details.FollowsOn == entry.Id);
        var metric = entry.CurrentPlan!.Metric;
        var lost = $"measured {Numbers.Plain(entry.SustainReview!.Measured)} {metric.Unit}, and the target is {Numbers.Plain(entry.CurrentPlan.Target.Value)}";
        return follower is null ? $"{lost}; nothing follows it yet" : $"{lost}; {follower.Id} follows it";
    }

    private static string StageOf(ContinualImprovementRegister register, string id) =>
        register.TryFind(ImprovementId.Of(id), out var entry) ? entry.Stage.Name : string.Empty;

    private static EntryLine Line(Improvement entry, string detail) => new(entry.Id.Value, entry.Title, detail);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
