namespace LearningOrg.Core.Opportunities;

/// <summary>What is measured of a group of incidents; a policy names it by its code.</summary>
public sealed class IncidentMeasure : ClosedSet<IncidentMeasure>
{
    private readonly Func<IncidentGroup, double?> _read;

    private IncidentMeasure(int order, string code, string name, string unit, string adjective, Func<IncidentGroup, double?> read)
        : base(order, code, name)
    {
        Unit = unit;
        Adjective = adjective;
        _read = read;
    }

    /// <summary>How many were opened, for each 30 days.</summary>
    public static IncidentMeasure Reach { get; } =
        new(0, "incidents_per_30_days", "Reach", "incidents / 30 days", "frequent", group => group.IncidentsPer30Days);

    /// <summary>The hours people waited for a resolution, for each 30 days; hours above the group's 90th percentile count as
    /// that.</summary>
    public static IncidentMeasure HoursLost { get; } =
        new(1, "hours_lost_per_30_days", "Hours lost", "hours / 30 days", "time-consuming", group => group.HoursLostPer30Days);

    /// <summary>The share resolved later than agreed.</summary>
    public static IncidentMeasure BreachShare { get; } =
        new(2, "breach_share", "SLA breach share", "share", "late", group => group.BreachShare?.Share);

    /// <summary>How often an incident went from one group to another, on average.</summary>
    public static IncidentMeasure Reassignments { get; } =
        new(3, "reassignments_per_incident", "Reassignments", "per incident", "reassigned", group => group.ReassignmentsPerIncident);

    /// <summary>The share opened again after it was resolved.</summary>
    public static IncidentMeasure ReopenShare { get; } =
        new(4, "reopen_share", "Reopen share", "share", "reopened", group => group.ReopenShare?.Share);

    /// <summary>The median of hours to resolve.</summary>
    public static IncidentMeasure MedianHours { get; } =
        new(5, "median_hours_to_resolve", "Median hours to resolve", "hours", "slow", group => group.MedianHours);

    /// <summary>The 90th percentile of hours to resolve.</summary>
    public static IncidentMeasure NinetiethPercentileHours { get; } =
        new(6, "p90_hours_to_resolve", "90th percentile of hours to resolve", "hours", "slow", group => group.NinetiethPercentileHours);

    /// <summary>The share of priority 1 or 2.</summary>
    public static IncidentMeasure HighPriorityShare { get; } =
        new(7, "high_priority_share", "High-priority share", "share", "urgent", group => group.HighPriorityShare?.Share);

    /// <summary>How many were opened in the whole period.</summary>
    public static IncidentMeasure Incidents { get; } =
        new(8, "incidents", "Incidents", "incidents", "frequent", group => group.Incidents);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<IncidentMeasure> All { get; } = Sequence.Of<IncidentMeasure>(
        [Reach, HoursLost, BreachShare, Reassignments, ReopenShare, MedianHours, NinetiethPercentileHours, HighPriorityShare, Incidents]);

    /// <summary>What one of it is.</summary>
    public string Unit { get; }

    /// <summary>The word for incidents that have much of it, as titles use it.</summary>
    public string Adjective { get; }

    /// <summary>The measure with a code.</summary>
    /// <param name="code">A <see cref="ClosedSet{TSelf}.Code"/>.</param>
    /// <exception cref="ArgumentException">There is no such code; the message lists those there are.</exception>
    public static IncidentMeasure FromCode(string code) => Find(All, code, nameof(code));

    /// <summary>The number that a group has; <c>null</c> where the history does not record it.</summary>
    /// <param name="group">The group.</param>
    public double? Of(IncidentGroup group) => _read(group);
}
