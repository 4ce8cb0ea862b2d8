using System.Globalization;
using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.Matrices;

/// <summary>A table of numbers with a name for every column, in the header, and for every row, in the first cell.</summary>
internal sealed class NamedTable
{
    private static readonly HashSet<string> NoKnownNames = [];

    private readonly string _source;
    private readonly TableKind _kind;
    private readonly RowProblems _problems = new();
    private readonly List<string> _columns = [];
    private readonly List<NamedRow> _rows = [];
    private readonly Dictionary<string, long> _rowOfName = new(StringComparer.Ordinal);

    private NamedTable(string source, TableKind kind)
    {
        _source = source;
        _kind = kind;
    }

    /// <summary>The header of the first column; may be empty.</summary>
    public string Corner { get; private set; } = string.Empty;

    /// <summary>The names of the other columns.</summary>
    public IReadOnlyList<string> Columns => _columns;

    public IReadOnlyList<NamedRow> Rows => _rows;

    public long BytesNotUtf8 { get; private set; }

    /// <summary>What is wrong with the table; readers of its numbers may add to it.</summary>
    public RowProblems Problems => _problems;

    /// <summary>Reads a table, with its problems; a file that breaks is refused.</summary>
    /// <param name="stream">From where it stands.</param>
    /// <param name="source">What to call it.</param>
    /// <param name="kind">What stands in it.</param>
    /// <param name="refusal">Why there is no table.</param>
    public static NamedTable? Read(Stream stream, string source, TableKind kind, out UnreadableFile? refusal)
    {
        if (!SourceText.TryOpen(stream, source, out var text, out refusal))
        {
            return null;
        }

        char delimiter;
        using (var head = text.Read(ReadingStep.ReadingRows, null))
        {
            delimiter = CsvDelimiter.Of(head, NoKnownNames);
        }

        using var rows = new CsvRows(text, delimiter, ReadingStep.ReadingRows, null);
        var table = new NamedTable(source, kind);
        refusal = table.Fault(rows);
        table.BytesNotUtf8 = text.BytesNotUtf8;
        return refusal is null ? table : null;
    }

    /// <summary>All that is wrong; <c>null</c> where nothing is.</summary>
    public FaultyTable? Faults() => _problems.Count == 0 ? null : new FaultyTable(_source, _problems.Kept, _problems.Count);

    private UnreadableFile? Fault(CsvRows rows)
    {
        if (!rows.Read())
        {
            return rows.Refusal ?? new(_source, null, "it is empty", $"Save it again, with a header and at least one {_kind.RowNoun}.");
        }

        ReadHeader(rows);
        if (_columns.Count == 0)
        {
            return new(
                _source,
                "header",
                "there is no column behind the first",
                $"Separate columns with commas, semicolons or tabs: the first for the names of the rows, one more for each {_kind.ColumnNoun}.");
        }

        while (rows.Read())
        {
            // Spreadsheets write rows that were once in use as nothing but delimiters.
            if (LastFilled(rows) > 0)
            {
                ReadRow(rows);
            }
        }

        return rows.Refusal ?? (_rows.Count == 0 && _problems.Count == 0
            ? new(_source, null, "it has a header and no rows", $"Save it again, with at least one {_kind.RowNoun}.")
            : null);
    }

    private void ReadHeader(CsvRows header)
    {
        Corner = header.Cell(0).Trim().ToString();
        var count = LastFilled(header);
        for (var place = 1; place < count; place++)
        {
            var name = header.Cell(place).Trim().ToString();
            var twin = name.Length == 0 ? -1 : _columns.IndexOf(name);
            if (name.Length == 0)
            {
                _problems.AddRow(header.Row, $"column {Text(place + 1)} has no name; name every {_kind.ColumnNoun}");
            }
            else if (twin >= 0)
            {
                _problems.AddRow(
                    header.Row,
                    $"columns {Text(twin + 2)} and {Text(place + 1)} are both named {CellText.Of(name.AsSpan())}; name them apart");
            }

            _columns.Add(name);
        }

        if (_kind.IsWhole && _columns.Count > 0 && _columns.All(name => CellNumber.Plain(name, out _) is not null))
        {
            _problems.AddRow(
                header.Row,
                $"every column behind the first is named by a number, the first {CellText.Of(_columns[0].AsSpan())}, as if there were no header; " +
                "put a row of names before it, in words");
        }
    }

    private void ReadRow(CsvRows row)
    {
        var name = row.Cell(0).Trim().ToString();
        if (name.Length == 0)
        {
            _problems.AddRow(row.Row, $"the first cell is empty; name every {_kind.RowNoun}");
        }
        else if (_rowOfName.TryGetValue(name, out var earlier))
        {
            _problems.AddRow(
                row.Row, $"'{CellText.Of(name.AsSpan())}' was already given in row {Text(earlier)}; name every {_kind.RowNoun} apart");
        }
        else
        {
            _rowOfName.Add(name, row.Row);
        }

        var filled = LastFilled(row);
        if (filled > _columns.Count + 1)
        {
            _problems.AddRow(
                row.Row,
                $"it has {Text(filled)} cells, but the header has {Text(_columns.Count + 1)}; " +
                "put double quotes around a cell that holds a delimiter");
        }

        if (_kind.IsWhole && row.Count <= _columns.Count)
        {
            _problems.AddRow(
                row.Row,
                $"it has {Text(row.Count)} {(row.Count == 1 ? "cell" : "cells")}, but the header has {Text(_columns.Count + 1)}; " +
                "leave a cell empty where its number is not known, but write its delimiter");
        }

        var numbers = new double?[_columns.Count];
        for (var place = 0; place < numbers.Length; place++)
        {
            numbers[place] = Number(row, place);
        }

        _rows.Add(new(row.Row, name, numbers));
    }

    private double? Number(CsvRows row, int place)
    {
        var typed = row.Cell(place + 1).Trim().ToString();
        if (typed.Length == 0 || typed == "?" || string.Equals(typed, "NULL", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var number = _kind.Scan(typed, out var fault);
        if (fault is not null)
        {
            var column = _columns[place].Length == 0 ? $"column {Text(place + 2)}" : CellText.Of(_columns[place].AsSpan());
            _problems.Add(row.Row, column, typed.AsSpan(), $"{column} is '{CellText.Of(typed.AsSpan())}', which {fault}");
        }

        return number;
    }

    /// <summary>How many cells there are up to the last that is not blank.</summary>
    private static int LastFilled(CsvRows row)
    {
        var count = row.Count;
        while (count > 0 && row.Cell(count - 1).Trim().IsEmpty)
        {
            count--;
        }

        return count;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
