// Lazy sequences.
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Knowledge;

namespace Portal.Streams;

public static class Entries
{
    public static IEnumerable<Improvement> Triaged(IEnumerable<Improvement> entries, ActorId by, DateTimeOffset at)
    {
        foreach (var entry in entries)
        {
            entry.Amend(entry.Title.Trim(), entry.Details, by, at); // LO1002
            if (entry.Triage(by, at).TryAccept(out var now, out _))
            {
                yield return now;
            }
        }
    }

    public static async IAsyncEnumerable<KnowledgeArticle> Reviewed(IAsyncEnumerable<KnowledgeArticle> articles, KnowledgeWorker by, TimeProvider clock)
    {
        await foreach (var article in articles)
        {
            var outcome = article.Review(by, clock.GetUtcNow());
            yield return outcome.AsT0.Now; // LO1003
        }
    }

    public static IEnumerable<ActorId> People(IEnumerable<Improvement> entries)
    {
        yield return default; // LO2001
        foreach (var entry in entries)
        {
            if (entry.Owner is { IsUnassigned: false } owner)
            {
                yield return owner;
            }
        }
    }

    public static IEnumerable<KnowledgeArticle> Accepted(IEnumerable<ArticleOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            yield return outcome.AsT0.Now; // no LO1003: what a loop hands over may have been filtered
        }
    }

    public static IEnumerable<DateTimeOffset> Times()
    {
        while (true)
        {
            yield return DateTimeOffset.UtcNow; // no LO3001: handed to no verb
        }
    }
}
