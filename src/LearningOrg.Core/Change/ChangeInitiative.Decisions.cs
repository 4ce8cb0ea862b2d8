using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change.Events;
using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Core.Change;

/// <content>Decisions: at the gates, and about the whole. Each keeps what it rested on, criterion by criterion.</content>
public sealed partial class ChangeInitiative
{
    /// <summary>Lets a step pass. It needs every must-meet criterion, the score, and the steps it depends on passed and not lapsed.</summary>
    /// <param name="step">Which step.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The step is null or the actor unassigned.</exception>
    public ChangeOutcome Go(ChangeStep step, ActorId by, DateTimeOffset at)
    {
        var review = GateReview.Of(_state, Guard.Against.Null(step), at);
        return Decide(
            new GatePassed(Id, Guard.Against.Unassigned(by), at, step, review.ToJudgements()), () => Lacking.ToGo(_state, step, review, at));
    }

    /// <summary>
    /// Lets a step pass without all that its gate asks for, each missing criterion with a day on which it must be met. When a day passes and the
    /// criterion is not met, the step lapses. A step that has lapsed can be given time in this way too.
    /// </summary>
    /// <param name="step">Which step.</param>
    /// <param name="conditions">What must come, each after now; no criterion twice.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">
    /// The step or a condition is null, there is no condition, a criterion stands twice, or the actor is unassigned.
    /// </exception>
    public ChangeOutcome GoOnConditions(ChangeStep step, [NotEmpty] IEnumerable<GateCondition> conditions, ActorId by, DateTimeOffset at)
    {
        var all = Sequence.Of(Guard.Against.Null(conditions).Select(condition => Guard.Against.Null(condition, nameof(conditions))).ToArray());
        if (all.Count == 0 || all.Select(condition => condition.Criterion).Distinct(StringComparer.Ordinal).Count() < all.Count)
        {
            throw new ArgumentException("Set at least one condition, and each criterion once.", nameof(conditions));
        }

        var review = GateReview.Of(_state, Guard.Against.Null(step), at);
        return Decide(
            new GatePassedOnConditions(Id, Guard.Against.Unassigned(by), at, step, review.ToJudgements(), all),
            () => Lacking.ToGoOnConditions(_state, step, review, all, at));
    }

    /// <summary>Lets a step wait. It is not passed, even where it was.</summary>
    /// <param name="step">Which step.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="reviewAt">When to look at it again; after <paramref name="at"/>.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The step is null, the reason blank, the actor unassigned, or the review does not lie later.</exception>
    public ChangeOutcome Hold(ChangeStep step, [BlameFree] string reason, DateTimeOffset reviewAt, ActorId by, DateTimeOffset at) => reviewAt > at
        ? Decide(new GateHeld(Id, Guard.Against.Unassigned(by), at, Guard.Against.Null(step), JudgementsOf(step, at), Guard.Against.Blank(reason), reviewAt))
        : throw new ArgumentOutOfRangeException(
            nameof(reviewAt), reviewAt, $"{nameof(reviewAt)} must lie after the hold, at {Text.Of(at)}, but is {Text.Of(reviewAt)}.");

    /// <summary>Sends a step back to be worked on again, which is counted. It is not passed, even where it was.</summary>
    /// <param name="step">Which step.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The step is null, the reason blank, or the actor unassigned.</exception>
    public ChangeOutcome Recycle(ChangeStep step, [BlameFree] string reason, ActorId by, DateTimeOffset at) =>
        Decide(new GateRecycled(Id, Guard.Against.Unassigned(by), at, Guard.Against.Null(step), JudgementsOf(step, at), Guard.Against.Blank(reason)));

    /// <summary>Ends the initiative at the gate of a step, for good.</summary>
    /// <param name="step">At the gate of which step.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The step is null, the reason blank, or the actor unassigned.</exception>
    public ChangeOutcome Kill(ChangeStep step, [BlameFree] string reason, ActorId by, DateTimeOffset at) =>
        Decide(new ChangeKilled(Id, Guard.Against.Unassigned(by), at, Guard.Against.Null(step), JudgementsOf(step, at), Guard.Against.Blank(reason)));

    /// <summary>
    /// Calls the change done. It needs every step passed, none lapsed, no condition open, a verified win, and the sustain period over; victory that is
    /// declared too soon is refused, with what is missing.
    /// </summary>
    /// <param name="by">Who declares it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The actor is unassigned.</exception>
    public ChangeOutcome Complete(ActorId by, DateTimeOffset at) =>
        Decide(new ChangeCompleted(Id, Guard.Against.Unassigned(by), at), () => Lacking.ToComplete(_state, at));

    /// <summary>Takes a completed change up again. It needs a step that has lapsed.</summary>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The reason is blank or the actor unassigned.</exception>
    public ChangeOutcome Reopen([BlameFree] string reason, ActorId by, DateTimeOffset at) =>
        Decide(new ChangeReopened(Id, Guard.Against.Unassigned(by), at, Guard.Against.Blank(reason)), () => Lacking.ToReopen(_state, at));

    private IReadOnlyList<CriterionJudgement> JudgementsOf(ChangeStep step, DateTimeOffset at) => GateReview.Of(_state, step, at).ToJudgements();
}
