using System.Globalization;
using Spectre.Console;

namespace LearningOrg.Cli.Reports;

/// <summary>A ranking as a table for people.</summary>
internal static class TableReport
{
    private const int NotRankedShown = 10;
    private const int ProblemsShown = 5;
    private const int TitleWidth = 27;
    private const int NumberWidth = 13;

    public static void Write(RankingReport report, Terminal terminal)
    {
        var console = terminal.OutConsole();
        console.WriteLine($"{report.Source.Name}, ranked by the policy {report.Policy.Name} {report.Policy.Version}");
        foreach (var remark in report.Source.Remarks)
        {
            Indented(console, remark);
        }

        if (report.Places.Count > 0)
        {
            console.WriteLine();
            console.Write(Ranking(report));
            console.WriteLine(Legend(report));
        }

        NotRanked(console, report);
        Problems(console, report.Source);
    }

    private static Table Ranking(RankingReport report)
    {
        var table = new Table { Border = TableBorder.Horizontal };
        var columns = ReportColumn.Of(report.Places[0]);
        table.AddColumn(new TableColumn("Rank").RightAligned().NoWrap());
        table.AddColumn(new TableColumn(Markup.Escape(Capital(Singular(report.Subject)))).Width(TitleWidth));
        table.AddColumn(new TableColumn("Score").RightAligned().NoWrap());
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(Markup.Escape(column.Header)).RightAligned().Width(NumberWidth));
        }

        foreach (var model in report.OtherModels)
        {
            table.AddColumn(new TableColumn(Markup.Escape(ShortName(model))).RightAligned().NoWrap());
        }

        // The border already puts a space between columns.
        foreach (var column in table.Columns)
        {
            column.Padding(0, 0, 0, 0);
        }

        foreach (var place in report.Places)
        {
            var cells = new List<string>
            {
                place.Tied ? $"{place.Rank}=" : $"{place.Rank}",
                NameOf(place),
                Numbers.Score(place.Score),
            };
            cells.AddRange(columns.Select(column => column.CellOf(place)));
            cells.AddRange(report.OtherModels.Select(model => place.OtherRanks[model] is { } rank ? $"{rank}" : "–"));
            table.AddRow([.. cells.Select(Markup.Escape)]);
            table.AddEmptyRow();
        }

        return table;
    }

    private static string NameOf(PlaceReport place) => place.Incidents is { } incidents
        ? string.Create(CultureInfo.InvariantCulture, $"{place.Title} ({incidents:#,0})")
        : place.Title == place.Id ? place.Title : $"{place.Id}\n{place.Title}";

    private static string Legend(RankingReport report)
    {
        var shown = report.Places.Count < report.Ranked ? $"The first {report.Places.Count} of {report.Ranked} {report.Subject}. " : $"{report.Ranked} {(report.Ranked == 1 ? Singular(report.Subject) : report.Subject)}. ";
        var cells = report.Places[0].Parts.Count > 1
            ? "Under each measured number: its share of the score; * marks a number beyond the policy's range. "
            : "Each column is a factor of the score. ";
        var others = report.OtherModels.Count > 0
            ? $"The last columns: the rank by {string.Join(", ", report.OtherModels)}, from the same evidence and with effort taken as equal. "
            : string.Empty;
        return shown + cells + others + (report.Policy.Caution.Length > 0 ? $"Note: {report.Policy.Caution}" : string.Empty);
    }

    private static void NotRanked(IAnsiConsole console, RankingReport report)
    {
        if (report.NotRanked.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.WriteLine($"Not ranked: {report.NotRanked.Count}");
        var small = report.NotRanked.Where(left => left.Incidents is not null).ToArray();
        if (small.Length > 0)
        {
            var sizes = string.Join(", ", small.Select(left => $"{left.Id} ({left.Incidents})"));
            Indented(console, $"Too few incidents ({small[0].Reason.Split("; ")[^1].TrimEnd('.')}): {sizes}.");
        }

        // A column that is missing gives every entry the same reason, which is worth reading once.
        var others = report.NotRanked.Where(left => left.Incidents is null).GroupBy(left => left.Reason, StringComparer.Ordinal).ToArray();
        foreach (var alike in others.Take(NotRankedShown))
        {
            Indented(console, $"{Names([.. alike.Select(left => left.Id)])}: {alike.Key}");
        }

        if (others.Length > NotRankedShown)
        {
            Indented(console, $"… and {others.Skip(NotRankedShown).Sum(alike => alike.Count())} more; --format json lists them all.");
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
        console.WriteLine($"Rows with something wrong in them: {source.RowProblems}");
        foreach (var problem in source.FirstRowProblems.Take(ProblemsShown))
        {
            Indented(console, problem);
        }

        if (source.RowProblems > ProblemsShown)
        {
            Indented(console, $"… and {source.RowProblems - ProblemsShown} more; --format json lists the first {source.FirstRowProblems.Count}.");
        }
    }

    /// <summary>The first word: <c>ICE</c> for <c>ICE product</c>.</summary>
    private static string ShortName(string model) => model.Split(' ')[0];

    private static void Indented(IAnsiConsole console, string text) => console.Write(new Padder(new Text(text), new Padding(2, 0, 0, 0)));

    private static string Singular(string subject) => subject == "entries" ? "entry" : "opportunity";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
