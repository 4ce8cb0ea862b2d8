using FsCheck;
using FsCheck.Fluent;

namespace LearningOrg.Interchange.Tests.Incidents;

/// <summary>One row of an export as it stands there.</summary>
public sealed record IncidentRow(
    string Number,
    string OpenedAt,
    string ResolvedAt,
    string ClosedAt,
    string State,
    string Priority,
    string Impact,
    string Urgency,
    string Category,
    string Subcategory,
    string MadeSla,
    string Reassignments,
    string Reopenings)
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "number", "opened_at", "resolved_at", "closed_at", "incident_state", "priority", "impact", "urgency", "category", "subcategory",
        "made_sla", "reassignment_count", "reopen_count",
    ];

    public IReadOnlyList<string> Cells =>
    [
        Number, OpenedAt, ResolvedAt, ClosedAt, State, Priority, Impact, Urgency, Category, Subcategory, MadeSla, Reassignments, Reopenings,
    ];

    /// <summary>Rows of a few incidents, so that numbers repeat; one that settles the date format comes first.</summary>
    public static Gen<IncidentRow[]> Many { get; } =
        from rows in Gen.ArrayOf(One())
        select (IncidentRow[])[new("INC9999", "2026-01-05 00:00:00", "", "", "", "", "", "", "", "", "", "", ""), .. rows];

    private static Gen<IncidentRow> One() =>
        from number in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from hours in Gen.Choose(0, 100)
        from isResolved in Gen.Elements(true, true, false)
        from state in Gen.Elements("New", "Resolved", "Closed", "?")
        from levels in Gen.ArrayOf(Gen.Elements("1 - High", "2 - Medium", "3", "NULL"), 3)
        from texts in Gen.ArrayOf(
            Gen.Elements("VPN", "Mail; and more", "a, b", "tab\there", "say \"no\"", "two\nlines", "Büro – 5 €", "?", ""), 2)
        from sla in Gen.Elements("TRUE", "false", "1", "no", "?")
        from counts in Gen.ArrayOf(Gen.Elements("0", "1", "2", "17", "?"), 2)
        let opened = new DateTime(2026, 1, day)
        select new IncidentRow(
            $"INC{number:0000}",
            $"{opened:yyyy-MM-dd HH:mm:ss}",
            isResolved ? $"{opened.AddHours(hours):yyyy-MM-dd HH:mm:ss}" : "?",
            "",
            state,
            levels[0],
            levels[1],
            levels[2],
            texts[0],
            texts[1],
            sla,
            counts[0],
            counts[1]);
}
