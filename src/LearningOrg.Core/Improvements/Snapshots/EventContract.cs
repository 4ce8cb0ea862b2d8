using LearningOrg.Core.Improvements.Events;
using Contract = LearningOrg.Core.EventContract<
    LearningOrg.Core.Improvements.Events.RegisterEvent, LearningOrg.Core.Improvements.Snapshots.RegisterEventSnapshot>;

namespace LearningOrg.Core.Improvements.Snapshots;

/// <summary>Makes the contracts of the room's events; <see cref="EventContract{TEvent, TSnapshot}"/> says what one is.</summary>
internal static class EventContract
{
    private static readonly SnapshotMembers<RegisterEventSnapshot> Members = new("an event",
    [
        (nameof(RegisterEventSnapshot.Entry), stored => stored.Entry),
        (nameof(RegisterEventSnapshot.Title), stored => stored.Title),
        (nameof(RegisterEventSnapshot.Source), stored => stored.Source),
        (nameof(RegisterEventSnapshot.Details), stored => stored.Details),
        (nameof(RegisterEventSnapshot.Authority), stored => stored.Authority),
        (nameof(RegisterEventSnapshot.Rules), stored => stored.Rules),
        (nameof(RegisterEventSnapshot.Parent), stored => stored.Parent),
        (nameof(RegisterEventSnapshot.IsRequired), stored => stored.IsRequired),
        (nameof(RegisterEventSnapshot.Owner), stored => stored.Owner),
        (nameof(RegisterEventSnapshot.Plan), stored => stored.Plan),
        (nameof(RegisterEventSnapshot.Score), stored => stored.Score),
        (nameof(RegisterEventSnapshot.Task), stored => stored.Task),
        (nameof(RegisterEventSnapshot.TaskId), stored => stored.TaskId),
        (nameof(RegisterEventSnapshot.Measurement), stored => stored.Measurement),
        (nameof(RegisterEventSnapshot.Verification), stored => stored.Verification),
        (nameof(RegisterEventSnapshot.Review), stored => stored.Review),
        (nameof(RegisterEventSnapshot.Benefit), stored => stored.Benefit),
        (nameof(RegisterEventSnapshot.BenefitId), stored => stored.BenefitId),
        (nameof(RegisterEventSnapshot.Amount), stored => stored.Amount),
        (nameof(RegisterEventSnapshot.Reason), stored => stored.Reason),
        (nameof(RegisterEventSnapshot.ReviewAt), stored => stored.ReviewAt),
        (nameof(RegisterEventSnapshot.EndedFor), stored => stored.EndedFor),
    ]);

    public static Contract OfEntry<T>(
        string kind,
        Func<StoredEvent, T> restore,
        Func<T, RegisterEventSnapshot, RegisterEventSnapshot>? fill = null,
        IReadOnlyList<string>? required = null,
        IReadOnlyList<string>? optional = null)
        where T : ImprovementEvent => new(
            kind,
            typeof(T),
            (happened, stored) => fill is null ? stored : fill((T)happened, stored),
            (stored, prefix) => new EntryRecorded(restore(new(stored, prefix))),
            Members,
            [nameof(RegisterEventSnapshot.Entry), .. required ?? []],
            optional ?? []);

    public static Contract OfRegister<T>(
        string kind,
        Func<StoredEvent, T> restore,
        Func<T, RegisterEventSnapshot, RegisterEventSnapshot> fill,
        IReadOnlyList<string> required,
        IReadOnlyList<string>? optional = null)
        where T : RegisterEvent => new(
            kind,
            typeof(T),
            (happened, stored) => fill((T)happened, stored),
            (stored, prefix) => restore(new(stored, prefix)),
            Members,
            required,
            optional ?? []);
}
