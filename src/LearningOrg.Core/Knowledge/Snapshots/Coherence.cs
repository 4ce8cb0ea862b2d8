namespace LearningOrg.Core.Knowledge.Snapshots;

/// <summary>What the articles of a restored base say of one another, which the base itself would not have let happen otherwise.</summary>
internal static class Coherence
{
    /// <summary>Refuses replacements that are not there, or that run in a circle.</summary>
    /// <exception cref="ArgumentException">The first of them; the error names the member.</exception>
    public static void CheckReplacements(IReadOnlyDictionary<string, KnowledgeArticle> articles, IReadOnlyDictionary<string, string> places)
    {
        // Of those in here it is known that their chain ends, so that each article is walked over once, however long the chains are.
        var ending = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in articles.Values.Where(article => article.Archiving?.Replacement is not null))
        {
            var path = new HashSet<string>(StringComparer.Ordinal);
            for (var article = start; !ending.Contains(article.Id.Value) && article.Archiving?.Replacement is { } next; article = articles[next.Value])
            {
                if (!articles.ContainsKey(next.Value))
                {
                    throw Wrong(places[article.Id.Value], $"is {next}, which is not in the knowledge base");
                }

                if (!path.Add(article.Id.Value))
                {
                    throw Wrong(places[article.Id.Value], $"is {next}, which leads back to {article.Id}");
                }
            }

            ending.UnionWith(path);
        }
    }

    private static ArgumentException Wrong(string place, string what)
    {
        var member = $"{place}.{nameof(ArticleSnapshot.ReplacedBy)}";
        return new($"{member} {what}.", member);
    }
}
