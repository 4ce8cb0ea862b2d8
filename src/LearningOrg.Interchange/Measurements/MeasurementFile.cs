using Ardalis.GuardClauses;
using LearningOrg.Core.Measurement;
using LearningOrg.Interchange.Csv;
using LearningOrg.Interchange.Matrices;
using LearningOrg.Interchange.Times;

namespace LearningOrg.Interchange.Measurements;

/// <summary>What was measured over time as a spreadsheet has it: the first column tells when, another what.</summary>
/// <remarks>
/// CSV with commas, semicolons or tabs and a header; numbers with a decimal point in any culture. When is a day, as <c>2026-03-31</c>, which
/// stands for its first instant in UTC, or an instant with its offset, as <c>2026-03-31T09:00:00+02:00</c>. A row without a number (empty,
/// <c>?</c>, <c>NULL</c>) is no measurement. Everything else that is wrong is told by row and column, and then nothing is read.
/// </remarks>
public static class MeasurementFile
{
    /// <summary>Reads a series from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="metric">What was measured.</param>
    /// <param name="column">The column of the numbers, by its header; null for the only one.</param>
    /// <returns>The series; why the file cannot be read; or all that is wrong in it.</returns>
    /// <exception cref="ArgumentException">The path is null or empty, or the metric null.</exception>
    public static MeasurementFileOutcome Read(string path, Metric metric, string? column)
    {
        Guard.Against.NullOrEmpty(path);
        Guard.Against.Null(metric);
        return InputFile.Read<MeasurementFileOutcome>(path, stream => Read(stream, path, metric, column), refusal => refusal);
    }

    /// <summary>Reads a series from a stream.</summary>
    /// <param name="stream">From where it stands; readable and seekable; left open.</param>
    /// <param name="name">What to call it in refusals.</param>
    /// <param name="metric">What was measured.</param>
    /// <param name="column">The column of the numbers, by its header; null for the only one.</param>
    /// <returns>The series; why it cannot be read; or all that is wrong in it.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read or cannot seek, or the metric is null.</exception>
    public static MeasurementFileOutcome Read(Stream stream, string name, Metric metric, string? column)
    {
        TableStream.Check(stream, name);
        Guard.Against.Null(metric);
        return InputFile.Guarded<MeasurementFileOutcome>(name, () => Of(stream, name, metric, column), refusal => refusal);
    }

    private static MeasurementFileOutcome Of(Stream stream, string name, Metric metric, string? column)
    {
        if (NamedTable.Read(stream, name, TableKind.Measurements, out var refusal) is not { } table)
        {
            return refusal!;
        }

        if (PlaceOf(column, table, name, out refusal) is not { } place)
        {
            return refusal!;
        }

        var taken = new List<MeasuredValue>();
        var rowOf = new Dictionary<DateTimeOffset, long>();
        foreach (var row in table.Rows.Where(row => row.Numbers[place] is not null))
        {
            if (DayOrInstant.Read(row.Name) is not { } at)
            {
                var typed = CellText.Of(row.Name.AsSpan());
                table.Problems.Add(
                    row.Row,
                    "the first column",
                    row.Name.AsSpan(),
                    $"'{typed}' is no day, as 2026-03-31, and no instant with its offset, as 2026-03-31T09:00:00+02:00");
            }
            else if (rowOf.TryGetValue(at, out var earlier))
            {
                table.Problems.AddRow(row.Row, FormattableString.Invariant($"its instant was already given in row {earlier}; give each once"));
            }
            else
            {
                rowOf.Add(at, row.Row);
                taken.Add(MeasuredValue.Of(metric, row.Numbers[place]!.Value, at));
            }
        }

        return table.Faults() is { } faults ? faults
            : taken.Count == 0 ? new UnreadableFile(name, null, $"no row has a number under {table.Columns[place]}", "Name another column, or fill them in.")
            : MeasurementSeries.Of(metric, taken.OrderBy(value => value.At));
    }

    private static int? PlaceOf(string? column, NamedTable table, string name, out UnreadableFile? refusal)
    {
        refusal = null;
        var has = string.Join(", ", table.Columns);
        if (column is null && table.Columns.Count > 1)
        {
            refusal = new(name, "header", $"it has several columns of numbers: {has}", "Name the one that was measured.");
            return null;
        }

        for (var place = 0; place < table.Columns.Count; place++)
        {
            if (column is null || string.Equals(table.Columns[place], column, StringComparison.OrdinalIgnoreCase))
            {
                return place;
            }
        }

        refusal = new(name, "header", $"it has no column {column}; it has {has}", "Name one of these.");
        return null;
    }
}
