using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements.Events;

namespace LearningOrg.Core.Improvements;

/// <content>Decisions: whether it is worth doing, waits, or ends.</content>
public sealed partial class Improvement
{
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

    /// <summary>Decides that it is to be done. It needs an owner, and a plan whose target is reviewed after the approval.</summary>
    /// <param name="by">Who approves.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The actor is unassigned.</exception>
    public ImprovementOutcome Approve(ActorId by, DateTimeOffset at) =>
        Decide(new ImprovementApproved(Id, Guard.Against.Unassigned(by), at), Lacking.ToApprove(_state, at));

    /// <summary>Turns it down for good. It stays in the register, with the reason.</summary>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The reason is blank or the actor is unassigned.</exception>
    public ImprovementOutcome Reject([BlameFree] string reason, ActorId by, DateTimeOffset at) =>
        Decide(new ImprovementRejected(Id, Guard.Against.Unassigned(by), at, Guard.Against.Blank(reason)));

    /// <summary>Takes it back, at any time before it is verified. It stays in the register, with the reason.</summary>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The reason is blank or the actor is unassigned.</exception>
    public ImprovementOutcome Withdraw([BlameFree] string reason, ActorId by, DateTimeOffset at) =>
        Decide(new ImprovementWithdrawn(Id, Guard.Against.Unassigned(by), at, Guard.Against.Blank(reason)));

    /// <summary>Ends it in favor of an older entry that says the same. In a register, the original must be there.</summary>
    /// <param name="original">The entry that goes on; another one.</param>
    /// <param name="reason">What shows that they are the same; not blank.</param>
    /// <param name="by">Who found out.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The reason is blank, an id or the actor is unassigned, or the original is this entry.</exception>
    public ImprovementOutcome MarkDuplicate(ImprovementId original, [BlameFree] string reason, ActorId by, DateTimeOffset at) =>
        Decide(new ImprovementMarkedDuplicate(Id, Guard.Against.Unassigned(by), at, Another(original), Guard.Against.Blank(reason)));

    /// <summary>Ends it in favor of an entry that takes its place. In a register, the successor must be there.</summary>
    /// <param name="successor">The entry that goes on; another one.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The reason is blank, an id or the actor is unassigned, or the successor is this entry.</exception>
    public ImprovementOutcome Supersede(ImprovementId successor, [BlameFree] string reason, ActorId by, DateTimeOffset at) =>
        Decide(new ImprovementSuperseded(Id, Guard.Against.Unassigned(by), at, Another(successor), Guard.Against.Blank(reason)));

    /// <summary>Lets it wait. <see cref="Resume"/> takes it back to exactly where it stood; nothing else leads out.</summary>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="reviewAt">When to look at it again; after <paramref name="at"/>.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The reason is blank, the actor unassigned, or the review does not lie later.</exception>
    public ImprovementOutcome Hold([BlameFree] string reason, DateTimeOffset reviewAt, ActorId by, DateTimeOffset at) => reviewAt > at
        ? Decide(new ImprovementHeld(Id, Guard.Against.Unassigned(by), at, Guard.Against.Blank(reason), reviewAt))
        : throw new ArgumentOutOfRangeException(
            nameof(reviewAt), reviewAt, $"{nameof(reviewAt)} must lie after the hold, at {Text.Of(at)}, but is {Text.Of(reviewAt)}.");

    /// <summary>Takes it back to where it stood before it waited.</summary>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The actor is unassigned.</exception>
    public ImprovementOutcome Resume(ActorId by, DateTimeOffset at) => Decide(new ImprovementResumed(Id, Guard.Against.Unassigned(by), at));

    private ImprovementId Another(ImprovementId other) => Guard.Against.Unassigned(other) != Id
        ? other
        : throw new ArgumentException($"{Id} cannot end in favor of itself. Name the other entry.", nameof(other));
}
