using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change.Events;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Reporting;
using LearningOrg.Core.Change.Snapshots;
using LearningOrg.Core.Change.Work;
using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Change;

/// <summary>A change of an organization, from a reason to change to a change that stays.</summary>
/// <remarks>
/// Immutable: a verb answers with the initiative as it is then, and with the one event that happened. Equal when all it knows is equal. Each of the
/// eight steps has a gate. Nobody ticks a step off: a gate is passed on recorded evidence, and what let it pass goes stale; then the step lapses by
/// itself, and the same kind of evidence, gathered anew, restores it. A verb asks first whether stage and gate permit it (<see cref="NotPermitted"/>),
/// then whether the instant lies before the last event (<see cref="OutOfSequence"/>; the same instant is no offence), then whether the evidence is
/// there (<see cref="NotPermitted"/>, which names what is missing and what would do).
/// </remarks>
[StoredAsSnapshot]
public sealed partial class ChangeInitiative : IEquatable<ChangeInitiative>
{
    private readonly ChangeState _state;

    private ChangeInitiative(ChangeState state) => _state = state;

    /// <summary>The number it goes by.</summary>
    public ChangeInitiativeId Id => _state.Id;

    /// <summary>What it is called, in one line; never blank.</summary>
    public string Title => _state.Title;

    /// <summary>What it is about: the opportunity, the sponsor, the scope and how many it concerns.</summary>
    public ChangeCharter Charter => _state.Charter;

    /// <summary>What it is held to; agreed when it was launched, and kept.</summary>
    public ChangePolicy Policy => _state.Policy;

    /// <summary>Who launched it.</summary>
    public ActorId LaunchedBy => _state.LaunchedBy;

    /// <summary>When it was launched.</summary>
    public DateTimeOffset LaunchedAt => _state.LaunchedAt;

    /// <summary>How it stands as a whole; how far it has come, <see cref="StatusAt"/> tells.</summary>
    public ChangeStage Stage => _state.Stage;

    /// <summary>All evidence, in the order it was recorded; what went stale or was retracted included.</summary>
    public IReadOnlyList<ChangeEvidence> Evidence => _state.Evidence;

    /// <summary>Which evidence was found to be wrong, in the order of that.</summary>
    public IReadOnlyList<EvidenceRetraction> Retractions => _state.Retractions;

    /// <summary>The people who carry it; null where nobody was named.</summary>
    public GuidingCoalition? Coalition => _state.Coalition;

    /// <summary>Where it leads, and since when that is so; null where nobody stated it.</summary>
    public StatedVision? Vision => _state.Vision;

    /// <summary>How it is told; null where nobody planned that.</summary>
    public CommunicationPlan? Communication => _state.Communication;

    /// <summary>What stands or stood in the way, in the order it was named.</summary>
    public IReadOnlyList<Obstacle> Obstacles => _state.Obstacles;

    /// <summary>The wins that were planned, in that order.</summary>
    public IReadOnlyList<PlannedWin> Wins => _state.Wins;

    /// <summary>The last decision at each gate, in the order of the steps.</summary>
    public IReadOnlyList<GateRecord> Gates => _state.Gates;

    /// <summary>Since when it counts as done; null where it does not.</summary>
    public DateTimeOffset? CompletedAt => _state.CompletedAt;

    /// <summary>Since when the sustain period runs; null while a step is not passed.</summary>
    /// <remarks>Since the last decision at a gate, or the last event before which a passed step had lapsed: what was lost in between starts it anew.</remarks>
    public DateTimeOffset? SustainedSince => _state.SustainedSince;

    /// <summary>The instant of the last event.</summary>
    public DateTimeOffset LastEventAt => _state.LastEventAt;

    /// <summary>How many events led here, from 1: what an event store expects next, or a row's concurrency token.</summary>
    public int Revision => _state.Revision;

    /// <summary>What may happen to an initiative as a whole, and what it needs, to draw or to extend.</summary>
    public static Lifecycle Lifecycle => ChangeChart.Lifecycle;

    /// <summary>What may be decided at the gate of a step, and what it needs, to draw or to extend. That a gate lapses is no verb and not in it.</summary>
    public static Lifecycle GateLifecycle => ChangeChart.GateLifecycle;

    /// <summary>Launches an initiative. Nothing can speak against it, so the answer is always a yes.</summary>
    /// <param name="id">The host's number.</param>
    /// <param name="title">What it is called, in one line; not blank.</param>
    /// <param name="charter">What it is about.</param>
    /// <param name="by">Who launches it.</param>
    /// <param name="at">When.</param>
    /// <param name="policy">What it is held to; <see cref="ChangePolicy.Sequential"/> by default.</param>
    /// <exception cref="ArgumentException">An argument is null, blank, unassigned or the default instant.</exception>
    [MustUse]
    public static Accepted<ChangeInitiative, ChangeEvent> Launch(
        ChangeInitiativeId id, string title, ChangeCharter charter, ActorId by, DateTimeOffset at, ChangePolicy? policy = null)
    {
        Guard.Against.Unassigned(id);
        Guard.Against.Blank(title);
        Guard.Against.Null(charter);
        Guard.Against.Unassigned(by);
        Guard.Against.Default(at);
        var launched = new ChangeLaunched(id, by, at, title, charter, policy ?? ChangePolicy.Sequential);
        return new(new ChangeInitiative(ChangeState.From(launched)), launched);
    }

    /// <summary>The last decision at the gate of a step.</summary>
    /// <param name="step">Which step.</param>
    public GateRecord Gate(ChangeStep step) => _state.Gate(Guard.Against.Null(step));

    /// <summary>The evidence with a number; null where there is none.</summary>
    /// <param name="id">Compared letter by letter.</param>
    public ChangeEvidence? EvidenceOf(string id) => _state.Piece(id);

    /// <summary>What the evidence says about the gate of a step, criterion by criterion.</summary>
    /// <param name="step">Which step.</param>
    /// <param name="at">The instant to ask about; not before the last event.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies before the last event: ask the history.</exception>
    public GateReview ReviewOf(ChangeStep step, DateTimeOffset at) => GateReview.Of(_state, Guard.Against.Null(step), NotBackwards(at));

    /// <summary>How it stands, step by step: what is passed, what has lapsed and why, what goes stale soon, and what to gather next.</summary>
    /// <param name="at">The instant to ask about; not before the last event.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies before the last event: ask the history.</exception>
    public ChangeStatus StatusAt(DateTimeOffset at) => StatusReading.Of(_state, NotBackwards(at));

    /// <summary>What may happen to the initiative as a whole, and what would be needed for the rest.</summary>
    /// <param name="at">The instant to ask about; not before the last event.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies before the last event: ask the history.</exception>
    public IReadOnlyList<VerbOutlook> WhatNow(DateTimeOffset at) => Lifecycle.WhatNow(Stage.Code, ChangeNeeds.MetBy(_state, NotBackwards(at)));

    /// <summary>What may be decided at the gate of a step, and what would be needed for the rest.</summary>
    /// <param name="step">Which step.</param>
    /// <param name="at">The instant to ask about; not before the last event.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies before the last event: ask the history.</exception>
    public IReadOnlyList<VerbOutlook> WhatNow(ChangeStep step, DateTimeOffset at) =>
        GateLifecycle.WhatNow(ChangeChart.StateOf(Gate(step)), ChangeNeeds.MetBy(_state, step, NotBackwards(at)));

    /// <summary>
    /// What an event made of this initiative. History is not judged by today's chart: every later event of this initiative has an answer, except one
    /// that calls a step passed or the whole done where what was recorded before does not bear that out.
    /// </summary>
    /// <param name="happened">A later event of the same initiative.</param>
    /// <exception cref="ArgumentException">
    /// The event belongs to another initiative, lies before the last one, launches anew, claims what was not shown, or is itself malformed.
    /// </exception>
    [MustUse]
    public ChangeInitiative Apply(ChangeEvent happened) => new(_state.After(Guard.Against.Null(happened)));

    /// <summary>Folds a history into the initiative it led to. Handed the events up to an instant, it answers as of that instant.</summary>
    /// <param name="events">In the order they happened, beginning with <see cref="ChangeLaunched"/>.</param>
    /// <exception cref="ArgumentException">The stream is impossible: empty, not begun by a launch, of two initiatives, or going back in time.</exception>
    [MustUse]
    public static ChangeInitiative Replay(IEnumerable<ChangeEvent> events)
    {
        ChangeState? state = null;
        foreach (var happened in Guard.Against.Null(events))
        {
            Guard.Against.Null(happened, nameof(events));
            state = (state, happened) switch
            {
                (not null, _) => state.After(happened),
                (null, ChangeLaunched launched) => ChangeState.From(launched),
                _ => throw ImpossibleHistory.BegunBy(happened, nameof(events)),
            };
        }

        return state is not null ? new ChangeInitiative(state) : throw ImpossibleHistory.Empty(nameof(events));
    }

    /// <summary>The initiative as a record of primitives, to store or send.</summary>
    public ChangeSnapshot ToSnapshot() => ChangeStorage.Save(_state);

    /// <summary>The initiative that a snapshot was taken of; every guard stands here too.</summary>
    /// <param name="snapshot">As <see cref="ToSnapshot"/> gave it.</param>
    /// <exception cref="ArgumentException">A member is missing, unknown, out of range or contradicts another; the error names it.</exception>
    [MustUse]
    public static ChangeInitiative Restore(ChangeSnapshot snapshot) => Restore(snapshot, nameof(snapshot), string.Empty);

    /// <inheritdoc/>
    public bool Equals(ChangeInitiative? other) => other is not null && _state.Equals(other._state);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ChangeInitiative);

    /// <inheritdoc/>
    public override int GetHashCode() => _state.GetHashCode();

    /// <summary>As <c>CHG-1 [Under way] Answer within the hour</c>.</summary>
    public override string ToString() => $"{Id} [{Stage}] {Title}";

    internal static ChangeInitiative Restore(ChangeSnapshot snapshot, string argument, string prefix) =>
        new(ChangeStorage.Load(Guard.Against.Null(snapshot, argument), prefix));

    private DateTimeOffset NotBackwards(DateTimeOffset at) => at >= LastEventAt
        ? at
        : throw new ArgumentOutOfRangeException(
            nameof(at), at, $"{nameof(at)} is {Text.Of(at)}, before the last event of {Id}, at {Text.Of(LastEventAt)}. Ask its history what it was then.");

    private ChangeOutcome Decide(ChangeEvent proposed, Func<Lacking?>? lacking = null)
    {
        var step = (proposed as GateDecided)?.Step;
        if (!ChangeChart.Permits(_state, proposed.Verb, step))
        {
            return ChangeChart.Refuse(_state, proposed.Verb, step, proposed.At);
        }

        if (proposed.At < LastEventAt)
        {
            return new OutOfSequence(Asked(proposed.Verb, step), proposed.At, LastEventAt);
        }

        return lacking?.Invoke() is { } missing
            ? new NotPermitted(Asked(proposed.Verb, step), missing.What, missing.Remedy)
            : new Accepted<ChangeInitiative, ChangeEvent>(Apply(proposed), proposed);
    }

    // As people say it: "record evidence of CHG-1", "pass step 1, urgency, of CHG-1", "complete CHG-1".
    private string Asked(ChangeVerb verb, ChangeStep? step) => step is not null ? $"{verb.Imperative} {step.Spoken}, of {Id}"
        : verb.IsStep || verb == ChangeVerb.Amend ? $"{verb.Imperative} {Id}"
        : $"{verb.Imperative} of {Id}";
}
