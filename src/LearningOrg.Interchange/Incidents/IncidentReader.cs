using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using LearningOrg.Interchange.Csv;
using LearningOrg.Interchange.Times;

namespace LearningOrg.Interchange.Incidents;

/// <summary>Reads one export: its header, then as many rows as it takes to know its dates, then all rows.</summary>
internal sealed class IncidentReader(SourceText source, IncidentReadOptions options, IProgress<ReadingProgress>? progress)
{
    private static readonly HashSet<string> KnownNames =
        new([.. IncidentColumns.Known, .. IncidentColumns.Change, IncidentColumns.ShortState], StringComparer.OrdinalIgnoreCase);

    public IncidentExportOutcome Read()
    {
        var delimiter = FindDelimiter();
        TimeFormat? timeFormat;
        if (options.DateFormat is { } pattern)
        {
            timeFormat = TimeFormat.Of(pattern);
        }
        else if (!TryFindTimeFormat(delimiter, out timeFormat, out var ambiguity))
        {
            return ambiguity;
        }

        using var rows = new CsvRows(source, delimiter, ReadingStep.ReadingRows, progress);
        if (!TryReadHeader(rows, out var header, out var refusal))
        {
            return refusal;
        }

        var collector = new IncidentCollector(rows, header, timeFormat);
        while (rows.Read())
        {
            collector.Take();
        }

        return Fault(rows, collector, timeFormat) is { } fault ? fault : collector.History(source, delimiter, options.Grouping);
    }

    private char FindDelimiter()
    {
        using var text = source.Read(ReadingStep.FindingDateFormat, null);
        return CsvDelimiter.Of(text, KnownNames);
    }

    private bool TryReadHeader(
        CsvRows rows, [NotNullWhen(true)] out IncidentHeader? header, [NotNullWhen(false)] out UnreadableFile? refusal)
    {
        if (rows.Read())
        {
            return IncidentHeader.TryRead(rows, source.Name, options.Grouping, out header, out refusal);
        }

        header = null;
        refusal = rows.Refusal ?? new(source.Name, null, "it is empty", "Export again, with a header and at least one incident.");
        return false;
    }

    /// <summary>The format; <c>null</c> if there are no times; or a refusal.</summary>
    private bool TryFindTimeFormat(char delimiter, out TimeFormat? format, [NotNullWhen(false)] out UnreadableFile? refusal)
    {
        format = null;
        using var rows = new CsvRows(source, delimiter, ReadingStep.FindingDateFormat, progress);
        if (!TryReadHeader(rows, out var header, out refusal))
        {
            return false;
        }

        var columns = new[]
        {
            (Place: header.OpenedAt, Name: IncidentColumns.OpenedAt),
            (Place: header.Resolution, Name: header.ResolutionName ?? ""),
            (Place: header.ClosedAt, Name: IncidentColumns.ClosedAt),
        }.Where(column => column.Place >= 0).Distinct().ToArray();
        var search = new TimeFormatSearch();
        var cells = new CellReader(rows, new(), null);
        while (columns.Length > 0 && !search.IsDecided && rows.Read())
        {
            foreach (var (place, name) in columns)
            {
                if (cells.Text(place) is { IsEmpty: false } text)
                {
                    search.Add(text, rows.Row, name);
                }
            }
        }

        format = search.Result;
        refusal = rows.Refusal ?? (format is not null || search.IsEmpty ? null : Undecided(search));
        return refusal is null;
    }

    private UnreadableFile Undecided(TimeFormatSearch search)
    {
        if (search.Ambiguity is not { } example)
        {
            return Unfit(search.Misfit!, "a known form", "Say how times are written with --date-format, in .NET's custom notation.");
        }

        var patterns = search.Left.Select(layout => layout.PatternOf(example.Text.AsSpan())).ToArray();
        return new(
            source.Name,
            Place(example),
            $"'{example.Text}' can be {string.Join(" or ", patterns)}, and no time in the file tells which",
            $"Choose with --date-format, as in --date-format \"{patterns[0]}\".");
    }

    private UnreadableFile? Fault(CsvRows rows, IncidentCollector collector, TimeFormat? timeFormat)
    {
        if (rows.Refusal is not null)
        {
            return rows.Refusal;
        }

        if (collector.RowsRead == 0)
        {
            return new(source.Name, null, "it has a header and no rows", "Export again, with at least one incident.");
        }

        if (collector.Count == 0)
        {
            return new(source.Name, null, "no row has a number", "Export again, with the column number filled.");
        }

        return options.DateFormat is null || collector.HasTime || collector.FirstMisfit is not { } misfit
            ? null
            : Unfit(misfit, $"the form {timeFormat!.Form}", "Give another --date-format, or none to have it found out.");
    }

    private UnreadableFile Unfit(TimeExample example, string form, string remedy) =>
        new(
            source.Name,
            Place(example),
            $"'{CellText.Of(example.Text.AsSpan())}' is not a time of {form}, and no other in the file is",
            remedy);

    private static string Place(TimeExample example) => $"row {Text(example.Row)}, {example.Column}";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
