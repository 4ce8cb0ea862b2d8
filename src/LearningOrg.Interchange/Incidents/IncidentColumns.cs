namespace LearningOrg.Interchange.Incidents;

/// <summary>The columns of an export that are known, by the names ServiceNow gives them.</summary>
internal static class IncidentColumns
{
    public const string Number = "number";
    public const string OpenedAt = "opened_at";
    public const string ResolvedAt = "resolved_at";
    public const string ClosedAt = "closed_at";
    public const string Priority = "priority";
    public const string Impact = "impact";
    public const string Urgency = "urgency";
    public const string MadeSla = "made_sla";
    public const string Reassignments = "reassignment_count";
    public const string Reopenings = "reopen_count";
    public const string Category = "category";
    public const string Subcategory = "subcategory";
    public const string AssignmentGroup = "assignment_group";
    public const string ConfigurationItem = "cmdb_ci";
    public const string State = "incident_state";
    public const string ShortState = "state";

    /// <summary>All that are read, in the order in which reports list them.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        Number, OpenedAt, ResolvedAt, ClosedAt, Priority, Impact, Urgency, MadeSla, Reassignments, Reopenings, Category, Subcategory,
        AssignmentGroup, ConfigurationItem, State,
    ];

    /// <summary>Those that opportunity mining can use: without any there is nothing to mine.</summary>
    public static IReadOnlyList<string> Minable { get; } = [.. Known.Where(name => name is not (Number or State))];

    /// <summary>Those that only the rows of an audit log have.</summary>
    public static IReadOnlyList<string> Change { get; } = ["sys_mod_count", "sys_updated_at", "sys_updated_on"];
}
