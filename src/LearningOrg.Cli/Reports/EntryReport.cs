using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Core.Prioritization.Uncertainty;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Reports;

/// <summary>A ranked register as a report.</summary>
internal static class EntryReport
{
    public static RankingReport Of(
        EstimatedList<RankableEntry> ranked, PrioritizationPolicy policy, RankableRegister register, RankableEntries entries, int? top) => new(
        "entries",
        new(register.Source, register.Remarks, entries.Problems.Count, [.. entries.Problems.Select(problem => problem.ToString())]),
        PolicyReport.Of(policy, ranked.Model.Unit, ranked.Caution),
        [],
        ranked.Count,
        [.. ranked.Take(top ?? ranked.Count).Select(place => Place(place, ranked.IsExact))],
        [.. ranked.Unscored.Select(left => new NotRankedReport(left.Id, left.Reason.Code, left.Reason.Message, left.Reason.Missing))]);

    private static PlaceReport Place(EstimatedItem<RankableEntry> place, bool isExact)
    {
        var breakdown = place.Breakdown;
        return new(
            place.Rank,
            place.IsTied,
            place.Id,
            place.Item.Title,
            breakdown.Score.Value,
            PlaceReport.PartsOf(breakdown),
            new Dictionary<string, int?>())
        {
            WorstRank = isExact ? null : place.WorstRank,
            ScoreLow = isExact ? null : place.LeastScore.Value,
            ScoreHigh = isExact ? null : place.GreatestScore.Value,
            TiedWith = isExact ? null : [.. place.TiedWith.Select(other => other.Id)],
        };
    }
}
