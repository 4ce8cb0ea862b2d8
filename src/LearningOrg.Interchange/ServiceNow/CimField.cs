using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>A field of the table that has a place in an entry.</summary>
/// <param name="Name">The column.</param>
/// <param name="Label">What the form calls it; the header of an export by labels.</param>
/// <param name="OtherNames">What else it is called.</param>
internal sealed record CimField(string Name, string Label, params string[] OtherNames)
{
    public override string ToString() => Name;
}

/// <summary>The fields of <c>sn_cim_register</c> that have a place in an entry, in the order in which they are written.</summary>
internal static class CimFields
{
    // Columns named in the product's documentation: those that the property sn_cim.initiative_copy_attributes lists, and source_id, which
    // problem.fix.records names. "CIM estimate" and "Benefit" are their labels there, "Effort estimate" that of the form.
    public static readonly CimField ShortDescription = new("short_description", "Short description", "title");
    public static readonly CimField Description = new("description", "Description");
    public static readonly CimField AssignedTo = new("assigned_to", "CIM Coordinator", "Assigned to", "owner");
    public static readonly CimField Service = new("business_service", "Business service", "service");
    public static readonly CimField Process = new("business_process", "Business process", "process");
    public static readonly CimField Type = new("type", "Type");
    public static readonly CimField Strategies = new("strategic_objective", "Strategies", "Strategic objective");
    public static readonly CimField Size = new("cim_estimate", "Effort estimate", "CIM estimate");
    public static readonly CimField Priority = new("priority", "Priority");
    public static readonly CimField SourceReference = new("source_id", "Source/Parent");

    // Columns that the table has from task, which it extends, and from every table.
    public static readonly CimField Number = new("number", "Number");
    public static readonly CimField State = new("state", "State");
    public static readonly CimField OpenedAt = new("opened_at", "Opened");
    public static readonly CimField OpenedBy = new("opened_by", "Opened by");
    public static readonly CimField WorkStart = new("work_start", "Actual start date", "Actual start");
    public static readonly CimField WorkEnd = new("work_end", "Actual end date", "Actual end");
    public static readonly CimField ClosedAt = new("closed_at", "Closed");
    public static readonly CimField ClosedBy = new("closed_by", "Closed by");
    public static readonly CimField CloseNotes = new("close_notes", "Close notes");
    public static readonly CimField Parent = new("parent", "Parent initiative", "Parent", "parent_initiative");
    public static readonly CimField UpdatedAt = new("sys_updated_on", "Updated");

    // Only the labels of these are published. Their columns are the labels in lower case; an instance that calls them otherwise says so by
    // CimReadOptions.Fields.
    public static readonly CimField Justification = new("business_justification", "Business justification", "justification");
    public static readonly CimField ExpectedOutcomes = new("expected_outcomes", "Expected outcomes", "expected_outcome");
    public static readonly CimField OnHoldReason = new("on_hold_reason", "On hold reason");
    public static readonly CimField ClosureCode = new("closure_code", "Closure code", "close_code");
    public static readonly CimField Kpi = new("improvement_kpi", "Improvement KPI");
    public static readonly CimField BaseValue = new("base_value", "Base value");
    public static readonly CimField TargetValue = new("target_value", "Target value");
    public static readonly CimField TargetReviewDate = new("target_review_date", "Target review date");

    // No field of the product says where an improvement came from; u_ begins the columns that an organization adds to its tables.
    public static readonly CimField Source = new("u_source", "Source", "source");

    public static IReadOnlyList<CimField> All { get; } =
    [
        Number, ShortDescription, Description, Justification, ExpectedOutcomes, State, ClosureCode, CloseNotes, OnHoldReason, OpenedAt, OpenedBy,
        AssignedTo, Service, Process, Type, Strategies, Size, Priority, Source, SourceReference, Parent, Kpi, BaseValue, TargetValue, TargetReviewDate,
        WorkStart, WorkEnd, ClosedAt, ClosedBy, UpdatedAt,
    ];

    /// <summary>All names, for messages.</summary>
    public static string Names { get; } = string.Join(", ", All.Select(field => field.Name));

    private static readonly Dictionary<string, CimField> ByKey = Keyed();

    /// <summary>The field with a name or label, whatever its case; <c>null</c> for none that has a place.</summary>
    public static CimField? Find(string name) => ByKey.TryGetValue(InputName.Key(name), out var field) ? field : null;

    private static Dictionary<string, CimField> Keyed()
    {
        var fields = new Dictionary<string, CimField>(StringComparer.Ordinal);
        foreach (var field in All)
        {
            fields.Add(field.Name, field);
        }

        // A column's own name goes before what others are also called.
        foreach (var field in All)
        {
            foreach (var name in field.OtherNames.Prepend(field.Label).Select(InputName.Key).Where(name => !fields.ContainsKey(name)))
            {
                fields.Add(name, field);
            }
        }

        return fields;
    }
}
