using System.Text.RegularExpressions;

namespace LearningOrg.Interchange.Times;

/// <summary>Reads times of one layout, and keeps in mind how they were written.</summary>
/// <param name="layout">The layout.</param>
/// <param name="pattern">How to call the format when the caller has named it; otherwise it is called by the parts that were seen.</param>
internal sealed class LayoutTimeFormat(TimeLayout layout, string? pattern = null) : TimeFormat
{
    private TimeParts _seen;

    public override string Pattern => pattern ?? layout.Pattern(_seen);

    public override string Form => pattern ?? layout.Pattern(TimeParts.Clock);

    public override bool AssumedUtc => (_seen & TimeParts.NoOffset) != 0;

    public override bool TryRead(ReadOnlySpan<char> text, out long utcTicks)
    {
        if (!layout.TryRead(text, out utcTicks, out var parts))
        {
            return false;
        }

        _seen |= parts;
        return true;
    }

    /// <summary>The layout that a custom format describes; <c>null</c> if it takes more than a layout to read it.</summary>
    public static TimeLayout? Find(string pattern)
    {
        foreach (var candidate in TimeLayout.All)
        {
            var (wide, narrow) = (candidate.Pattern(TimeParts.None), candidate.Pattern(TimeParts.OneDigitDate));
            var date = $"(?:{Regex.Escape(wide)}|{Regex.Escape(narrow)})";
            if (Regex.IsMatch(pattern, $@"\A{date}(?:[ T](?:HH?:mm(?::ss(?:\.[fF]+)?)?|hh?:mm(?::ss)? tt)(?:K|zzz)?)?\z"))
            {
                return candidate;
            }
        }

        return null;
    }
}
