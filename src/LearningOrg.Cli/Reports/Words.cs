using System.Globalization;
using Spectre.Console.Rendering;

namespace LearningOrg.Cli.Reports;

/// <summary>Breaks text into lines of so many columns of a terminal, where a character may take none, one or two.</summary>
internal static class Words
{
    /// <summary>A space at which no line is broken.</summary>
    public const char Tie = '\u00A0';

    /// <summary>How many columns a text takes.</summary>
    public static int WidthOf(string text) => new Segment(text).CellCount();

    /// <summary>Between words; within a word only where it is longer than a line.</summary>
    public static IEnumerable<string> Wrap(string text, int width) => Wrap(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), " ", width);

    /// <summary>Between items; within an item only where it is longer than a line.</summary>
    public static IEnumerable<string> Wrap(IReadOnlyList<string> items, string separator, int width)
    {
        var end = separator.TrimEnd();
        var line = string.Empty;
        for (var place = 0; place < items.Count; place++)
        {
            var item = items[place];
            var longer = line.Length == 0 ? item : $"{line}{separator}{item}";
            var room = place + 1 < items.Count ? width - end.Length : width;
            if (WidthOf(longer) <= room)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
            {
                yield return Untied(line) + end;
            }

            var pieces = (separator == " " ? Chop(item, width) : Wrap(item, room)).ToArray();
            foreach (var piece in pieces[..^1])
            {
                yield return Untied(piece);
            }

            line = pieces[^1];
        }

        if (line.Length > 0)
        {
            yield return Untied(line);
        }
    }

    private static string Untied(string line) => line.Replace(Tie, ' ');

    /// <summary>Pieces of a word as long as a line; at least one character each, and none taken apart.</summary>
    private static IEnumerable<string> Chop(string word, int width)
    {
        var piece = string.Empty;
        var characters = StringInfo.GetTextElementEnumerator(word);
        while (characters.MoveNext())
        {
            var longer = piece + characters.GetTextElement();
            if (piece.Length > 0 && WidthOf(longer) > width)
            {
                yield return piece;
                longer = characters.GetTextElement();
            }

            piece = longer;
        }

        yield return piece;
    }
}
