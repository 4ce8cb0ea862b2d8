using System.Globalization;
using System.Text;
using LearningOrg.Core.Opportunities;
using LearningOrg.Interchange.Incidents;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>What mining reads, measures and ranks by.</summary>
internal static class MiningTables
{
    private static readonly Dictionary<string, string> Uses = new(StringComparer.Ordinal)
    {
        ["number"] = "which incident the row is about; needed",
        ["opened_at"] = "when it was opened: the period, and the start of its hours to resolve",
        ["resolved_at"] = "when it was resolved: the end of its hours to resolve",
        ["closed_at"] = "taken for `resolved_at` where the file has no such column",
        ["priority"] = "1 to 5: the share of priority 1 or 2",
        ["impact"] = "1 to 3: read and checked; no measure uses it",
        ["urgency"] = "1 to 3: read and checked; no measure uses it",
        ["made_sla"] = "whether it was resolved in the agreed time: the breach share",
        ["reassignment_count"] = "how often it went to another group: reassignments per incident",
        ["reopen_count"] = "how often it was opened again: the reopen share",
        ["category"] = "the kind of work, in titles; the group with `--by category`",
        ["subcategory"] = "the group, unless `--by` says otherwise",
        ["assignment_group"] = "the group with `--by assignment_group`",
        ["cmdb_ci"] = "the group with `--by cmdb_ci`",
        ["incident_state"] = "counted in the report that the library gives; `state` is read as well",
    };

    public static IReadOnlyList<string> Columns()
    {
        // The list itself is not public, but a report names all of it, in its order where all columns are there.
        var few = ReportOf("number,subcategory");
        var all = ReportOf(string.Join(',', few.ColumnsFound.Concat(few.ColumnsMissing)));
        return FactTable.Lines(["column", "what it is used for"], all.ColumnsFound.Select(column => new[] { $"`{column}`", Uses[column] }));
    }

    public static IReadOnlyList<string> Measures() => FactTable.Lines(
        ["code", "what it is", "unit", "in titles"],
        IncidentMeasure.All.Select(measure => new[] { $"`{measure.Code}`", XmlSummary.Of(measure), measure.Unit, measure.Adjective }));

    public static IReadOnlyList<string> DefaultPolicy() => FactTable.Lines(
        ["criterion", "read from", "value 0 to 1", "weight", "why"],
        IncidentPolicy.Default.Criteria.Select(criterion => new[]
        {
            criterion.Name,
            $"`{criterion.Input}`",
            criterion.Points.Count == 0
                ? $"straight line from {Number(criterion.From!.Value)} to {Number(criterion.To!.Value)}"
                : $"lines through {string.Join(", ", criterion.Points.Select(point => $"{Number(point.At)} → {Number(point.Value)}"))}",
            criterion.Weight!.Value.ToString("0.00", CultureInfo.InvariantCulture),
            criterion.Description!,
        }));

    private static string Number(double number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static IncidentReport ReportOf(string header)
    {
        var row = "INC1" + new string(',', header.Count(c => c == ','));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{header}\n{row}\n"));
        return IncidentExport.Read(stream, "columns.csv")
            .Match(history => history.Report, refusal => throw new InvalidOperationException(refusal.Message));
    }
}
