using System.Globalization;

namespace LearningOrg.Interchange.Spreadsheets;

/// <summary>A cell of a sheet: its text and, where a workbook keeps it as a date, what clocks showed.</summary>
internal readonly record struct SheetCell(string Text, DateTime? Clock)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public static SheetCell Of(object? value) => value switch
    {
        null => new(string.Empty, null),
        string text => new(text, null),
        DateTime clock => new(clock.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture), clock),
        double number => new(number.ToString("R", CultureInfo.InvariantCulture), null),
        bool flag => new(flag ? "true" : "false", null),
        IFormattable other => new(other.ToString(null, CultureInfo.InvariantCulture), null),
        _ => new(value.ToString() ?? string.Empty, null),
    };
}

/// <summary>A row of a sheet.</summary>
/// <param name="Number">Counted from 1, the header.</param>
/// <param name="Cells">From the first column on; cells at the end may be absent.</param>
internal sealed record SheetRow(long Number, IReadOnlyList<SheetCell> Cells)
{
    public SheetCell this[int place] => place < Cells.Count ? Cells[place] : new(string.Empty, null);

    public bool IsBlank => Cells.All(cell => cell.IsBlank);
}
