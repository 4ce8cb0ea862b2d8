using System.Globalization;
using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.Articles;

/// <summary>Reads what a table says of articles: a header, and a row for each.</summary>
internal static class ArticleTable
{
    private static readonly HashSet<string> KnownNames = new(
        ArticleFields.Id.Concat(ArticleFields.Title).Concat(ArticleFields.Owner).Concat(ArticleFields.LastReview).Concat(ArticleFields.Interval),
        StringComparer.OrdinalIgnoreCase);

    public static ArticleListOutcome Read(Stream stream, string name)
    {
        if (!SourceText.TryOpen(stream, name, out var text, out var refusal))
        {
            return refusal;
        }

        char delimiter;
        using (var head = text.Read(ReadingStep.ReadingRows, null))
        {
            delimiter = CsvDelimiter.Of(head, KnownNames);
        }

        using var rows = new CsvRows(text, delimiter, ReadingStep.ReadingRows, null);
        if (!rows.Read())
        {
            return rows.Refusal ?? new(name, null, "it is empty", "Save it again, with a header and at least one article.");
        }

        var columns = Enumerable.Range(0, rows.Count).Select(place => ArticleFields.Key(rows.Cell(place).ToString())).ToArray();
        if (!columns.Any(column => ArticleFields.Id.Contains(column) || ArticleFields.Title.Contains(column)))
        {
            return new UnreadableFile(
                name,
                "header",
                "no column tells the articles apart",
                $"Name one of {string.Join(", ", ArticleFields.Id)} for the id, or one of {string.Join(", ", ArticleFields.Title)} for the title.");
        }

        var (articles, problems) = (new List<ArticleRecord>(), new List<ArticleProblem>());
        while (rows.Read())
        {
            Take(rows, columns, articles, problems);
        }

        return rows.Refusal is { } broken ? broken
            : articles.Count == 0 ? new UnreadableFile(name, null, "it has a header and no rows", "Save it again, with at least one article.")
            : new ArticleList(name, articles, problems);
    }

    private static void Take(CsvRows row, string[] columns, List<ArticleRecord> articles, List<ArticleProblem> problems)
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var place = 0; place < Math.Min(columns.Length, row.Count); place++)
        {
            if (columns[place].Length > 0 && !said.ContainsKey(columns[place]))
            {
                said.Add(columns[place], row.Cell(place).ToString());
            }
        }

        if (said.Values.All(string.IsNullOrWhiteSpace))
        {
            return;
        }

        var where = $"row {row.Row.ToString(CultureInfo.InvariantCulture)}";
        articles.Add(new ArticleFields(where, said, problems).ToRecord(fallbackId: Named(said) ? null : where));
    }

    private static bool Named(Dictionary<string, string> said) =>
        ArticleFields.Id.Concat(ArticleFields.Title).Any(name => said.TryGetValue(name, out var text) && !string.IsNullOrWhiteSpace(text));
}
