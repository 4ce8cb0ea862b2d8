using System.Collections.Immutable;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Snapshots;

namespace LearningOrg.Core.Improvements;

/// <content>The way back from what was stored: events and snapshots.</content>
public sealed partial class ContinualImprovementRegister
{
    /// <summary>
    /// What an event made of this register. History is not judged by today's lifecycle: every later event of this register has an answer,
    /// except one that no verb can have left behind.
    /// </summary>
    /// <param name="happened">A later event of the same register.</param>
    /// <exception cref="ArgumentException">
    /// The event lies before the last one, opens the register anew, raises an entry anew, concerns one never raised, makes an entry point to
    /// one that is not there or that leads back to it (as its parent, its original or successor, or what it follows), or is itself malformed.
    /// </exception>
    [MustUse]
    public ContinualImprovementRegister Apply(RegisterEvent happened)
    {
        if (Guard.Against.Null(happened) is RegisterOpened)
        {
            throw new ArgumentException($"The register is open already: the event '{happened}' can only stand first.", nameof(happened));
        }

        if (happened.At < LastEventAt)
        {
            throw ImpossibleHistory.Backwards(happened, LastEventAt, nameof(happened));
        }

        if (happened is RegisterHandedOver handed)
        {
            Guard.Against.Unassigned(handed.By);
            return new(Opening, Guard.Against.Unassigned(handed.Authority), _entries, _index, handed.At);
        }

        var change = ((EntryRecorded)happened).Event;
        var known = _entries.TryGetValue(change.Id.Value, out var entry);
        if (!known && change is not ImprovementRaised)
        {
            throw new ArgumentException($"The event '{change}' concerns an improvement that this register never raised.", nameof(happened));
        }

        var changed = known ? entry!.Apply(change) : Improvement.Replay([change]);
        RegisterLinks.Check(this, entry, changed, change);
        return With(entry, changed);
    }

    /// <summary>Folds a history into the register it led to. Handed the events up to an instant, it answers as of that instant.</summary>
    /// <param name="events">In the order they happened, beginning with <see cref="RegisterOpened"/>.</param>
    /// <exception cref="ArgumentException">
    /// The stream is impossible: empty, not begun by an opening, going back in time, changing or pointing to what was never raised, or
    /// pointing in a circle.
    /// </exception>
    [MustUse]
    public static ContinualImprovementRegister Replay(IEnumerable<RegisterEvent> events)
    {
        ContinualImprovementRegister? register = null;
        foreach (var happened in Guard.Against.Null(events))
        {
            Guard.Against.Null(happened, nameof(events));
            register = (register, happened) switch
            {
                (not null, _) => register.Apply(happened),
                (null, RegisterOpened opened) => From(opened),
                _ => throw ImpossibleHistory.BegunBy(happened, nameof(RegisterOpened), nameof(events)),
            };
        }

        return register ?? throw ImpossibleHistory.Empty(nameof(RegisterOpened), nameof(events));
    }

    /// <summary>The register as it stood at an instant: later events do not count.</summary>
    /// <param name="events">In the order they happened, beginning with <see cref="RegisterOpened"/>.</param>
    /// <param name="at">The instant; events at that very instant count.</param>
    /// <exception cref="ArgumentException">The stream is impossible, or the register was opened later.</exception>
    [MustUse]
    public static ContinualImprovementRegister AsOf(IEnumerable<RegisterEvent> events, DateTimeOffset at) =>
        Replay(Guard.Against.Null(events).TakeWhile(happened => Guard.Against.Null(happened, nameof(events)).At <= at));

    /// <summary>The register as a record of primitives, to store or send.</summary>
    public RegisterSnapshot ToSnapshot() => new(
        RegisterSnapshot.CurrentSchemaVersion, Title, Authority.Value, OpenedAt, Sequence.Of(this.Select(entry => entry.ToSnapshot())))
    {
        OpenedFor = Authority == Opening.Authority ? null : Opening.Authority.Value,
        Rules = Rules == RegisterRules.Default ? null : RegisterRulesSnapshot.Of(Rules),
        LastEventAt = LastEventAt == LastOf(this, OpenedAt) ? null : LastEventAt,
    };

    /// <summary>The register that a snapshot was taken of; every guard stands here too.</summary>
    /// <param name="snapshot">As <see cref="ToSnapshot"/> gave it; the entries may stand in any order.</param>
    /// <exception cref="ArgumentException">
    /// A member is missing, unknown, out of range or contradicts another, an id stands twice, or an entry points to one that is not there or
    /// leads back to it; the error names the member, as in <c>Entries[3].Stage</c>.
    /// </exception>
    [MustUse]
    public static ContinualImprovementRegister Restore(RegisterSnapshot snapshot)
    {
        Guard.Against.Null(snapshot);
        Restoring.CheckVersion(snapshot.SchemaVersion, RegisterSnapshot.CurrentSchemaVersion, nameof(snapshot.SchemaVersion));
        var authority = Restoring.Actor(snapshot.Authority, nameof(snapshot.Authority));
        var register = From(new RegisterOpened(
            Guard.Against.Blank(snapshot.Title, nameof(snapshot.Title)),
            Restoring.NullOrActor(snapshot.OpenedFor, nameof(snapshot.OpenedFor)) ?? authority,
            Restoring.Instant(snapshot.OpenedAt, nameof(snapshot.OpenedAt)),
            snapshot.Rules?.Restore(nameof(snapshot.Rules) + ".") ?? RegisterRules.Default));
        var entries = NoEntries.ToBuilder();
        var index = RegisterIndex.Empty;
        var inOrder = new List<Improvement>(snapshot.Entries.Count);
        for (var place = 0; place < snapshot.Entries.Count; place++)
        {
            var entry = RestoreEntry(snapshot.Entries[place], $"{nameof(snapshot.Entries)}[{Text.Of(place)}]", register.OpenedAt, entries);
            entries.Add(entry.Id.Value, entry);
            inOrder.Add(entry);
            index = index.After(before: null, entry);
        }

        new Coherence(inOrder, entries).Check();
        var last = LastOf(entries.Values, register.OpenedAt);
        return new(
            register.Opening, authority, entries.ToImmutable(), index, NotBefore(snapshot.LastEventAt, last, nameof(snapshot.LastEventAt)));
    }

    private static Improvement RestoreEntry(
        ImprovementSnapshot snapshot, string place, DateTimeOffset openedAt, ImmutableSortedDictionary<string, Improvement>.Builder known)
    {
        var entry = Improvement.Restore(snapshot, place, place + ".");
        if (entry.RaisedAt < openedAt)
        {
            throw new ArgumentException(
                $"{place}.{nameof(entry.RaisedAt)} lies before the register was opened, at {Text.Of(openedAt)}.", $"{place}.{nameof(entry.RaisedAt)}");
        }

        return known.ContainsKey(entry.Id.Value)
            ? throw new ArgumentException($"The id {entry.Id} stands twice. Give each entry an id of its own.", $"{place}.{nameof(entry.Id)}")
            : entry;
    }

    private static DateTimeOffset NotBefore(DateTimeOffset? instant, DateTimeOffset last, string member) => instant < last
        ? throw new ArgumentException($"{member} is {Text.Of(instant.Value)}, but an entry has an event at {Text.Of(last)}.", member)
        : instant ?? last;

    private static DateTimeOffset LastOf(IEnumerable<Improvement> entries, DateTimeOffset openedAt)
    {
        var last = openedAt;
        foreach (var entry in entries)
        {
            last = entry.LastEventAt > last ? entry.LastEventAt : last;
        }

        return last;
    }
}
