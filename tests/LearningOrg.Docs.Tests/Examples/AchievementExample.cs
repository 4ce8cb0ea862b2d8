using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Docs.Tests.Examples;

public class AchievementExample
{
    [Fact]
    public void Achieved_is_measured()
    {
        var (head, ada) = (ActorId.Of("head-of-service"), ActorId.Of("ada"));
        var march = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        var reset = ImprovementId.Of("CIM0000001");
        var score = Score.Of(480, ScoringModelId.Of("RICE", "1", "weighted reach per quarter per person-month"));
        var register = ContinualImprovementRegister.Open("Service desk improvements", head, march);
        register = Kept(register.Raise(reset, "Self-service password reset", ImprovementSource.StaffSuggestion, ada, march));
        register = Kept(register.Apply(reset, entry => entry.Triage(ada, march)));
        register = Kept(register.Apply(reset, entry => entry.Assess(score, ada, march)));

        // <achieve>
        var time = Metric.Decreasing("Mean time to resolve", "hours");
        var before = Baseline.Of(time, 24, march.AddDays(-1));
        var plan = ImprovementPlan.Of(
            before, Target.Relative(before, percent: -25, reviewAt: march.AddDays(60)), SustainRule.Of(measurements: 2, period: TimeSpan.FromDays(90)));

        register = Kept(register.Apply(reset, entry => entry.Assign(owner: ada, by: head, march)));
        register = Kept(register.Apply(reset, entry => entry.Plan(plan, ada, march)));

        var own = register.Apply(reset, entry => entry.Approve(ada, march));
        Console.WriteLine(own);
        // not-permitted: Cannot approve: ada has no authority over CIM0000001 of 'Service desk improvements'. Ask head-of-service.

        register = Kept(register.Apply(reset, entry => entry.Approve(head, march)));
        register = Kept(register.Apply(reset, entry => entry.Start(ada, march.AddDays(1))));
        register = Kept(register.Apply(reset, entry => entry.Complete(ada, march.AddDays(30))));
        var waiting = register.Find(reset)!;

        var early = register.Apply(reset, entry => entry.Verify(ada, march.AddDays(31)));
        Console.WriteLine(early);
        // not-permitted: Cannot verify: CIM0000001 has no measurement of 'Mean time to resolve' since the work ended at
        // 2026-04-01T09:00:00+00:00. Measure it first.

        register = Kept(register.Apply(reset, entry => entry.Measure(MeasuredValue.Of(time, 16, march.AddDays(55)), ada, march.AddDays(55))));
        register = Kept(register.Apply(reset, entry => entry.Verify(ada, march.AddDays(60))));
        Console.WriteLine(register.Find(reset)!.Stage);             // Achieved
        Console.WriteLine(register.Find(reset)!.Verification);      // 16 after the change (1 measurement): attainment 1.33, point comparison
        // </achieve>
        Assert.Equal(
            "not-permitted: Cannot approve: ada has no authority over CIM0000001 of 'Service desk improvements'. Ask head-of-service.", own.ToString());
        Assert.Equal(
            "not-permitted: Cannot verify: CIM0000001 has no measurement of 'Mean time to resolve' since the work ended at "
            + "2026-04-01T09:00:00+00:00. Measure it first.",
            early.ToString());
        Assert.Equal(ImprovementStage.Achieved, register.Find(reset)!.Stage);
        Assert.Equal("16 after the change (1 measurement): attainment 1.33, point comparison", register.Find(reset)!.Verification!.ToString());

        // <now>
        var outlooks = waiting.WhatNow(march.AddDays(31));
        Console.WriteLine(string.Join(", ", outlooks.Where(outlook => outlook.IsPermitted).Select(outlook => outlook.Verb.Code)));
        // hold, withdraw, supersede

        Console.WriteLine(outlooks.Single(outlook => outlook.Verb.Code == "verify"));
        // verify: needs a measurement after the change
        // </now>
        Assert.Equal(
            "hold, withdraw, supersede",
            string.Join(", ", outlooks.Where(outlook => outlook.IsPermitted).Select(outlook => outlook.Verb.Code)));
        Assert.Equal("verify: needs a measurement after the change", outlooks.Single(outlook => outlook.Verb.Code == "verify").ToString());
    }

    private static ContinualImprovementRegister Kept(RegisterOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);
}
