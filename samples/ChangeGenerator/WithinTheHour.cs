using LearningOrg.Core;
using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Work;
using LearningOrg.Core.Measurement;
using static LearningOrg.Samples.ChangeStory;

namespace LearningOrg.Samples;

/// <summary>How a made-up service desk learned to answer within the hour, from January 2025 to June 2026: every number here is invented.</summary>
public static class WithinTheHour
{
    private static readonly ActorId Head = ActorId.Of("head-of-service");
    private static readonly ActorId Ada = ActorId.Of("ada");
    private static readonly ActorId Bea = ActorId.Of("bea");
    private static readonly ActorId Cem = ActorId.Of("cem");

    private static readonly Metric Wait = Metric.Decreasing("Time to answer", "hours").Measured(Cadence.Monthly);

    /// <summary>The initiative with everything that happened, and what was refused.</summary>
    public static ChangeStory Told()
    {
        var story = new ChangeStory(ChangeHistory.Of(ChangeInitiative.Launch(
            ChangeInitiativeId.Of("CHG-1"),
            "Answer within the hour",
            ChangeCharter.Of("Answer in an hour what takes a day today", Head, "Service desk and second line", 80),
            Ada,
            Day("2025-01-07")).Event));
        Begin(story);
        Tell(story);
        Act(story);
        LapseAndRestore(story);
        Win(story);
        Carry(story);
        return story;
    }

    /// <summary>Urgency, and a coalition that is too small at first.</summary>
    private static void Begin(ChangeStory story)
    {
        story.RefusedOn("2025-01-08", (change, at) => change.Go(ChangeStep.Vision, Ada, at));
        Record(story, "2025-01-20", SurveyEvidence.Of(
            Tag("S1", "2025-01-20", 270, "managers-convinced"), "Things cannot stay as they are", "managers", 41, 50, 60));
        Record(story, "2025-01-21", DocumentEvidence.Of(Tag("D1", "2025-01-21", 730, "opportunity-written"), "The hour that counts", "wiki/hour"));
        story.On("2025-01-27", (change, at) => change.Go(ChangeStep.Urgency, Head, at));

        CoalitionMember[] first =
        [
            CoalitionMember.Of(Ada, "head of operations", isLineLeader: true, CoalitionQuality.PositionPower, CoalitionQuality.Leadership),
            CoalitionMember.Of(Bea, "problem manager", isLineLeader: false, CoalitionQuality.Expertise),
            CoalitionMember.Of(Cem, "service desk lead", isLineLeader: true, CoalitionQuality.Credibility),
        ];
        story.On("2025-02-03", (change, at) => change.FormCoalition(GuidingCoalition.Of(Ada, first), Ada, at));
        story.On("2025-02-10", (change, at) => change.GoOnConditions(
            ChangeStep.Coalition,
            [GateCondition.Of("coalition-in-place", Day("2025-03-31")), GateCondition.Of("coalition-works", Day("2025-03-31"))],
            Head,
            at));
        story.On("2025-03-17", (change, at) => change.FormCoalition(
            GuidingCoalition.Of(
                Ada,
                [
                    .. first,
                    CoalitionMember.Of(ActorId.Of("dan"), "architect", isLineLeader: false, CoalitionQuality.Expertise),
                    CoalitionMember.Of(ActorId.Of("eve"), "works council", isLineLeader: false, CoalitionQuality.Credibility),
                ]),
            Ada,
            at));
        Observe(story, "2025-03-24", "B1", "coalition-works", "five weeks in a row all five came, and settled who does what");
    }

    /// <summary>A vision that nobody could retell is sent back; the next one is told, and heard.</summary>
    private static void Tell(ChangeStory story)
    {
        story.On("2025-04-07", (change, at) => change.StateVision(
            ChangeVision.Of("An integrated, customer-centric answer organization", "Twelve projects"), Ada, at));
        Record(story, "2025-04-14", VisionTelling.Of(Tag("V1", "2025-04-14", 450), minutes: 11, listeners: 9, understood: 3, interested: 2));
        story.On("2025-04-15", (change, at) => change.Recycle(ChangeStep.Vision, "Nobody could retell it.", Head, at));
        story.On("2025-04-28", (change, at) => change.StateVision(
            ChangeVision.Of("Whoever calls has an answer within the hour", "One desk, one queue, fewer hand-overs"), Ada, at));
        Record(story, "2025-05-05", VisionTelling.Of(Tag("V2", "2025-05-05", 450), minutes: 4.5, listeners: 9, understood: 8, interested: 6));
        Record(story, "2025-05-06", DocumentEvidence.Of(Tag("D2", "2025-05-06", 730, "strategy-written"), "One desk", "wiki/one-desk"));
        story.On("2025-05-12", (change, at) => change.Go(ChangeStep.Vision, Head, at));

        story.On("2025-05-19", (change, at) => change.PlanCommunication(
            CommunicationPlan.Of(CommunicationChannel.Of("town hall", 80), CommunicationChannel.Of("team meetings", 80)), Cem, at));
        Record(story, "2025-06-23", ChannelCheck.Of(Tag("K1", "2025-06-23", 540), "town hall", reached: 66, audience: 80, understood: 17, asked: 20));
        Record(story, "2025-06-24", ChannelCheck.Of(Tag("K2", "2025-06-24", 540), "team meetings", reached: 74, audience: 80, understood: 19, asked: 20));
        Observe(story, "2025-06-25", "B2", "leaders-act-on-it", "the head of operations took calls for a day each month");
        story.On("2025-06-30", (change, at) => change.Go(ChangeStep.Communication, Head, at));
    }

    /// <summary>Four signatures stood in the way.</summary>
    private static void Act(ChangeStory story)
    {
        Observe(story, "2025-07-07", "B3", "obstacles-looked-for", "every team was asked what keeps it from answering at once");
        story.On("2025-07-07", (change, at) => change.RaiseObstacle(Obstacle.Of("O1", "A change of access takes four signatures", isBlocking: true), Cem, at));
        story.On("2025-07-14", (change, at) => change.AssignObstacle("O1", Ada, Head, at));
        story.On("2025-08-18", (change, at) => change.RemoveObstacle("O1", "The team lead signs, and nobody else", Ada, at));
        story.On("2025-09-01", (change, at) => change.PlanWin(
            ShortTermWin.Of(
                "W1",
                "Password resets while the caller waits",
                "everybody who calls",
                Baseline.Of(Wait, 22, Day("2025-08-31")),
                Target.Of(Wait, 12, Day("2025-12-31"))),
            Bea,
            at));
        Record(story, "2025-09-08", Ready("R1", "2025-09-08", desire: 2.8));
        Record(story, "2025-09-29", Ready("R2", "2025-09-29", desire: 3.6));
        story.On("2025-09-30", (change, at) => change.Go(ChangeStep.Action, Head, at));
    }

    /// <summary>Nobody asked the managers again: the first step lapses, and no later one can be passed until they are asked.</summary>
    private static void LapseAndRestore(ChangeStory story)
    {
        story.RefusedOn("2025-10-20", (change, at) => change.Go(ChangeStep.Wins, Head, at));
        Record(story, "2025-11-03", SurveyEvidence.Of(
            Tag("S2", "2025-11-03", 270, "managers-convinced"), "Things cannot stay as they are", "managers", 43, 52, 60));
    }

    /// <summary>A planned win comes about, and victory is declared too soon.</summary>
    private static void Win(ChangeStory story)
    {
        Record(story, "2025-12-01", VerifiedWinEvidence.ByMeasurement(Tag("W1-1", "2025-12-01", 730), "W1", MeasuredValue.Of(Wait, 10, Day("2025-11-30"))));
        Observe(story, "2025-12-05", "B4", "wins-told", "those who built it were thanked in front of everybody");
        story.On("2025-12-08", (change, at) => change.Go(ChangeStep.Wins, Head, at));
        story.RefusedOn("2025-12-15", (change, at) => change.Complete(Head, at));
    }

    /// <summary>The gains pay for further change; the new way is anchored but for one thing.</summary>
    private static void Carry(ChangeStory story)
    {
        Record(story, "2026-01-26", DecisionRecordEvidence.Of(
            Tag("E1", "2026-01-26", 365, "further-change"), Head, "the second line joins the same queue", "board/2026-3"));
        Observe(story, "2026-02-02", "B5", "nobody-says-done", "in none of six talks was it called finished");
        Record(story, "2026-02-09", DocumentEvidence.Of(Tag("D3", "2026-02-09", 365, "people-added"), "Two leads promoted from the desk", "hr/2026-11"));
        story.On("2026-02-16", (change, at) => change.Go(ChangeStep.Consolidation, Head, at));

        Record(story, "2026-03-09", AnchorEvidence.Of(Tag("A1", "2026-03-09", 730), AnchorArea.Hiring, "candidates answer a call on trial", "hr/2026-14"));
        Record(story, "2026-04-13", AnchorEvidence.Of(
            Tag("A2", "2026-04-13", 730), AnchorArea.Promotion, "answering counts, not the length of the list", "hr/2026-19"));
        Record(story, "2026-05-11", AnchorEvidence.Of(Tag("A3", "2026-05-11", 730), AnchorArea.Induction, "the first week is spent at the desk", "hr/2026-22"));
        Observe(story, "2026-05-18", "B6", "link-shown", "people at the desk tell newcomers how it was before");
        story.On("2026-06-01", (change, at) => change.Hold(
            ChangeStep.Culture, "Who follows the head of operations is decided in September.", Day("2026-09-30"), Head, at));
    }

    private static ReadinessEvidence Ready(string id, string day, double desire) => ReadinessEvidence.Of(Tag(id, day, 400), Readiness.Of(
        ReadinessElement.All.Select(element => ReadinessScore.Of(element, element == ReadinessElement.Desire ? desire : 4.1, 24))));

    private static void Observe(ChangeStory story, string day, string id, string criterion, string what) =>
        Record(story, day, ObservationEvidence.Of(Tag(id, day, 540, criterion), Cem, what));

    private static void Record(ChangeStory story, string day, ChangeEvidence evidence) => story.On(day, (change, at) => change.Record(evidence, Ada, at));

    private static EvidenceTag Tag(string id, string day, int days, params string[] criteria) =>
        EvidenceTag.Of(id, Day(day), TimeSpan.FromDays(days), criteria);
}
