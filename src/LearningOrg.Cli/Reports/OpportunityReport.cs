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
        ranking.OtherModels.Zip(opportunity.OtherRanks).ToDictionary(pair => pair.First.Name, pair => pair.Second));

    private static IEnumerable<string> Remarks(OpportunityRanking ranking, IncidentReport source)
    {
        var history = ranking.History;
        var shape = source.Shape is IncidentShape.AuditLog ? "audit log" : "one row per incident";
        var seen = history.Period is { } period
            ? $", {Day(period.From)} to {Day(period.To.AddDays(-1))} ({Count((long)period.Days, "day")})"
            : string.Empty;
        var dates = source.DateFormat is { } format ? $", dates {format}" : string.Empty;
        yield return $"{Count(source.RowsRead, "row")} ({shape}), {Count(history.Incidents, "incident")}{seen}{dates}.";
        foreach (var remark in source.Remarks)
        {
            yield return remark;
        }

        if (history.Period is { Days: < ShortPeriod } brief)
        {
            yield return $"The history covers {Count((long)brief.Days, "day")} only; rates per 30 days are projected from them.";
        }

        if (history.WithoutGroup > 0)
        {
            yield return history.WithoutGroup == 1
                ? $"1 incident has no {source.Grouping.Column} and is in no group."
                : $"{history.WithoutGroup:#,0} incidents have no {source.Grouping.Column} and are in no group.";
        }

        if (history.OutsidePeriod > 0)
        {
            yield return history.OutsidePeriod == 1
                ? "1 incident does not say when it was opened and is in no group."
                : $"{history.OutsidePeriod:#,0} incidents do not say when they were opened and are in no group.";
        }
    }

    private static string Count(long number, string noun) =>
        $"{number.ToString("#,0", CultureInfo.InvariantCulture)} {noun}{(number == 1 ? string.Empty : "s")}";

    private static string Day(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
