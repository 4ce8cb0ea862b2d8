using System.Data;
using System.Globalization;
using Sylvan.Data.Csv;

namespace LearningOrg.Cli.Reports;

/// <summary>A ranking as CSV: one row for each place, then one for each entry without a rank, with the reason.</summary>
internal static class CsvReport
{
    public static void Write(RankingReport report, Terminal terminal)
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var name in (string[])["rank", "tied", "id", "title", "score"])
        {
            table.Columns.Add(name);
        }

        foreach (var place in report.Places)
        {
            table.Rows.Add(RowOf(place, table));
        }

        foreach (var left in report.NotRanked)
        {
            var row = table.NewRow();
            row["id"] = left.Id;
            row[Column(table, "not ranked because")] = left.Reason;
            table.Rows.Add(row);
        }

        using var writer = CsvDataWriter.Create(terminal.Out, new CsvDataWriterOptions { NewLine = "\n" });
        using var reader = table.CreateDataReader();
        writer.Write(reader);
    }

    private static DataRow RowOf(PlaceReport place, DataTable table)
    {
        var cells = new List<(string Name, object? Value)>
        {
            ("rank", place.Rank), ("tied", place.Tied), ("id", place.Id), ("title", place.Title), ("score", place.Score),
        };
        if (place.TiedWith is { } tied)
        {
            cells.AddRange([("score low", place.ScoreLow), ("score high", place.ScoreHigh), ("worst rank", place.WorstRank)]);
            cells.Add(("tied with", string.Join(' ', tied)));
        }

        if (place.Incidents is { } incidents)
        {
            cells.Add(("incidents", incidents));
        }

        foreach (var part in place.Parts)
        {
            cells.AddRange(part.Factors.Where(factor => factor.Measured is not null)
                .Select(factor => ($"{factor.Name} ({factor.Unit})", (object?)factor.Measured)));
            cells.Add(($"{part.Name}: contribution", part.Contribution));
            cells.Add(($"{part.Name}: share of score", part.Share));
        }

        cells.AddRange(place.OtherRanks.Select(other => ($"rank by {other.Key}", (object?)other.Value)));
        foreach (var (name, _) in cells)
        {
            Column(table, name);
        }

        var row = table.NewRow();
        foreach (var (name, value) in cells)
        {
            row[name] = value is null ? DBNull.Value : Convert.ToString(value, CultureInfo.InvariantCulture);
        }

        return row;
    }

    private static string Column(DataTable table, string name)
    {
        if (!table.Columns.Contains(name))
        {
            table.Columns.Add(name);
        }

        return name;
    }
}
