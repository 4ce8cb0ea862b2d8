using System.Globalization;

namespace LearningOrg.Interchange.Matrices;

/// <summary>Reads a cell that is not missing; what it cannot be is said as a clause that begins with a verb.</summary>
internal delegate double? CellScan(string typed, out string? fault);

/// <summary>Numbers as tables write them, the same in every culture.</summary>
internal static class CellNumber
{
    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>As <c>1200.5</c>, <c>-3</c> or <c>1e-3</c>.</summary>
    public static double? Plain(string typed, out string? fault)
    {
        if (TryRead(typed, out var number))
        {
            fault = null;
            return number;
        }

        fault = typed.Trim('%', ' ').Length < typed.Length
            ? "has a percent sign; write 80% as 0.8, or as 80 in every row"
            : typed.Contains(',')
                ? "has a comma; write 1200.5, with a decimal point and without thousands separators"
                : "is not a number; write 1200.5, without thousands separators or units, and leave the cell empty where it is not known";
        return null;
    }

    /// <summary>How many times as important: as <c>3</c>, <c>1/3</c> or <c>0.2</c>.</summary>
    public static double? Judgement(string typed, out string? fault)
    {
        fault = null;
        var parts = typed.Split('/');
        var below = parts.Length == 2 ? parts[1].Trim() : "1";
        if (parts.Length <= 2 && TryRead(parts[0].Trim(), out var number) && TryRead(below, out var divisor))
        {
            var judgement = number / divisor;
            if (judgement > 0 && !double.IsInfinity(judgement))
            {
                return judgement;
            }
        }

        fault = "is not a judgement; write how many times as important the row is as the column, as 3, 1/3 or 0.2";
        return null;
    }

    private static bool TryRead(string typed, out double number) =>
        double.TryParse(typed, Decimal, CultureInfo.InvariantCulture, out number) && !double.IsInfinity(number) && !double.IsNaN(number);
}
