using System.Text;

namespace LearningOrg.Interchange.Csv;

/// <summary>How the characters of a file are encoded, as its first bytes tell.</summary>
/// <param name="Name">For people.</param>
/// <param name="MarkLength">How many bytes the byte order mark takes.</param>
internal sealed record TextEncoding(string Name, int MarkLength)
{
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false);

    private UnicodeEncoding? Utf16 { get; init; }

    /// <summary>By the mark; without one by the zero bytes that UTF-16 puts beside the letters of a header; otherwise UTF-8.</summary>
    public static TextEncoding Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return new("UTF-8 with byte order mark", 3);
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return new("UTF-16 little-endian with byte order mark", 2) { Utf16 = LittleEndian };
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return new("UTF-16 big-endian with byte order mark", 2) { Utf16 = BigEndian };
        }

        if (head.Length >= 4 && head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0)
        {
            return new("UTF-16 little-endian", 0) { Utf16 = LittleEndian };
        }

        if (head.Length >= 4 && head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0)
        {
            return new("UTF-16 big-endian", 0) { Utf16 = BigEndian };
        }

        return new("UTF-8", 0);
    }

    public Encoding Decoder(Windows1252Fallback fallback) =>
        Utf16 ?? Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, fallback);
}
