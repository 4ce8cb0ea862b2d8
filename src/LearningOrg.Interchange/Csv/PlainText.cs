using System.Text;

namespace LearningOrg.Interchange.Csv;

/// <summary>Text that every file can hold: line breaks are line feeds, and there is no half a character.</summary>
internal static class PlainText
{
    /// <summary>The same text, where it is plain already; otherwise the nearest that is.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '\r')
            {
                plain.Append('\n');
                at += at + 1 < text.Length && text[at + 1] == '\n' ? 1 : 0;
            }
            else if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                plain.Append(letter).Append(text[++at]);
            }
            else
            {
                plain.Append(char.IsSurrogate(letter) || letter is NewlineReader.NoCharacter or '\uFFFE' or '\0' ? '\uFFFD' : letter);
            }
        }

        return plain.Length == text.Length && plain.ToString() is var same && same == text ? text : plain.ToString();
    }
}
