using System.CommandLine;
using LearningOrg.Cli.Commands;
using LearningOrg.Cli.Registers;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Health;
using LearningOrg.Interchange.Articles;

namespace LearningOrg.Cli.Knowledge;

/// <summary><c>learningorg knowledge health handbook/</c>: which articles are current, which lapsed, and of which nobody can say.</summary>
internal static class HealthCommand
{
    public static Command Make(Terminal terminal)
    {
        var source = CommonOptions.File<string>("articles", "A folder of Markdown pages with YAML heads, or a table as CSV.");
        var asOf = RegisterOptions.AsOf();
        asOf.Description = "Tell it for then; for now by default. A day is in UTC and counts to its end.";
        var top = CommonOptions.Top("lapsed articles", otherwise: 10);
        var format = CommonOptions.OneOf("--format", "How to write it.", "table", ["table", "json"]);
        var command = new Command("health", "Tell which articles are current, which have lapsed, and of which nobody can say.") { source, asOf, top, format };
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(source),
            parsed.GetValue(asOf) ?? terminal.Clock.GetUtcNow(),
            parsed.GetValue(top) ?? int.MaxValue,
            parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Terminal terminal, string source, DateTimeOffset at, int top, string format)
    {
        if (!ArticleList.Read(source).TryAccept(out var list, out var refusal))
        {
            return terminal.Refuse(refusal);
        }

        var counts = list.CurrencyAt(at);
        var lapsed = list.Articles
            .Where(article => article.CurrencyAt(at) == ArticleCurrency.Lapsed)
            .OrderBy(article => article.DueAt).ThenBy(article => article.Id, StringComparer.Ordinal)
            .ToArray();
        if (format == "json")
        {
            JsonReport.Write(Json(list, counts, lapsed, at), terminal);
            return ExitCode.Ok;
        }

        foreach (var problem in list.Problems)
        {
            terminal.Say(problem.ToString());
        }

        Write(list, counts, lapsed, at, top, terminal);
        return ExitCode.Ok;
    }

    private static void Write(ArticleList list, CurrencyCounts counts, ArticleRecord[] lapsed, DateTimeOffset at, int top, Terminal terminal)
    {
        using var page = new Page(terminal);
        page.Paragraph($"{list} as of {Instants.DayOf(at)}.");
        foreach (var sentence in Sentences(list, counts))
        {
            page.Paragraph(sentence, "  ");
        }

        if (lapsed.Length > 0)
        {
            var shown = lapsed.Take(top).ToArray();
            var header = shown.Length < lapsed.Length
                ? FormattableString.Invariant($"Lapsed longest ({shown.Length} of {lapsed.Length})")
                : "Lapsed, longest first";
            page.Blank();
            TextColumn[] columns =
            [
                new(header, [.. shown.Select(article => Printable.Of(article.ToString()))], IsText: true),
                new("Owner", [.. shown.Select(article => Printable.Of(article.Owner ?? "–"))]),
                new("Reviewed", [.. shown.Select(article => Instants.DayOf(article.LastReviewedAt!.Value))]),
                new("Policy", [.. shown.Select(article => article.Policy.ToString())]),
                new("Days overdue", [.. shown.Select(article => Numbers.Plain(Math.Floor((at - article.DueAt!.Value).TotalDays)))]),
            ];
            page.Draw(TextTable.Drawn(columns, page.Width));
        }

        page.WriteTo(terminal.Out);
    }

    private static IEnumerable<string> Sentences(ArticleList list, CurrencyCounts counts)
    {
        if (counts.WithPolicy > 0)
        {
            var soon = counts.DueSoon == 0 ? string.Empty : FormattableString.Invariant($", {counts.DueSoon} of them due soon");
            var never = counts.NeverReviewed == 0 ? string.Empty : FormattableString.Invariant($", {counts.NeverReviewed} had not been reviewed");
            var current = counts.Current + counts.DueSoon;
            var (are, have) = (current == 1 ? "is" : "are", counts.Lapsed == 1 ? "has" : "have");
            yield return FormattableString.Invariant(
                $"{current} of the {counts.WithPolicy} with a review policy {are} current{soon}; {counts.Lapsed} {have} lapsed{never}.");
        }

        if (counts.NoPolicy > 0)
        {
            yield return FormattableString.Invariant($"{counts.NoPolicy} without a review policy: nobody can say whether they are still true.");
        }

        var orphans = list.Articles.Count(article => article.Owner is null);
        if (orphans > 0)
        {
            yield return FormattableString.Invariant($"{orphans} without an owner.");
        }
    }

    private static object Json(ArticleList list, CurrencyCounts counts, ArticleRecord[] lapsed, DateTimeOffset at) => new
    {
        source = list.Source,
        at,
        articles = counts.Total,
        current = counts.Current,
        dueSoon = counts.DueSoon,
        lapsed = counts.Lapsed,
        neverReviewed = counts.NeverReviewed,
        noPolicy = counts.NoPolicy,
        currentRate = counts.CurrentRate?.Share,
        noPolicyShare = counts.NoPolicyShare?.Share,
        withoutOwner = list.Articles.Count(article => article.Owner is null),
        measurements = KnowledgeHealth.Of(counts, at).ToMeasurements()
            .Select(value => new { metric = value.Metric.Name, unit = value.Metric.Unit, value = value.Value }),
        lapsedArticles = lapsed.Select(article => new
        {
            article.Id,
            article.Title,
            article.Owner,
            article.LastReviewedAt,
            article.DueAt,
            policy = article.Policy.ToString(),
        }),
        problems = list.Problems.Select(problem => problem.ToString()),
    };
}
