using LearningOrg.Core.Knowledge.Events;
using Contract = LearningOrg.Core.EventContract<
    LearningOrg.Core.Knowledge.Events.KnowledgeBaseEvent, LearningOrg.Core.Knowledge.Snapshots.ArticleEventSnapshot>;

namespace LearningOrg.Core.Knowledge.Snapshots;

/// <summary>Makes the contracts of the room's events; <see cref="EventContract{TEvent, TSnapshot}"/> says what one is.</summary>
internal static class EventContract
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

    public static Contract OfArticle<T>(
        string kind,
        Func<StoredEvent, T> restore,
        Func<T, ArticleEventSnapshot, ArticleEventSnapshot>? fill = null,
        IReadOnlyList<string>? required = null,
        IReadOnlyList<string>? optional = null)
        where T : ArticleEvent => new(
            kind,
            typeof(T),
            (happened, stored) => fill is null ? stored : fill((T)happened, stored),
            (stored, prefix) => new ArticleRecorded(restore(new(stored, prefix))),
            Members,
            [nameof(ArticleEventSnapshot.Article), nameof(ArticleEventSnapshot.Proficiency), .. required ?? []],
            optional ?? []);

    public static Contract OfBase<T>(
        string kind,
        Func<StoredEvent, T> restore,
        Func<T, ArticleEventSnapshot, ArticleEventSnapshot> fill,
        IReadOnlyList<string> required,
        IReadOnlyList<string>? optional = null)
        where T : KnowledgeBaseEvent => new(
            kind,
            typeof(T),
            (happened, stored) => fill((T)happened, stored),
            (stored, prefix) => restore(new(stored, prefix)),
            Members,
            required,
            optional ?? []);
}
