using System.Globalization;

namespace LearningOrg.Interchange.Csv;

/// <summary>Finds, character by character, what the fast reader stumbled over.</summary>
internal sealed class CsvFault
{
    private const string Remedy = "Put a double quote before and after the field, and write each quote inside it twice.";

    private readonly SourceText _source;
    private readonly TextReader _text;
    private readonly char _delimiter;
    private readonly int _longestRow;
    private long _row = 1;
    private int _column = 1;
    private long _length;

    private CsvFault(SourceText source, TextReader text, char delimiter, int longestRow)
    {
        _source = source;
        _text = text;
        _delimiter = delimiter;
        _longestRow = longestRow;
    }

    public static UnreadableFile Find(SourceText source, char delimiter, int longestRow)
    {
        using var text = source.Read(ReadingStep.ReadingRows, null);
        return new CsvFault(source, text, delimiter, longestRow).Find();
    }

    private UnreadableFile Find()
    {
        var buffer = new char[1 << 14];
        var state = State.FieldStart;
        for (var read = _text.Read(buffer, 0, buffer.Length); read > 0; read = _text.Read(buffer, 0, buffer.Length))
        {
            for (var i = 0; i < read; i++)
            {
                state = Next(state, buffer[i]);
                if (state == State.TextAfterQuote)
                {
                    return Refuse($"a quoted field opens in column {Text(_column)} and goes on after its closing quote", Remedy);
                }

                // A quoted field may be cut off by its length or never end; which of the two shows only further on.
                if (_length > _longestRow && state != State.Quoted)
                {
                    return TooLong();
                }
            }
        }

        return state switch
        {
            State.Quoted => Refuse($"a quoted field opens in column {Text(_column)} and is never closed", Remedy),
            _ => Refuse("it is not valid CSV", Remedy),
        };
    }

    private State Next(State state, char c)
    {
        if (state == State.Quoted)
        {
            _length++;
            return c == '"' ? State.QuoteInQuoted : State.Quoted;
        }

        if (c == '\n')
        {
            // Empty lines before the header are not counted; nor is the one that a lone line break at the very start makes.
            _row += _row > 1 || _length > 0 ? 1 : 0;
            _column = 1;
            _length = 0;
            return State.FieldStart;
        }

        _length += c == '\r' ? 0 : 1;
        if (c == _delimiter)
        {
            _column++;
            return State.FieldStart;
        }

        return (state, c) switch
        {
            (_, '\r') => state,
            (State.FieldStart, '"') => State.Quoted,
            (State.QuoteInQuoted, '"') => State.Quoted,
            (State.QuoteInQuoted, _) => State.TextAfterQuote,
            _ => State.Plain,
        };
    }

    private UnreadableFile TooLong() => Refuse(
        $"it has more than {Text(_longestRow)} characters, which is more than a row may have",
        "Leave out columns of long text, and check that the file has line breaks.");

    private UnreadableFile Refuse(string problem, string remedy) => new(_source.Name, $"row {Text(_row)}", problem, remedy);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private enum State
    {
        FieldStart,
        Plain,
        Quoted,
        QuoteInQuoted,
        TextAfterQuote,
    }
}
