using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>An improvement in each stage: calls are resolved in 24 hours and should be in 18.</summary>
internal static class Samples
{
    public static readonly ActorId Ada = ActorId.Of("ada");
    public static readonly DateTimeOffset Start = ImprovementArbitraries.Start;
    public static readonly Metric Mttr = Command.Mttr;
    public static readonly Score Score = Score.Of(250, ScoringModelId.Of("RICE", "1", "points"));

    /// <summary>From 24 to 18 hours, a quarter less, to be kept for two measurements over ten days.</summary>
    public static readonly ImprovementPlan Plan = ImprovementPlan.Of(
        Baseline.Of(Mttr, 24, Start.AddDays(-1)),
        Target.Relative(Baseline.Of(Mttr, 24, Start.AddDays(-1)), -25, Start.AddDays(60)),
        SustainRule.Of(2, TimeSpan.FromDays(10)));

    public static Improvement At(ImprovementStage stage, ImprovementDetails? details = null)
    {
        Improvement Before(ImprovementStage earlier) => At(earlier, details);
        Improvement Verified(double hours) => Accept(Measured(Before(ImprovementStage.Verifying), hours, 20).Verify(Ada, Start.AddDays(20)));
        return stage.Match(
            raised: () => Improvement.Raise(ImprovementId.Of("CIM0000007"), "Password resets", ImprovementSource.KpiMonitoring, Ada, Start, details).Now,
            triaged: () => Accept(Before(ImprovementStage.Raised).Triage(Ada, Start)),
            assessed: () => Accept(Before(ImprovementStage.Triaged).Assess(Score, Ada, Start)),
            approved: () => Accept(Accept(Accept(Before(ImprovementStage.Assessed).Assign(Ada, Ada, Start)).Plan(Plan, Ada, Start)).Approve(Ada, Start)),
            inProgress: () => Accept(Before(ImprovementStage.Approved).Start(Ada, Start)),
            verifying: () => Accept(Before(ImprovementStage.InProgress).Complete(Ada, Start.AddDays(10))),
            achieved: () => Verified(16),
            notAchieved: () => Verified(20),
            sustained: () => Accept(Measured(Measured(Verified(16), 17, 30), 16, 40).Review(Ada, Start.AddDays(41))),
            regressed: () => Accept(Measured(Verified(16), 21, 30).Review(Ada, Start.AddDays(31))),
            onHold: () => Accept(Before(ImprovementStage.InProgress).Hold("Waits for the supplier", Start.AddDays(30), Ada, Start.AddDays(1))),
            rejected: () => Accept(Before(ImprovementStage.Raised).Reject("No owner in this budget year", Ada, Start)),
            withdrawn: () => Accept(Before(ImprovementStage.Approved).Withdraw("The tool is going", Ada, Start)),
            duplicate: () => Accept(Before(ImprovementStage.Raised).MarkDuplicate(ImprovementId.Of("CIM0000001"), "Same calls", Ada, Start)),
            superseded: () => Accept(Before(ImprovementStage.Assessed).Supersede(ImprovementId.Of("CIM0000009"), "One desk for all", Ada, Start)));
    }

    public static Improvement Measured(Improvement entry, double hours, int day) =>
        Accept(entry.Measure(MeasuredValue.Of(Mttr, hours, Start.AddDays(day)), Ada, Start.AddDays(day)));

    public static Improvement Accept(ImprovementOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);
}
