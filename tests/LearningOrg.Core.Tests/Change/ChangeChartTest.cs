using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Reporting;
using LearningOrg.Core.Change.Work;
using static LearningOrg.Core.Tests.Change.Samples;

namespace LearningOrg.Core.Tests.Change;

/// <summary>The charts, the closed sets, and how an initiative goes on its way.</summary>
public class ChangeChartTest
{
    [Fact(DisplayName = "INV-8 no final stage has an exit, every stage is reached, and every gate too")]
    public void Final_stages_have_no_exit()
    {
        Assert.Equal(ChangeStage.All.Select(stage => stage.Code), ChangeInitiative.Lifecycle.States.Select(state => state.Code));
        Assert.Equal(
            ["killed"], ChangeInitiative.Lifecycle.States.Where(state => ChangeInitiative.Lifecycle.From(state.Code).Count == 0).Select(state => state.Code));
        Assert.Equal(["open", "held", "passed-on-conditions", "passed", "killed"], ChangeInitiative.GateLifecycle.States.Select(state => state.Code));
        Assert.Equal(
            ["killed"],
            ChangeInitiative.GateLifecycle.States.Where(state => ChangeInitiative.GateLifecycle.From(state.Code).Count == 0).Select(state => state.Code));
    }

    [Fact(DisplayName = "INV-9 what may happen now is what the verbs accept")]
    public void What_now_agrees()
    {
        var whole = Passed(ChangeStep.Culture);
        foreach (var entry in new[] { Launched(), Passed(ChangeStep.Wins), whole, Accept(whole.Complete(Ada, Start.AddDays(200))) })
        {
            foreach (var at in new[] { entry.LastEventAt, entry.LastEventAt.AddDays(190), entry.LastEventAt.AddDays(900) })
            {
                var now = entry.WhatNow(at).ToDictionary(outlook => outlook.Verb.Code, outlook => outlook.IsPermitted);
                Assert.Equal(entry.Complete(Ada, at).IsT0, now["complete"]);
                Assert.Equal(entry.Reopen("it came back", Ada, at).IsT0, now["reopen"]);
                Assert.Equal(entry.Kill(ChangeStep.Wins, "no money", Ada, at).IsT0, now["kill"]);
            }
        }

        var passed = Worked(Passed(ChangeStep.Urgency), ChangeStep.Coalition, Start.AddDays(2));
        foreach (var step in ChangeStep.All)
        {
            var now = passed.WhatNow(step, Start.AddDays(2)).ToDictionary(outlook => outlook.Verb.Code, outlook => outlook.IsPermitted);
            Assert.Equal(passed.Go(step, Ada, Start.AddDays(2)).IsT0, now["go"]);
            Assert.True(now["hold"] && now["recycle"] && now["kill"]);
            Assert.False(now["go-on-conditions"]);
        }
    }

    [Fact]
    public void There_are_eight_steps_each_with_a_purpose_and_a_way_to_fail()
    {
        Assert.Equal(
            ["urgency", "coalition", "vision", "communication", "action", "wins", "consolidation", "culture"],
            ChangeStep.All.Select(step => step.Match(
                urgency: () => "urgency",
                coalition: () => "coalition",
                vision: () => "vision",
                communication: () => "communication",
                action: () => "action",
                wins: () => "wins",
                consolidation: () => "consolidation",
                culture: () => "culture")));
        Assert.All(ChangeStep.All, step => Assert.Same(step, ChangeStep.FromCode(step.Code)));
        Assert.All(ChangeStep.All, step => Assert.EndsWith(".", step.Purpose, StringComparison.Ordinal));
        Assert.All(ChangeStep.All, step => Assert.EndsWith(".", step.FailureMode, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, 8), ChangeStep.All.Select(step => step.Number));
    }

    [Fact(DisplayName = "INV-7 an unknown code is an error that lists those there are")]
    public void Codes_are_found_and_unknown_ones_refused()
    {
        Assert.All(
            ChangeStage.All, stage => Assert.Equal(stage.Code, stage.Match(underWay: () => "under-way", completed: () => "completed", killed: () => "killed")));
        Assert.All(ChangeStage.All, stage => Assert.Same(stage, ChangeStage.FromCode(stage.Code)));
        Assert.All(ChangePace.All, pace => Assert.Same(pace, ChangePace.FromCode(pace.Code)));
        Assert.All(EvidenceKind.All, kind => Assert.Same(kind, EvidenceKind.FromCode(kind.Code)));
        Assert.All(GateDecision.All, decision => Assert.Same(decision, GateDecision.FromCode(decision.Code)));
        Assert.All(StepStanding.All, standing => Assert.Same(standing, StepStanding.FromCode(standing.Code)));
        Assert.All(RegressionRisk.All, risk => Assert.Same(risk, RegressionRisk.FromCode(risk.Code)));
        Assert.All(CoalitionQuality.All, quality => Assert.Same(quality, CoalitionQuality.FromCode(quality.Code)));
        Assert.All(AnchorArea.All, area => Assert.Same(area, AnchorArea.FromCode(area.Code)));
        Assert.All(ObstacleStatus.All, status => Assert.Same(status, ObstacleStatus.FromCode(status.Code)));
        Assert.All(ReadinessElement.All, element => Assert.Same(element, ReadinessElement.FromCode(element.Code)));
        var error = Assert.Throws<ArgumentException>("code", () => ChangePace.FromCode("fast"));
        Assert.StartsWith("'fast' is not a code of ChangePace. Allowed: sequential or accelerated.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Side_by_side_a_step_needs_only_what_is_declared()
    {
        var entry = Worked(Launched(ChangePolicy.Accelerated), ChangeStep.Communication, Start);
        Assert.Equal(StepStanding.Passed, Accept(entry.Go(ChangeStep.Communication, Ada, Start)).StatusAt(Start)[ChangeStep.Communication].Standing);
        Assert.Equal(
            "not-permitted: Cannot pass step 6, wins, of CHG-1: it needs vision (not passed). Pass or restore vision first. Skipping a step only looks faster.",
            entry.Go(ChangeStep.Wins, Ada, Start).ToString());
        Assert.Equal([ChangeStep.Vision, ChangeStep.Wins, ChangeStep.Consolidation], ChangePolicy.Accelerated.NeedsOf(ChangeStep.Culture));
        Assert.Equal(ChangeStep.All.Take(7), ChangePolicy.Sequential.NeedsOf(ChangeStep.Culture));
    }

    [Fact]
    public void The_unbroken_row_is_how_far_it_has_come()
    {
        var entry = Passed(ChangeStep.Vision);
        var status = entry.StatusAt(entry.LastEventAt);
        Assert.Equal(3, status.Reached);
        Assert.Same(ChangeStep.Vision, status.EffectiveStep);
        Assert.Equal(
            ["Passed", "Passed", "Passed", "Open", "Blocked", "Blocked", "Blocked", "Blocked"], status.Steps.Select(step => step.Standing.Name));
        var broken = Accept(entry.Recycle(ChangeStep.Coalition, "two have left", Ada, entry.LastEventAt)).StatusAt(entry.LastEventAt);
        Assert.Equal(1, broken.Reached);
        Assert.Equal("coalition: Recycle by ada at 2026-03-04T09:00:00+00:00, recycled once", broken[ChangeStep.Coalition].Gate.ToString());
        Assert.Null(Launched().StatusAt(Start).EffectiveStep);
    }

    [Fact]
    public void A_lapse_tells_why_and_new_evidence_restores_it_by_itself()
    {
        var entry = Passed(ChangeStep.Vision, days: 100);
        var at = Start.AddDays(101);
        var lapsed = entry.StatusAt(at);
        Assert.Equal(0, lapsed.Reached);
        Assert.Equal(RegressionRisk.High, lapsed.Risk);
        Assert.Equal("Ask again, and record a survey with 10 answers or more, of which 75 % agree. (restores step 1, urgency)", lapsed.Next!.ToString());
        var renewed = Accept(Accept(entry.Record(Survey("S9", at), Ada, at)).Record(Document("D9", at, "opportunity-written"), Ada, at));
        Assert.Equal(3, renewed.StatusAt(at).Reached);
        Assert.Empty(renewed.StatusAt(at).Lapses);
    }

    [Fact]
    public void What_goes_stale_soon_is_called_to_mind_before_it_does()
    {
        var entry = Passed(ChangeStep.Urgency, days: 100);
        Assert.Empty(entry.StatusAt(Start.AddDays(70)).ExpiringSoon);
        var soon = entry.StatusAt(Start.AddDays(71));
        Assert.Equal(["D1", "E1"], soon.ExpiringSoon.Select(evidence => evidence.Evidence));
        Assert.Equal("E1 expires at 2026-06-10T09:00:00+00:00, and managers-convinced rests on it", soon.ExpiringSoon[1].ToString());
        Assert.Equal(RegressionRisk.Elevated, soon.Risk);
        Assert.Equal(["step 1, urgency, lapses at 2026-06-10T09:00:00+00:00 unless something is done"], soon.RiskSigns);
        Assert.Equal(RegressionRisk.Low, entry.StatusAt(Start.AddDays(70)).Risk);
    }

    [Fact]
    public void A_barrier_is_a_sign_of_risk()
    {
        var weak = Readiness.Of(ReadinessElement.All.Select(element => ReadinessScore.Of(element, element == ReadinessElement.Desire ? 2.8 : 4, 30)));
        var status = Accept(Launched().Record(ReadinessEvidence.Of(Tag("R1", Start, 90), weak), Ada, Start)).StatusAt(Start);
        Assert.Equal("desire 2.8 (n = 30)", status.Barrier!.ToString());
        Assert.Equal(["desire 2.8 (n = 30) is a barrier"], status.RiskSigns);
    }

    [Fact]
    public void The_whole_way_takes_eight_gates_a_win_and_time()
    {
        var done = Accept(Passed(ChangeStep.Culture).Complete(Ada, Start.AddDays(8 + 180)));
        Assert.Equal(ChangeStage.Completed, done.Stage);
        Assert.Equal(Start.AddDays(188), done.CompletedAt);
        Assert.Equal(8, done.StatusAt(done.LastEventAt).Reached);
        var reopened = Accept(done.Reopen("the desk was closed", Ada, Start.AddDays(500)));
        Assert.Equal(ChangeStage.UnderWay, reopened.Stage);
        Assert.Null(reopened.CompletedAt);
    }
}
