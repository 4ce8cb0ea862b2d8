using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Knowledge.Maps.Events;
using LearningOrg.Core.Knowledge.Maps.Reading;

namespace LearningOrg.Core.Knowledge.Maps;

/// <summary>
/// The map of knowledge: which roles need to know what for which of their activities, who knows it, and how it is passed on.
/// </summary>
/// <remarks>
/// Immutable: a verb answers with the map as it is then, takes O(log n) and shares all else with the map before. It has one history, whose instants
/// never decrease, so that the map as of an instant is the replay of the events up to it. What it means for the work is asked of a reading
/// (<see cref="Read"/>). It holds personal data, the names of people and what they know: name them by pseudonyms where that is enough, and record that
/// they left when they did. Equal when opening, last event and all parts are.
/// </remarks>
[StoredAsSnapshot]
public sealed partial class KnowledgeMap : IEquatable<KnowledgeMap>
{
    private readonly MapState _state;

    private KnowledgeMap(MapState state) => _state = state;

    /// <summary>The event it began with: what a host that stores events appends first.</summary>
    public KnowledgeMapOpened Opening => _state.Opening;

    /// <summary>What it is called; never blank.</summary>
    public string Title => Opening.Title;

    /// <summary>The instant of the last event.</summary>
    public DateTimeOffset LastEventAt => _state.LastEventAt;

    /// <summary>The roles, letter by letter.</summary>
    public IReadOnlyList<RoleId> Roles => _state.Roles;

    /// <summary>The activities, letter by letter.</summary>
    public IReadOnlyList<ActivityId> Activities => _state.Activities;

    /// <summary>The topics, letter by letter.</summary>
    public IReadOnlyList<TopicId> Topics => _state.Topics;

    /// <summary>The needs, by role, activity and topic.</summary>
    public IEnumerable<KnowledgeNeed> Needs => _state.Needs.Values;

    /// <summary>Who knows what, by topic and then by person.</summary>
    public IEnumerable<KnowledgeHolding> Holdings => _state.Holders.Values.SelectMany(topic => topic.Values);

    /// <summary>The transfers, by key.</summary>
    public IEnumerable<KnowledgeTransfer> Transfers => _state.Transfers.Values;

    internal MapState State => _state;

    /// <summary>Opens an empty map.</summary>
    /// <param name="title">What it is called; not blank.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The title is blank, the actor unassigned, or the instant the default one.</exception>
    [MustUse]
    public static KnowledgeMap Open(string title, ActorId by, DateTimeOffset at) => From(
        new(Guard.Against.Blank(title), Guard.Against.Unassigned(by), Guard.Against.Default(at)));

    /// <summary>Lists a role.</summary>
    /// <param name="role">New to the map; otherwise <see cref="MapPartRefusal"/>.</param>
    /// <param name="by">Who lists it.</param>
    /// <param name="at">When; not before the map's last event, otherwise <see cref="OutOfSequence"/>.</param>
    /// <exception cref="ArgumentException">An argument is unassigned.</exception>
    public KnowledgeMapOutcome ListRole(RoleId role, ActorId by, DateTimeOffset at) =>
        Record(new RoleListed(Guard.Against.Unassigned(role), Guard.Against.Unassigned(by), at));

    /// <summary>Lists an activity.</summary>
    /// <param name="activity">New to the map; otherwise <see cref="MapPartRefusal"/>.</param>
    /// <param name="by">Who lists it.</param>
    /// <param name="at">When; not before the map's last event, otherwise <see cref="OutOfSequence"/>.</param>
    /// <exception cref="ArgumentException">An argument is unassigned.</exception>
    public KnowledgeMapOutcome ListActivity(ActivityId activity, ActorId by, DateTimeOffset at) =>
        Record(new ActivityListed(Guard.Against.Unassigned(activity), Guard.Against.Unassigned(by), at));

    /// <summary>Lists a topic.</summary>
    /// <param name="topic">New to the map; otherwise <see cref="MapPartRefusal"/>.</param>
    /// <param name="by">Who lists it.</param>
    /// <param name="at">When; not before the map's last event, otherwise <see cref="OutOfSequence"/>.</param>
    /// <exception cref="ArgumentException">An argument is unassigned.</exception>
    public KnowledgeMapOutcome ListTopic(TopicId topic, ActorId by, DateTimeOffset at) =>
        Record(new TopicListed(Guard.Against.Unassigned(topic), Guard.Against.Unassigned(by), at));

    /// <summary>States what a role must know for an activity. To change how well, drop the need and state it anew.</summary>
    /// <param name="role">A role of the map; otherwise <see cref="MapPartRefusal"/>. So for the activity and the topic.</param>
    /// <param name="activity">What the role does.</param>
    /// <param name="topic">What must be known for that; stated once for a role and an activity, otherwise <see cref="MapPartRefusal"/>.</param>
    /// <param name="required">How well.</param>
    /// <param name="by">Who states it.</param>
    /// <param name="at">When; not before the map's last event, otherwise <see cref="OutOfSequence"/>.</param>
    /// <exception cref="ArgumentException">An argument is null or unassigned.</exception>
    public KnowledgeMapOutcome StateNeed(
        RoleId role, ActivityId activity, TopicId topic, TopicProficiency required, ActorId by, DateTimeOffset at) => Record(new NeedStated(
            Guard.Against.Unassigned(role),
            Guard.Against.Unassigned(activity),
            Guard.Against.Unassigned(topic),
            Guard.Against.Null(required),
            Guard.Against.Unassigned(by),
            at));

    /// <summary>Drops a need that the work does not have any more.</summary>
    /// <param name="role">The role of a need of the map; where there is none, <see cref="MapPartRefusal"/>.</param>
    /// <param name="activity">What the role does.</param>
    /// <param name="topic">What need not be known for it any more.</param>
    /// <param name="reason">Why not; not blank.</param>
    /// <param name="by">Who drops it.</param>
    /// <param name="at">When; not before the map's last event, otherwise <see cref="OutOfSequence"/>.</param>
    /// <exception cref="ArgumentException">An argument is null, blank or unassigned.</exception>
    public KnowledgeMapOutcome DropNeed(RoleId role, ActivityId activity, TopicId topic, [BlameFree] string reason, ActorId by, DateTimeOffset at) =>
        Record(
        new NeedDropped(
            Guard.Against.Unassigned(role),
            Guard.Against.Unassigned(activity),
            Guard.Against.Unassigned(topic),
            Guard.Against.Blank(reason),
            Guard.Against.Unassigned(by),
            at));

    /// <summary>Adds that somebody knows a topic.</summary>
    /// <param name="person">Who; new to the topic, otherwise <see cref="MapPartRefusal"/>.</param>
    /// <param name="topic">A topic of the map; otherwise <see cref="MapPartRefusal"/>.</param>
    /// <param name="proficiency">How well, as the evidence shows it.</param>
    /// <param name="evidence">What shows it; not of a time after this one, otherwise <see cref="NotPermitted"/>.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="at">When; not before the map's last event, otherwise <see cref="OutOfSequence"/>.</param>
    /// <exception cref="ArgumentException">An argument is null or unassigned.</exception>
    public KnowledgeMapOutcome AddHolder(
        ActorId person, TopicId topic, TopicProficiency proficiency, KnowledgeEvidence evidence, ActorId by, DateTimeOffset at) => Record(
            new HolderAdded(
                Guard.Against.Unassigned(person),
                Guard.Against.Unassigned(topic),
                Guard.Against.Null(proficiency),
                Guard.Against.Null(evidence),
                Guard.Against.Unassigned(by),
                at));

    /// <summary>Confirms by new evidence what somebody knows; it may be more than before, or less.</summary>
    /// <param name="person">Who; a holder of the topic, otherwise <see cref="MapPartRefusal"/>.</param>
    /// <param name="topic">What they know about.</param>
    /// <param name="proficiency">How well, as the new evidence shows it.</param>
    /// <param name="evidence">What shows it; not older than what is known, nor of a time after this one, otherwise
    /// <see cref="NotPermitted"/>.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="at">When; not before the map's last event, otherwise <see cref="OutOfSequence"/>.</param>
    /// <exception cref="ArgumentException">An argument is null or unassigned.</exception>
    public KnowledgeMapOutcome Confirm(
        ActorId person, TopicId topic, TopicProficiency proficiency, KnowledgeEvidence evidence, ActorId by, DateTimeOffset at) => Record(
            new HolderConfirmed(
                Guard.Against.Unassigned(person),
                Guard.Against.Unassigned(topic),
                Guard.Against.Null(proficiency),
                Guard.Against.Null(evidence),
                Guard.Against.Unassigned(by),
                at));

    /// <summary>Records that somebody used what they know; it says nothing about how well.</summary>
    /// <param name="person">Who; a holder of the topic, otherwise <see cref="MapPartRefusal"/>.</param>
    /// <param name="topic">What they know about.</param>
    /// <param name="usedAt">When they used it; later than the last use that is recorded, and not after this instant, otherwise
    /// <see cref="NotPermitted"/>.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="at">When; not before the map's last event, otherwise <see cref="OutOfSequence"/>.</param>
    /// <exception cref="ArgumentException">An argument is unassigned, or the use the default instant.</exception>
    public KnowledgeMapOutcome RecordUse(ActorId person, TopicId topic, DateTimeOffset usedAt, ActorId by, DateTimeOffset at) => Record(
        new KnowledgeUsed(
            Guard.Against.Unassigned(person),
            Guard.Against.Unassigned(topic),
            Guard.Against.Default(usedAt),
            Guard.Against.Unassigned(by),
            at));

    /// <summary>Records that somebody left: what they know is on the map no more.</summary>
    /// <param name="person">Who; a holder of something, otherwise <see cref="MapPartRefusal"/>.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="at">When; not before the map's last event, otherwise <see cref="OutOfSequence"/>.</param>
    /// <exception cref="ArgumentException">An argument is unassigned.</exception>
    public KnowledgeMapOutcome RecordLeaving(ActorId person, ActorId by, DateTimeOffset at) =>
        Record(new HolderLeft(Guard.Against.Unassigned(person), Guard.Against.Unassigned(by), at));

    /// <summary>Plans to pass knowledge on.</summary>
    /// <param name="id">New to the map; otherwise <see cref="MapPartRefusal"/>.</param>
    /// <param name="technique">In which way. Most take somebody who knows the topic; training and documents can come from outside. Where somebody lacks,
    /// <see cref="NotPermitted"/>.</param>
    /// <param name="topic">A topic of the map; otherwise <see cref="MapPartRefusal"/>.</param>
    /// <param name="from">Who passes it on; holders of the topic, otherwise <see cref="MapPartRefusal"/>. Empty where it comes from outside.</param>
    /// <param name="to">Whom it is for; not empty, and nobody who passes it on.</param>
    /// <param name="by">Who plans it.</param>
    /// <param name="at">When; not before the map's last event, otherwise <see cref="OutOfSequence"/>.</param>
    /// <param name="mode">How the knowledge changes its form; the usual mode of the technique by default.</param>
    /// <exception cref="ArgumentException">An argument is null or unassigned, a person stands twice, or it is for nobody.</exception>
    public KnowledgeMapOutcome PlanTransfer(
        TransferId id,
        TransferTechnique technique,
        TopicId topic,
        IReadOnlyList<ActorId> from,
        IReadOnlyList<ActorId> to,
        ActorId by,
        DateTimeOffset at,
        KnowledgeMode? mode = null)
    {
        Guard.Against.Unassigned(id);
        Guard.Against.Null(technique);
        PeopleGuard.Check(Guard.Against.Null(from), nameof(from), Guard.Against.Null(to), nameof(to));
        return Record(new TransferPlanned(
            id, technique, mode ?? technique.UsualMode, Guard.Against.Unassigned(topic), from, to, Guard.Against.Unassigned(by), at));
    }

    /// <summary>Concludes a transfer. What somebody can do now is confirmed for itself, by evidence (<see cref="Confirm"/>, <see cref="AddHolder"/>).</summary>
    /// <param name="id">A transfer of the map, otherwise <see cref="MapPartRefusal"/>; an open one, otherwise <see cref="NotPermitted"/>.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="by">Who concludes it.</param>
    /// <param name="at">When; not before the map's last event, otherwise <see cref="OutOfSequence"/>.</param>
    /// <param name="note">What there is to say about it; nothing by default, and not blank.</param>
    /// <exception cref="ArgumentException">An argument is null, blank or unassigned.</exception>
    public KnowledgeMapOutcome ConcludeTransfer(
        TransferId id, TransferResult result, ActorId by, DateTimeOffset at, [BlameFree] string? note = null) =>
        Record(
        new TransferConcluded(
            Guard.Against.Unassigned(id),
            Guard.Against.Null(result),
            note is null ? null : Guard.Against.Blank(note),
            Guard.Against.Unassigned(by),
            at));

    /// <summary>What somebody knows, by topic; nothing where they hold none.</summary>
    /// <param name="person">Who.</param>
    /// <exception cref="ArgumentException">The person is unassigned.</exception>
    public IReadOnlyList<KnowledgeHolding> HoldingsOf(ActorId person) =>
        _state.TopicsOf.TryGetValue(Guard.Against.Unassigned(person), out var topics)
            ? Sequence.Of(topics.OrderBy(topic => topic).Select(topic => _state.Find(person, topic)!))
            : Sequence<KnowledgeHolding>.Empty;

    /// <summary>Who knows a topic, by person; nobody where nobody does.</summary>
    /// <param name="topic">The topic.</param>
    /// <exception cref="ArgumentException">The topic is unassigned.</exception>
    public IReadOnlyList<KnowledgeHolding> HoldersOf(TopicId topic) => Sequence.Of(_state.HoldersOf(Guard.Against.Unassigned(topic)).Values);

    /// <summary>Reads what the map means for the work: who covers what, where the gaps are, what if somebody left.</summary>
    /// <param name="at">The instant to read it for: by then unused knowledge may have faded.</param>
    /// <param name="rules">What to read it by; <see cref="CoverageRules.Default"/> by default.</param>
    [MustUse]
    public MapReading Read(DateTimeOffset at, CoverageRules? rules = null) => new(this, at, rules ?? CoverageRules.Default, []);

    /// <summary>The transfer with a key, or null.</summary>
    /// <param name="id">The key.</param>
    /// <exception cref="ArgumentException">The key is unassigned.</exception>
    public KnowledgeTransfer? FindTransfer(TransferId id) =>
        _state.Transfers.TryGetValue(Guard.Against.Unassigned(id), out var transfer) ? transfer : null;

    /// <inheritdoc/>
    public bool Equals(KnowledgeMap? other) => other is not null && (ReferenceEquals(_state, other._state) || _state.IsSameAs(other._state));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KnowledgeMap);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Opening, LastEventAt, _state.Needs.Count, _state.Topics.Count, _state.Transfers.Count);

    /// <summary>As <c>IT: 3 roles, 5 topics, 7 needs, 4 people</c>.</summary>
    public override string ToString() =>
        $"{Title}: {MapText.Counted(_state.Roles.Count, "role")}, {MapText.Counted(_state.Topics.Count, "topic")}, "
        + $"{MapText.Counted(_state.Needs.Count, "need")}, {MapText.Counted(_state.TopicsOf.Count, "person", "people")}";

    private static KnowledgeMap From(KnowledgeMapOpened opening)
    {
        Guard.Against.Blank(opening.Title);
        Guard.Against.Unassigned(opening.By);
        Guard.Against.Default(opening.At);
        return new(new MapState(opening, opening.At));
    }

    private KnowledgeMapOutcome Record(KnowledgeMapEvent happened) => (happened.Doubt(_state) ?? happened.Objection(_state)) switch
    {
        MapPartRefusal refusal => refusal,
        NotPermitted refusal => refusal,
        _ when happened.At < LastEventAt => new OutOfSequence(happened.Verb, happened.At, LastEventAt),
        _ => new Accepted<KnowledgeMap, KnowledgeMapEvent>(After(happened), happened),
    };

    private KnowledgeMap After(KnowledgeMapEvent happened) => new(happened.Change(_state) with { LastEventAt = happened.At });
}
