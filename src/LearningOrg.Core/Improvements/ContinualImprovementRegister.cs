using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Improvements;

/// <summary>
/// The continual improvement register: every improvement anyone raised, under one authority. Nothing is ever deleted from it.
/// </summary>
/// <remarks>
/// Immutable: a verb answers with the register as it is then. Raising and changing an entry take O(log n) and share all else with the
/// register before. Enumerates in the order of the ids, letter by letter. Equal when title, authority, opening and entries are. The
/// register has one history, whose instants never decrease: a verb dated before the register's last event is refused, whichever entry it is
/// for, so that the register as of an instant is the replay of the events up to it.
/// </remarks>
[SuppressMessage("Naming", "CA1710", Justification = "A register is a collection of entries, and register is the word of the field.")]
public sealed class ContinualImprovementRegister : IReadOnlyCollection<Improvement>, IEquatable<ContinualImprovementRegister>
{
    private static readonly ImmutableSortedDictionary<string, Improvement> NoEntries =
        ImmutableSortedDictionary.Create<string, Improvement>(StringComparer.Ordinal);

    private readonly ImmutableSortedDictionary<string, Improvement> _entries;

    private ContinualImprovementRegister(
        RegisterOpened opening, ImmutableSortedDictionary<string, Improvement> entries, DateTimeOffset lastEventAt)
    {
        Opening = opening;
        _entries = entries;
        LastEventAt = lastEventAt;
    }

    /// <summary>The event it began with: what a host that stores events appends first.</summary>
    public RegisterOpened Opening { get; }

    /// <summary>What it is called; never blank.</summary>
    public string Title => Opening.Title;

    /// <summary>Who has the authority to manage it.</summary>
    public ActorId Authority => Opening.Authority;

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt => Opening.OpenedAt;

    /// <summary>The instant of the last event, of the register or any entry.</summary>
    public DateTimeOffset LastEventAt { get; }

    /// <summary>How many entries there are, whatever their stage.</summary>
    public int Count => _entries.Count;

    /// <summary>Opens an empty register.</summary>
    /// <param name="title">What it is called; not blank.</param>
    /// <param name="authority">Who has the authority to manage it; without one there is no register.</param>
    /// <param name="at">When. Entries are raised then or later: to bring in older ones, open it at the instant of the oldest.</param>
    /// <exception cref="ArgumentException">The title is blank, the authority unassigned, or the instant the default one.</exception>
    [MustUse]
    public static ContinualImprovementRegister Open(string title, ActorId authority, DateTimeOffset at) =>
        From(new RegisterOpened(Guard.Against.Blank(title), Guard.Against.Unassigned(authority), Guard.Against.Default(at)));

    /// <summary>Raises an improvement.</summary>
    /// <param name="id">The host's number, new to the register; otherwise <see cref="EntryRefusal"/>.</param>
    /// <param name="title">What would improve, in one line; not blank.</param>
    /// <param name="source">Where it came from.</param>
    /// <param name="by">Who raises it.</param>
    /// <param name="at">When; not before the register's last event, otherwise <see cref="OutOfSequence"/>.</param>
    /// <param name="details">What else is known; nothing by default.</param>
    /// <exception cref="ArgumentException">An argument is null, blank, unassigned or the default instant.</exception>
    public RegisterOutcome Raise(
        ImprovementId id, string title, ImprovementSource source, ActorId by, DateTimeOffset at, ImprovementDetails? details = null)
    {
        var raised = Improvement.Raise(id, title, source, by, at, details);
        return TryFind(id, out var existing) ? new EntryRefusal(id, existing.Title) : Record(raised);
    }

    /// <summary>Applies a verb to an entry: <c>register.Apply(id, entry =&gt; entry.Triage(by, at))</c>.</summary>
    /// <param name="id">The entry; one the register does not have is answered by an <see cref="EntryRefusal"/>.</param>
    /// <param name="verb">Calls one verb on the entry it is handed and returns the outcome, whose refusal becomes the register's.</param>
    /// <exception cref="ArgumentException">
    /// The id is unassigned, or the verb answered with something other than one step of the entry it was handed: another improvement, or
    /// one kept from before.
    /// </exception>
    public RegisterOutcome Apply(ImprovementId id, Func<Improvement, ImprovementOutcome> verb)
    {
        Guard.Against.Unassigned(id);
        Guard.Against.Null(verb);
        if (!TryFind(id, out var entry))
        {
            return new EntryRefusal(id, TakenBy: null);
        }

        var outcome = verb(entry)
            ?? throw new ArgumentException($"The verb answered null for {id}. Return what the entry's verb returned.", nameof(verb));
        return outcome.Match<RegisterOutcome>(
            accepted => DoubtOf(accepted, entry) is { } doubt ? throw new ArgumentException(doubt, nameof(verb)) : Record(accepted),
            notPermitted => notPermitted,
            outOfSequence => outOfSequence);
    }

    /// <summary>
    /// What an event made of this register. History is not judged by today's lifecycle: every later event of this register has an answer.
    /// </summary>
    /// <param name="happened">A later event of the same register.</param>
    /// <exception cref="ArgumentException">
    /// The event lies before the last one, opens the register anew, raises an entry anew, concerns one never raised, or is itself
    /// malformed.
    /// </exception>
    [MustUse]
    public ContinualImprovementRegister Apply(RegisterEvent happened)
    {
        if (Guard.Against.Null(happened) is not EntryRecorded { Event: var change })
        {
            throw new ArgumentException($"The register is open already: the event '{happened}' can only stand first.", nameof(happened));
        }

        if (change.At < LastEventAt)
        {
            throw ImpossibleHistory.Backwards(change, LastEventAt, nameof(happened));
        }

        var known = _entries.TryGetValue(change.Id.Value, out var entry);
        if (!known && change is not ImprovementRaised)
        {
            throw new ArgumentException($"The event '{change}' concerns an improvement that this register never raised.", nameof(happened));
        }

        return With(known ? entry!.Apply(change) : Improvement.Replay([change]));
    }

    /// <summary>Folds a history into the register it led to. Handed the events up to an instant, it answers as of that instant.</summary>
    /// <param name="events">In the order they happened, beginning with <see cref="RegisterOpened"/>.</param>
    /// <exception cref="ArgumentException">
    /// The stream is impossible: empty, not begun by an opening, going back in time, changing what was never raised.
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

    /// <summary>The entry with an id, or null.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentException">The id is unassigned.</exception>
    public Improvement? Find(ImprovementId id) => TryFind(id, out var entry) ? entry : null;

    /// <summary>Finds the entry with an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="entry">The entry, where the answer is true.</param>
    /// <exception cref="ArgumentException">The id is unassigned.</exception>
    public bool TryFind(ImprovementId id, [NotNullWhen(true)] out Improvement? entry) =>
        _entries.TryGetValue(Guard.Against.Unassigned(id).Value, out entry);

    /// <summary>How many entries stand in each stage: every stage once, in order; the counts sum to <see cref="Count"/>.</summary>
    public IReadOnlyList<StageCount> CountByStage()
    {
        var counts = new int[ImprovementStage.All.Count];
        foreach (var entry in this)
        {
            counts[entry.Stage.Order]++;
        }

        return Sequence.Of(ImprovementStage.All.Select(stage => new StageCount(stage, counts[stage.Order])));
    }

    /// <summary>The register as a record of primitives, to store or send.</summary>
    public RegisterSnapshot ToSnapshot() => new(
        RegisterSnapshot.CurrentSchemaVersion, Title, Authority.Value, OpenedAt, Sequence.Of(this.Select(entry => entry.ToSnapshot())));

    /// <summary>The register that a snapshot was taken of; every guard stands here too.</summary>
    /// <param name="snapshot">As <see cref="ToSnapshot"/> gave it; the entries may stand in any order.</param>
    /// <exception cref="ArgumentException">
    /// A member is missing, unknown, out of range or contradicts another, or an id stands twice; the error names the member, as in
    /// <c>Entries[3].Stage</c>.
    /// </exception>
    [MustUse]
    public static ContinualImprovementRegister Restore(RegisterSnapshot snapshot)
    {
        Guard.Against.Null(snapshot);
        Snapshots.CheckVersion(snapshot.SchemaVersion, RegisterSnapshot.CurrentSchemaVersion, nameof(snapshot.SchemaVersion));
        var register = From(new RegisterOpened(
            Guard.Against.Blank(snapshot.Title, nameof(snapshot.Title)),
            ActorId.Of(Guard.Against.Untidy(snapshot.Authority, nameof(snapshot.Authority))),
            Snapshots.Instant(snapshot.OpenedAt, nameof(snapshot.OpenedAt))));
        var entries = NoEntries.ToBuilder();
        var last = register.OpenedAt;
        for (var index = 0; index < snapshot.Entries.Count; index++)
        {
            var place = $"{nameof(snapshot.Entries)}[{Text.Of(index)}]";
            var entry = Improvement.Restore(snapshot.Entries[index], place, place + ".");
            if (entry.RaisedAt < register.OpenedAt)
            {
                throw new ArgumentException(
                    $"{place}.{nameof(entry.RaisedAt)} lies before the register was opened, at {Text.Of(register.OpenedAt)}.",
                    $"{place}.{nameof(entry.RaisedAt)}");
            }

            if (entries.ContainsKey(entry.Id.Value))
            {
                throw new ArgumentException(
                    $"The id {entry.Id} stands twice. Give each entry an id of its own.", $"{place}.{nameof(entry.Id)}");
            }

            entries.Add(entry.Id.Value, entry);
            last = entry.LastEventAt > last ? entry.LastEventAt : last;
        }

        return new(register.Opening, entries.ToImmutable(), last);
    }

    /// <inheritdoc/>
    public bool Equals(ContinualImprovementRegister? other) =>
        other is not null && Opening == other.Opening && Count == other.Count && _entries.Values.SequenceEqual(other._entries.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContinualImprovementRegister);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Opening, Count, LastEventAt);

    /// <inheritdoc/>
    public IEnumerator<Improvement> GetEnumerator() => _entries.Values.GetEnumerator();

    /// <summary>As <c>IT improvements: 3 entries (2 Raised, 1 Assessed), authority head-of-service</c>.</summary>
    public override string ToString()
    {
        var stages = string.Join(", ", CountByStage().Where(stage => stage.Count > 0));
        return $"{Title}: {RegisterSnapshot.Entry(Count)}{(Count == 0 ? null : $" ({stages})")}, authority {Authority}";
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static ContinualImprovementRegister From(RegisterOpened opening)
    {
        Guard.Against.Blank(opening.Title);
        Guard.Against.Unassigned(opening.Authority);
        Guard.Against.Default(opening.OpenedAt);
        return new(opening, NoEntries, opening.OpenedAt);
    }

    // What the verb answered is believed only where the entry itself would have answered so: a step of another improvement, or of one kept
    // from before, would write a history that never happened.
    private static string? DoubtOf(Accepted<Improvement, ImprovementEvent> accepted, Improvement entry)
    {
        if (accepted.Now.Id != entry.Id || accepted.Event.Id != entry.Id)
        {
            var other = accepted.Now.Id != entry.Id ? accepted.Now.Id : accepted.Event.Id;
            return $"The verb answered with {other} where {entry.Id} was asked for. Call it on the entry it is handed.";
        }

        return accepted.Now.Revision == entry.Revision + 1
            && ImprovementChart.Permits(entry.Stage, accepted.Event.Verb)
            && accepted.Now.Equals(entry.Apply(accepted.Event))
            ? null
            : $"The verb answered with a {entry.Id} that is not one step from the register's. Call one verb, on the entry it is handed.";
    }

    private RegisterOutcome Record(Accepted<Improvement, ImprovementEvent> accepted)
    {
        var happened = accepted.Event;
        return happened.At < LastEventAt
            ? new OutOfSequence($"{happened.Verb.Code} {happened.Id} in '{Title}'", happened.At, LastEventAt)
            : new Accepted<ContinualImprovementRegister, RegisterEvent>(With(accepted.Now), new EntryRecorded(happened));
    }

    private ContinualImprovementRegister With(Improvement entry) =>
        new(Opening, _entries.SetItem(entry.Id.Value, entry), entry.LastEventAt);
}
