using System.Globalization;

namespace LearningOrg.Interchange.Csv;

/// <summary>Text in a CSV file that a spreadsheet program would take for a formula, and run: an apostrophe before it says that it is text.</summary>
/// <remarks>
/// Of that kind is what begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, their full-width forms, a tabulator or a line break; a number is not.
/// What begins so behind apostrophes gets one more, so that taking one away always gives back what was written.
/// </remarks>
internal static class FormulaGuard
{
    private const char Mark = '\'';

    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The text as a cell.</summary>
    public static string Guarded(string text) =>
        IsLikeFormula(text) && !double.TryParse(text, Number, CultureInfo.InvariantCulture, out _) ? Mark + text : text;

    /// <summary>The text of a cell.</summary>
    public static string Unguarded(string cell) => cell.Length > 0 && cell[0] == Mark && IsLikeFormula(cell) ? cell.Substring(1) : cell;

    private static bool IsLikeFormula(string text)
    {
        var start = text.AsSpan().TrimStart(Mark);
        return start.Length > 0 && start[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';
    }
}
