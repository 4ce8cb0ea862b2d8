using Spectre.Console;

namespace LearningOrg.Cli.Reports;

/// <summary>A ranking as a table for people.</summary>
internal static class TableReport
{
    private const int SmallShown = 30;
    private const int NotRankedShown = 10;
    private const int ProblemsShown = 5;

    public static void Write(RankingReport report, Terminal terminal)
    {
        using var text = new StringWriter();
        var console = terminal.ConsoleOn(text);
        Paragraph(console, $"{report.Source.Name}, ranked by the policy {report.Policy.Name} {report.Policy.Version}");
        foreach (var remark in report.Source.Remarks)
        {
            Indented(console, remark);
        }

        if (report.Places.Count > 0)
        {
            console.WriteLine();
            var table = new RankingTable(report, console.Profile.Width);
            console.Write(table.Drawn);
            Paragraph(console, Legend(report, table.IsGrid));
        }

        NotRanked(console, report);
        Problems(console, report.Source);

        // Tables fill their lines up with spaces, which only get in the way of whoever copies them.
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
        {
            terminal.Out.WriteLine(line.TrimEnd());
        }
    }

    private static string Legend(RankingReport report, bool isGrid)
    {
        var shown = report.Places.Count < report.Ranked
            ? $"The first {report.Places.Count} of {report.Ranked} {report.Subject}. "
            : $"{report.Ranked} {(report.Ranked == 1 ? report.Subject[..^3] + "y" : report.Subject)}. ";
        var (where, last) = isGrid
            ? ("Under each measured number", "The last columns: the rank by")
            : ("In brackets after each measured number", "The other models are");
        var cells = ReportColumn.IsSum(report.Places[0])
            ? $"{where}: its share of the score; * marks a number beyond the policy's range. "
            : $"Each {(isGrid ? "column" : "number")} is a factor of the score. ";
        var others = report.OtherModels.Count > 0
            ? $"{last} {string.Join(", ", report.OtherModels)}, from the same evidence and with effort taken as equal. "
            : string.Empty;
        var open = report.Places[0].WorstRank is null ? string.Empty
            : "A rank such as 1–3, and the two ends under a score, are what the estimates leave open; entries whose scores overlap are tied. ";
        return shown + cells + open + others + (report.Policy.Caution.Length > 0 ? $"Note: {report.Policy.Caution}" : string.Empty);
    }

    private static void NotRanked(IAnsiConsole console, RankingReport report)
    {
        if (report.NotRanked.Count == 0)
        {
            return;
        }

        console.WriteLine();
        Paragraph(console, $"Not ranked: {report.NotRanked.Count}");
        var small = report.NotRanked.Where(left => left.Incidents is not null).ToArray();
        if (small.Length > 0)
        {
            var sizes = string.Join(", ", small.Take(SmallShown).Select(left => $"{Printable.Of(left.Id)} ({left.Incidents})"));
            var end = small.Length > SmallShown ? string.Empty : ".";
            Indented(console, $"Too few incidents ({small[0].Reason.Split("; ")[^1].TrimEnd('.')}): {sizes}{end}");
            More(console, small.Length - SmallShown);
        }

        // A column that is missing gives every entry the same reason, which is worth reading once.
        var others = report.NotRanked.Where(left => left.Incidents is null).GroupBy(left => left.Reason, StringComparer.Ordinal).ToArray();
        foreach (var alike in others.Take(NotRankedShown))
        {
            Indented(console, $"{Names([.. alike.Select(left => Printable.Of(left.Id))])}: {alike.Key}");
        }

        More(console, others.Skip(NotRankedShown).Sum(alike => alike.Count()));
    }

    private static void More(IAnsiConsole console, int count)
    {
        if (count > 0)
        {
            Indented(console, $"… and {count} more; --format json lists them all.");
        }
    }

    private static string Names(string[] ids) => ids.Length > NotRankedShown
        ? $"{string.Join(", ", ids.Take(NotRankedShown))} and {ids.Length - NotRankedShown} more"
        : string.Join(", ", ids);

    private static void Problems(IAnsiConsole console, SourceReport source)
    {
        if (source.RowProblems == 0)
        {
            return;
        }

        console.WriteLine();
        Paragraph(console, $"Rows with something wrong in them: {source.RowProblems}");
        foreach (var problem in source.FirstRowProblems.Take(ProblemsShown))
        {
            Indented(console, problem);
        }

        if (source.RowProblems > ProblemsShown)
        {
            Indented(console, $"… and {source.RowProblems - ProblemsShown} more; --format json lists the first {source.FirstRowProblems.Count}.");
        }
    }

    private static void Paragraph(IAnsiConsole console, string text) => Lines(console, text, string.Empty);

    private static void Indented(IAnsiConsole console, string text) => Lines(console, text, "  ");

    private static void Lines(IAnsiConsole console, string text, string indent)
    {
        foreach (var line in Words.Wrap(Printable.Whole(text), console.Profile.Width - indent.Length))
        {
            console.WriteLine(indent + line);
        }
    }
}
