using LearningOrg.Core.Improvements.Events;

namespace LearningOrg.Core.Improvements.Snapshots;

/// <summary>How events of one kind are stored: the code, the members that are there, and the way there and back.</summary>
internal sealed class EventContract
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

    private readonly Func<object, RegisterEventSnapshot, RegisterEventSnapshot> _fill;

    private readonly Func<StoredEvent, RegisterEvent> _restore;

    private EventContract(
        string kind,
        Type type,
        Func<object, RegisterEventSnapshot, RegisterEventSnapshot> fill,
        Func<StoredEvent, RegisterEvent> restore,
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

    public static EventContract OfEntry<T>(
        string kind,
        Func<StoredEvent, T> restore,
        Func<T, RegisterEventSnapshot, RegisterEventSnapshot>? fill = null,
        IReadOnlyList<string>? required = null,
        IReadOnlyList<string>? optional = null)
        where T : ImprovementEvent => new(
            kind,
            typeof(T),
            (happened, stored) => fill is null ? stored : fill((T)happened, stored),
            stored => new EntryRecorded(restore(stored)),
            [nameof(RegisterEventSnapshot.Entry), .. required ?? []],
            optional ?? []);

    public static EventContract OfRegister<T>(
        string kind,
        Func<StoredEvent, T> restore,
        Func<T, RegisterEventSnapshot, RegisterEventSnapshot> fill,
        IReadOnlyList<string> required,
        IReadOnlyList<string>? optional = null)
        where T : RegisterEvent => new(kind, typeof(T), (happened, stored) => fill((T)happened, stored), restore, required, optional ?? []);

    /// <param name="happened">An event of the kind; of an entry, the event itself and not its record in the register.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="at">When.</param>
    public RegisterEventSnapshot Save(object happened, ActorId by, DateTimeOffset at) =>
        _fill(happened, new(RegisterEventSnapshot.CurrentSchemaVersion, Kind, by.Value, at));

    public RegisterEvent Restore(RegisterEventSnapshot snapshot, string prefix)
    {
        Members.Check(snapshot, Kind, Required, Optional, prefix);
        return _restore(new(snapshot, prefix));
    }
}
