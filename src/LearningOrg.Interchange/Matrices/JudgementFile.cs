using System.Globalization;
using Ardalis.GuardClauses;
using LearningOrg.Core.Mcda.Weighting;
using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.Matrices;

/// <summary>Judgements for the Analytic Hierarchy Process as a square table: the same names in header and first column.</summary>
/// <remarks>
/// In row i and column j stands how many times as important i is as j: <c>3</c>, <c>1/3</c>, <c>0.2</c>. Rows may come in another order
/// than columns. One half of the table is enough: an empty cell is 1 ÷ the one the other way round, and 1 on the diagonal. A pair that is
/// empty both ways was not judged, and is left open.
/// </remarks>
public static class JudgementFile
{
    /// <summary>Reads judgements from a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The judgements; why the file cannot be read; or all that is wrong in it.</returns>
    public static JudgementFileOutcome Read(string path)
    {
        Guard.Against.NullOrEmpty(path);
        return InputFile.Read<JudgementFileOutcome>(path, stream => Read(stream, path), refusal => refusal);
    }

    /// <summary>Reads judgements from a stream.</summary>
    /// <param name="stream">From where it stands; readable and seekable; left open.</param>
    /// <param name="name">What to call it in refusals.</param>
    /// <returns>The judgements; why they cannot be read; or all that is wrong in them.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read or cannot seek.</exception>
    public static JudgementFileOutcome Read(Stream stream, string name)
    {
        TableStream.Check(stream, name);
        return InputFile.Guarded<JudgementFileOutcome>(name, () => Of(stream, name), refusal => refusal);
    }

    private static JudgementFileOutcome Of(Stream stream, string name)
    {
        if (NamedTable.Read(stream, name, TableKind.Judgements, out var refusal) is not { } table)
        {
            return refusal!;
        }

        if (table.Problems.Count > 0 || !IsSquare(table))
        {
            return table.Faults()!;
        }

        var rows = table.Columns.Select(column => table.Rows.First(row => row.Name == column)).ToArray();
        var judgements = Array.ConvertAll(rows, row => row.Numbers.ToArray());
        for (var one = 0; one < rows.Length; one++)
        {
            for (var other = 0; other <= one; other++)
            {
                Complete(judgements, one, other, rows, table);
            }
        }

        return table.Faults() is { } faults
            ? faults
            : MatrixOf(table.Columns, judgements);
    }

    private static JudgementMatrix MatrixOf(IReadOnlyList<string> names, double?[][] judgements)
    {
        var matrix = JudgementMatrix.FromRows(names, Array.ConvertAll(judgements, row => Array.ConvertAll(row, judgement => judgement ?? 1)));
        for (var one = 0; one < names.Count; one++)
        {
            for (var other = 0; other < one; other++)
            {
                matrix = judgements[one][other] is null ? matrix.LeaveOpen(names[one], names[other]) : matrix;
            }
        }

        return matrix;
    }

    private static bool IsSquare(NamedTable table)
    {
        foreach (var row in table.Rows.Where(row => !table.Columns.Contains(row.Name)))
        {
            table.Problems.AddRow(row.Row, $"'{Quoted(row.Name)}' has no column; rows and columns must have the same names");
        }

        foreach (var column in table.Columns.Where(column => table.Rows.All(row => row.Name != column)))
        {
            table.Problems.AddRow(1, $"'{Quoted(column)}' has no row; rows and columns must have the same names");
        }

        return table.Problems.Count == 0;
    }

    /// <summary>A pair judged one way round is judged the other way round too.</summary>
    private static void Complete(double?[][] judgements, int one, int other, NamedRow[] rows, NamedTable table)
    {
        var (judgement, reverse) = (judgements[one][other], judgements[other][one]);
        if (one == other)
        {
            judgements[one][one] = 1;
            if (judgement is not (null or 1))
            {
                table.Problems.AddRow(rows[one].Row, $"'{Quoted(rows[one].Name)}' beside itself is {Text(judgement.Value)}; it must be 1");
            }
        }
        else if (judgement is { } times && reverse is { } back && Math.Abs((times * back) - 1) > JudgementMatrix.Tolerance)
        {
            table.Problems.AddRow(
                rows[one].Row,
                $"'{Quoted(rows[one].Name)}' is {Text(times)} times as important as '{Quoted(rows[other].Name)}', " +
                $"but that {Text(back)} times as important as it; one must be 1 ÷ the other, written as 1/3, or left empty");
        }
        else
        {
            // Not judged either way round, both stay empty: the pair is left open.
            judgements[one][other] = judgement ?? (1 / reverse);
            judgements[other][one] = reverse ?? (1 / judgement);
        }
    }

    private static string Quoted(string name) => CellText.Of(name.AsSpan());

    private static string Text(double number) => number.ToString("G12", CultureInfo.InvariantCulture);
}
