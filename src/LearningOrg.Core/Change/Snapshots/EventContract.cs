using LearningOrg.Core.Change.Events;

namespace LearningOrg.Core.Change.Snapshots;

/// <summary>How events of one kind are stored: the code, the members that are there, and the way there and back.</summary>
internal sealed class EventContract
{
    private static readonly SnapshotMembers<ChangeEventSnapshot> Members = new("an event",
    [
        (nameof(ChangeEventSnapshot.Title), stored => stored.Title),
        (nameof(ChangeEventSnapshot.Charter), stored => stored.Charter),
        (nameof(ChangeEventSnapshot.Policy), stored => stored.Policy),
        (nameof(ChangeEventSnapshot.Evidence), stored => stored.Evidence),
        (nameof(ChangeEventSnapshot.EvidenceId), stored => stored.EvidenceId),
        (nameof(ChangeEventSnapshot.Coalition), stored => stored.Coalition),
        (nameof(ChangeEventSnapshot.Vision), stored => stored.Vision),
        (nameof(ChangeEventSnapshot.Communication), stored => stored.Communication),
        (nameof(ChangeEventSnapshot.Obstacle), stored => stored.Obstacle),
        (nameof(ChangeEventSnapshot.ObstacleId), stored => stored.ObstacleId),
        (nameof(ChangeEventSnapshot.Owner), stored => stored.Owner),
        (nameof(ChangeEventSnapshot.Win), stored => stored.Win),
        (nameof(ChangeEventSnapshot.Step), stored => stored.Step),
        (nameof(ChangeEventSnapshot.Judgements), stored => stored.Judgements),
        (nameof(ChangeEventSnapshot.Conditions), stored => stored.Conditions),
        (nameof(ChangeEventSnapshot.ReviewAt), stored => stored.ReviewAt),
        (nameof(ChangeEventSnapshot.Reason), stored => stored.Reason),
    ]);

    private readonly Func<ChangeEvent, ChangeEventSnapshot, ChangeEventSnapshot> _fill;
    private readonly Func<StoredEvent, ChangeEvent> _restore;

    private EventContract(
        string kind,
        Type type,
        Func<ChangeEvent,
        ChangeEventSnapshot,
        ChangeEventSnapshot> fill,
        Func<StoredEvent,
        ChangeEvent> restore,
        IReadOnlyList<string> required)
    {
        Kind = kind;
        Type = type;
        _fill = fill;
        _restore = restore;
        Required = required;
    }

    /// <summary>The code, never to change.</summary>
    public string Kind { get; }

    /// <summary>The event.</summary>
    public Type Type { get; }

    /// <summary>The members that are there beside those of every event.</summary>
    public IReadOnlyList<string> Required { get; }

    public static EventContract Of<T>(
        string kind, Func<StoredEvent, T> restore, Func<T, ChangeEventSnapshot, ChangeEventSnapshot>? fill = null, params string[] required)
        where T : ChangeEvent => new(kind, typeof(T), (happened, stored) => fill is null ? stored : fill((T)happened, stored), restore, required);

    public ChangeEventSnapshot Save(ChangeEvent happened) =>
        _fill(happened, new(ChangeEventSnapshot.CurrentSchemaVersion, Kind, happened.Id.Value, happened.By.Value, happened.At));

    public ChangeEvent Restore(ChangeEventSnapshot snapshot, string prefix)
    {
        Members.Check(snapshot, Kind, Required, [], prefix);
        return _restore(new(snapshot, prefix));
    }
}
