using System.Globalization;

namespace LearningOrg.Core;

/// <summary>How numbers and instants are written for people: the same on every machine, whatever its culture.</summary>
internal static class Text
{
    /// <summary>Up to twelve significant digits: as many as two scores must differ in to differ in rank.</summary>
    public static string Of(double number) => number.ToString("G12", CultureInfo.InvariantCulture);

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>ISO 8601 with the offset, to the second, or finer where the instant is; the last of a day as its end.</summary>
    public static string Of(DateTimeOffset instant)
    {
        var isEndOfDay = instant.TimeOfDay.Ticks == TimeSpan.TicksPerDay - 1;
        return instant.ToString(
            isEndOfDay ? instant.Offset == TimeSpan.Zero ? "'the end of' yyyy-MM-dd 'UTC'" : "'the end of' yyyy-MM-dd zzz"
                : instant.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-ddTHH:mm:sszzz"
                : "yyyy-MM-ddTHH:mm:ss.fffffffzzz",
            CultureInfo.InvariantCulture);
    }

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> names, string conjunction = "and") => names.Count switch
    {
        0 => "none",
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} {conjunction} {names[names.Count - 1]}",
    };
}
