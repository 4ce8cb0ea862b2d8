namespace LearningOrg.Core.Opportunities;

/// <summary>What is known of one incident, as opportunity mining needs it; <c>null</c> is "not recorded", never zero.</summary>
/// <param name="Group">What the incident is mined under (a subcategory, an assignment group …).</param>
/// <param name="Category">The broader kind of work, used in titles.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="ResolvedAt">When it was resolved; <c>null</c> while it is not.</param>
/// <param name="Impact">1 (high) to 3 (low).</param>
/// <param name="Urgency">1 (high) to 3 (low).</param>
/// <param name="Priority">1 (critical) to 5 (planning).</param>
/// <param name="MadeSla">Whether it was resolved within the agreed time.</param>
/// <param name="Reassignments">How often it went from one group to another; not negative.</param>
/// <param name="Reopenings">How often it was opened again after it was resolved; not negative.</param>
/// <remarks>A struct, because a history has millions. <c>default</c> is an incident of which nothing is known.</remarks>
public readonly record struct IncidentFact(
    string? Group,
    string? Category,
    DateTimeOffset? OpenedAt,
    DateTimeOffset? ResolvedAt,
    int? Impact,
    int? Urgency,
    int? Priority,
    bool? MadeSla,
    int? Reassignments,
    int? Reopenings);
