using System.Globalization;
using LearningOrg.Interchange.Csv;
using LearningOrg.Interchange.Storage;
using LearningOrg.Interchange.Times;

namespace LearningOrg.Interchange.Incidents;

/// <summary>Takes rows in, one at a time, and has the history of all of them at the end.</summary>
internal sealed class IncidentCollector
{
    private readonly TextPool _texts = new();
    private readonly TextPool _states = new();
    private readonly IncidentTable _table = new();
    private readonly RowProblems _problems = new();
    private readonly CsvRows _rows;
    private readonly IncidentHeader _header;
    private readonly TimeFormat? _timeFormat;
    private readonly CellReader _cells;
    private bool _hasRepeats;

    public IncidentCollector(CsvRows rows, IncidentHeader header, TimeFormat? timeFormat)
    {
        _rows = rows;
        _header = header;
        _timeFormat = timeFormat;
        _cells = new(rows, _problems, timeFormat);
    }

    public long RowsRead { get; private set; }

    /// <summary>How many incidents there are.</summary>
    public int Count => _table.Records.Count;

    /// <summary>Whether a time could be read.</summary>
    public bool HasTime => _cells.HasTime;

    /// <summary>The first time that could not be read.</summary>
    public TimeExample? FirstMisfit => _cells.FirstMisfit;

    /// <summary>Takes the row at hand in.</summary>
    public void Take()
    {
        RowsRead++;
        if (_rows.Count != _header.Count)
        {
            _problems.AddRow(
                _rows.Row,
                $"it has {Text(_rows.Count)} {(_rows.Count == 1 ? "cell" : "cells")} where the header has {Text(_header.Count)}; " +
                (_rows.Count < _header.Count ? "those that lack are missing" : "those beyond are left out"));
        }

        var number = _cells.Text(_header.Number);
        if (number.IsEmpty)
        {
            _problems.Add(_rows.Row, IncidentColumns.Number, default, "number is missing; the row is left out");
            return;
        }

        ref var incident = ref _table.Of(number, out var isNew);
        if (!isNew)
        {
            _hasRepeats = true;
            if (_header.ChangeName is null)
            {
                var reason = $"number {CellText.Of(number)} was already given in row {Text(incident.Row)}; the later row counts";
                _problems.Add(_rows.Row, IncidentColumns.Number, number, reason);
            }
        }

        Fill(ref incident, isFirst: isNew || _header.ChangeName is null);
    }

    public IncidentHistory History(SourceText source, char delimiter, IncidentGrouping grouping)
    {
        var (first, last) = (long.MaxValue, CellReader.NoTime);
        var states = new int[_states.Count + 1];
        for (var place = 0; place < Count; place++)
        {
            ref readonly var incident = ref _table.Records[place];
            states[incident.State]++;
            first = incident.OpenedAt == CellReader.NoTime ? first : Math.Min(first, incident.OpenedAt);
            last = Math.Max(last, incident.OpenedAt);
        }

        var report = new IncidentReport
        {
            Source = source.Name,
            Shape = _hasRepeats && _header.ChangeName is not null ? IncidentShape.AuditLog : IncidentShape.OneRowPerIncident,
            RowsRead = RowsRead,
            Incidents = Count,
            Encoding = source.EncodingName,
            BytesNotUtf8 = source.BytesNotUtf8,
            Delimiter = delimiter,
            DateFormat = HasTime ? _timeFormat!.Pattern : null,
            TimesReadAsUtc = HasTime && _timeFormat!.AssumedUtc,
            FirstOpenedAt = last == CellReader.NoTime ? null : new DateTimeOffset(first, TimeSpan.Zero),
            LastOpenedAt = last == CellReader.NoTime ? null : new DateTimeOffset(last, TimeSpan.Zero),
            Grouping = grouping,
            ResolutionColumn = _header.ResolutionName,
            ColumnsFound = _header.Found,
            ColumnsMissing = _header.Missing,
            States =
            [
                .. StateCounts(states).OrderByDescending(count => count.Incidents).ThenBy(count => count.State, StringComparer.Ordinal),
            ],
            Problems = [.. _problems.Kept],
            ProblemCount = _problems.Count,
        };
        return new(_table.Records, _texts, report);
    }

    private void Fill(ref IncidentRecord incident, bool isFirst)
    {
        incident.Row = unchecked((uint)_rows.Row);
        incident.OpenedAt = _cells.Time(_header.OpenedAt, IncidentColumns.OpenedAt);
        incident.ResolvedAt = Resolution(incident.OpenedAt);
        incident.SetLevels(
            _cells.Level(_header.Impact, IncidentColumns.Impact, 3),
            _cells.Level(_header.Urgency, IncidentColumns.Urgency, 3),
            _cells.Level(_header.Priority, IncidentColumns.Priority, 5),
            _cells.Flag(_header.MadeSla, IncidentColumns.MadeSla));
        var reassignments = (short)_cells.Number(_header.Reassignments, IncidentColumns.Reassignments, IncidentRecord.MostChanges);
        var reopenings = (short)_cells.Number(_header.Reopenings, IncidentColumns.Reopenings, IncidentRecord.MostChanges);
        incident.Reassignments = isFirst ? reassignments : Math.Max(incident.Reassignments, reassignments);
        incident.Reopenings = isFirst ? reopenings : Math.Max(incident.Reopenings, reopenings);
        incident.Group = _texts.IdOf(_cells.Text(_header.Group));
        incident.Category = _texts.IdOf(_cells.Text(_header.Category));
        incident.State = _states.IdOf(_cells.Text(_header.State));
    }

    private long Resolution(long openedAt)
    {
        if (_header.ResolutionName is not { } name)
        {
            return CellReader.NoTime;
        }

        var resolvedAt = _cells.Time(_header.Resolution, name);
        if (resolvedAt == CellReader.NoTime || resolvedAt >= openedAt)
        {
            return resolvedAt;
        }

        _problems.AddCell(_rows.Row, name, _cells.Text(_header.Resolution), $"is before {IncidentColumns.OpenedAt}");
        return CellReader.NoTime;
    }

    private IEnumerable<StateCount> StateCounts(int[] incidents)
    {
        for (var id = 1; id < incidents.Length; id++)
        {
            // A state that only earlier rows of an audit log tell has no incident.
            if (incidents[id] > 0)
            {
                yield return new(_states[id]!, incidents[id]);
            }
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
