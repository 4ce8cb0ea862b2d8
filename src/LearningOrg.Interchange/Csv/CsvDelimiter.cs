namespace LearningOrg.Interchange.Csv;

/// <summary>Which character stands between the cells of a file, by its header.</summary>
internal static class CsvDelimiter
{
    private const int HeadLength = 1 << 16;

    private static readonly char[] Candidates = [',', ';', '\t'];

    /// <summary>
    /// The one that makes the most known names of the header; among equals the one that makes the most cells; otherwise the comma.
    /// </summary>
    public static char Of(TextReader text, ISet<string> knownNames)
    {
        var head = Head(text);
        var best = Candidates[0];
        var bestScore = (Known: -1, Cells: 0);
        foreach (var candidate in Candidates)
        {
            var cells = head.Split(candidate);
            var score = (cells.Count(cell => knownNames.Contains(cell.Trim().Trim('"').Trim())), cells.Length);
            if (score.CompareTo(bestScore) > 0)
            {
                best = candidate;
                bestScore = score;
            }
        }

        return best;
    }

    public static string NameOf(char delimiter) => delimiter switch
    {
        ',' => "comma",
        ';' => "semicolon",
        _ => "tab",
    };

    private static string Head(TextReader text)
    {
        var buffer = new char[HeadLength];
        var head = new string(buffer, 0, text.ReadBlock(buffer, 0, buffer.Length)).TrimStart('\r', '\n');
        var end = head.IndexOfAny(['\r', '\n']);
        return end < 0 ? head : head.Substring(0, end);
    }
}
