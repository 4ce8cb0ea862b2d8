using LearningOrg.Core.Knowledge.Events;

namespace LearningOrg.Core.Knowledge.Snapshots;

/// <summary>How events of one kind are stored: the code, the members that are there, and the way there and back.</summary>
internal sealed class EventContract
{
    private static readonly SnapshotMembers<ArticleEventSnapshot> Members = new("an event",
    [
        (nameof(ArticleEventSnapshot.Article), stored => stored.Article),
        (nameof(ArticleEventSnapshot.Proficiency), stored => stored.Proficiency),
        (nameof(ArticleEventSnapshot.Title), stored => stored.Title),
        (nameof(ArticleEventSnapshot.Content), stored => stored.Content),
        (nameof(ArticleEventSnapshot.Details), stored => stored.Details),
        (nameof(ArticleEventSnapshot.Rules), stored => stored.Rules),
        (nameof(ArticleEventSnapshot.IsValidated), stored => stored.IsValidated),
        (nameof(ArticleEventSnapshot.Approver), stored => stored.Approver),
        (nameof(ArticleEventSnapshot.Answers), stored => stored.Answers),
        (nameof(ArticleEventSnapshot.Flag), stored => stored.Flag),
        (nameof(ArticleEventSnapshot.Reason), stored => stored.Reason),
        (nameof(ArticleEventSnapshot.Request), stored => stored.Request),
        (nameof(ArticleEventSnapshot.IsConfirmed), stored => stored.IsConfirmed),
        (nameof(ArticleEventSnapshot.Audience), stored => stored.Audience),
        (nameof(ArticleEventSnapshot.Check), stored => stored.Check),
        (nameof(ArticleEventSnapshot.ReplacedBy), stored => stored.ReplacedBy),
    ]);

    private readonly Func<object, ArticleEventSnapshot, ArticleEventSnapshot> _fill;

    private readonly Func<StoredEvent, KnowledgeBaseEvent> _restore;

    private EventContract(
        string kind,
        Type type,
        Func<object, ArticleEventSnapshot, ArticleEventSnapshot> fill,
        Func<StoredEvent, KnowledgeBaseEvent> restore,
        IReadOnlyList<string> required,
        IReadOnlyList<string> optional)
    {
        Kind = kind;
        Type = type;
        Required = required;
        Optional = optional;
        _fill = fill;
        _restore = restore;
    }

    /// <summary>The code, never to change.</summary>
    public string Kind { get; }

    /// <summary>The event.</summary>
    public Type Type { get; }

    /// <summary>The members that an event of the kind has, beside its version, kind, author and instant.</summary>
    public IReadOnlyList<string> Required { get; }

    /// <summary>The members that it may have.</summary>
    public IReadOnlyList<string> Optional { get; }

    public static EventContract OfArticle<T>(
        string kind,
        Func<StoredEvent, T> restore,
        Func<T, ArticleEventSnapshot, ArticleEventSnapshot>? fill = null,
        IReadOnlyList<string>? required = null,
        IReadOnlyList<string>? optional = null)
        where T : ArticleEvent => new(
            kind,
            typeof(T),
            (happened, stored) => fill is null ? stored : fill((T)happened, stored),
            stored => new ArticleRecorded(restore(stored)),
            [nameof(ArticleEventSnapshot.Article), nameof(ArticleEventSnapshot.Proficiency), .. required ?? []],
            optional ?? []);

    public static EventContract OfBase<T>(
        string kind,
        Func<StoredEvent, T> restore,
        Func<T, ArticleEventSnapshot, ArticleEventSnapshot> fill,
        IReadOnlyList<string> required,
        IReadOnlyList<string>? optional = null)
        where T : KnowledgeBaseEvent => new(kind, typeof(T), (happened, stored) => fill((T)happened, stored), restore, required, optional ?? []);

    /// <param name="happened">An event of the kind; of an article, the event itself and not its record in the base.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="at">When.</param>
    public ArticleEventSnapshot Save(object happened, ActorId by, DateTimeOffset at) =>
        _fill(happened, new(ArticleEventSnapshot.CurrentSchemaVersion, Kind, by.Value, at));

    public KnowledgeBaseEvent Restore(ArticleEventSnapshot snapshot, string prefix)
    {
        Members.Check(snapshot, Kind, Required, Optional, prefix);
        return _restore(new(snapshot, prefix));
    }
}
