using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Knowledge.Events;
using LearningOrg.Core.Knowledge.Snapshots;

namespace LearningOrg.Core.Knowledge;

/// <summary>Articles under one roof: it knows what only the whole can say, and nothing is ever deleted from it.</summary>
/// <remarks>
/// Immutable: a verb answers with the base as it is then. Capturing and changing an article take O(log n) and share all else with the base before; an
/// archiving walks the chain of replacements too. Enumerates in the order of the ids, letter by letter. Equal when opening, last event and
/// articles are. The base has one history, whose instants never decrease: a verb dated before the base's last event is refused,
/// whichever article it is for, so that the base as of an instant is the replay of the events up to it.
/// </remarks>
[SuppressMessage("Naming", "CA1710", Justification = "A knowledge base is a collection of articles, and base is the word of the field.")]
[StoredAsSnapshot]
public sealed partial class KnowledgeBase : IReadOnlyCollection<KnowledgeArticle>, IEquatable<KnowledgeBase>
{
    private static readonly ImmutableSortedDictionary<string, KnowledgeArticle> NoArticles =
        ImmutableSortedDictionary.Create<string, KnowledgeArticle>(StringComparer.Ordinal);

    private readonly ImmutableSortedDictionary<string, KnowledgeArticle> _articles;

    private KnowledgeBase(KnowledgeBaseOpened opening, ImmutableSortedDictionary<string, KnowledgeArticle> articles, DateTimeOffset lastEventAt)
    {
        Opening = opening;
        _articles = articles;
        LastEventAt = lastEventAt;
    }

    /// <summary>The event it began with: what a host that stores events appends first.</summary>
    public KnowledgeBaseOpened Opening { get; }

    /// <summary>What it is called; never blank.</summary>
    public string Title => Opening.Title;

    /// <summary>What it takes to do what with the articles captured here.</summary>
    public ArticleRules Rules => Opening.Rules;

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt => Opening.OpenedAt;

    /// <summary>The instant of the last event, of the base or any article.</summary>
    public DateTimeOffset LastEventAt { get; }

    /// <summary>How many articles there are, whatever became of them.</summary>
    public int Count => _articles.Count;

    /// <summary>Opens an empty knowledge base.</summary>
    /// <param name="title">What it is called; not blank.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="at">When. Articles are captured then or later: to bring in older ones, open it at the instant of the oldest.</param>
    /// <param name="rules">What it takes to do what with its articles; <see cref="ArticleRules.Default"/> by default.</param>
    /// <exception cref="ArgumentException">The title is blank, the actor unassigned, or the instant the default one.</exception>
    [MustUse]
    public static KnowledgeBase Open(string title, ActorId by, DateTimeOffset at, ArticleRules? rules = null) => From(
        new KnowledgeBaseOpened(Guard.Against.Blank(title), Guard.Against.Unassigned(by), Guard.Against.Default(at), rules ?? ArticleRules.Default));

    /// <summary>Captures a question that somebody asked.</summary>
    /// <param name="id">The host's number, new to the base; otherwise <see cref="ArticleRefusal"/>.</param>
    /// <param name="content">The question; no resolution yet, with which it is completed.</param>
    /// <param name="by">Who captures it.</param>
    /// <param name="at">When; not before the base's last event, otherwise <see cref="OutOfSequence"/>.</param>
    /// <param name="details">How it is kept; <see cref="ArticleDetails.Default"/> by default.</param>
    /// <exception cref="ArgumentException">An argument is null, unassigned or the default instant, or the content has a resolution.</exception>
    public KnowledgeBaseOutcome Capture(
        ArticleId id, ArticleContent content, KnowledgeWorker by, DateTimeOffset at, ArticleDetails? details = null)
    {
        var captured = KnowledgeArticle.Capture(id, content, by, at, details, Rules);
        return TryFind(id, out var existing) ? new ArticleRefusal(id, existing.Title) : Record(captured);
    }

    /// <summary>Applies a verb to an article: <c>knowledge.Apply(id, article =&gt; article.Validate(by, at))</c>.</summary>
    /// <remarks>The base adds what an article cannot know: that what replaces it is there, is live or leads to something that is, and that no circle
    /// arises.</remarks>
    /// <param name="id">The article; one the base does not have is answered by an <see cref="ArticleRefusal"/>.</param>
    /// <param name="verb">Calls one verb on the article it is handed and returns the outcome, whose refusal becomes the base's.</param>
    /// <exception cref="ArgumentException">
    /// The id is unassigned, or the verb answered with something other than one step of the article it was handed.
    /// </exception>
    public KnowledgeBaseOutcome Apply(ArticleId id, Func<KnowledgeArticle, ArticleOutcome> verb)
    {
        Guard.Against.Unassigned(id);
        Guard.Against.Null(verb);
        if (!TryFind(id, out var article))
        {
            return new ArticleRefusal(id, TakenBy: null);
        }

        var outcome = verb(article)
            ?? throw new ArgumentException($"The verb answered null for {id}. Return what the article's verb returned.", nameof(verb));
        return outcome.Match<KnowledgeBaseOutcome>(
            accepted => DoubtOf(accepted, article) is { } doubt ? throw new ArgumentException(doubt, nameof(verb))
                : accepted.Event is ArticleArchived { Replacement: { } replacement } archived && NoWayOn(id, replacement, archived) is { } refusal ? refusal
                : Record(accepted),
            notPermitted => notPermitted,
            outOfSequence => outOfSequence);
    }

    /// <summary>The article with an id, or null.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentException">The id is unassigned.</exception>
    public KnowledgeArticle? Find(ArticleId id) => TryFind(id, out var article) ? article : null;

    /// <summary>Finds the article with an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="article">The article, where the answer is true.</param>
    /// <exception cref="ArgumentException">The id is unassigned.</exception>
    public bool TryFind(ArticleId id, [NotNullWhen(true)] out KnowledgeArticle? article) =>
        _articles.TryGetValue(Guard.Against.Unassigned(id).Value, out article);

    /// <summary>The article that a reader of another is led to: itself, or the last of those that replaced it. Null where the base does not have it.</summary>
    /// <param name="id">The id that the reader has, perhaps from an old link.</param>
    /// <exception cref="ArgumentException">The id is unassigned.</exception>
    public KnowledgeArticle? FindCurrent(ArticleId id)
    {
        var article = Find(id);
        while (article?.Archiving?.Replacement is { } next)
        {
            article = Find(next);
        }

        return article;
    }

    /// <inheritdoc/>
    public bool Equals(KnowledgeBase? other) =>
        other is not null
        && Opening == other.Opening
        && LastEventAt == other.LastEventAt
        && Count == other.Count
        && _articles.Values.SequenceEqual(other._articles.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KnowledgeBase);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Opening, Count, LastEventAt);

    /// <inheritdoc/>
    public IEnumerator<KnowledgeArticle> GetEnumerator() => _articles.Values.GetEnumerator();

    /// <summary>As <c>Service desk: 3 articles, 2 of them live</c>.</summary>
    public override string ToString() => $"{Title}: {KnowledgeBaseSnapshot.Article(Count)}, {Text.Of(this.Count(article => article.IsLive))} of them live";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static KnowledgeBase From(KnowledgeBaseOpened opening)
    {
        Guard.Against.Blank(opening.Title);
        Guard.Against.Unassigned(opening.OpenedBy);
        Guard.Against.Default(opening.OpenedAt);
        Guard.Against.Null(opening.Rules);
        return new(opening, NoArticles, opening.OpenedAt);
    }

    // What the verb answered is believed only where the article itself would have answered so: a step of another article, or of one kept from
    // before, would write a history that never happened.
    private static string? DoubtOf(Accepted<KnowledgeArticle, ArticleEvent> accepted, KnowledgeArticle article)
    {
        if (accepted.Now.Id != article.Id || accepted.Event.Id != article.Id)
        {
            var other = accepted.Now.Id != article.Id ? accepted.Now.Id : accepted.Event.Id;
            return $"The verb answered with {other} where {article.Id} was asked for. Call it on the article it is handed.";
        }

        return article.Decide(accepted.Event).TryAccept(out var now, out _) && now.Equals(accepted.Now)
            ? null
            : $"The verb answered with a {article.Id} that is not one step from the base's. Call one verb, on the article it is handed.";
    }

    private NotPermitted? NoWayOn(ArticleId from, ArticleId to, ArticleArchived step)
    {
        NotPermitted No(string because, string remedy) => new(step.Verb.Imperative, because, remedy);
        for (var id = to; ;)
        {
            if (id == from)
            {
                return No($"{to} was itself replaced by {from}", "Name an article that goes on.");
            }

            if (!TryFind(id, out var article))
            {
                return No($"{from} would be replaced by {id}, which is not in the knowledge base", "Check the number, or capture it first.");
            }

            if (article.IsLive)
            {
                return null;
            }

            if (article.Archiving?.Replacement is not { } next)
            {
                return No(
                    $"{from} would be replaced by {id}, which is {(article.Discarding is null ? article.Confidence.Name : "discarded")}",
                    "Name an article that goes on, or give a reason instead.");
            }

            id = next;
        }
    }

    private KnowledgeBaseOutcome Record(Accepted<KnowledgeArticle, ArticleEvent> accepted)
    {
        var happened = accepted.Event;
        return happened.At < LastEventAt
            ? new OutOfSequence($"{happened.Verb.Imperative} {happened.Id} in '{Title}'", happened.At, LastEventAt)
            : new Accepted<KnowledgeBase, KnowledgeBaseEvent>(With(accepted.Now), new ArticleRecorded(happened));
    }

    private KnowledgeBase With(KnowledgeArticle article) => new(Opening, _articles.SetItem(article.Id.Value, article), article.LastEventAt);
}
