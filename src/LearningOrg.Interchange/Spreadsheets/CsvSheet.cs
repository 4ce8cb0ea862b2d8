using System.Globalization;
using System.Text;
using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.Spreadsheets;

/// <summary>A sheet as CSV.</summary>
internal static class CsvSheet
{
    private static readonly HashSet<string> KnownNames = new(TemplateColumns.All.Select(column => column.Name), StringComparer.OrdinalIgnoreCase);

    /// <summary>The rows; a refusal where they cannot be read.</summary>
    public static UnreadableFile? RefusalOf(Stream stream, string name, List<SheetRow> rows, List<string> remarks)
    {
        if (!SourceText.TryOpen(stream, name, out var text, out var refusal))
        {
            return refusal;
        }

        char delimiter;
        using (var head = text.Read(ReadingStep.ReadingRows, null))
        {
            delimiter = CsvDelimiter.Of(head, KnownNames);
        }

        using var read = new CsvRows(text, delimiter, ReadingStep.ReadingRows, null);
        while (read.Read())
        {
            var cells = new SheetCell[read.Count];
            for (var place = 0; place < cells.Length; place++)
            {
                cells[place] = SheetCell.Of(FormulaGuard.Unguarded(read.Cell(place).ToString()));
            }

            rows.Add(new(read.Row, cells));
        }

        if (text.BytesNotUtf8 > 0)
        {
            remarks.Add($"Bytes that are not UTF-8 and were read as Windows-1252: {text.BytesNotUtf8.ToString(CultureInfo.InvariantCulture)}.");
        }

        return read.Refusal;
    }

    public static void Write(Stream stream, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<object?>> rows)
    {
        // With the mark, without which spreadsheet programs take UTF-8 for the machine's own encoding.
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 1 << 14, leaveOpen: true);
        CsvText.WriteRow(writer, header.Select(FormulaGuard.Guarded));
        foreach (var row in rows)
        {
            // Behind the texts stand numbers and ranges (-5 to 2), which are no formulas.
            var cells = row.Select(cell => SheetCell.Of(cell).Text);
            CsvText.WriteRow(writer, cells.Select((cell, place) => place < TemplateColumns.All.Count ? FormulaGuard.Guarded(cell) : cell));
        }
    }
}
