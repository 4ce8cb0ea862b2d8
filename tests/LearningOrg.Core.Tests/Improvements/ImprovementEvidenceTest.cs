using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>What an improvement must have behind it to stand where it stands, at every step of random histories.</summary>
[Properties(Arbitrary = [typeof(ImprovementArbitraries)], MaxTest = 500)]
public class ImprovementEvidenceTest
{
    private static readonly ImprovementStage[] Won = [ImprovementStage.Achieved, ImprovementStage.Sustained, ImprovementStage.Regressed];

    [Property(DisplayName = "INV-11 what is approved has an owner, a baseline, a target, and a review after the approval")]
    public Property Approved_implies_a_plan(EntryHistory history) => States(history)
        .All(entry => entry.Approval is not { } approval || (
            entry.Owner is not null
            && entry.CurrentPlan is { } plan
            && plan.Baseline.Metric.IsSameMeasureAs(plan.Target.Metric)
            && plan.Target.ReviewAt > approval.At))
        .Classify(States(history).Any(entry => entry.Approval is not null), "approved");

    [Property(DisplayName = "INV-11 nothing is started that is not approved")]
    public bool Started_implies_approved(EntryHistory history) => Accepted(history)
        .All(step => step.Now.Stage != ImprovementStage.InProgress || step.Now.Approval is not null);

    [Property(DisplayName = "INV-14 what is achieved has a measurement after the work ended that meets the target, and INV-15 what is not has a mean that misses it")]
    public Property Achieved_implies_a_measurement(EntryHistory history) => Accepted(history)
        .All(step =>
        {
            if (step.Event is not ImprovementVerified)
            {
                // There is no other way there.
                return Won.Contains(step.Before.Stage) || !Won.Contains(step.Now.Stage);
            }

            // What is recorded later is for the review, even if it was taken before.
            var after = Measured(step.Before).Where(value => value.At > step.Before.CompletedAt).ToArray();
            var (verified, mean) = (step.Now.Verification!, after.Average(value => value.Value));
            return after.Length == verified.Count
                && Math.Abs(mean - verified.Measured) < 1e-9
                && step.Now.Stage == (verified.IsAchieved ? ImprovementStage.Achieved : ImprovementStage.NotAchieved)
                && (verified.IsAchieved ? mean < 18 + 1e-9 && after.Any(value => value.Value <= 18) : mean > 18 - 1e-9);
        })
        .Classify(history.Now.Verification is { IsAchieved: true }, "achieved")
        .Classify(history.Now.Verification is { IsAchieved: false }, "not achieved");

    [Property(DisplayName = "INV-18 a change of target or scope after approval voids the approval, and no other change does")]
    public Property A_change_of_plan_voids_the_approval(EntryHistory history) => Accepted(history)
        .All(step =>
        {
            var voids = step.Event switch
            {
                ImprovementPlanned => true,
                ImprovementAmended amended => amended.Title != step.Before.Title || !Scope(amended.Details).Equals(Scope(step.Before.Details)),
                _ => false,
            };
            return step.Before.Approval is null
                || (voids ? step.Now.Approval is null && step.Now.Stage == ImprovementStage.Assessed : step.Now.Approval == step.Before.Approval);
        })
        .Classify(Accepted(history).Any(step => step.Before.Approval is not null && step.Now.Approval is null), "voided");

    [Property(DisplayName = "INV-22 progress is the share of the tasks not skipped that are done, 1 when all are, and an added task never raises it")]
    public Property Progress_is_a_share(EntryHistory history) => Accepted(history)
        .All(step =>
        {
            var counted = step.Now.Tasks.Where(task => task.Status != ImprovementTaskStatus.Skipped).ToArray();
            var isDone = counted.All(task => task.Status == ImprovementTaskStatus.Done);
            return step.Now.Progress is not { } progress
                ? counted.Length == 0
                : progress is >= 0 and <= 1 && (progress == 1) == isDone
                    && (step.Event is not ImprovementTaskAdded || progress <= (step.Before.Progress ?? 1));
        })
        .Classify(history.Now.Progress == 1, "done")
        .Classify(history.Now.Tasks.Any(task => task.Status == ImprovementTaskStatus.Skipped), "with a skipped task");

    [Property(DisplayName = "INV-25 what is sustained was measured as often, over as long, as the plan asks for; a later breach is a regression")]
    public Property Sustained_implies_evidence(EntryHistory history) => Accepted(history)
        .All(step =>
        {
            if (step.Event is not ImprovementReviewed)
            {
                return true;
            }

            var (entry, rule) = (step.Before, step.Before.CurrentPlan!.Sustain);
            var later = Measured(entry).Where(value => value.At > entry.Verification!.At).ToArray();
            var uncounted = Measured(entry).Where(value => value.At > entry.CompletedAt).Skip(entry.Verification!.Count);
            var isBroken = uncounted.Any(value => value.Value > 18);
            return step.Now.Stage == (isBroken ? ImprovementStage.Regressed : ImprovementStage.Sustained)
                && (isBroken || (later.Length >= rule.Measurements && later.Max(value => value.At) - entry.Verification!.At >= rule.Period));
        })
        .Classify(history.Now.Stage == ImprovementStage.Sustained, "sustained")
        .Classify(history.Now.Stage == ImprovementStage.Regressed, "regressed");

    private static IEnumerable<Improvement> States(EntryHistory history) => history.Steps.Select(step => step.Before).Append(history.Now);

    private static IEnumerable<(Improvement Before, ImprovementEvent Event, Improvement Now)> Accepted(EntryHistory history) =>
        from step in history.Steps where step.Outcome.IsT0 select (step.Before, step.Outcome.AsT0.Event, step.Outcome.AsT0.Now);

    private static IEnumerable<MeasuredValue> Measured(Improvement entry) =>
        entry.Measurements.Where(value => value.Metric.IsSameMeasureAs(entry.CurrentPlan!.Metric));

    private static object Scope(ImprovementDetails details) =>
        (details.Description, details.ExpectedOutcome, details.Service, details.Process, details.Category, details.Type, details.Size);
}
