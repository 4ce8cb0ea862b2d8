using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Improvements;

/// <summary>One entry of the continual improvement register: from the first remark to a decision.</summary>
/// <remarks>
/// Immutable: a verb answers with the improvement as it is then, and with the one event that happened. Equal when all it knows is equal.
/// The lifecycle so far: Raised → Triaged → Assessed, assessed as often as need be, and Rejected from any of them. A verb asks first
/// whether the stage permits it (<see cref="NotPermitted"/>), then whether the instant lies before the last event (<see
/// cref="OutOfSequence"/>); the same instant is no offence.
/// </remarks>
public sealed class Improvement : IEquatable<Improvement>
{
    private readonly ImprovementState _state;

    private Improvement(ImprovementState state) => _state = state;

    /// <summary>The lifecycle that every improvement follows: to show, to draw, or to extend into one of your own.</summary>
    /// <remarks>Its states and verbs go by the codes of <see cref="ImprovementStage"/> and of the verbs here: <c>triage</c>.</remarks>
    public static Lifecycle Lifecycle => ImprovementChart.Lifecycle;

    /// <summary>The number it goes by.</summary>
    public ImprovementId Id => _state.Id;

    /// <summary>What would improve, in one line; never blank.</summary>
    public string Title => _state.Title;

    /// <summary>Where it came from.</summary>
    public ImprovementSource Source => _state.Source;

    /// <summary>What is wrong today and what would be better; null where nobody said.</summary>
    public string? Description => _state.Details.Description;

    /// <summary>The record it came from; null where there is none.</summary>
    public string? SourceReference => _state.Details.SourceReference;

    /// <summary>The service it is about; null where nobody said.</summary>
    public string? Service => _state.Details.Service;

    /// <summary>The kind of work it is about; null where nobody said.</summary>
    public string? Category => _state.Details.Category;

    /// <summary>What was measured, with unique names: the evidence that scoring models read.</summary>
    public IReadOnlyList<PriorityInput> Inputs => _state.Details.Inputs;

    /// <summary>Who raised it.</summary>
    public ActorId RaisedBy => _state.RaisedBy;

    /// <summary>When it was raised.</summary>
    public DateTimeOffset RaisedAt => _state.RaisedAt;

    /// <summary>How far it has come.</summary>
    public ImprovementStage Stage => _state.Stage;

    /// <summary>The last assessment, which a rejected improvement keeps; null where there was none.</summary>
    public Assessment? Assessment => _state.Assessment;

    /// <summary>Why it was turned down; null while it is not.</summary>
    public string? RejectionReason => _state.RejectionReason;

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

    /// <summary>Finds it worth assessing.</summary>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The actor is unassigned.</exception>
    public ImprovementOutcome Triage(ActorId by, DateTimeOffset at) =>
        Decide(new ImprovementTriaged(Id, Guard.Against.Unassigned(by), at));

    /// <summary>
    /// Records a score. An assessed improvement can be assessed again: the last assessment counts, the events keep them all.
    /// </summary>
    /// <param name="score">What a model gave.</param>
    /// <param name="by">Who assesses.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The score or the actor is unassigned.</exception>
    public ImprovementOutcome Assess(Score score, ActorId by, DateTimeOffset at) =>
        Decide(new ImprovementAssessed(Id, Guard.Against.Unassigned(by), at, Guard.Against.Unassigned(score)));

    /// <summary>Turns it down for good. It stays in the register, with the reason.</summary>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The reason is blank or the actor is unassigned.</exception>
    public ImprovementOutcome Reject(string reason, ActorId by, DateTimeOffset at) =>
        Decide(new ImprovementRejected(Id, Guard.Against.Unassigned(by), at, Guard.Against.Blank(reason)));

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
    /// answer.
    /// </summary>
    /// <param name="happened">A later event of the same improvement.</param>
    /// <exception cref="ArgumentException">
    /// The event belongs to another improvement, lies before the last one, raises anew, or is itself malformed.
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

    /// <summary>The improvement as a flat record of primitives, to store or send.</summary>
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

    private ImprovementOutcome Decide(ImprovementEvent proposed)
    {
        if (!ImprovementChart.Permits(Stage, proposed.Verb))
        {
            return ImprovementChart.Refuse(Id, Stage, proposed.Verb);
        }

        return proposed.At < LastEventAt
            ? new OutOfSequence($"{proposed.Verb.Code} {Id}", proposed.At, LastEventAt)
            : new Accepted<Improvement, ImprovementEvent>(Apply(proposed), proposed);
    }
}
