using LearningOrg.Core.Improvements;

namespace LearningOrg.Interchange.Spreadsheets;

/// <summary>What an entry knows beyond what it was raised with, as clauses: <c>it is Approved</c>.</summary>
internal static class TemplateLosses
{
    public static IEnumerable<string> Of(Improvement entry)
    {
        (bool IsThere, string What)[] all =
        [
            (entry.Stage != ImprovementStage.Raised, $"it is {entry.Stage}"),
            (entry.Details.FollowsOn is not null, $"it follows {entry.Details.FollowsOn}"),
            (entry.Parent is not null, $"it is {entry.Parent}"),
            (entry.Assessment is not null, "it has a score"),
            (entry.CurrentPlan is not null, "it has a plan"),
            (entry.Tasks.Count > 0, "it has tasks"),
            (entry.Measurements.Count > 0, "it was measured"),
            (entry.Benefits.Count > 0, "it has benefits"),
            (entry.LastEventAt > entry.RaisedAt, "it has changed since it was raised"),
        ];
        return all.Where(loss => loss.IsThere).Select(loss => loss.What);
    }
}
