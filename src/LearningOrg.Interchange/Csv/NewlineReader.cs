namespace LearningOrg.Interchange.Csv;

/// <summary>Turns a carriage return that stands alone into a line feed; CRLF and LF pass as they are.</summary>
/// <remarks>
/// Sylvan takes a lone carriage return for the end of a row or for text depending on where in its buffer the row lies; after this reader
/// there is none, and a file of any newline, or of several, has the same rows everywhere. U+FFFF, which is no character, becomes U+FFFD: it
/// is what the parser is told comments begin with, because it cannot be told that there are none.
/// </remarks>
internal sealed class NewlineReader(TextReader inner) : TextReader
{
    /// <summary>A character that no text holds.</summary>
    public const char NoCharacter = '\uFFFF';

    public override int Read(char[] buffer, int index, int count)
    {
        var read = inner.Read(buffer, index, count);
        var rest = buffer.AsSpan(index, read);
        for (var at = rest.IndexOfAny('\r', NoCharacter); at >= 0; at = rest.IndexOfAny('\r', NoCharacter))
        {
            if (rest[at] == NoCharacter)
            {
                rest[at] = '\uFFFD';
            }
            else if ((at + 1 < rest.Length ? rest[at + 1] : inner.Peek()) != '\n')
            {
                rest[at] = '\n';
            }

            rest = rest.Slice(at + 1);
        }

        return read;
    }

    public override int Read()
    {
        var one = new char[1];
        return Read(one, 0, 1) == 0 ? -1 : one[0];
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
