using System.Globalization;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>The ten first subcategories of a real audit log, counted with Python's csv module and not with this library.</summary>
/// <remarks>
/// The last row of each number, and the most reassignments and reopenings of any of its rows; quantiles interpolated between neighbors.
/// </remarks>
internal static class RealDataTable
{
    public static IReadOnlyList<Row> Rows { get; } =
    [
        new("Subcategory 135", 32, 54.0, 507.0, 17, 61, 2),
        new("Subcategory 164", 105, 49.8, 376.4, 40, 119, 3),
        new("Subcategory 150", 33, 1013.7, 1797.9, 32, 11, 1),
        new("Subcategory 175", 44, 98.3, 404.3, 22, 44, 1),
        new("Subcategory 229", 37, 145.8, 735.8, 24, 27, 0),
        new("Subcategory 88", 15, 1170.4, 5308.1, 15, 5, 0),
        new("Subcategory 31", 21, 27.5, 483.5, 10, 26, 0),
        new("Subcategory 200", 16, 29.0, 864.3, 9, 18, 0),
        new("Subcategory 220", 26, 467.8, 1787.0, 20, 0, 0),
        new("Subcategory 303", 34, 51.9, 359.0, 14, 48, 0),
    ];

    public static IReadOnlyList<string> Make() => FactTable.Lines(
        ["rank", "group", "incidents", "median hours", "nine of ten within", "late", "moves each", "opened again"],
        Rows.Select((row, index) => new[]
        {
            Text(index + 1),
            row.Group,
            Text(row.Incidents),
            Text(row.MedianHours),
            Text(row.NinetiethPercentileHours),
            $"{Text(row.Late)} ({100.0 * row.Late / row.Incidents:0} %)",
            Text((double)row.Moves / row.Incidents),
            Text(row.Reopened),
        }));

    private static string Text(double number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <param name="Group">The subcategory.</param>
    /// <param name="Incidents">How many were opened.</param>
    /// <param name="MedianHours">To resolve; one decimal.</param>
    /// <param name="NinetiethPercentileHours">To resolve; one decimal.</param>
    /// <param name="Late">How many have made_sla FALSE.</param>
    /// <param name="Moves">All reassignments.</param>
    /// <param name="Reopened">How many were opened again.</param>
    internal sealed record Row(
        string Group, int Incidents, double MedianHours, double NinetiethPercentileHours, int Late, int Moves, int Reopened);
}
