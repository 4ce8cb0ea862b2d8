using System.Text;

namespace LearningOrg.Interchange.Csv;

/// <summary>Reads each byte that is not UTF-8 as the Windows-1252 character it most likely is, and counts them.</summary>
/// <remarks>
/// Exports often are UTF-8 except for what older systems pasted in; a file that is Windows-1252 throughout comes out right as well.
/// </remarks>
internal sealed class Windows1252Fallback : DecoderFallback
{
    // 0x80 to 0x9F; the five that Windows-1252 leaves undefined stay the control characters they are in Latin-1. From 0xA0 on both agree.
    private const string HighControls =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public long Bytes { get; private set; }

    // An unfinished sequence of UTF-8 has at most three bytes.
    public override int MaxCharCount => 3;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private static char Character(byte unknown) => unknown is >= 0x80 and <= 0x9F ? HighControls[unknown - 0x80] : (char)unknown;

    private sealed class Buffer(Windows1252Fallback counter) : DecoderFallbackBuffer
    {
        private byte[] _bytes = [];
        private int _next;

        public override int Remaining => _bytes.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            counter.Bytes += bytesUnknown.Length;
            _bytes = bytesUnknown;
            _next = 0;
            return bytesUnknown.Length > 0;
        }

        public override char GetNextChar() => _next < _bytes.Length ? Character(_bytes[_next++]) : '\0';

        public override bool MovePrevious()
        {
            if (_next == 0)
            {
                return false;
            }

            _next--;
            return true;
        }

        public override void Reset()
        {
            _bytes = [];
            _next = 0;
        }
    }
}
