using System.Data;
using System.Globalization;
using LearningOrg.Cli.Decisions;
using Sylvan.Data.Csv;

namespace LearningOrg.Cli.Reports;

/// <summary>A ranked decision as CSV: one row for each alternative, in the order of the file.</summary>
internal static class DecisionCsv
{
    public static void Write(DecisionReport report, Terminal terminal)
    {
        var answer = report.Answer;
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        AnswerColumn[] columns = [.. answer.Columns, .. report.Robustness is { } robustness ? RobustnessReport.Columns(robustness) : []];
        foreach (var name in (string[])["name", "score", "rank", .. columns.Select(column => column.Name)])
        {
            table.Columns.Add(name);
        }

        foreach (var place in report.AsInFile)
        {
            object[] cells =
            [
                answer.Matrix.Alternatives[place],
                answer.Scores[place],
                answer.Ranks[place],
                .. columns.Select(column => column.Values[place]),
            ];
            table.Rows.Add(Array.ConvertAll<object, object?>(cells, TextOf));
        }

        using var writer = CsvDataWriter.Create(terminal.Out, new CsvDataWriterOptions { NewLine = "\n" });
        using var reader = table.CreateDataReader();
        writer.Write(reader);
    }

    private static string? TextOf(object cell) =>
        cell is bool isTrue ? (isTrue ? "true" : "false") : Convert.ToString(cell, CultureInfo.InvariantCulture);
}
