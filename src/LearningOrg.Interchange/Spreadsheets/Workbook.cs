using System.Data;
using MiniExcelLibs;
using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.Spreadsheets;

/// <summary>Sheets of XLSX files, as rows of cells.</summary>
internal static class Workbook
{
    public const string EntriesSheet = "Register";
    public const string ColumnsSheet = "Columns";

    /// <summary>How many characters a cell of a workbook may have.</summary>
    public const int LongestText = 32_767;

    /// <summary>Whether a stream, which stays where it stands, begins as a workbook does.</summary>
    public static bool IsOne(Stream stream)
    {
        var start = stream.Position;
        var head = new byte[4];
        var isWorkbook = new MeteredStream(stream, default, 0, null).Read(head, 0, head.Length) == head.Length
            && head.AsSpan().SequenceEqual("PK\u0003\u0004"u8);
        stream.Position = start;
        return isWorkbook;
    }

    /// <summary>The rows of the sheet of entries, or else of the first; a refusal where the bytes are no workbook.</summary>
    public static UnreadableFile? RefusalOf(Stream stream, string name, out IReadOnlyList<SheetRow> rows)
    {
        // In memory, so that whatever goes wrong from here on lies in the bytes.
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        try
        {
            bytes.Position = 0;
            var sheets = MiniExcel.GetSheetNames(bytes);
            var sheet = sheets.Find(known => string.Equals(known, EntriesSheet, StringComparison.OrdinalIgnoreCase)) ?? sheets[0];
            var dated = DateSystem.Of(bytes);
            bytes.Position = 0;
            rows =
            [
                .. MiniExcel.Query(bytes, useHeaderRow: false, sheetName: sheet, excelType: ExcelType.XLSX)
                    .Cast<IDictionary<string, object?>>()
                    .Select((row, place) => new SheetRow(place + 1, [.. row.Values.Select(cell => SheetCell.Of(dated(cell)))])),
            ];
            return null;
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            rows = [];
            return new(name, null, "it is a broken workbook, or another kind of archive", "Open it in a spreadsheet program and save it again as .xlsx.");
        }
    }

    public static void Write(Stream stream, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var columns = TemplateColumns.All.Append(TemplateColumns.Inputs)
            .Select(column => (IReadOnlyList<object?>)[column.Name, column.IsNeeded ? "needed" : "may be empty", column.Meaning, column.Allowed]);
        using var entries = Table(EntriesSheet, header, rows);
        using var explanation = Table(ColumnsSheet, ["column", "needed", "what it is", "what is allowed"], columns);
        // MiniExcel closes what it writes to.
        using var bytes = new MemoryStream();
        MiniExcel.SaveAs(bytes, new Dictionary<string, object> { [EntriesSheet] = entries, [ColumnsSheet] = explanation });
        var written = bytes.ToArray();
        stream.Write(written, 0, written.Length);
    }

    private static DataTable Table(string name, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var table = new DataTable(name);
        foreach (var column in header)
        {
            table.Columns.Add(column, typeof(object));
        }

        foreach (var row in rows)
        {
            table.Rows.Add([.. row]);
        }

        return table;
    }
}
