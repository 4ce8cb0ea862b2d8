namespace LearningOrg.Interchange.Storage;

/// <summary>Packs record numbers such as <c>INC0012345</c> into 64 bits: equal keys for equal numbers and for no others.</summary>
/// <remarks>
/// A number of up to twelve digits takes 40 bits, how many digits there are (leading zeros count) 4, and the number of the text before them
/// 20. What has no digits at its end, or has a beginning that no longer fits into 20 bits, is kept as a text; a million different
/// beginnings are not numbers but names.
/// </remarks>
internal sealed class NumberKeys
{
    private const int MostDigits = 12;
    private const int DigitBits = 44;
    private const int WholeText = (1 << 20) - 1;

    private readonly TextPool _beginnings = new();
    private readonly TextPool _wholes = new();
    private readonly int _mostBeginnings;

    public NumberKeys(int mostBeginnings = WholeText - 1) => _mostBeginnings = mostBeginnings;

    /// <summary>The key of a number that is not empty.</summary>
    public ulong Of(ReadOnlySpan<char> number)
    {
        var start = number.Length;
        while (start > 0 && number.Length - start < MostDigits && (uint)(number[start - 1] - '0') <= 9)
        {
            start--;
        }

        if (start == number.Length || !TryBegin(number.Slice(0, start), out var beginning))
        {
            return ((ulong)WholeText << DigitBits) | (uint)_wholes.IdOf(number);
        }

        var value = 0ul;
        foreach (var digit in number.Slice(start))
        {
            value = (value * 10) + (uint)(digit - '0');
        }

        return ((ulong)(uint)beginning << DigitBits) | ((ulong)(uint)(number.Length - start) << 40) | value;
    }

    // Once there is no room for another beginning there never is again, so a number always comes out the same way.
    private bool TryBegin(ReadOnlySpan<char> text, out int beginning)
    {
        beginning = _beginnings.Count < _mostBeginnings ? _beginnings.IdOf(text) : _beginnings.Find(text);
        return beginning > 0 || text.IsEmpty;
    }
}
