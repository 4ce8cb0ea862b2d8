using System.Globalization;
using Spectre.Console;

namespace LearningOrg.Cli.Reports;

/// <summary>A ranked decision as a table for people, best first.</summary>
internal static class DecisionTable
{
    public static void Write(DecisionReport report, Terminal terminal)
    {
        using var page = new Page(terminal);
        page.Paragraph($"{report.Source}, ranked by {report.Answer.Method}");
        page.Paragraph(Weights(report), "  ");
        page.Blank();
        page.Draw(Drawn(report, page.Width));
        page.Paragraph(Legend(report));
        foreach (var sentence in report.Answer.Findings.Select(finding => finding.Sentence).OfType<string>())
        {
            page.Paragraph(sentence);
        }

        if (report.Robustness is { } robustness)
        {
            RobustnessReport.Write(robustness, report.BestFirst, page);
        }

        page.WriteTo(terminal.Out);
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
        var tied = answer.Ranks.CountBy(rank => rank).Where(rank => rank.Value > 1).Select(rank => rank.Key).ToHashSet();
        TextColumn[] columns =
        [
            new("Rank", [.. ranks.Select(rank => $"{rank}{(tied.Contains(rank) ? "=" : string.Empty)}")]),
            new("Alternative", [.. order.Select(place => Printable.Of(answer.Matrix.Alternatives[place]))], IsText: true),
            new(answer.ScoreName, NumberColumn.Of([.. order.Select(place => answer.Scores[place])], ranks)),
            .. answer.Columns.Where(column => column.Header is not null)
                .Select(column => new TextColumn(column.Header!, Cells([.. order.Select(place => column.Values[place])]))),
            .. report.Robustness is { } robustness ? RobustnessReport.Shares(robustness, order) : [],
        ];
        return TextTable.Drawn(columns, width);
    }

    private static IReadOnlyList<string> Cells(IReadOnlyList<object> values) => values[0] is double
        ? NumberColumn.Of([.. values.Cast<double>()])
        : [.. values.Select(value => value is true ? "yes" : value is false ? "–" : Printable.Of($"{value}"))];
}
