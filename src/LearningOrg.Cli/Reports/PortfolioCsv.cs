using System.Data;
using System.Globalization;
using LearningOrg.Cli.Portfolios;
using LearningOrg.Core.Prioritization.Portfolio;
using Sylvan.Data.Csv;

namespace LearningOrg.Cli.Reports;

/// <summary>A portfolio as CSV: one row for each entry, chosen or not, with the reason.</summary>
internal static class PortfolioCsv
{
    public static void Write(Candidates candidates, PortfolioSelection<Candidate> selection, Terminal terminal)
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var name in (string[])["id", "title", "chosen", "value", "cost", .. candidates.Capacities.Select(capacity => $"use: {capacity.Name}"), "reason"])
        {
            table.Columns.Add(name);
        }

        var reasons = selection.LeftOut.ToDictionary(left => left.Id, left => left.Message, StringComparer.Ordinal);
        foreach (var each in candidates.All)
        {
            var reason = reasons.GetValueOrDefault(each.Id);
            object?[] cells = [each.Id, each.Title, reason is null, each.Value, each.Cost, .. each.Uses.Cast<object>(), reason];
            table.Rows.Add(Array.ConvertAll(cells, cell => (object?)Convert.ToString(cell, CultureInfo.InvariantCulture)));
        }

        foreach (var other in candidates.Others)
        {
            var row = table.NewRow();
            (row["id"], row["chosen"], row["reason"]) = (other.Id, "False", other.Reason);
            table.Rows.Add(row);
        }

        using var writer = CsvDataWriter.Create(terminal.Out, new CsvDataWriterOptions { NewLine = "\n" });
        using var reader = table.CreateDataReader();
        writer.Write(reader);
    }
}
