using Spectre.Console;

namespace LearningOrg.Cli.Reports;

/// <param name="Header">Above the column; broken between its words.</param>
/// <param name="Cells">From the first row to the last; there is at least one.</param>
/// <param name="IsText">Whether it is words, which stand left and are broken into lines, and not numbers. One column of a table is.</param>
internal sealed record TextColumn(string Header, IReadOnlyList<string> Cells, bool IsText = false)
{
    private const int MostWord = 16;

    /// <summary>As wide as its cells, and as the words of its header unless these are very long.</summary>
    public int Width => Math.Min(Widest(Cells.Concat(Header.Split(' '))), Math.Max(MostWord, Widest(Cells)));

    public int Widest() => Widest(Cells.Prepend(Header));

    private static int Widest(IEnumerable<string> lines) => lines.Max(Words.WidthOf);
}

/// <summary>A table of one column of words and some of numbers, as wide as it must be.</summary>
internal static class TextTable
{
    private const int LeastText = 12;

    /// <summary>Whether the columns stand beside each other within so many columns of a terminal.</summary>
    public static bool Fits(IReadOnlyList<TextColumn> columns, int width) => RoomForText(columns, width) >= LeastText;

    public static Table Drawn(IReadOnlyList<TextColumn> columns, int width)
    {
        var room = RoomForText(columns, width);
        var widths = columns.Select(column => column.IsText ? Math.Max(LeastText, Math.Min(room, column.Widest())) : column.Width).ToArray();
        var table = new Table { Border = TableBorder.Horizontal };
        foreach (var (column, place) in columns.Zip(widths))
        {
            // The border already puts a space between columns. Text, not markup: a name may hold [red] or :warning: and means it.
            var header = new Text(string.Join('\n', Words.Wrap(column.Header, place)));
            var drawn = new TableColumn(header).Width(place).Padding(0, 0, 0, 0);
            table.AddColumn(column.IsText ? drawn : drawn.RightAligned());
        }

        for (var row = 0; row < columns[0].Cells.Count; row++)
        {
            table.AddRow(columns.Select((column, place) => new Text(column.IsText
                ? string.Join('\n', Words.Wrap(column.Cells[row], widths[place]))
                : column.Cells[row])));
        }

        return table;
    }

    // The border takes a column on each side, and one between every two.
    private static int RoomForText(IReadOnlyList<TextColumn> columns, int width) =>
        width - 1 - columns.Count - columns.Where(column => !column.IsText).Sum(column => column.Width);
}
