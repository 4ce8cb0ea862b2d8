using System.Globalization;

namespace LearningOrg.Cli.Tests;

/// <summary>Small incident exports: two groups large enough to be measured.</summary>
internal static class Incidents
{
    public const string Header =
        "number,opened_at,resolved_at,closed_at,priority,impact,urgency,made_sla,reassignment_count,reopen_count,category,subcategory,assignment_group,cmdb_ci,incident_state";

    /// <summary>Twelve of VPN, late and moved about, and ten of Printer, on time.</summary>
    public static IReadOnlyList<string> Rows { get; } =
    [
        .. Enumerable.Range(1, 12).Select(day => Row(day, "VPN", hours: 30 + day, madeSla: day % 2 == 0, moves: day % 4)),
        .. Enumerable.Range(13, 10).Select(day => Row(day, "Printer", hours: 2, madeSla: true, moves: 0)),
    ];

    public static string Csv { get; } = Of(Rows);

    public static string Of(IEnumerable<string> rows, string newLine = "\n") => string.Concat(rows.Prepend(Header).Select(row => row + newLine));

    private static string Row(int day, string group, int hours, bool madeSla, int moves)
    {
        var opened = new DateTime(2026, 3, day, 9, 0, 0);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"INC{day:0000},{opened:yyyy-MM-dd HH:mm:ss},{opened.AddHours(hours):yyyy-MM-dd HH:mm:ss},,") + string.Create(
            CultureInfo.InvariantCulture,
            $"3,2,2,{madeSla},{moves},0,Workplace,{group},Desk,ci-{group},Closed");
    }
}
