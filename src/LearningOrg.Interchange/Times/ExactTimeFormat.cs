using System.Globalization;

namespace LearningOrg.Interchange.Times;

/// <summary>Reads times exactly as one of .NET's custom formats says.</summary>
internal sealed class ExactTimeFormat(string pattern) : TimeFormat
{
    private const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal;

    private bool _hasRead;
    private bool _isInvalid;

    public override string Pattern => pattern;

    public override string Form => pattern;

    // A K may be empty, so only a z says that there always is an offset.
    public override bool AssumedUtc => _hasRead && pattern.IndexOf('z') < 0;

    public override bool TryRead(ReadOnlySpan<char> text, out long utcTicks)
    {
        utcTicks = 0;
        if (_isInvalid)
        {
            return false;
        }

        try
        {
#if NET
            var succeeded = DateTimeOffset.TryParseExact(text, pattern, CultureInfo.InvariantCulture, Styles, out var time);
#else
            var succeeded = DateTimeOffset.TryParseExact(text.ToString(), pattern, CultureInfo.InvariantCulture, Styles, out var time);
#endif
            _hasRead |= succeeded;
            utcTicks = time.UtcTicks;
            return succeeded;
        }
        catch (FormatException)
        {
            // Not the time is at fault but the pattern, such as a single %. No time fits it.
            _isInvalid = true;
            return false;
        }
    }
}
