using LearningOrg.Core.Improvements;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>What an entry knows that the table has no field for.</summary>
internal static class CimLosses
{
    private const string PlanInPart =
        "the table holds the name, the base value, the target value and the review date; unit, direction, window and sustain rule are left out";

    private const string HoldInPart = "the table holds the reason; since when, from which stage and until when are left out";

    private const string NoField = "the table has no field for it; it is left out";

    public static IEnumerable<(string What, string? Value, string Reason)> Of(Improvement entry)
    {
        var details = entry.Details;
        return OfStage(entry)
            .Concat(One("category", details.Category))
            .Concat(One("timescale", details.Timescale?.Name))
            .Concat(One("follows on", details.FollowsOn?.Value))
            .Concat(details.Tags.SelectMany(tag => One("tags", tag)))
            .Concat(details.Links.SelectMany(link => One("links", link.ToString())))
            .Concat(entry.Parent is { IsRequired: true } parent ? [("parent", parent.ToString(), "the table does not say that a part is required")] : [])
            .Concat(One("score", entry.Assessment?.ToString()))
            .Concat(OneOf("plan", entry.CurrentPlan?.ToString(), PlanInPart))
            .Concat(One("approval", entry.Approval?.ToString()))
            .Concat(entry.Tasks.SelectMany(task => OneOf("tasks", task.ToString(), "tasks are records of sn_cim_task, another table; it is left out")))
            .Concat(entry.Measurements.SelectMany(value => One("measurements", value.ToString())))
            .Concat(OneOf("verification", entry.Verification?.ToString(), "the table holds who closed it and when; what was measured is left out"))
            .Concat(One("review", entry.SustainReview?.ToString()))
            .Concat(entry.Benefits.SelectMany(benefit => One("benefits", benefit.ToString())))
            .Concat(OneOf("hold", entry.Pause?.ToString(), HoldInPart))
            .Concat(One("ended for", entry.Ending?.Other?.Value));
    }

    private static IEnumerable<(string, string?, string)> OfStage(Improvement entry)
    {
        var state = CimStates.Of(entry.Stage);
        var reason = $"the table has no such state; it is written as {state}, which comes back as {state.Stage} where evidence bears it out";
        return state.Stage == entry.Stage ? [] : [("stage", entry.Stage.Name, reason)];
    }

    private static IEnumerable<(string, string?, string)> One(string what, string? value) => OneOf(what, value, NoField);

    private static IEnumerable<(string, string?, string)> OneOf(string what, string? value, string reason) =>
        value is null ? [] : [(what, value, reason)];
}
