using LearningOrg.Core.Knowledge.Maps.Events;
using Contract = LearningOrg.Core.EventContract<
    LearningOrg.Core.Knowledge.Maps.Events.KnowledgeMapEvent, LearningOrg.Core.Knowledge.Maps.Snapshots.KnowledgeMapEventSnapshot>;

namespace LearningOrg.Core.Knowledge.Maps.Snapshots;

/// <summary>Makes the contracts of the room's events; <see cref="EventContract{TEvent, TSnapshot}"/> says what one is.</summary>
internal static class MapEventContract
{
    private static readonly SnapshotMembers<KnowledgeMapEventSnapshot> Members = new("an event",
    [
        (nameof(KnowledgeMapEventSnapshot.Title), stored => stored.Title),
        (nameof(KnowledgeMapEventSnapshot.Role), stored => stored.Role),
        (nameof(KnowledgeMapEventSnapshot.Activity), stored => stored.Activity),
        (nameof(KnowledgeMapEventSnapshot.Topic), stored => stored.Topic),
        (nameof(KnowledgeMapEventSnapshot.Person), stored => stored.Person),
        (nameof(KnowledgeMapEventSnapshot.Proficiency), stored => stored.Proficiency),
        (nameof(KnowledgeMapEventSnapshot.Evidence), stored => stored.Evidence),
        (nameof(KnowledgeMapEventSnapshot.EvidenceAt), stored => stored.EvidenceAt),
        (nameof(KnowledgeMapEventSnapshot.UsedAt), stored => stored.UsedAt),
        (nameof(KnowledgeMapEventSnapshot.Reason), stored => stored.Reason),
        (nameof(KnowledgeMapEventSnapshot.Transfer), stored => stored.Transfer),
        (nameof(KnowledgeMapEventSnapshot.Technique), stored => stored.Technique),
        (nameof(KnowledgeMapEventSnapshot.Mode), stored => stored.Mode),
        (nameof(KnowledgeMapEventSnapshot.From), stored => stored.From),
        (nameof(KnowledgeMapEventSnapshot.To), stored => stored.To),
        (nameof(KnowledgeMapEventSnapshot.Result), stored => stored.Result),
        (nameof(KnowledgeMapEventSnapshot.Note), stored => stored.Note),
    ]);

    public static Contract Of<T>(
        string kind,
        Func<T, KnowledgeMapEventSnapshot, KnowledgeMapEventSnapshot> fill,
        Func<StoredMapEvent, T> restore,
        string[] required,
        string[]? optional = null)
        where T : KnowledgeMapEvent => new(
            kind, typeof(T), (happened, stored) => fill((T)happened, stored), (stored, _) => restore(new(stored)), Members, required, optional ?? []);
}
