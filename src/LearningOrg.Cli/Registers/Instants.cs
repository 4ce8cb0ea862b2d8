using System.Globalization;

namespace LearningOrg.Cli.Registers;

/// <summary>Instants as people type and read them: a day, or a day and a time with its offset.</summary>
internal static class Instants
{
    private const string Day = "yyyy-MM-dd";

    private static readonly string[] WithOffset = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>The instant; <c>null</c> where the text is none.</summary>
    /// <param name="typed">The text.</param>
    /// <param name="isEnd">Whether a day stands for its last instant, and not for its first.</param>
    public static DateTimeOffset? Read(string typed, bool isEnd = false)
    {
        if (DateOnly.TryParseExact(typed, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new DateTimeOffset(day, isEnd ? TimeOnly.MaxValue : TimeOnly.MinValue, TimeSpan.Zero);
        }

        // Without an offset the text would mean another instant on another machine.
        var hasOffset = typed.EndsWith('Z') || (typed.Length > 6 && typed[^6] is '+' or '-' && typed[^3] == ':');
        return hasOffset && DateTimeOffset.TryParseExact(typed, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant
            : null;
    }

    /// <summary>As <c>2026-03-01</c>, in UTC.</summary>
    public static string DayOf(DateTimeOffset instant) => instant.UtcDateTime.ToString(Day, CultureInfo.InvariantCulture);

    /// <summary>As <c>2026-03-01 09:00</c>, in UTC.</summary>
    public static string MinuteOf(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
