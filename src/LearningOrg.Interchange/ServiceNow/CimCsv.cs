using System.Globalization;
using System.Text;
using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>The table as CSV: a header of columns or labels, one row per record.</summary>
internal static class CimCsv
{
    private static readonly HashSet<string> KnownNames =
        new(CimFields.All.SelectMany(field => field.OtherNames.Append(field.Name).Append(field.Label)), StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the file cannot be read; <c>null</c> where <paramref name="records"/> are what it says.</summary>
    public static UnreadableFile? RefusalOf(
        Stream stream, string name, List<IReadOnlyList<(string Column, CimValue Value)>> records, List<string> remarks)
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

        using var rows = new CsvRows(text, delimiter, ReadingStep.ReadingRows, null);
        if (!rows.Read())
        {
            return rows.Refusal ?? new(name, null, "it is empty", "Export again, with a header.");
        }

        var header = CellsOf(rows);
        if (FaultInHeader(header, name) is { } broken)
        {
            return broken;
        }

        while (rows.Read())
        {
            if (rows.Count > header.Length)
            {
                return new(
                    name,
                    FormattableString.Invariant($"row {rows.Row}"),
                    FormattableString.Invariant($"it has {rows.Count} cells, but the header has {header.Length}"),
                    "Put quotes around cells that hold the delimiter.");
            }

            var cells = CellsOf(rows);
            if (!cells.All(string.IsNullOrWhiteSpace))
            {
                records.Add([.. cells.Select((cell, place) => (header[place], new CimValue(null, cell)))]);
            }
        }

        if (text.BytesNotUtf8 > 0)
        {
            remarks.Add($"Bytes that are not UTF-8 and were read as Windows-1252: {text.BytesNotUtf8.ToString(CultureInfo.InvariantCulture)}.");
        }

        return rows.Refusal;
    }

    public static void Write(Stream stream, IEnumerable<IReadOnlyList<(CimField Field, string Text)>> records, CimHeader header)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 14, leaveOpen: true);
        CsvText.WriteRow(writer, CimFields.All.Select(field => header == CimHeader.Labels ? field.Label : field.Name));
        foreach (var record in records)
        {
            CsvText.WriteRow(writer, record.Select(cell => FormulaGuard.Guarded(cell.Text)));
        }
    }

    private static UnreadableFile? FaultInHeader(string[] header, string name)
    {
        for (var place = 0; place < header.Length; place++)
        {
            var column = header[place] = header[place].Trim();
            var twin = Array.FindIndex(header, 0, place, earlier => string.Equals(earlier, column, StringComparison.OrdinalIgnoreCase));
            if (twin >= 0 && column.Length > 0)
            {
                return new(
                    name,
                    "header",
                    FormattableString.Invariant($"columns {twin + 1} and {place + 1} are both named {CellText.Of(column.AsSpan())}"),
                    "Rename or remove one of them.");
            }
        }

        return header.Any(column => CimFields.Find(column) is not null)
            ? null
            : new(name, "header", "it has no known column", $"Known are {CimFields.Names}, and their labels.");
    }

    private static string[] CellsOf(CsvRows row)
    {
        var cells = new string[row.Count];
        for (var place = 0; place < cells.Length; place++)
        {
            cells[place] = FormulaGuard.Unguarded(row.Cell(place).ToString());
        }

        return cells;
    }
}
