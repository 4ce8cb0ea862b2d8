using System.Globalization;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.Registers;

/// <summary>Reads a register kept as a spreadsheet: a header, and one row per entry.</summary>
internal sealed class RegisterSheet
{
    private static readonly string[] IdNames = ["number", "id", "key"];
    private static readonly string[] TitleNames = ["title", "short_description", "summary", "name"];
    private static readonly HashSet<string> KnownNames = new([.. IdNames, .. TitleNames, "short description"], StringComparer.OrdinalIgnoreCase);

    private readonly string _source;
    private readonly List<string> _columns = [];
    private readonly List<RankableRow> _rows = [];
    private readonly List<RowProblem> _problems = [];
    private readonly Dictionary<string, long> _rowOfId = new(StringComparer.Ordinal);
    private int _id = -1;
    private int _title = -1;

    private RegisterSheet(string source) => _source = source;

    public static RankableRegisterOutcome Read(Stream stream, string name)
    {
        if (!SourceText.TryOpen(stream, name, out var text, out var refusal))
        {
            return refusal;
        }

        char delimiter;
        using (var head = text.Read(ReadingStep.ReadingRows, null))
        {
            delimiter = CsvDelimiter.Of(head, KnownNames);
        }

        using var rows = new CsvRows(text, delimiter, ReadingStep.ReadingRows, null);
        var sheet = new RegisterSheet(name);
        if (sheet.Fault(rows) is { } fault)
        {
            return fault;
        }

        return sheet.ToRegister(text.BytesNotUtf8);
    }

    private UnreadableFile? Fault(CsvRows rows)
    {
        if (!rows.Read())
        {
            return rows.Refusal ?? new(_source, null, "it is empty", "Save it again, with a header and at least one entry.");
        }

        if (FaultInHeader(rows) is { } broken)
        {
            return broken;
        }

        while (rows.Read())
        {
            // Spreadsheets write rows that were once in use as nothing but delimiters.
            if (!IsBlank(rows) && FaultInRow(rows) is { } fault)
            {
                return fault;
            }
        }

        return rows.Refusal
            ?? (_rows.Count == 0 ? new(_source, null, "it has a header and no rows", "Save it again, with at least one entry.") : null);
    }

    private UnreadableFile? FaultInHeader(CsvRows header)
    {
        for (var place = 0; place < header.Count; place++)
        {
            var name = header.Cell(place).Trim().ToString();
            var twin = name.Length == 0 ? -1 : _columns.FindIndex(column => InputName.Key(column) == InputName.Key(name));
            if (twin >= 0)
            {
                return new(
                    _source,
                    "header",
                    $"columns {Text(twin + 1)} and {Text(place + 1)} are both named {CellText.Of(name.AsSpan())}",
                    "Rename or remove one of them.");
            }

            _columns.Add(name);
        }

        _id = PlaceOf(IdNames);
        _title = PlaceOf(TitleNames);
        return _id >= 0 || _title >= 0
            ? null
            : new(
                _source,
                "header",
                "no column tells the entries apart",
                $"Name one of {string.Join(", ", IdNames)} for the id, or one of {string.Join(", ", TitleNames)} for the title.");
    }

    private UnreadableFile? FaultInRow(CsvRows row)
    {
        var title = _title >= 0 ? row.Cell(_title).Trim().ToString() : string.Empty;
        var id = _id >= 0 ? row.Cell(_id).Trim().ToString() : title;
        if (id.Length == 0)
        {
            return new(_source, $"row {Text(row.Row)}", $"the {_columns[_id >= 0 ? _id : _title]} is empty", "Give every entry its own.");
        }

        if (_rowOfId.TryGetValue(id, out var earlier))
        {
            return new(
                _source,
                $"row {Text(row.Row)}",
                $"{_columns[_id >= 0 ? _id : _title]} '{CellText.Of(id.AsSpan())}' was already given in row {Text(earlier)}",
                "Give every entry its own.");
        }

        _rowOfId.Add(id, row.Row);
        if (row.Count > _columns.Count)
        {
            _problems.Add(new(row.Row, null, null, $"it has {Text(row.Count)} cells, but the header has {Text(_columns.Count)}; the cells beyond are passed over"));
        }

        _rows.Add(new(row.Row, id, title.Length == 0 ? id : title, CellsOf(row)));
        return null;
    }

    private Dictionary<string, RankableCell> CellsOf(CsvRows row)
    {
        var cells = new Dictionary<string, RankableCell>(StringComparer.Ordinal);
        for (var place = 0; place < Math.Min(row.Count, _columns.Count); place++)
        {
            var typed = row.Cell(place).Trim().ToString();
            if (place != _id && place != _title && _columns[place].Length > 0 && !IsMissing(typed))
            {
                cells[InputName.Key(_columns[place])] = new(null, typed);
            }
        }

        return cells;
    }

    private RankableRegister ToRegister(long bytesNotUtf8) => new(
        _source,
        [.. _columns.Where((name, place) => place != _id && place != _title && name.Length > 0)],
        _rows,
        [.. Remarks(bytesNotUtf8)],
        _problems);

    private IEnumerable<string> Remarks(long bytesNotUtf8)
    {
        if (_id < 0)
        {
            yield return $"There is no column {string.Join(", ", IdNames.Take(IdNames.Length - 1))} or {IdNames[IdNames.Length - 1]}: titles serve as ids.";
        }

        if (bytesNotUtf8 > 0)
        {
            yield return $"Bytes that are not UTF-8 and were read as Windows-1252: {Text(bytesNotUtf8)}.";
        }
    }

    private static bool IsBlank(CsvRows row)
    {
        for (var place = 0; place < row.Count; place++)
        {
            if (!row.Cell(place).Trim().IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private int PlaceOf(string[] names)
    {
        foreach (var name in names)
        {
            var place = _columns.FindIndex(column => InputName.Key(column) == name);
            if (place >= 0)
            {
                return place;
            }
        }

        return -1;
    }

    private static bool IsMissing(string typed) =>
        typed.Length == 0 || typed == "?" || string.Equals(typed, "NULL", StringComparison.OrdinalIgnoreCase);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
