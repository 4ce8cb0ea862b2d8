using System.Collections.Immutable;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Knowledge.Events;
using LearningOrg.Core.Knowledge.Snapshots;

namespace LearningOrg.Core.Knowledge;

/// <content>The way back from what was stored: events and snapshots.</content>
public sealed partial class KnowledgeBase
{
    /// <summary>
    /// What an event made of this base. History is not judged by today's lifecycle: every later event of this base has an answer, except one
    /// that claims what cannot be; see <see cref="KnowledgeArticle.Apply"/>.
    /// </summary>
    /// <param name="happened">A later event of the same base.</param>
    /// <exception cref="ArgumentException">
    /// The event lies before the last one, opens the base anew, captures an article anew, concerns one never captured, lets replacements run in
    /// a circle, claims what cannot be, or is itself malformed.
    /// </exception>
    [MustUse]
    public KnowledgeBase Apply(KnowledgeBaseEvent happened)
    {
        if (Guard.Against.Null(happened) is not ArticleRecorded { Event: var change })
        {
            throw new ArgumentException($"The knowledge base is open already: the event '{happened}' can only stand first.", nameof(happened));
        }

        if (change.At < LastEventAt)
        {
            throw ImpossibleHistory.Backwards(happened, LastEventAt, nameof(happened));
        }

        if (!_articles.TryGetValue(change.Id.Value, out var article))
        {
            return change is ArticleCaptured
                ? With(KnowledgeArticle.Replay([change]))
                : throw new ArgumentException($"The event '{change}' concerns an article that this base never captured.", nameof(happened));
        }

        if (change is ArticleArchived { Replacement: { } replacement } archived && NoWayOn(change.Id, replacement, archived) is { } no)
        {
            throw ImpossibleHistory.OutOfPlace(change, no.Because);
        }

        return With(article.Apply(change));
    }

    /// <summary>Folds a history into the base it led to. Handed the events up to an instant, it answers as of that instant.</summary>
    /// <param name="events">In the order they happened, beginning with <see cref="KnowledgeBaseOpened"/>.</param>
    /// <exception cref="ArgumentException">The stream is impossible: empty, not begun by an opening, going back in time, changing what was never
    /// captured.</exception>
    [MustUse]
    public static KnowledgeBase Replay(IEnumerable<KnowledgeBaseEvent> events)
    {
        KnowledgeBase? knowledge = null;
        foreach (var happened in Guard.Against.Null(events))
        {
            Guard.Against.Null(happened, nameof(events));
            knowledge = (knowledge, happened) switch
            {
                (not null, _) => knowledge.Apply(happened),
                (null, KnowledgeBaseOpened opened) => From(opened),
                _ => throw ImpossibleHistory.BegunBy(happened, nameof(KnowledgeBaseOpened), nameof(events)),
            };
        }

        return knowledge ?? throw ImpossibleHistory.Empty(nameof(KnowledgeBaseOpened), nameof(events));
    }

    /// <summary>The base as it stood at an instant: later events do not count.</summary>
    /// <param name="events">In the order they happened, beginning with <see cref="KnowledgeBaseOpened"/>.</param>
    /// <param name="at">The instant; events at that very instant count.</param>
    /// <exception cref="ArgumentException">The stream is impossible, or the base was opened later.</exception>
    [MustUse]
    public static KnowledgeBase AsOf(IEnumerable<KnowledgeBaseEvent> events, DateTimeOffset at) =>
        Replay(Guard.Against.Null(events).TakeWhile(happened => Guard.Against.Null(happened, nameof(events)).At <= at));

    /// <summary>The base as a record of primitives, to store or send.</summary>
    public KnowledgeBaseSnapshot ToSnapshot() => new(
        KnowledgeBaseSnapshot.CurrentSchemaVersion, Title, Opening.OpenedBy.Value, OpenedAt, Sequence.Of(this.Select(article => article.ToSnapshot())))
    {
        Rules = ArticleRulesSnapshot.Of(Rules),
    };

    /// <summary>The base that a snapshot was taken of; every guard stands here too.</summary>
    /// <param name="snapshot">As <see cref="ToSnapshot"/> gave it; the articles may stand in any order.</param>
    /// <exception cref="ArgumentException">
    /// A member is missing, unknown, out of range or contradicts another, an id stands twice, or an article is replaced by one that is not there or
    /// leads back to it; the error names the member, as in <c>Articles[3].Confidence</c>.
    /// </exception>
    [MustUse]
    public static KnowledgeBase Restore(KnowledgeBaseSnapshot snapshot)
    {
        Guard.Against.Null(snapshot);
        Restoring.CheckVersion(snapshot.SchemaVersion, KnowledgeBaseSnapshot.CurrentSchemaVersion, nameof(snapshot.SchemaVersion));
        var opened = From(new KnowledgeBaseOpened(
            Guard.Against.Blank(snapshot.Title, nameof(snapshot.Title)),
            Restoring.Actor(snapshot.OpenedBy, nameof(snapshot.OpenedBy)),
            Restoring.Instant(snapshot.OpenedAt, nameof(snapshot.OpenedAt)),
            snapshot.Rules?.Restore(nameof(snapshot.Rules) + ".") ?? ArticleRules.Default));
        var articles = NoArticles.ToBuilder();
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        var last = opened.OpenedAt;
        for (var index = 0; index < snapshot.Articles.Count; index++)
        {
            var place = $"{nameof(snapshot.Articles)}[{Text.Of(index)}]";
            var article = RestoreArticle(snapshot.Articles[index], place, opened.OpenedAt, articles);
            articles.Add(article.Id.Value, article);
            places.Add(article.Id.Value, place);
            last = article.LastEventAt > last ? article.LastEventAt : last;
        }

        Coherence.CheckReplacements(articles, places);
        return new(opened.Opening, articles.ToImmutable(), last);
    }

    private static KnowledgeArticle RestoreArticle(
        ArticleSnapshot snapshot, string place, DateTimeOffset openedAt, ImmutableSortedDictionary<string, KnowledgeArticle>.Builder known)
    {
        var article = KnowledgeArticle.Restore(snapshot, place, place + ".");
        if (article.CapturedAt < openedAt)
        {
            throw new ArgumentException(
                $"{place}.{nameof(article.CapturedAt)} lies before the knowledge base was opened, at {Text.Of(openedAt)}.",
                $"{place}.{nameof(article.CapturedAt)}");
        }

        return known.ContainsKey(article.Id.Value)
            ? throw new ArgumentException($"The id {article.Id} stands twice. Give each article an id of its own.", $"{place}.{nameof(article.Id)}")
            : article;
    }
}
