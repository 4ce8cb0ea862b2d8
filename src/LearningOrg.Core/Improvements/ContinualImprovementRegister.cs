using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Snapshots;

namespace LearningOrg.Core.Improvements;

/// <summary>
/// The continual improvement register: every improvement anyone raised, under one authority. Nothing is ever deleted from it.
/// </summary>
/// <remarks>
/// Immutable: a verb answers with the register as it is then. Raising and changing an entry take O(log n) and share all else with the
/// register before. Enumerates in the order of the ids, letter by letter. Equal when opening, authority, last event and entries are. The
/// register has one history, whose instants never decrease: a verb dated before the register's last event is refused, whichever entry it is
/// for, so that the register as of an instant is the replay of the events up to it.
/// </remarks>
[SuppressMessage("Naming", "CA1710", Justification = "A register is a collection of entries, and register is the word of the field.")]
[StoredAsSnapshot]
public sealed partial class ContinualImprovementRegister : IReadOnlyCollection<Improvement>, IEquatable<ContinualImprovementRegister>
{
    private static readonly ImmutableSortedDictionary<string, Improvement> NoEntries =
        ImmutableSortedDictionary.Create<string, Improvement>(StringComparer.Ordinal);

    private readonly ImmutableSortedDictionary<string, Improvement> _entries;

    private readonly RegisterIndex _index;

    private ContinualImprovementRegister(
        RegisterOpened opening,
        ActorId authority,
        ImmutableSortedDictionary<string, Improvement> entries,
        RegisterIndex index,
        DateTimeOffset lastEventAt)
    {
        Opening = opening;
        Authority = authority;
        _entries = entries;
        _index = index;
        LastEventAt = lastEventAt;
    }

    /// <summary>The event it began with: what a host that stores events appends first.</summary>
    public RegisterOpened Opening { get; }

    /// <summary>What it is called; never blank.</summary>
    public string Title => Opening.Title;

    /// <summary>Who has the authority to manage it.</summary>
    public ActorId Authority { get; }

    /// <summary>What it holds its entries to.</summary>
    public RegisterRules Rules => Opening.Rules;

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
    /// <param name="rules">What it holds its entries to; <see cref="RegisterRules.Default"/> by default.</param>
    /// <exception cref="ArgumentException">The title is blank, the authority unassigned, or the instant the default one.</exception>
    [MustUse]
    public static ContinualImprovementRegister Open(string title, ActorId authority, DateTimeOffset at, RegisterRules? rules = null) => From(
        new RegisterOpened(
            Guard.Against.Blank(title), Guard.Against.Unassigned(authority), Guard.Against.Default(at), rules ?? RegisterRules.Default));

    /// <summary>Passes the authority on.</summary>
    /// <param name="authority">Who has it from now on; somebody else.</param>
    /// <param name="by">Who hands it over; only the authority can.</param>
    /// <param name="at">When; not before the register's last event.</param>
    /// <exception cref="ArgumentException">An actor is unassigned.</exception>
    public RegisterOutcome HandOver(ActorId authority, ActorId by, DateTimeOffset at)
    {
        var happened = new RegisterHandedOver(Guard.Against.Unassigned(by), at, Guard.Against.Unassigned(authority));
        if (by != Authority)
        {
            return new NotPermitted("hand over", $"{by} has no authority over '{Title}'", $"Ask {Authority}.");
        }

        if (authority == Authority)
        {
            return new NotPermitted("hand over", $"{authority} has the authority over '{Title}' already", "Name somebody else.");
        }

        return at < LastEventAt
            ? new OutOfSequence($"hand over '{Title}'", at, LastEventAt)
            : new Accepted<ContinualImprovementRegister, RegisterEvent>(Apply(happened), happened);
    }

    /// <summary>Raises an improvement.</summary>
    /// <param name="id">The host's number, new to the register; otherwise <see cref="EntryRefusal"/>.</param>
    /// <param name="title">What would improve, in one line; not blank.</param>
    /// <param name="source">Where it came from.</param>
    /// <param name="by">Who raises it.</param>
    /// <param name="at">When; not before the register's last event, otherwise <see cref="OutOfSequence"/>.</param>
    /// <param name="details">What else is known; nothing by default. Where it follows on another entry, that one must be in the register and
    /// not have been achieved, or have regressed; otherwise <see cref="NotPermitted"/>.</param>
    /// <exception cref="ArgumentException">An argument is null, blank, unassigned or the default instant.</exception>
    public RegisterOutcome Raise(
        ImprovementId id, string title, ImprovementSource source, ActorId by, DateTimeOffset at, ImprovementDetails? details = null)
    {
        var raised = Improvement.Raise(id, title, source, by, at, details);
        if (TryFind(id, out var existing))
        {
            return new EntryRefusal(id, existing.Title);
        }

        return details?.FollowsOn is { } followed && RegisterJudgement.OfFollowOn(this, id, followed) is { } refusal ? refusal : Record(raised);
    }

    /// <summary>Applies a verb to an entry: <c>register.Apply(id, entry =&gt; entry.Triage(by, at))</c>.</summary>
    /// <remarks>
    /// The register adds what an entry cannot know: who may decide, that originals, successors and parents are there and run in no circle,
    /// that required parts are closed before the whole is achieved, and that the shares of one effect sum to no more than the whole.
    /// </remarks>
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
            accepted => DoubtOf(accepted, entry) is { } doubt ? throw new ArgumentException(doubt, nameof(verb))
                : RegisterJudgement.Of(this, _index, entry, accepted.Event) is { } refusal ? refusal
                : Record(accepted),
            notPermitted => notPermitted,
            outOfSequence => outOfSequence);
    }

    /// <summary>The improvements that are parts of an entry, by id.</summary>
    /// <param name="id">The larger entry.</param>
    /// <exception cref="ArgumentException">The id is unassigned.</exception>
    public IReadOnlyList<Improvement> PartsOf(ImprovementId id) =>
        Sequence.Of(_index.PartsOf(Guard.Against.Unassigned(id)).Select(part => _entries[part]));

    /// <summary>Whether somebody has the authority to decide: whoever it was opened for or handed to, or the deputy.</summary>
    /// <param name="actor">Who.</param>
    /// <exception cref="ArgumentException">The actor is unassigned.</exception>
    public bool MayDecide(ActorId actor) => Guard.Against.Unassigned(actor) == Authority || Rules.Deputy == actor;

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

    /// <inheritdoc/>
    public bool Equals(ContinualImprovementRegister? other) =>
        other is not null
        && Opening == other.Opening
        && Authority == other.Authority
        && LastEventAt == other.LastEventAt
        && Count == other.Count
        && _entries.Values.SequenceEqual(other._entries.Values);

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
        Guard.Against.Null(opening.Rules);
        return new(opening, opening.Authority, NoEntries, RegisterIndex.Empty, opening.OpenedAt);
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
            && accepted.Now.Details.FollowsOn == entry.Details.FollowsOn
            && accepted.Now.Equals(entry.Apply(accepted.Event))
            ? null
            : $"The verb answered with a {entry.Id} that is not one step from the register's. Call one verb, on the entry it is handed.";
    }

    private RegisterOutcome Record(Accepted<Improvement, ImprovementEvent> accepted)
    {
        var happened = accepted.Event;
        return happened.At < LastEventAt
            ? new OutOfSequence($"{happened.Verb.Code} {happened.Id} in '{Title}'", happened.At, LastEventAt)
            : new Accepted<ContinualImprovementRegister, RegisterEvent>(
                With(TryFind(accepted.Now.Id, out var before) ? before : null, accepted.Now), new EntryRecorded(happened));
    }

    private ContinualImprovementRegister With(Improvement? before, Improvement entry) =>
        new(Opening, Authority, _entries.SetItem(entry.Id.Value, entry), _index.After(before, entry), entry.LastEventAt);
}
