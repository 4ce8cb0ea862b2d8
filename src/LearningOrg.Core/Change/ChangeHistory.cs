using System.Collections.Immutable;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change.Events;
using LearningOrg.Core.Change.Reporting;
using LearningOrg.Core.Change.Snapshots;

namespace LearningOrg.Core.Change;

/// <summary>A change initiative with everything that happened to it: what it is now, what it was at any instant, and who did what.</summary>
/// <remarks>Immutable; adding an event takes O(log n) and shares all else with the history before. Equal when the events are.</remarks>
[StoredAsSnapshot]
public sealed class ChangeHistory : IEquatable<ChangeHistory>
{
    private readonly ImmutableList<ChangeEvent> _events;

    private ChangeHistory(ImmutableList<ChangeEvent> events, ChangeInitiative now)
    {
        _events = events;
        Now = now;
    }

    /// <summary>The events, in the order they happened; the first is the launch.</summary>
    public IReadOnlyList<ChangeEvent> Events => _events;

    /// <summary>The initiative that the events led to.</summary>
    public ChangeInitiative Now { get; }

    /// <summary>The history of some events.</summary>
    /// <param name="events">In the order they happened, beginning with the launch.</param>
    /// <exception cref="ArgumentException">The stream is impossible; see <see cref="ChangeInitiative.Replay"/>.</exception>
    [MustUse]
    public static ChangeHistory Of(params IEnumerable<ChangeEvent> events)
    {
        var all = Guard.Against.Null(events).ToImmutableList();
        return new(all, ChangeInitiative.Replay(all));
    }

    /// <summary>The history with what happened next.</summary>
    /// <param name="happened">The event that a verb of <see cref="Now"/> answered with.</param>
    /// <exception cref="ArgumentException">The event cannot follow; see <see cref="ChangeInitiative.Apply"/>.</exception>
    [MustUse]
    public ChangeHistory With(ChangeEvent happened) => new(_events.Add(Guard.Against.Null(happened)), Now.Apply(happened));

    /// <summary>The initiative as it stood at an instant: later events do not count.</summary>
    /// <param name="at">The instant, from the launch on; events at that very instant count.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies before the launch.</exception>
    [MustUse]
    public ChangeInitiative AsOf(DateTimeOffset at) => at < Now.LaunchedAt
        ? throw new ArgumentOutOfRangeException(nameof(at), at, $"{nameof(at)} is {Text.Of(at)}, before {Now.Id} was launched, at {Text.Of(Now.LaunchedAt)}.")
        : at >= Now.LastEventAt ? Now : ChangeInitiative.Replay(_events.TakeWhile(happened => happened.At <= at));

    /// <summary>How it stood at an instant, by what was known then.</summary>
    /// <param name="at">The instant, from the launch on.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies before the launch.</exception>
    public ChangeStatus StatusAt(DateTimeOffset at) => AsOf(at).StatusAt(at);

    /// <summary>The history as a record of primitives, its events numbered.</summary>
    public ChangeHistorySnapshot ToSnapshot() =>
        new(Sequence.Of(_events.Select((happened, place) => happened.ToSnapshot() with { Number = place + 1 }).ToArray()));

    /// <summary>The history that a snapshot was taken of; every guard stands here too.</summary>
    /// <param name="snapshot">As <see cref="ToSnapshot"/> gave it.</param>
    /// <exception cref="ArgumentException">
    /// A number is missing or out of turn, or an event is malformed or cannot stand where it stands; the error names the member, as in
    /// <c>Events[3].Number</c>.
    /// </exception>
    [MustUse]
    public static ChangeHistory Restore(ChangeHistorySnapshot snapshot)
    {
        Guard.Against.Null(snapshot);
        ChangeInitiative? now = null;
        var events = ImmutableList.CreateBuilder<ChangeEvent>();
        for (var place = 0; place < snapshot.Events.Count; place++)
        {
            var member = $"{nameof(Events)}[{Text.Of(place)}]";
            var stored = Guard.Against.Null(snapshot.Events[place], member);
            CheckNumber(stored.Number, place + 1, $"{member}.{nameof(stored.Number)}");
            var happened = stored.Restore(member + ".");
            now = Restoring.At(member, () => now is null ? ChangeInitiative.Replay([happened]) : now.Apply(happened));
            events.Add(happened);
        }

        return now is null ? throw ImpossibleHistory.Empty(nameof(Events)) : new(events.ToImmutable(), now);
    }

    /// <inheritdoc/>
    public bool Equals(ChangeHistory? other) => other is not null && _events.SequenceEqual(other._events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ChangeHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_events.Count, _events[_events.Count - 1]);

    /// <summary>As <c>CHG-1 [Under way] Answer within the hour: 12 events since 2026-03-01T09:00:00+00:00</c>.</summary>
    public override string ToString() => $"{Now}: {Text.Of(_events.Count)} {(_events.Count == 1 ? "event" : "events")} since {Text.Of(Now.LaunchedAt)}";

    private static void CheckNumber(int? number, int due, string member)
    {
        if (number != due)
        {
            throw new ArgumentException(
                $"{member} is {(number is { } found ? Text.Of(found) : "missing")}, where {Text.Of(due)} was due: "
                + "an event is missing, stands twice or out of turn.",
                member);
        }
    }
}
