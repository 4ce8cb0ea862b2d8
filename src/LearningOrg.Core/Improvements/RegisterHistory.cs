using System.Collections.Immutable;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Snapshots;

namespace LearningOrg.Core.Improvements;

/// <summary>A register with everything that happened to it: what it is now, what it was at any instant, and who did what.</summary>
/// <remarks>
/// Immutable; adding an event takes O(log n) and shares all else with the history before. A history begins with the opening, or, where a
/// register came from elsewhere without its events, with that register. Equal when beginning and events are.
/// </remarks>
[StoredAsSnapshot]
public sealed class RegisterHistory : IEquatable<RegisterHistory>
{
    private readonly ImmutableList<RegisterEvent> _events;

    private RegisterHistory(ContinualImprovementRegister? from, ImmutableList<RegisterEvent> events, ContinualImprovementRegister now)
    {
        From = from;
        _events = events;
        Now = now;
    }

    /// <summary>The register that the history begins with; null where it begins with the opening.</summary>
    public ContinualImprovementRegister? From { get; }

    /// <summary>The events, in the order they happened. The first is the opening where there is no <see cref="From"/>.</summary>
    public IReadOnlyList<RegisterEvent> Events => _events;

    /// <summary>The register that the events led to.</summary>
    public ContinualImprovementRegister Now { get; }

    /// <summary>Since when the history is known: the opening, or the last event of the register it begins with.</summary>
    public DateTimeOffset BeginsAt => From?.LastEventAt ?? Now.OpenedAt;

    /// <summary>Begins the history of a register: with its opening where nothing has happened since, otherwise with the register as it stands.</summary>
    /// <param name="register">The register.</param>
    [MustUse]
    public static RegisterHistory Of(ContinualImprovementRegister register) =>
        Guard.Against.Null(register).Equals(ContinualImprovementRegister.Replay([register.Opening]))
            ? new(from: null, [register.Opening], register)
            : new(register, [], register);

    /// <summary>The history with what happened next.</summary>
    /// <param name="happened">The event that a verb of <see cref="Now"/> answered with.</param>
    /// <exception cref="ArgumentException">The event cannot follow; see <see cref="ContinualImprovementRegister.Apply(RegisterEvent)"/>.</exception>
    [MustUse]
    public RegisterHistory With(RegisterEvent happened) => new(From, _events.Add(Guard.Against.Null(happened)), Now.Apply(happened));

    /// <summary>The register as it stood at an instant: later events do not count.</summary>
    /// <param name="at">The instant, from <see cref="BeginsAt"/> on; events at that very instant count.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies before the history begins.</exception>
    [MustUse]
    public ContinualImprovementRegister AsOf(DateTimeOffset at)
    {
        if (at < BeginsAt)
        {
            throw new ArgumentOutOfRangeException(
                nameof(at), at, $"{nameof(at)} is {Text.Of(at)}, before what is known of '{Now.Title}', which begins at {Text.Of(BeginsAt)}.");
        }

        var past = _events.TakeWhile(happened => happened.At <= at);
        return From is null ? ContinualImprovementRegister.Replay(past) : past.Aggregate(From, (register, happened) => register.Apply(happened));
    }

    /// <summary>What happened to an entry, in order; nothing where the entry is not known or nothing happened to it since the history began.</summary>
    /// <param name="id">The entry.</param>
    public IReadOnlyList<ImprovementEvent> EventsOf(ImprovementId id)
    {
        Guard.Against.Unassigned(id);
        return Sequence.Of(_events.OfType<EntryRecorded>().Select(recorded => recorded.Event).Where(happened => happened.Id == id));
    }

    /// <summary>The history as a record of primitives, its events numbered.</summary>
    public RegisterHistorySnapshot ToSnapshot() => new(Sequence.Of(_events.Select((happened, place) => happened.ToSnapshot() with { Number = place + 1 })))
    {
        From = From?.ToSnapshot(),
    };

    /// <summary>The history that a snapshot was taken of; every guard stands here too.</summary>
    /// <param name="snapshot">As <see cref="ToSnapshot"/> gave it.</param>
    /// <exception cref="ArgumentException">
    /// A number is missing or out of turn, an event is malformed or cannot stand where it stands, or the register at the beginning is
    /// refused; the error names the member, as in <c>Events[3].Number</c>.
    /// </exception>
    [MustUse]
    public static RegisterHistory Restore(RegisterHistorySnapshot snapshot) => Restore(snapshot, nameof(snapshot), string.Empty);

    /// <inheritdoc/>
    public bool Equals(RegisterHistory? other) => other is not null && Equals(From, other.From) && _events.SequenceEqual(other._events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RegisterHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, _events.Count, _events.LastOrDefault());

    /// <summary>As <c>IT improvements: 12 events since 2026-03-01T09:00:00+00:00</c>.</summary>
    public override string ToString() => $"{Now.Title}: {Text.Of(_events.Count)} {(_events.Count == 1 ? "event" : "events")} since {Text.Of(BeginsAt)}";

    internal static RegisterHistory Restore(RegisterHistorySnapshot snapshot, string argument, string prefix)
    {
        Guard.Against.Null(snapshot, argument);
        var from = snapshot.From is null ? null : Restoring.At(prefix + nameof(From), () => ContinualImprovementRegister.Restore(snapshot.From));
        var now = from;
        var events = ImmutableList.CreateBuilder<RegisterEvent>();
        for (var place = 0; place < snapshot.Events.Count; place++)
        {
            var member = $"{prefix}{nameof(Events)}[{Text.Of(place)}]";
            var stored = Guard.Against.Null(snapshot.Events[place], member);
            CheckNumber(stored.Number, place + 1, $"{member}.{nameof(stored.Number)}");
            var happened = stored.Restore(member + ".");
            now = Restoring.At(member, () => now is null ? ContinualImprovementRegister.Replay([happened]) : now.Apply(happened));
            events.Add(happened);
        }

        return now is null
            ? throw ImpossibleHistory.Empty(nameof(RegisterOpened), prefix + nameof(Events))
            : new(from, events.ToImmutable(), now);
    }

    private static void CheckNumber(int? number, int due, string member)
    {
        if (number != due)
        {
            var told = number is { } found ? Text.Of(found) : "missing";
            throw new ArgumentException(
                $"{member} is {told}, where {Text.Of(due)} was due: an event is missing, stands twice or out of turn.",
                member);
        }
    }
}
