using System.Globalization;

namespace LearningOrg.Interchange;

/// <summary>Something in one row of a file that could not be taken as it stood, and what was done about it.</summary>
/// <param name="Row">The row, counted in records: the header is row 1, and a record whose cells hold line breaks is still one row.</param>
/// <param name="Column">The column; <c>null</c> when it is the row as a whole.</param>
/// <param name="Text">What stood there, cut to a printable line; <c>null</c> when it is the row as a whole.</param>
/// <param name="Reason">What is wrong, what is allowed, and how the row was read in spite of it.</param>
public sealed record RowProblem(long Row, string? Column, string? Text, string Reason)
{
    /// <summary>As <c>row 57: number INC0001 was already given in row 12; the later row counts</c>.</summary>
    public override string ToString() => $"row {Row.ToString(CultureInfo.InvariantCulture)}: {Reason}";
}
