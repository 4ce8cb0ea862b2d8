using System.Globalization;

namespace LearningOrg.Interchange.Times;

/// <summary>When something was, in tables that people keep: a day, or an instant with its offset.</summary>
internal static class DayOrInstant
{
    private static readonly string[] Layouts = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>As <c>2026-03-31</c>, which stands for its first instant in UTC, or <c>2026-03-31T09:00:00+02:00</c>; <c>null</c> for all else.</summary>
    public static DateTimeOffset? Read(string text)
    {
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new(day, TimeSpan.Zero);
        }

        // Without an offset the text would mean another instant on another machine.
        var hasOffset = text.Length > 6 && (text[text.Length - 1] == 'Z' || text[text.Length - 6] is '+' or '-');
        return hasOffset && DateTimeOffset.TryParseExact(text, Layouts, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : null;
    }
}
