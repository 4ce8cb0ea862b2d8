using System.Diagnostics.CodeAnalysis;

namespace LearningOrg.Interchange.Csv;

/// <summary>A file of text that can be read more than once, from its beginning each time.</summary>
internal sealed class SourceText
{
    private const int BufferSize = 1 << 16;

    private readonly Stream _stream;
    private readonly long _start;
    private readonly TextEncoding _encoding;
    private Windows1252Fallback _fallback = new();

    private SourceText(Stream stream, long start, string name, TextEncoding encoding)
    {
        _stream = stream;
        _start = start;
        Name = name;
        _encoding = encoding;
    }

    /// <summary>As the caller named it.</summary>
    public string Name { get; }

    public string EncodingName => _encoding.Name;

    /// <summary>How many bytes the last reading found that are not UTF-8.</summary>
    public long BytesNotUtf8 => _fallback.Bytes;

    /// <summary>Looks at the first bytes of a stream, from where it stands.</summary>
    public static bool TryOpen(
        Stream stream, string name, [NotNullWhen(true)] out SourceText? source, [NotNullWhen(false)] out UnreadableFile? refusal)
    {
        source = null;
        refusal = null;
        var start = stream.Position;
        var head = Head(stream);
        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            refusal = new(name, null, "it is an Excel workbook or an archive, not CSV", "Save it as CSV and read that.");
            return false;
        }

        source = new(stream, start, name, TextEncoding.Of(head));
        return true;
    }

    public TextReader Read(ReadingStep step, IProgress<ReadingProgress>? progress)
    {
        _stream.Seek(_start + _encoding.MarkLength, SeekOrigin.Begin);
        _fallback = new();
        var bytes = new MeteredStream(_stream, step, _stream.Length - _start - _encoding.MarkLength, progress);
        return new NewlineReader(
            new StreamReader(bytes, _encoding.Decoder(_fallback), detectEncodingFromByteOrderMarks: false, BufferSize));
    }

    private static ReadOnlySpan<byte> Head(Stream stream)
    {
        var head = new byte[4];
        return head.AsSpan(0, new MeteredStream(stream, default, 0, null).Read(head, 0, head.Length));
    }
}
