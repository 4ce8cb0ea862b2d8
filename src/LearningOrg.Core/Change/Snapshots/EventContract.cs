using LearningOrg.Core.Change.Events;
using Contract = LearningOrg.Core.EventContract<LearningOrg.Core.Change.Events.ChangeEvent, LearningOrg.Core.Change.Snapshots.ChangeEventSnapshot>;

namespace LearningOrg.Core.Change.Snapshots;

/// <summary>Makes the contracts of the room's events; <see cref="EventContract{TEvent, TSnapshot}"/> says what one is.</summary>
internal static class EventContract
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

    public static Contract Of<T>(
        string kind, Func<StoredEvent, T> restore, Func<T, ChangeEventSnapshot, ChangeEventSnapshot>? fill = null, params string[] required)
        where T : ChangeEvent => new(
            kind,
            typeof(T),
            (happened, stored) => fill is null ? stored : fill((T)happened, stored),
            (stored, prefix) => restore(new(stored, prefix)),
            Members,
            required,
            optional: []);
}
