using System.Text;
using System.Text.Json;

namespace LearningOrg.Interchange.Json;

/// <summary>The bytes of a file as parsed JSON, or where they break.</summary>
internal static class JsonText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static JsonFault? FaultIn(Stream stream, out JsonDocument? document)
    {
        document = null;
        var bytes = AllOf(stream);
        if (bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)))
        {
            return new(null, "it is encoded as UTF-16", "Save it as UTF-8.");
        }

        // Windows programs write a byte order mark before UTF-8; the parser takes it for a mistake.
        var mark = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        try
        {
            _ = Strict.GetCharCount(bytes);
            if (bytes.Skip(mark).All(value => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return new(null, "it is empty", "Write it again, or name another file.");
            }

            document = JsonDocument.Parse(bytes.AsMemory(mark));
            return null;
        }
        catch (DecoderFallbackException broken)
        {
            var line = bytes.Take(broken.Index).Count(value => value == '\n') + 1;
            return new(FormattableString.Invariant($"line {line}"), "it holds bytes that are not UTF-8", "Save it as UTF-8.");
        }
        catch (JsonException broken)
        {
            return new(PlaceOf(broken, bytes, mark), $"this is not valid JSON: {ReasonOf(broken)}", "Correct it there.");
        }
    }

    private static byte[] AllOf(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>
    /// Line and position counted from 1, the position in characters as editors count them, where the parser counts bytes.
    /// </summary>
    private static string PlaceOf(JsonException broken, byte[] bytes, int start)
    {
        var line = broken.LineNumber ?? 0;
        for (var skipped = 0; skipped < line; skipped++)
        {
            start = Array.IndexOf(bytes, (byte)'\n', start) + 1;
        }

        var length = (int)Math.Min(broken.BytePositionInLine ?? 0, bytes.Length - start);
        return FormattableString.Invariant($"line {line + 1}, position {Encoding.UTF8.GetCharCount(bytes, start, length) + 1}");
    }

    /// <summary>The parser's sentence without the place, which is told apart; our own where it speaks to programmers.</summary>
    private static string ReasonOf(JsonException broken)
    {
        if (broken.Message.Contains("trailing comma"))
        {
            return "a comma stands before a closing bracket";
        }

        if (broken.Message.StartsWith("Expected depth to be zero", StringComparison.Ordinal))
        {
            return "it ends before all that was opened is closed";
        }

        var place = broken.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (place < 0 ? broken.Message : broken.Message.Substring(0, place)).TrimEnd('.');
    }
}
