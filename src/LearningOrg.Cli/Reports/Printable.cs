using System.Globalization;

namespace LearningOrg.Cli.Reports;

/// <summary>Text from a file as a terminal may show it: on one line, obeyed by nothing, of bearable length.</summary>
/// <remarks>
/// Files hold what people and other programs put there. An escape sequence would move the cursor, a mark of direction turn the line around.
/// </remarks>
internal static class Printable
{
    private const int Longest = 200;

    public static string Of(string text)
    {
        var isCut = text.Length > Longest;
        var length = isCut ? Longest - (char.IsHighSurrogate(text[Longest - 1]) ? 1 : 0) : text.Length;
        return Whole(text[..length]) + (isCut ? "…" : string.Empty);
    }

    /// <summary>Of any length.</summary>
    public static string Whole(string text) => string.Create(text.Length, text, static (shown, text) =>
    {
        for (var place = 0; place < text.Length; place++)
        {
            shown[place] = IsHalf(text, place) ? '\uFFFD' : IsCommand(text[place]) ? ' ' : text[place];
        }
    });

    private static bool IsCommand(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Whether it is half of a character.</summary>
    private static bool IsHalf(string text, int place) => char.IsHighSurrogate(text[place])
        ? place + 1 == text.Length || !char.IsLowSurrogate(text[place + 1])
        : char.IsLowSurrogate(text[place]) && (place == 0 || !char.IsHighSurrogate(text[place - 1]));
}
