// A knowledge portal: articles, audiences, standards.
using LearningOrg.Core;
using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Events;
using LearningOrg.Core.Knowledge.Maps;

namespace Wiki;

public sealed class Portal(KnowledgeBase articles, KnowledgeMap map)
{
    public KnowledgeBase Articles { get; private set; } = articles;

    public void Fold(IEnumerable<KnowledgeBaseEvent> events)
    {
        foreach (var happened in events)
        {
            Articles.Apply(happened); // LO1001
            Articles = Articles.Apply(happened);
        }
    }

    public void Capture(ArticleId id, string title, string issue, KnowledgeWorker by, DateTimeOffset at)
    {
        KnowledgeArticle.Capture(id, ArticleContent.Of(title, issue), by, at); // LO1001
        if (Articles.Capture(id, ArticleContent.Of(title, issue), by, at) is var captured && captured.IsT0)
        {
            Articles = captured.AsT0.Now; // no LO1003: asked, of what a pattern declares
        }
    }

    public string Discard(KnowledgeArticle article, KnowledgeWorker by, DateTimeOffset at) =>
        article.Discard($"Written by {by.Actor} alone", by, at).Match( // LO4003
            accepted => accepted.Now.Title,
            refusal => refusal.Message,
            refusal => refusal.Message);

    public KnowledgeMapOutcome Learn(ActorId person, TopicId topic, DateTimeOffset at) =>
        map.AddHolder(person, topic, TopicProficiency.Aware, KnowledgeEvidence.Of("", at), person, at); // LO4002

    public void Forget(ActorId person, DateTimeOffset at)
    {
        map.RecordLeaving(person, person, at); // LO1002
        _ = map.RecordLeaving(person, person, at); // no LO1002: on purpose
    }

    public int Count() => Articles.Count;
}
