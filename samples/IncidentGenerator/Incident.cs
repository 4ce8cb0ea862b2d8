namespace LearningOrg.Samples;

/// <summary>One incident of the made-up organization.</summary>
internal sealed record Incident(
    Subject Subject, DateTime OpenedAt, int Impact, int Urgency, int Reassignments, int Reopenings, string Group, string Item)
{
    /// <summary>1 (critical) to 5 (planning): ServiceNow's default table.</summary>
    public int Priority => Impact + Urgency - 1;

    /// <summary>When it was resolved, or will be after the export.</summary>
    public required DateTime ResolvedAt { get; init; }

    /// <summary>By when it had to be resolved.</summary>
    public required DateTime DueAt { get; init; }
}
