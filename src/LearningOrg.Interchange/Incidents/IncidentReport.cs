using System.Globalization;

namespace LearningOrg.Interchange.Incidents;

/// <summary>How an export was read, and what was found in it.</summary>
public sealed class IncidentReport
{
    /// <summary>How many row problems are kept as values; beyond that they are only counted.</summary>
    public const int MostProblemsKept = Csv.RowProblems.MostKept;

    internal IncidentReport()
    {
    }

    /// <summary>The file, as the caller named it.</summary>
    public required string Source { get; init; }

    /// <summary>What one row stands for.</summary>
    public required IncidentShape Shape { get; init; }

    /// <summary>How many rows were read, without the header and empty lines.</summary>
    public required long RowsRead { get; init; }

    /// <summary>How many incidents these rows tell of.</summary>
    public required int Incidents { get; init; }

    /// <summary>
    /// How the characters are encoded: <c>UTF-8</c>, <c>UTF-16 little-endian</c> or <c>big-endian</c>, and whether a byte order mark says
    /// so.
    /// </summary>
    public required string Encoding { get; init; }

    /// <summary>How many bytes of a UTF-8 file are not UTF-8, and were read as Windows-1252.</summary>
    public required long BytesNotUtf8 { get; init; }

    /// <summary>What stands between the cells: a comma, a semicolon or a tab.</summary>
    public required char Delimiter { get; init; }

    /// <summary>
    /// How times are written, in .NET's custom notation, with what only some of them have in brackets; <c>null</c> if there are none.
    /// </summary>
    public required string? DateFormat { get; init; }

    /// <summary>Whether there are times without an offset, which were read as UTC.</summary>
    public required bool TimesReadAsUtc { get; init; }

    /// <summary>When the first incident was opened; <c>null</c> if that is not recorded for any.</summary>
    public required DateTimeOffset? FirstOpenedAt { get; init; }

    /// <summary>When the last incident was opened; <c>null</c> if that is not recorded for any.</summary>
    public required DateTimeOffset? LastOpenedAt { get; init; }

    /// <summary>Which column became the group.</summary>
    public required IncidentGrouping Grouping { get; init; }

    /// <summary>
    /// Which column became the time of resolution: <c>resolved_at</c>, or <c>closed_at</c> for want of it; <c>null</c> if there is neither.
    /// </summary>
    public required string? ResolutionColumn { get; init; }

    /// <summary>The known columns that the file has.</summary>
    public required IReadOnlyList<string> ColumnsFound { get; init; }

    /// <summary>The known columns that the file does not have.</summary>
    public required IReadOnlyList<string> ColumnsMissing { get; init; }

    /// <summary>How many incidents are in each state, the most frequent first; incidents without a state are in none.</summary>
    public required IReadOnlyList<StateCount> States { get; init; }

    /// <summary>The first <see cref="MostProblemsKept"/> problems of single rows, in the order of the rows.</summary>
    public required IReadOnlyList<RowProblem> Problems { get; init; }

    /// <summary>How many problems of single rows there are.</summary>
    public required long ProblemCount { get; init; }

    /// <summary>
    /// What a reader of the numbers should know about how they came about, as sentences; row problems are not among them.
    /// </summary>
    public IReadOnlyList<string> Remarks => [.. Remark()];

    /// <summary>As <c>incidents.csv: 5998 rows, 890 incidents (audit log), 0 row problems</c>.</summary>
    public override string ToString() =>
        $"{Source}: {Text(RowsRead)} rows, {Text(Incidents)} incidents " +
        $"({(Shape == IncidentShape.AuditLog ? "audit log" : "one row per incident")}), {Text(ProblemCount)} row problems";

    private IEnumerable<string> Remark()
    {
        if (Shape == IncidentShape.AuditLog)
        {
            yield return "The file is an audit log, one row per change: the last row of a number counts, " +
                "with the most reassignments and reopenings of any.";
        }

        if (ColumnsMissing.Count > 0)
        {
            yield return $"Columns that are not there: {string.Join(", ", ColumnsMissing)}.";
        }

        if (ResolutionColumn == IncidentColumns.ClosedAt)
        {
            yield return "There is no column resolved_at: closed_at is taken for it, which automatic closure makes days later.";
        }

        if (TimesReadAsUtc)
        {
            yield return "Times without an offset are read as UTC.";
        }

        if (BytesNotUtf8 > 0)
        {
            yield return $"Bytes that are not UTF-8 and were read as Windows-1252: {Text(BytesNotUtf8)}.";
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
