namespace LearningOrg.Interchange.Csv;

/// <summary>A cell as a message quotes it: on one line, and not too long.</summary>
internal static class CellText
{
    private const int Longest = 60;

    public static string Of(ReadOnlySpan<char> text)
    {
        var isCut = text.Length > Longest;
        var quoted = text.Slice(0, isCut ? Longest : text.Length).ToArray();
        for (var i = 0; i < quoted.Length; i++)
        {
            quoted[i] = char.IsControl(quoted[i]) ? ' ' : quoted[i];
        }

        return new string(quoted) + (isCut ? "…" : "");
    }
}
