using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change.Events;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Work;

namespace LearningOrg.Core.Change;

/// <content>Work: what is recorded of an initiative, until it is killed.</content>
public sealed partial class ChangeInitiative
{
    /// <summary>Corrects or completes what is told of it. What it is held to stays.</summary>
    /// <param name="title">What it is called from now on; not blank.</param>
    /// <param name="charter">What it is about from now on.</param>
    /// <param name="by">Who amends it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The title is blank, the charter null or the actor unassigned.</exception>
    public ChangeOutcome Amend(string title, ChangeCharter charter, ActorId by, DateTimeOffset at) =>
        Decide(new ChangeAmended(Id, Guard.Against.Unassigned(by), at, Guard.Against.Blank(title), Guard.Against.Null(charter)));

    /// <summary>Records evidence: gathered by now, not stale, under a number of its own, and for criteria that take its kind.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The evidence is null or the actor unassigned.</exception>
    public ChangeOutcome Record([NotEmpty] ChangeEvidence evidence, ActorId by, DateTimeOffset at) => Decide(
        new EvidenceRecorded(Id, Guard.Against.Unassigned(by), at, Guard.Against.Null(evidence)), () => Lacking.ToRecord(_state, evidence, at));

    /// <summary>Takes evidence back that was found to be wrong. It stays on record, no longer counts, and does not make room for what came before it.</summary>
    /// <param name="evidence">The number of the evidence.</param>
    /// <param name="reason">What is wrong with it; not blank.</param>
    /// <param name="by">Who retracts it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">A text is blank or the actor unassigned.</exception>
    public ChangeOutcome Retract(string evidence, [BlameFree] string reason, ActorId by, DateTimeOffset at) => Decide(
        new EvidenceRetracted(Id, Guard.Against.Unassigned(by), at, Guard.Against.Untidy(evidence), Guard.Against.Blank(reason)),
        () => Lacking.ToRetract(_state, evidence));

    /// <summary>Records who carries it, in the place of those before.</summary>
    /// <param name="coalition">The coalition from now on.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The coalition is null or the actor unassigned.</exception>
    public ChangeOutcome FormCoalition(GuidingCoalition coalition, ActorId by, DateTimeOffset at) =>
        Decide(new CoalitionFormed(Id, Guard.Against.Unassigned(by), at, Guard.Against.Null(coalition)));

    /// <summary>States where it leads, in the place of what was stated before. Tellings of that no longer count.</summary>
    /// <param name="vision">The vision from now on.</param>
    /// <param name="by">Who states it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The vision is null or the actor unassigned.</exception>
    public ChangeOutcome StateVision(ChangeVision vision, ActorId by, DateTimeOffset at) =>
        Decide(new VisionStated(Id, Guard.Against.Unassigned(by), at, Guard.Against.Null(vision)));

    /// <summary>Plans how it is told, in the place of what was planned before.</summary>
    /// <param name="plan">The plan from now on.</param>
    /// <param name="by">Who plans it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The plan is null or the actor unassigned.</exception>
    public ChangeOutcome PlanCommunication(CommunicationPlan plan, ActorId by, DateTimeOffset at) =>
        Decide(new CommunicationPlanned(Id, Guard.Against.Unassigned(by), at, Guard.Against.Null(plan)));

    /// <summary>Names something that stands in the way.</summary>
    /// <param name="obstacle">The obstacle, under a number of its own.</param>
    /// <param name="by">Who names it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The obstacle is null or settled, or the actor unassigned.</exception>
    public ChangeOutcome RaiseObstacle(Obstacle obstacle, ActorId by, DateTimeOffset at) => Guard.Against.Null(obstacle).IsOpen
        ? Decide(new ObstacleRaised(Id, Guard.Against.Unassigned(by), at, obstacle), () => Lacking.ToRaiseObstacle(_state, obstacle.Id))
        : throw new ArgumentException($"{obstacle.Id} is settled. Raise an obstacle that stands in the way.", nameof(obstacle));

    /// <summary>Gives an open obstacle to somebody who sees to it.</summary>
    /// <param name="obstacle">The number of the obstacle.</param>
    /// <param name="owner">Who sees to it.</param>
    /// <param name="by">Who assigns it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The number is blank or an actor unassigned.</exception>
    public ChangeOutcome AssignObstacle(string obstacle, ActorId owner, ActorId by, DateTimeOffset at) => Decide(
        new ObstacleAssigned(Id, Guard.Against.Unassigned(by), at, Guard.Against.Untidy(obstacle), Guard.Against.Unassigned(owner)),
        () => Lacking.ToAssignObstacle(_state, obstacle));

    /// <summary>Records that an obstacle is out of the way. It needs an owner.</summary>
    /// <param name="obstacle">The number of the obstacle.</param>
    /// <param name="how">How it was removed; not blank.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">A text is blank or the actor unassigned.</exception>
    public ChangeOutcome RemoveObstacle(string obstacle, [BlameFree] string how, ActorId by, DateTimeOffset at) => Decide(
        new ObstacleRemoved(Id, Guard.Against.Unassigned(by), at, Guard.Against.Untidy(obstacle), Guard.Against.Blank(how)),
        () => Lacking.ToSettleObstacle(_state, obstacle));

    /// <summary>Lets an obstacle stay, by name and with a reason. It needs an owner.</summary>
    /// <param name="obstacle">The number of the obstacle.</param>
    /// <param name="reason">Why it is accepted; not blank.</param>
    /// <param name="by">Who accepts it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">A text is blank or the actor unassigned.</exception>
    public ChangeOutcome AcceptObstacle(string obstacle, [BlameFree] string reason, ActorId by, DateTimeOffset at) => Decide(
        new ObstacleAccepted(Id, Guard.Against.Unassigned(by), at, Guard.Against.Untidy(obstacle), Guard.Against.Blank(reason)),
        () => Lacking.ToSettleObstacle(_state, obstacle));

    /// <summary>Plans a win, before it comes about.</summary>
    /// <param name="win">The win, under a number of its own.</param>
    /// <param name="by">Who plans it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The win is null or the actor unassigned.</exception>
    public ChangeOutcome PlanWin(ShortTermWin win, ActorId by, DateTimeOffset at) => Decide(
        new WinPlanned(Id, Guard.Against.Unassigned(by), at, Guard.Against.Null(win)), () => Lacking.ToPlanWin(_state, win.Id));
}
