using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LearningOrg.Interchange.Articles;

/// <summary>Reads what the heads of pages say: Markdown files of a folder and of those below it.</summary>
internal static class ArticleFolder
{
    private static readonly string[] Endings = [".md", ".markdown", ".md.erb", ".mdx"];

    public static ArticleListOutcome Read(string folder)
    {
        var (articles, problems) = (new List<ArticleRecord>(), new List<ArticleProblem>());
        foreach (var page in Pages(folder).OrderBy(page => page, StringComparer.Ordinal))
        {
            Take(folder, page, articles, problems);
        }

        return articles.Count == 0
            ? new UnreadableFile(
                folder,
                null,
                "it holds no page in Markdown",
                $"Name a folder with files that end in {string.Join(", ", Endings)}, or a table.")
            : new ArticleList(folder, articles, problems);
    }

    // What begins with a dot is a tool's own; what is a link to elsewhere could lead in a circle.
    private static IEnumerable<string> Pages(string folder) => Directory.EnumerateFiles(folder)
        .Where(file => Endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        .Concat(Directory.EnumerateDirectories(folder)
            .Where(below => Path.GetFileName(below) is not "node_modules" and { Length: > 0 } name && name[0] != '.'
                && (File.GetAttributes(below) & FileAttributes.ReparsePoint) == 0)
            .SelectMany(Pages));

    private static void Take(string folder, string page, List<ArticleRecord> articles, List<ArticleProblem> problems)
    {
        var place = page.Substring(folder.Length).TrimStart(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Replace('\\', '/');
        Dictionary<string, string> said = new(StringComparer.Ordinal);
        try
        {
            said = Head(page);
        }
        catch (YamlException broken)
        {
            var why = FormattableString.Invariant($"its head is not valid YAML, in line {broken.Start.Line + 1}: {broken.Message.TrimEnd('.')}");
            problems.Add(new(place, why));
        }

        // A page is known by where it lies, whatever its head calls an id.
        foreach (var name in ArticleFields.Id)
        {
            said.Remove(name);
        }

        articles.Add(new ArticleFields(place, said, problems).ToRecord(place));
    }

    private static Dictionary<string, string> Head(string page)
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = new StreamReader(page);
        if (reader.ReadLine()?.TrimEnd() != "---")
        {
            return said;
        }

        var lines = new List<string>();
        string? line;
        while ((line = reader.ReadLine()) is not null && line.TrimEnd() is not ("---" or "..."))
        {
            lines.Add(line);
        }

        var yaml = new YamlStream();
        yaml.Load(new StringReader(string.Join("\n", lines)));
        if (yaml.Documents.Count == 0 || yaml.Documents[0].RootNode is not YamlMappingNode members)
        {
            return said;
        }

        foreach (var member in members.Children)
        {
            if (member.Key is YamlScalarNode { Value: { } name } && TextOf(member.Value) is { } text)
            {
                said[ArticleFields.Key(name)] = text;
            }
        }

        return said;
    }

    private static string? TextOf(YamlNode node) => node switch
    {
        YamlScalarNode scalar => scalar.Value,
        YamlSequenceNode list => string.Join(", ", list.Children.OfType<YamlScalarNode>().Select(item => item.Value)),
        _ => null,
    };
}
