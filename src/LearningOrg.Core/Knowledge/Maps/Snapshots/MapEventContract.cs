using LearningOrg.Core.Knowledge.Maps.Events;

namespace LearningOrg.Core.Knowledge.Maps.Snapshots;

/// <summary>How events of one kind are stored: the code, the members that are there, and the way there and back.</summary>
internal sealed class MapEventContract
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

    private readonly Func<KnowledgeMapEvent, KnowledgeMapEventSnapshot, KnowledgeMapEventSnapshot> _fill;
    private readonly Func<StoredMapEvent, KnowledgeMapEvent> _restore;
    private readonly string[] _required;
    private readonly string[] _optional;

    private MapEventContract(
        string kind,
        Type type,
        Func<KnowledgeMapEvent, KnowledgeMapEventSnapshot, KnowledgeMapEventSnapshot> fill,
        Func<StoredMapEvent, KnowledgeMapEvent> restore,
        string[] required,
        string[] optional)
    {
        Kind = kind;
        Type = type;
        _fill = fill;
        _restore = restore;
        _required = required;
        _optional = optional;
    }

    /// <summary>The code, never to change.</summary>
    public string Kind { get; }

    /// <summary>The event.</summary>
    public Type Type { get; }

    public static MapEventContract Of<T>(
        string kind,
        Func<T, KnowledgeMapEventSnapshot, KnowledgeMapEventSnapshot> fill,
        Func<StoredMapEvent, T> restore,
        string[] required,
        string[]? optional = null)
        where T : KnowledgeMapEvent => new(kind, typeof(T), (happened, stored) => fill((T)happened, stored), restore, required, optional ?? []);

    public KnowledgeMapEventSnapshot Save(KnowledgeMapEvent happened) =>
        _fill(happened, new(KnowledgeMapEventSnapshot.CurrentSchemaVersion, Kind, happened.By.Value, happened.At));

    public KnowledgeMapEvent Restore(KnowledgeMapEventSnapshot stored)
    {
        Members.Check(stored, Kind, _required, _optional, string.Empty);
        return _restore(new(stored));
    }
}
