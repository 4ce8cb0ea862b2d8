namespace LearningOrg.Interchange.Csv;

/// <summary>Writes rows as RFC 4180 has them: commas, CR LF, and quotes where a cell needs them.</summary>
internal static class CsvText
{
    public static void WriteRow(TextWriter writer, IEnumerable<string> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            writer.Write(isFirst ? string.Empty : ",");
            writer.Write(Quoted(cell));
            isFirst = false;
        }

        writer.Write("\r\n");
    }

    // White space at the ends is quoted too: some programs cut it off where it stands bare.
    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",;\t\"\r\n".AsSpan()) >= 0 || cell.Length != cell.Trim().Length ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;
}
