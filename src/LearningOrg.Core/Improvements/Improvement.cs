using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements.Benefits;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Snapshots;
using LearningOrg.Core.Improvements.Steps;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Lifecycles;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Improvements;

/// <summary>One entry of the continual improvement register: from the first remark to a gain that stays.</summary>
/// <remarks>
/// Immutable: a verb answers with the improvement as it is then, and with the one event that happened. Equal when all it knows is equal.
/// The way: Raised → Triaged → Assessed → Approved → In progress → Verifying → Achieved or Not achieved, and from Achieved to Sustained or
/// Regressed. A verb asks first whether the stage permits it (<see cref="NotPermitted"/>), then whether the instant lies before the last
/// event (<see cref="OutOfSequence"/>; the same instant is no offence), then whether the evidence is there (<see cref="NotPermitted"/>,
/// which names what is missing). Nobody can declare an improvement achieved: <see cref="Verify"/> measures it.
/// </remarks>
[StoredAsSnapshot]
public sealed partial class Improvement : IEquatable<Improvement>
{
    private readonly ImprovementState _state;

    private Improvement(ImprovementState state) => _state = state;

    /// <summary>The number it goes by.</summary>
    public ImprovementId Id => _state.Id;

    /// <summary>What would improve, in one line; never blank.</summary>
    public string Title => _state.Title;

    /// <summary>Where it came from.</summary>
    public ImprovementSource Source => _state.Source;

    /// <summary>All that is told of it beside its title and source.</summary>
    public ImprovementDetails Details => _state.Details;

    /// <summary>What is wrong today and what would be better; null where nobody said.</summary>
    public string? Description => Details.Description;

    /// <summary>The record it came from; null where there is none.</summary>
    public string? SourceReference => Details.SourceReference;

    /// <summary>The service it is about; null where nobody said.</summary>
    public string? Service => Details.Service;

    /// <summary>The kind of work it is about; null where nobody said.</summary>
    public string? Category => Details.Category;

    /// <summary>What was measured, with unique names: the evidence that scoring models read.</summary>
    public IReadOnlyList<PriorityInput> Inputs => Details.Inputs;

    /// <summary>Who raised it.</summary>
    public ActorId RaisedBy => _state.RaisedBy;

    /// <summary>When it was raised.</summary>
    public DateTimeOffset RaisedAt => _state.RaisedAt;

    /// <summary>How far it has come.</summary>
    public ImprovementStage Stage => _state.Stage;

    /// <summary>The larger improvement that it is a part of; null where it stands by itself.</summary>
    public Parent? Parent => _state.Parent;

    /// <summary>The last assessment, which it keeps whatever becomes of it; null where there was none.</summary>
    public Assessment? Assessment => _state.Assessment;

    /// <summary>Who answers for it; null where nobody does.</summary>
    public ActorId? Owner => _state.Owner;

    /// <summary>From where to where it is to lead; null before it is planned.</summary>
    public ImprovementPlan? CurrentPlan => _state.Plan;

    /// <summary>The approval of the plan as it stands; null before it, and after a change of plan or scope.</summary>
    public Approval? Approval => _state.Approval;

    /// <summary>When the work began, the first time where it was interrupted by a change of plan; null before.</summary>
    public DateTimeOffset? StartedAt => _state.StartedAt;

    /// <summary>What is to be done, in the order it was added.</summary>
    public IReadOnlyList<ImprovementTask> Tasks => _state.Tasks;

    /// <summary>
    /// The share of the tasks that are done, from 0 to 1; tasks that were skipped do not count, and without any other there is no progress
    /// to speak of.
    /// </summary>
    [Measured]
    public double? Progress
    {
        get
        {
            var counted = Tasks.Count(task => task.Status != ImprovementTaskStatus.Skipped);
            return counted == 0 ? null : Tasks.Count(task => task.Status == ImprovementTaskStatus.Done) / (double)counted;
        }
    }

    /// <summary>When the work ended; null before.</summary>
    public DateTimeOffset? CompletedAt => _state.CompletedAt;

    /// <summary>What was measured of it, in the order it was recorded.</summary>
    public IReadOnlyList<MeasuredValue> Measurements => _state.Measurements;

    /// <summary>The answer to "did we get there?", with its evidence; null before it was verified.</summary>
    public Verification? Verification => _state.Verification;

    /// <summary>The answer to "did it stay?"; null before it was reviewed.</summary>
    public SustainReview? SustainReview => _state.Review;

    /// <summary>What it is to bring and what of that has come, in the order it was expected.</summary>
    public IReadOnlyList<Benefit> Benefits => _state.Benefits;

    /// <summary>Those that are still expected, or have come in part: what ended without being done brings nothing more, and claims nothing.</summary>
    internal IEnumerable<Benefit> StandingBenefits => Ending is null ? Benefits : Benefits.Where(benefit => benefit.Bookings.Count > 0);

    /// <summary>Why it waits; null while it does not.</summary>
    public Pause? Pause => _state.Pause;

    /// <summary>Why it ended without being done; null where it did not.</summary>
    public Ending? Ending => _state.Ending;

    /// <summary>When the work on it was over: verified, or ended without being done. Null while it is open.</summary>
    public DateTimeOffset? ClosedAt => Verification?.At ?? Ending?.At;

    /// <summary>The instant of the last event.</summary>
    public DateTimeOffset LastEventAt => _state.LastEventAt;

    /// <summary>How many events led here, from 1: what an event store expects next, or a row's concurrency token.</summary>
    public int Revision => _state.Revision;

    /// <summary>Raises an improvement. Nothing can speak against it, so the answer is always a yes.</summary>
    /// <param name="id">The host's number.</param>
    /// <param name="title">What would improve, in one line; not blank.</param>
    /// <param name="source">Where it came from.</param>
    /// <param name="by">Who raises it.</param>
    /// <param name="at">When.</param>
    /// <param name="details">What else is known; nothing by default.</param>
    /// <exception cref="ArgumentException">An argument is null, blank, unassigned or the default instant.</exception>
    [MustUse]
    public static Accepted<Improvement, ImprovementEvent> Raise(
        ImprovementId id, string title, ImprovementSource source, ActorId by, DateTimeOffset at, ImprovementDetails? details = null)
    {
        Guard.Against.Unassigned(id);
        Guard.Against.Blank(title);
        Guard.Against.Null(source);
        Guard.Against.Unassigned(by);
        Guard.Against.Default(at);
        var raised = new ImprovementRaised(id, by, at, title, source, details ?? ImprovementDetails.None);
        return new(new Improvement(ImprovementState.From(raised)), raised);
    }

    /// <summary>The measured input with a name, or null: what was not measured is missing, not zero.</summary>
    /// <param name="name">Whatever its case.</param>
    public PriorityInput? Input(string name)
    {
        Guard.Against.Null(name);
        foreach (var input in Inputs)
        {
            if (string.Equals(input.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return input;
            }
        }

        return null;
    }

    /// <summary>
    /// What an event made of this improvement. History is not judged by today's lifecycle: every later event of this improvement has an
    /// answer, except one that calls it achieved or sustained where what was measured before does not bear that out.
    /// </summary>
    /// <param name="happened">A later event of the same improvement.</param>
    /// <exception cref="ArgumentException">
    /// The event belongs to another improvement, lies before the last one, raises anew, claims what was not measured, or is itself malformed.
    /// </exception>
    [MustUse]
    public Improvement Apply(ImprovementEvent happened) => new(_state.After(Guard.Against.Null(happened)));

    /// <summary>
    /// Folds a history into the improvement it led to. Handed the events up to an instant, it answers as of that instant.
    /// </summary>
    /// <param name="events">In the order they happened, beginning with <see cref="ImprovementRaised"/>.</param>
    /// <exception cref="ArgumentException">
    /// The stream is impossible: empty, not begun by a raise, of two improvements, or going back in time.
    /// </exception>
    [MustUse]
    public static Improvement Replay(IEnumerable<ImprovementEvent> events)
    {
        ImprovementState? state = null;
        foreach (var happened in Guard.Against.Null(events))
        {
            Guard.Against.Null(happened, nameof(events));
            state = (state, happened) switch
            {
                (not null, _) => state.After(happened),
                (null, ImprovementRaised raised) => ImprovementState.From(raised),
                _ => throw ImpossibleHistory.BegunBy(happened, nameof(ImprovementRaised), nameof(events)),
            };
        }

        return state is not null
            ? new Improvement(state)
            : throw ImpossibleHistory.Empty(nameof(ImprovementRaised), nameof(events));
    }

    /// <summary>What may happen in which stage, and what it needs: the steps from stage to stage, to draw or to extend.</summary>
    public static Lifecycle Lifecycle => ImprovementChart.Lifecycle;

    /// <summary>What may happen now, and what would be needed for the rest.</summary>
    /// <param name="at">The instant to ask about.</param>
    public IReadOnlyList<VerbOutlook> WhatNow(DateTimeOffset at) =>
        Lifecycle.WhatNow(Stage.Code, ImprovementNeeds.MetBy(_state, at), Pause?.Before.Code);

    /// <summary>Where it stands in the improvement model, from the vision to the momentum: what is answered, and what is next.</summary>
    /// <param name="at">The instant to ask about.</param>
    public ImprovementSteps Steps(DateTimeOffset at) => ImprovementSteps.Of(_state, at);

    /// <summary>The improvement as a record of primitives, to store or send.</summary>
    public ImprovementSnapshot ToSnapshot() => ImprovementStorage.Save(_state);

    /// <summary>The improvement that a snapshot was taken of; every guard stands here too.</summary>
    /// <param name="snapshot">As <see cref="ToSnapshot"/> gave it.</param>
    /// <exception cref="ArgumentException">
    /// A member is missing, unknown, out of range or contradicts another; the error names it.
    /// </exception>
    [MustUse]
    public static Improvement Restore(ImprovementSnapshot snapshot) => Restore(snapshot, nameof(snapshot), string.Empty);

    /// <inheritdoc/>
    public bool Equals(Improvement? other) => other is not null && _state.Equals(other._state);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Improvement);

    /// <inheritdoc/>
    public override int GetHashCode() => _state.GetHashCode();

    /// <summary>As <c>CIM0000001 [Assessed] Password resets: stop the second call, 250 (RICE 1)</c>.</summary>
    public override string ToString() => $"{Id} [{Stage}] {Title}{(Assessment is null ? null : $", {Assessment.Score}")}";

    internal static Improvement Restore(ImprovementSnapshot snapshot, string argument, string prefix) =>
        new(ImprovementStorage.Load(Guard.Against.Null(snapshot, argument), prefix));

    private ImprovementOutcome Decide(ImprovementEvent proposed, Lacking? lacking = null) =>
        lacking is null && proposed.At >= LastEventAt && ImprovementChart.Permits(Stage, proposed.Verb)
            ? new Accepted<Improvement, ImprovementEvent>(Apply(proposed), proposed)
            : Refuse(proposed.Verb, proposed.At, lacking);

    // In the order in which a person would ask: is it time for that, is the clock right, is the evidence there?
    private ImprovementOutcome Refuse(ImprovementVerb verb, DateTimeOffset at, Lacking? lacking)
    {
        if (!ImprovementChart.Permits(Stage, verb))
        {
            return ImprovementChart.Refuse(Id, _state, verb);
        }

        return at < LastEventAt
            ? new OutOfSequence($"{verb.Imperative} {Id}", at, LastEventAt)
            : new NotPermitted(verb.Imperative, $"{Id} {lacking!.What}", lacking.Remedy);
    }
}
