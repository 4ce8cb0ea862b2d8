using Sylvan.Data.Csv;

namespace LearningOrg.Interchange.Csv;

/// <summary>The rows of a CSV file, one after the other; where it breaks, reading ends with a refusal.</summary>
/// <remarks>Row numbers count records: the header is row 1, and an empty line below it counts although it is passed over.</remarks>
internal sealed class CsvRows : IDisposable
{
    /// <summary>
    /// How many characters a row may have: far more than any, and little enough that an open quote cannot swallow the memory.
    /// </summary>
    public const int LongestRow = 500_000;

    private readonly SourceText _source;
    private readonly char _delimiter;
    private readonly TextReader _text;
    private CsvDataReader? _reader;
#if !NET
    private char[] _cell = new char[256];
#endif

    public CsvRows(SourceText source, char delimiter, ReadingStep step, IProgress<ReadingProgress>? progress)
    {
        _source = source;
        _delimiter = delimiter;
        _text = source.Read(step, progress);
    }

    /// <summary>The number of the row at hand.</summary>
    public long Row { get; private set; }

    /// <summary>How many cells the row at hand has.</summary>
    public int Count { get; private set; }

    /// <summary>Why reading ended before the file did; <c>null</c> when it did not.</summary>
    public UnreadableFile? Refusal { get; private set; }

    /// <summary>Goes to the next row that is not empty.</summary>
    public bool Read()
    {
        try
        {
            _reader ??= Open();
            while (_reader.Read())
            {
                Count = _reader.RowFieldCount;
                var isEmpty = Count == 1 && Cell(0).IsEmpty;
                if (!isEmpty || Row > 0)
                {
                    Row++;
                }

                if (!isEmpty)
                {
                    return true;
                }
            }
        }
        catch (CsvFormatException)
        {
            // Its own message does not always name the cause: text behind a closing quote may come out as a quote never closed.
            Refusal = CsvFault.Find(_source, _delimiter, LongestRow);
        }

        return false;
    }

    /// <summary>The cell as it stands, without its quotes; empty beyond the end of a short row. Valid until the next call.</summary>
    public ReadOnlySpan<char> Cell(int column)
    {
        if (column >= Count)
        {
            return default;
        }

#if NET
        return _reader!.GetFieldSpan(column);
#else
        var length = (int)_reader!.GetChars(column, 0, _cell, 0, _cell.Length);
        while (length == _cell.Length)
        {
            _cell = new char[_cell.Length * 2];
            length = (int)_reader.GetChars(column, 0, _cell, 0, _cell.Length);
        }

        return _cell.AsSpan(0, length);
#endif
    }

    public void Dispose()
    {
        _reader?.Dispose();
        _text.Dispose();
    }

    private CsvDataReader Open() => CsvDataReader.Create(_text, new CsvDataReaderOptions
    {
        // The header is read as a row like the others, so that its faults are refused in our words.
        HasHeaders = false,
        Delimiter = _delimiter,
        // There are no comments: '#' begins a row as any other character does.
        Comment = NewlineReader.NoCharacter,
        BufferSize = 1 << 16,
        // The reader needs a little more than the row itself, so that every row up to the limit fits.
        MaxBufferSize = LongestRow + 16,
        OwnsReader = false,
    });
}
