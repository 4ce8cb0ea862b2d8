using System.Globalization;
using LearningOrg.Cli.Files;
using LearningOrg.Core.Opportunities;
using LearningOrg.Core.Prioritization;
using LearningOrg.Interchange.Incidents;

namespace LearningOrg.Cli.Reports;

/// <summary>Mined opportunities as a report.</summary>
internal static class OpportunityReport
{
    private const double ShortPeriod = 28;

    public static RankingReport Of(OpportunityRanking ranking, IncidentReport source, int top)
    {
        var model = ranking.Opportunities.Count > 0 ? ranking.Opportunities[0].Breakdown : null;
        return new(
            "opportunities",
            new(source.Source, [.. Remarks(ranking, source)], source.ProblemCount, [.. source.Problems.Select(problem => problem.ToString())]),
            PolicyReport.Of(ranking.Policy, model?.Score.Model.Unit ?? string.Empty, model?.Caution ?? string.Empty),
            [.. ranking.OtherModels.Select(other => other.Name)],
            ranking.Opportunities.Count,
            [.. ranking.Opportunities.Take(top).Select(opportunity => Place(opportunity, ranking, source))],
            [.. ranking.NotRanked.Select(left => new NotRankedReport(
                left.Group,
                left.Reason.Code,
                left.Reason.Message,
                left.Reason is NotScorable missing ? missing.Missing : [],
                (left.Reason as TooFewIncidents)?.Found))]);
    }

    private static PlaceReport Place(Opportunity opportunity, OpportunityRanking ranking, IncidentReport source) => new(
        opportunity.Rank,
        ranking.Opportunities.Count(other => other.Rank == opportunity.Rank) > 1,
        OpportunityRegister.IdOf(opportunity, source.Grouping),
        opportunity.Title,
        opportunity.Breakdown.Score.Value,
        PlaceReport.PartsOf(opportunity.Breakdown),
        ranking.OtherModels.Zip(opportunity.OtherRanks).ToDictionary(pair => pair.First.Name, pair => pair.Second),
        opportunity.Group.Incidents);

    private static IEnumerable<string> Remarks(OpportunityRanking ranking, IncidentReport source)
    {
        var history = ranking.History;
        var shape = source.Shape is IncidentShape.AuditLog ? "audit log" : "one row per incident";
        var seen = history.Period is { } period
            ? $", {Day(period.From)} to {Day(period.To.AddDays(-1))} ({Counted((long)period.Days, "day", "days")})"
            : string.Empty;
        var dates = source.DateFormat is { } format ? $", dates {format}" : string.Empty;
        yield return $"{Counted(source.RowsRead, "row", "rows")} ({shape}), {Counted(history.Incidents, "incident", "incidents")}{seen}{dates}.";
        foreach (var remark in source.Remarks)
        {
            yield return remark;
        }

        if (history.Period is { Days: < ShortPeriod } brief)
        {
            yield return $"The history covers {Counted((long)brief.Days, "day", "days")} only; rates per 30 days are projected from them.";
        }

        if (Unrecorded(ranking) is { Length: > 0 } criteria)
        {
            yield return $"Nothing is ranked: the policy reads {string.Join(", ", criteria)}, which this history records for no group. "
                + "'learningorg policy init' writes a policy to change; name it with --policy.";
        }

        if (history.WithoutGroup > 0)
        {
            yield return $"{Counted(history.WithoutGroup, "incident is", "incidents are")} in no group, because no {source.Grouping.Column} is recorded.";
        }

        if (history.OutsidePeriod > 0)
        {
            yield return $"{Counted(history.OutsidePeriod, "incident is", "incidents are")} in no group, because the time of opening is not recorded.";
        }
    }

    /// <summary>What no group has a number for, where that leaves nothing to rank.</summary>
    private static string[] Unrecorded(OpportunityRanking ranking)
    {
        var missing = ranking.NotRanked.Select(left => left.Reason).OfType<NotScorable>().Select(reason => reason.Missing).ToArray();
        return ranking.Opportunities.Count > 0 || missing.Length == 0
            ? []
            : [.. missing[0].Where(name => missing.All(names => names.Contains(name)))];
    }

    private static string Counted(long number, string one, string many) => $"{number:#,0} {(number == 1 ? one : many)}";

    private static string Day(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
