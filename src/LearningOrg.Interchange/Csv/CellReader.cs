using System.Globalization;
using LearningOrg.Interchange.Times;

namespace LearningOrg.Interchange.Csv;

/// <summary>Reads the cells of the row at hand as what they stand for; what cannot be is reported and read as missing.</summary>
internal sealed class CellReader(CsvRows rows, RowProblems problems, TimeFormat? timeFormat)
{
    /// <summary>No time.</summary>
    public const long NoTime = long.MinValue;

    /// <summary>No number.</summary>
    public const int NoNumber = -1;

    private readonly string _timeFault = $"is not a time of the form {timeFormat?.Form}";

    /// <summary>The first time that could not be read.</summary>
    public TimeExample? FirstMisfit { get; private set; }

    /// <summary>Whether a time could be read.</summary>
    public bool HasTime { get; private set; }

    /// <summary>Without the white space around it; empty if it is missing: not there, <c>?</c> or <c>NULL</c>.</summary>
    public ReadOnlySpan<char> Text(int column)
    {
        if (column < 0)
        {
            return default;
        }

        var cell = rows.Cell(column);
        if (!cell.IsEmpty && (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[cell.Length - 1])))
        {
            cell = cell.Trim();
        }

        return cell.Length switch
        {
            1 when cell[0] == '?' => default,
            4 when cell.Equals("NULL".AsSpan(), StringComparison.OrdinalIgnoreCase) => default,
            _ => cell,
        };
    }

    /// <summary>The whole number at the beginning of the cell, as in <c>2 - Medium</c>.</summary>
    public int Level(int column, string name, int most)
    {
        var cell = Text(column);
        if (cell.IsEmpty)
        {
            return NoNumber;
        }

        var digits = WholeNumber(cell, out var level);
        if (digits > 0 && level >= 1 && level <= most)
        {
            return level;
        }

        problems.AddCell(
            rows.Row, name, cell, $"does not begin with a whole number from 1 to {most.ToString(CultureInfo.InvariantCulture)}");
        return NoNumber;
    }

    /// <summary>A whole number that is not negative; <c>3.0</c>, as spreadsheets and data frames write it, is one.</summary>
    public int Number(int column, string name, int most)
    {
        var cell = Text(column);
        if (cell.IsEmpty)
        {
            return NoNumber;
        }

        var digits = WholeNumber(cell, out var number);
        var fraction = cell.Slice(digits);
        if (digits > 0 && number <= most && (fraction.IsEmpty || (fraction[0] == '.' && fraction.Slice(1).Trim('0').IsEmpty)))
        {
            return number;
        }

        problems.AddCell(rows.Row, name, cell, $"is not a whole number from 0 to {most.ToString(CultureInfo.InvariantCulture)}");
        return NoNumber;
    }

    public bool? Flag(int column, string name)
    {
        var cell = Text(column);
        if (cell.IsEmpty)
        {
            return null;
        }

        if (Is(cell, "TRUE") || Is(cell, "1") || Is(cell, "yes"))
        {
            return true;
        }

        if (Is(cell, "FALSE") || Is(cell, "0") || Is(cell, "no"))
        {
            return false;
        }

        problems.AddCell(rows.Row, name, cell, "is none of TRUE, FALSE, yes, no, 1 and 0");
        return null;
    }

    /// <summary>In ticks of UTC.</summary>
    public long Time(int column, string name)
    {
        var cell = Text(column);
        if (cell.IsEmpty)
        {
            return NoTime;
        }

        if (timeFormat!.TryRead(cell, out var utcTicks))
        {
            HasTime = true;
            return utcTicks;
        }

        FirstMisfit ??= new(CellText.Of(cell), rows.Row, name);
        problems.AddCell(rows.Row, name, cell, _timeFault);
        return NoTime;
    }

    private static bool Is(ReadOnlySpan<char> cell, string word) => cell.Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    // Saturates, so that a number too large for an int is too large for every limit as well.
    private static int WholeNumber(ReadOnlySpan<char> cell, out int number)
    {
        number = 0;
        var digits = 0;
        for (; digits < cell.Length && (uint)(cell[digits] - '0') <= 9; digits++)
        {
            number = number > 99_999_999 ? int.MaxValue : (number * 10) + (cell[digits] - '0');
        }

        return digits;
    }
}
