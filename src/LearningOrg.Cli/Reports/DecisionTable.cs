using System.Globalization;
using Spectre.Console;

namespace LearningOrg.Cli.Reports;

/// <summary>A ranked decision as a table for people, best first.</summary>
internal static class DecisionTable
{
    private const int LeastName = 12;
    private const int MostWord = 16;

    public static void Write(DecisionReport report, Terminal terminal)
    {
        using var text = new StringWriter();
        var console = terminal.ConsoleOn(text);
        var width = console.Profile.Width;
        Lines(console, $"{report.Source}, ranked by {report.Answer.Method}", string.Empty);
        Lines(console, Weights(report), "  ");
        console.WriteLine();
        console.Write(Drawn(report, width));
        Lines(console, Legend(report), string.Empty);
        foreach (var sentence in report.Answer.Findings.Select(finding => finding.Sentence).OfType<string>())
        {
            Lines(console, sentence, string.Empty);
        }

        // Tables fill their lines up with spaces, which only get in the way of whoever copies them.
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
        {
            terminal.Out.WriteLine(line.TrimEnd());
        }
    }

    private static string Weights(DecisionReport report)
    {
        var matrix = report.Answer.Matrix;
        var weights = NumberColumn.Of([.. matrix.Weights.Select(weight => weight.Value)]);
        var parts = matrix.Criteria.Select((criterion, place) =>
            $"{(criterion.IsBenefit ? '↑' : '↓')} {Printable.Of(criterion.Name)} {weights[place]}".Replace(' ', Words.Tie));
        return $"Weights ({Printable.Of(report.Weighting)}): {string.Join(", ", parts)}.";
    }

    private static string Legend(DecisionReport report)
    {
        var count = report.Answer.Scores.Count;
        var shown = report.BestFirst.Count < count
            ? string.Create(CultureInfo.InvariantCulture, $"The first {report.BestFirst.Count:#,0} of {count:#,0} alternatives")
            : string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? "alternative" : "alternatives")}");
        var name = report.Answer.ScoreName.Length > 2 ? report.Answer.ScoreName.ToLowerInvariant() : report.Answer.ScoreName;
        return $"{shown}. A {(report.Answer.HigherIsBetter ? "higher" : "lower")} {name} is better. " +
            "↑ marks a criterion of which more is better, ↓ one of which less is.";
    }

    private static Table Drawn(DecisionReport report, int width)
    {
        var answer = report.Answer;
        var order = report.BestFirst;
        int[] ranks = [.. order.Select(place => answer.Ranks[place])];
        string[] names = [.. order.Select(place => Printable.Of(answer.Matrix.Alternatives[place]))];
        var columns = new List<(string Header, IReadOnlyList<string> Cells)>
        {
            (answer.ScoreName, NumberColumn.Of([.. order.Select(place => answer.Scores[place])], ranks)),
        };
        columns.AddRange(answer.Columns.Where(column => column.Header is not null).Select(column =>
            (column.Header!, Cells([.. order.Select(place => column.Values[place])]))));

        var tied = answer.Ranks.CountBy(rank => rank).Where(rank => rank.Value > 1).Select(rank => rank.Key).ToHashSet();
        var rankTexts = ranks.Select(rank => $"{rank}{(tied.Contains(rank) ? "=" : string.Empty)}").ToArray();
        var rankWidth = Widest(rankTexts.Prepend("Rank"));
        var widths = columns.Select(column => Math.Min(
            Widest(column.Cells.Concat(column.Header.Split(' '))), Math.Max(MostWord, Widest(column.Cells)))).ToArray();

        // The border takes a column on each side, and one between every two.
        var room = width - 3 - columns.Count - rankWidth - widths.Sum();
        var name = Math.Max(LeastName, Math.Min(room, Widest(names.Prepend("Alternative"))));
        var table = new Table { Border = TableBorder.Horizontal };
        table.AddColumn(Column("Rank", rankWidth).RightAligned());
        table.AddColumn(Column("Alternative", name));
        foreach (var ((header, _), columnWidth) in columns.Zip(widths))
        {
            table.AddColumn(Column(string.Join('\n', Words.Wrap(header, columnWidth)), columnWidth).RightAligned());
        }

        for (var row = 0; row < order.Count; row++)
        {
            var lines = string.Join('\n', Words.Wrap(names[row], name));
            string[] cells = [rankTexts[row], lines, .. columns.Select(column => column.Cells[row])];
            table.AddRow(cells.Select(cell => new Text(cell)));
        }

        return table;
    }

    private static IReadOnlyList<string> Cells(IReadOnlyList<object> values) => values[0] is double
        ? NumberColumn.Of([.. values.Cast<double>()])
        : [.. values.Select(value => value is true ? "yes" : value is false ? "–" : Printable.Of($"{value}"))];

    // The border already puts a space between columns. Text, not markup: a name may hold [red] or :warning: and means it.
    private static TableColumn Column(string header, int width) => new TableColumn(new Text(header)).Width(width).Padding(0, 0, 0, 0);

    private static int Widest(IEnumerable<string> lines) => lines.Max(Words.WidthOf);

    private static void Lines(IAnsiConsole console, string text, string indent)
    {
        foreach (var line in Words.Wrap(Printable.Whole(text), console.Profile.Width - indent.Length))
        {
            console.WriteLine(indent + line);
        }
    }
}
