using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements.Benefits;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Work;

namespace LearningOrg.Core.Improvements;

/// <content>Work: what is to be done, by whom, from where to where.</content>
public sealed partial class Improvement
{
    /// <summary>
    /// Corrects or completes what is told of it. A change of title or scope after approval voids the approval; once the work has ended neither can
    /// be changed.
    /// </summary>
    /// <remarks>The scope is what it is about, what would change and how large it is: description, expected outcome, service, process,
    /// category, type and size. Tags, links, inputs and the rest are no scope.</remarks>
    /// <param name="title">The title from now on; not blank.</param>
    /// <param name="details">All the details from now on: <c>entry.Details with { … }</c>. Which entry it follows stays as it is.</param>
    /// <param name="by">Who amends.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The title is blank, the details are null, or the actor is unassigned.</exception>
    public ImprovementOutcome Amend(string title, ImprovementDetails details, ActorId by, DateTimeOffset at) => Decide(
        new ImprovementAmended(
            Id, Guard.Against.Unassigned(by), at, Guard.Against.Blank(title), Guard.Against.Null(details) with { FollowsOn = Details.FollowsOn }),
        Lacking.ToAmend(_state, title, details));

    /// <summary>Makes it a part of a larger improvement. In a register, that one must be there, and no circle may arise.</summary>
    /// <param name="parent">The larger one; another entry.</param>
    /// <param name="isRequired">Whether the larger one can only be achieved once this one is closed.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">An id or the actor is unassigned, or the parent is this entry.</exception>
    public ImprovementOutcome PlaceUnder(ImprovementId parent, bool isRequired, ActorId by, DateTimeOffset at) =>
        Guard.Against.Unassigned(parent) != Id
            ? Decide(new ImprovementPlaced(Id, Guard.Against.Unassigned(by), at, new Parent(parent, isRequired)))
            : throw new ArgumentException($"{Id} cannot be a part of itself. Name the larger entry.", nameof(parent));

    /// <summary>Makes it stand by itself again.</summary>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The actor is unassigned.</exception>
    public ImprovementOutcome StandAlone(ActorId by, DateTimeOffset at) =>
        Decide(new ImprovementPlaced(Id, Guard.Against.Unassigned(by), at, Parent: null));

    /// <summary>Says who answers for it.</summary>
    /// <param name="owner">Who.</param>
    /// <param name="by">Who assigns it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">An actor is unassigned.</exception>
    public ImprovementOutcome Assign(ActorId owner, ActorId by, DateTimeOffset at) =>
        Decide(new ImprovementAssigned(Id, Guard.Against.Unassigned(by), at, Guard.Against.Unassigned(owner)));

    /// <summary>Agrees from where to where it is to lead. A plan after approval voids the approval.</summary>
    /// <param name="plan">Baseline, target and sustain rule. The baseline must be measured by now, and before the work began.</param>
    /// <param name="by">Who plans.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The plan is null or the actor is unassigned.</exception>
    public ImprovementOutcome Plan(ImprovementPlan plan, ActorId by, DateTimeOffset at) => Decide(
        new ImprovementPlanned(Id, Guard.Against.Unassigned(by), at, Guard.Against.Null(plan)), Lacking.ToPlan(_state, plan, at));

    /// <summary>Begins the work.</summary>
    /// <param name="by">Who starts.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The actor is unassigned.</exception>
    public ImprovementOutcome Start(ActorId by, DateTimeOffset at) => Decide(new ImprovementStarted(Id, Guard.Against.Unassigned(by), at));

    /// <summary>Adds a task.</summary>
    /// <param name="task">The task, still to be done, under an id that no other task of this entry has.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The task is null or settled, or the actor is unassigned.</exception>
    public ImprovementOutcome AddTask(ImprovementTask task, ActorId by, DateTimeOffset at) => Guard.Against.Null(task).IsOpen
        ? Decide(new ImprovementTaskAdded(Id, Guard.Against.Unassigned(by), at, task), Lacking.ToAddTask(_state, task))
        : throw new ArgumentException($"The task {task.Id} is {task.Status}: only a task that is still to be done can be added.", nameof(task));

    /// <summary>Settles a task as done.</summary>
    /// <param name="taskId">Which; one that is still to be done.</param>
    /// <param name="by">Who settles it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The id is blank or the actor is unassigned.</exception>
    public ImprovementOutcome FinishTask(string taskId, ActorId by, DateTimeOffset at) => Decide(
        new ImprovementTaskDone(Id, Guard.Against.Unassigned(by), at, Guard.Against.Untidy(taskId)), Lacking.ToSettleTask(_state, taskId));

    /// <summary>Settles a task as needless. It counts no longer, neither as done nor as to be done.</summary>
    /// <param name="taskId">Which; one that is still to be done.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="by">Who settles it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The id or the reason is blank, or the actor is unassigned.</exception>
    public ImprovementOutcome SkipTask(string taskId, [BlameFree] string reason, ActorId by, DateTimeOffset at) => Decide(
        new ImprovementTaskSkipped(Id, Guard.Against.Unassigned(by), at, Guard.Against.Untidy(taskId), Guard.Against.Blank(reason)),
        Lacking.ToSettleTask(_state, taskId));

    /// <summary>Ends the work, once no task is open. Whether it helped is then measured and verified.</summary>
    /// <param name="by">Who completes it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The actor is unassigned.</exception>
    public ImprovementOutcome Complete(ActorId by, DateTimeOffset at) => Decide(
        new ImprovementCompleted(Id, Guard.Against.Unassigned(by), at), Lacking.ToComplete(_state));

    /// <summary>Expects a benefit or a dis-benefit. In a register, the shares of one measured effect sum to no more than the whole.</summary>
    /// <param name="benefit">What is expected, under an id that no other benefit of this entry has; nothing of it booked yet.</param>
    /// <param name="by">Who expects it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The benefit is null, some of it is booked already, or the actor is unassigned.</exception>
    public ImprovementOutcome ExpectBenefit(Benefit benefit, ActorId by, DateTimeOffset at) => Guard.Against.Null(benefit).Bookings.Count == 0
        ? Decide(new ImprovementBenefitExpected(Id, Guard.Against.Unassigned(by), at, benefit), Lacking.ToExpectBenefit(_state, benefit))
        : throw new ArgumentException($"Some of the benefit {benefit.Id} is booked already. Expect it first, then book.", nameof(benefit));

    /// <summary>Books an amount of a benefit that has come, as often as it comes.</summary>
    /// <param name="benefitId">Of which benefit.</param>
    /// <param name="amount">How much, in the unit of the benefit; finite, negative where an earlier booking was too high.</param>
    /// <param name="by">Who books it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The id is blank, the amount is not finite, or the actor is unassigned.</exception>
    public ImprovementOutcome BookBenefit(string benefitId, double amount, ActorId by, DateTimeOffset at) => Decide(
        new ImprovementBenefitBooked(Id, Guard.Against.Unassigned(by), at, Guard.Against.Untidy(benefitId), Guard.Against.NotFinite(amount)),
        Lacking.ToBookBenefit(_state, benefitId));
}
