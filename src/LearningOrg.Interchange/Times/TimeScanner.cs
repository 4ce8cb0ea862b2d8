namespace LearningOrg.Interchange.Times;

/// <summary>Walks over the characters of a time.</summary>
internal ref struct TimeScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public readonly bool AtEnd => _next == _text.Length;

    public readonly char Current => _next < _text.Length ? _text[_next] : '\0';

    public bool Take(char expected)
    {
        if (Current != expected || AtEnd)
        {
            return false;
        }

        _next++;
        return true;
    }

    /// <summary>One of two letters, whatever their case.</summary>
    public bool TakeLetter(char upper)
    {
        if ((Current & ~0x20) != upper || AtEnd)
        {
            return false;
        }

        _next++;
        return true;
    }

    /// <summary>
    /// A number of so many digits; how many there were, or 0 if too few. A digit too many is left for whoever comes next to stumble over.
    /// </summary>
    public int Number(int fewest, int most, out int value)
    {
        value = 0;
        var start = _next;
        while (_next < _text.Length && _next - start < most && (uint)(_text[_next] - '0') <= 9)
        {
            value = (value * 10) + (_text[_next++] - '0');
        }

        return _next - start >= fewest ? _next - start : 0;
    }
}
