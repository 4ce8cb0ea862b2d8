using LearningOrg.Core;
using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Reporting;
using LearningOrg.Core.Change.Requirements;
using LearningOrg.Core.Change.Work;
using LearningOrg.Core.Measurement;
using LearningOrg.Core.Measurement.Proportions;

namespace LearningOrg.Docs.Tests.Examples;

/// <summary>A service desk that wants to answer within the hour: from the first refusal to a step that lapses and comes back, and to the end.</summary>
public class ChangeExample
{
    private static readonly ActorId Ada = ActorId.Of("ada");
    private static readonly ChangeCharter Charter = ChangeCharter.Of("Answer in an hour", ActorId.Of("grace"), "IT operations", 80);
    private static readonly DateTimeOffset March = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_comments_are_true()
    {
        var (ada, grace) = (Ada, ActorId.Of("grace"));
        var march = March;

        // <launch>
        var charter = ChangeCharter.Of("Answer in an hour what takes a day", sponsor: grace, scope: "IT operations", population: 80);
        var launched = ChangeInitiative.Launch(ChangeInitiativeId.Of("CHG-1"), "Answer within the hour", charter, ada, march);
        ChangeInitiative change = launched.Now;                     // launched.Event is what an event store appends

        ChangeOutcome early = change.Go(ChangeStep.Vision, ada, march);
        Console.WriteLine(early);
        // not-permitted: Cannot pass step 3, vision, of CHG-1: it needs urgency (not passed) and coalition (not passed).
        // Pass or restore urgency and coalition first. Skipping a step only looks faster.
        // </launch>
        Assert.Equal(
            "not-permitted: Cannot pass step 3, vision, of CHG-1: it needs urgency (not passed) and coalition (not passed). "
            + "Pass or restore urgency and coalition first. Skipping a step only looks faster.",
            early.ToString());

        // <evidence>
        var halfYear = TimeSpan.FromDays(180);
        change = Kept(change.Record(
            SurveyEvidence.Of(
                EvidenceTag.Of("S1", march, halfYear, "managers-convinced"),
                question: "Things cannot stay as they are", whom: "managers", agreeing: 41, answered: 50, population: 60),
            ada, march));
        change = Kept(change.Record(
            DocumentEvidence.Of(EvidenceTag.Of("D1", march, halfYear, "opportunity-written"), "The hour that counts", "wiki/hour"), ada, march));

        GateReview review = change.ReviewOf(ChangeStep.Urgency, march);
        foreach (CriterionFinding finding in review.Findings)
        {
            Console.WriteLine(finding);
        }

        // managers-convinced is met: 41 of 50 (82 %) agree in S1
        // opportunity-written is met: it is borne out by D1
        // outside-view-shown is not met: nothing bears it out

        change = Kept(change.Go(ChangeStep.Urgency, ada, march));   // half of the should-meet score is enough
        // </evidence>
        Assert.Equal(
            [
                "managers-convinced is met: 41 of 50 (82 %) agree in S1",
                "opportunity-written is met: it is borne out by D1",
                "outside-view-shown is not met: nothing bears it out",
            ],
            review.Findings.Select(finding => finding.ToString()));

        // <lapse>
        ChangeStatus september = change.StatusAt(march.AddDays(180));
        Console.WriteLine(september);                               // CHG-1 at 2026-08-29T09:00:00+00:00: Under way, 0 of 8 steps hold in a row, 1 lapsed, …
        Console.WriteLine(september.Lapses[0].Missing[0]);          // managers-convinced is not met: S1 expired at 2026-08-29T09:00:00+00:00
        Console.WriteLine(september.Next);
        // Ask again, and record a survey with 10 answers or more, of which 75 % agree. (restores step 1, urgency)

        ChangeStatus august = change.StatusAt(march.AddDays(160));
        Console.WriteLine(august[ChangeStep.Urgency]);              // 1 Establish a sense of urgency: Passed, good until 2026-08-29T09:00:00+00:00
        Console.WriteLine(august.ExpiringSoon[1]);                  // S1 expires at 2026-08-29T09:00:00+00:00, and managers-convinced rests on it
        Console.WriteLine(august.Risk);                             // Elevated
        // </lapse>
        Assert.StartsWith("CHG-1 at 2026-08-29T09:00:00+00:00: Under way, 0 of 8 steps hold in a row, 1 lapsed, ", september.ToString(), StringComparison.Ordinal);
        Assert.Equal("managers-convinced is not met: S1 expired at 2026-08-29T09:00:00+00:00", september.Lapses[0].Missing[0].ToString());
        Assert.Equal("Ask again, and record a survey with 10 answers or more, of which 75 % agree. (restores step 1, urgency)", september.Next!.ToString());
        Assert.Equal("1 Establish a sense of urgency: Passed, good until 2026-08-29T09:00:00+00:00", august[ChangeStep.Urgency].ToString());
        Assert.Equal("S1 expires at 2026-08-29T09:00:00+00:00, and managers-convinced rests on it", august.ExpiringSoon[1].ToString());
        Assert.Equal("Elevated", august.Risk.ToString());

        // <conditions>
        var coalition = GuidingCoalition.Of(
            leader: ada,
            CoalitionMember.Of(ada, "head of operations", isLineLeader: true, CoalitionQuality.PositionPower, CoalitionQuality.Leadership),
            CoalitionMember.Of(ActorId.Of("bea"), "problem manager", isLineLeader: false, CoalitionQuality.Expertise),
            CoalitionMember.Of(ActorId.Of("cem"), "service desk lead", isLineLeader: true, CoalitionQuality.Credibility));
        change = Kept(change.FormCoalition(coalition, ada, march.AddDays(7)));
        foreach (CriterionFinding finding in change.ReviewOf(ChangeStep.Coalition, march.AddDays(7)).Missing.Take(1))
        {
            Console.WriteLine(finding.Remedy);                      // Win 2 more members (5 in all) for it, and record the coalition as it is then.
        }

        var april = march.AddDays(30);
        change = Kept(change.GoOnConditions(
            ChangeStep.Coalition, [GateCondition.Of("coalition-in-place", april), GateCondition.Of("coalition-works", april)], ada, march.AddDays(7)));
        Console.WriteLine(change.StatusAt(april)[ChangeStep.Coalition].Standing);               // Passed on conditions
        Console.WriteLine(change.StatusAt(april.AddDays(1))[ChangeStep.Coalition].Standing);    // Lapsed
        // </conditions>
        Assert.Equal(
            "Win 2 more members (5 in all) for it, and record the coalition as it is then.",
            change.ReviewOf(ChangeStep.Coalition, march.AddDays(7)).Missing[0].Remedy);
        Assert.Equal("Passed on conditions", change.StatusAt(april)[ChangeStep.Coalition].Standing.ToString());
        Assert.Equal("Lapsed", change.StatusAt(april.AddDays(1))[ChangeStep.Coalition].Standing.ToString());

        // <victory>
        ChangeOutcome tooSoon = change.Complete(ada, march.AddDays(8));
        Console.WriteLine(tooSoon.Match(accepted => "done", refusal => refusal.Because, refusal => refusal.Message));
        // victory would be declared too soon, without vision, communication, action, wins, consolidation and culture passed;
        // what coalition was passed without (coalition-in-place by 2026-04-01T09:00:00+00:00 and coalition-works by 2026-04-01T09:00:00+00:00);
        // a verified win
        // </victory>
        Assert.Equal(
            "victory would be declared too soon, without vision, communication, action, wins, consolidation and culture passed; "
            + "what coalition was passed without (coalition-in-place by 2026-04-01T09:00:00+00:00 and coalition-works by 2026-04-01T09:00:00+00:00); "
            + "a verified win",
            tooSoon.AsT1.Because);
    }

    [Fact]
    public void An_interval_says_what_a_sample_stands_for()
    {
        // <interval>
        Proportion answered = Proportion.Of(39, 50);
        Console.WriteLine(answered);                                // 39 of 50 (78 %)
        Console.WriteLine(answered.Wilson());                       // 64.8 % to 87.2 % at 95 %
        Console.WriteLine(answered.Wilson(population: 60));         // 72.9 % to 82.4 % at 95 %
        Console.WriteLine(answered.Wilson(population: 50));         // 78 % to 78 % at 95 %: everybody was asked
        // </interval>
        Assert.Equal("39 of 50 (78 %)", answered.ToString());
        Assert.Equal("64.8 % to 87.2 % at 95 %", answered.Wilson().ToString());
        Assert.Equal("72.9 % to 82.4 % at 95 %", answered.Wilson(population: 60).ToString());
        Assert.Equal("78 % to 78 % at 95 %", answered.Wilson(population: 50).ToString());
    }

    [Fact]
    public void A_policy_is_a_value()
    {
        // <policy>
        ChangePolicy policy = ChangePolicy.Accelerated                      // wins need a vision, the culture needs wins and what was made of them
            .Needing(ChangeStep.Communication, ChangeStep.Vision)           // a circle is refused
            .WithLowerBound(ConfidenceLevel.Ninety)                         // 39 of 50 of 60 managers are no longer enough
            .SustainedFor(TimeSpan.FromDays(365))
            .With(Gate.Of(
                ChangeStep.Wins,
                Percentage.Of(60),
                GateCriterion.Must("two-wins", "Two planned wins came about", WinsVerified.Of(2)),
                GateCriterion.Should("gain-measured", "The gain shows on a behaviour chart", ShiftMeasured.Required, weight: 3),
                GateCriterion.Should("wins-told", "They were told in every team", Attested.Times(3, EvidenceKind.Observation), weight: 2)));
        Console.WriteLine(policy);
        // Accelerated: 8 gates with 11 must-meet criteria, the lower bound at 90 % counts, sustained for 365 days
        // </policy>
        Assert.Equal("Accelerated: 8 gates with 11 must-meet criteria, the lower bound at 90 % counts, sustained for 365 days", policy.ToString());
        Assert.Throws<ArgumentException>(() => policy.Needing(ChangeStep.Vision, ChangeStep.Wins));
    }

    [Fact]
    public void A_history_tells_what_was_known_then()
    {
        var (ada, march) = (Ada, March);
        var launched = ChangeInitiative.Launch(
            ChangeInitiativeId.Of("CHG-1"), "Answer within the hour", Charter, ada, march);

        // <history>
        ChangeHistory history = ChangeHistory.Of(launched.Event);
        var stated = history.Now.StateVision(ChangeVision.Of("Every call answered within the hour", "One desk, one queue"), ada, march.AddDays(20));
        history = stated.Match(accepted => history.With(accepted.Event), _ => history, _ => history);

        Console.WriteLine(history.StatusAt(march.AddDays(10))[ChangeStep.Vision].Review.Findings[0].Because);   // there is no vision
        Console.WriteLine(history.StatusAt(march.AddDays(30))[ChangeStep.Vision].Review.Findings[0].Because);
        // the vision was not told since it was stated at 2026-03-22T09:00:00+00:00

        var stored = history.ToSnapshot();                          // records of primitives, for any serializer
        var same = ChangeHistory.Restore(stored).Equals(history);   // true; a claim without its evidence is refused by name
        // </history>
        Assert.Equal("there is no vision", history.StatusAt(march.AddDays(10))[ChangeStep.Vision].Review.Findings[0].Because);
        Assert.Equal(
            "the vision was not told since it was stated at 2026-03-22T09:00:00+00:00",
            history.StatusAt(march.AddDays(30))[ChangeStep.Vision].Review.Findings[0].Because);
        Assert.True(same);
    }

    /// <summary>The worked example of the guide: the whole way, and the first months after it.</summary>
    [Fact]
    public void The_whole_way()
    {
        var (ada, march) = (Ada, March);
        var year = TimeSpan.FromDays(365);
        var change = ChangeInitiative.Launch(
            ChangeInitiativeId.Of("CHG-1"), "Answer within the hour", Charter, ada, march).Now;
        DateTimeOffset Day(int day) => march.AddDays(day);
        EvidenceTag Tag(string id, int day, params string[] criteria) => EvidenceTag.Of(id, Day(day), year, criteria);
        void Record(ChangeEvidence evidence) => change = Kept(change.Record(evidence, ada, evidence.DatedAt));
        void Pass(ChangeStep step, int day) => change = Kept(change.Go(step, ada, Day(day)));
        void See(string id, int day, string criterion, string what) => Record(ObservationEvidence.Of(Tag(id, day, criterion), ada, what));

        Record(SurveyEvidence.Of(Tag("S1", 0, "managers-convinced"), "Things cannot stay as they are", "managers", 41, 50, 60));
        Record(DocumentEvidence.Of(Tag("D1", 0, "opportunity-written"), "The hour that counts", "wiki/hour"));
        Pass(ChangeStep.Urgency, 0);

        change = Kept(change.FormCoalition(
            GuidingCoalition.Of(ada, "ada bea cem dan eve".Split(' ').Select(name =>
                CoalitionMember.Of(ActorId.Of(name), "lead", isLineLeader: name is "ada" or "cem", CoalitionQuality.All))),
            ada,
            Day(7)));
        See("O2", 10, "coalition-works", "they meet every Monday, and nobody sends a deputy");
        Pass(ChangeStep.Coalition, 10);

        change = Kept(change.StateVision(ChangeVision.Of("Every call answered within the hour", "One desk, one queue, fewer hand-overs"), ada, Day(20)));
        Record(VisionTelling.Of(Tag("T3", 25), minutes: 4.5, listeners: 12, understood: 10, interested: 8));
        Record(DocumentEvidence.Of(Tag("D3", 25, "strategy-written"), "One desk", "wiki/desk"));
        Pass(ChangeStep.Vision, 25);

        change = Kept(change.PlanCommunication(
            CommunicationPlan.Of(CommunicationChannel.Of("town hall", 80), CommunicationChannel.Of("team meetings", 80)), ada, Day(26)));
        Record(ChannelCheck.Of(Tag("C4a", 40), "town hall", reached: 71, audience: 80, understood: 17, asked: 20));
        Record(ChannelCheck.Of(Tag("C4b", 40), "team meetings", reached: 78, audience: 80, understood: 19, asked: 20));
        See("O4", 41, "leaders-act-on-it", "grace answered the queue herself on Friday");
        Pass(ChangeStep.Communication, 41);

        See("O5", 45, "obstacles-looked-for", "each team named what keeps it from answering");
        change = Kept(change.RaiseObstacle(Obstacle.Of("B1", "Four signatures for a new account", isBlocking: true, ada), ada, Day(45)));
        change = Kept(change.RemoveObstacle("B1", "one signature is enough now", ada, Day(60)));
        Record(ReadinessEvidence.Of(Tag("R5", 60), Readiness.Of(ReadinessElement.All.Select(element => ReadinessScore.Of(element, 3.8, 30)))));
        Pass(ChangeStep.Action, 60);

        var time = Metric.Decreasing("Mean time to resolve", "hours");
        change = Kept(change.PlanWin(
            ShortTermWin.Of("W1", "Password resets without a call", "everybody who calls", Baseline.Of(time, 24, Day(-1)), Target.Of(time, 18, Day(120))),
            ada,
            Day(60)));
        Record(VerifiedWinEvidence.ByImprovement(Tag("V6", 100), "W1", improvement: "CIM0000001"));
        See("O6", 100, "wins-told", "the town hall thanked the three who built it");
        Pass(ChangeStep.Wins, 100);

        Record(DecisionRecordEvidence.Of(Tag("E7", 120, "further-change"), ada, "the second desk follows", "board/3"));
        See("O7", 120, "nobody-says-done", "the sponsor's quarterly letter speaks of the next two desks");
        Record(DocumentEvidence.Of(Tag("D7", 120, "people-added"), "Two of the pilot lead desks now", "hr/12"));
        Pass(ChangeStep.Consolidation, 120);

        foreach (var area in AnchorArea.All)
        {
            Record(AnchorEvidence.Of(Tag($"A8-{area.Code}", 150), area, "answering within the hour is asked about", "hr/14"));
        }

        See("O8", 150, "link-shown", "newcomers explain the hour to callers");
        Pass(ChangeStep.Culture, 150);

        // <end>
        ChangeStatus status = change.StatusAt(Day(330));
        Console.WriteLine(status);
        // CHG-1 at 2027-01-26T09:00:00+00:00: Under way, 8 of 8 steps hold in a row, risk of regression low

        change = Kept(change.Complete(ada, Day(330)));              // 180 days after the last step, with nothing lapsed
        ChangeStatus spring = change.StatusAt(Day(366));
        Console.WriteLine(spring);
        // CHG-1 at 2027-03-03T09:00:00+00:00: Completed, 0 of 8 steps hold in a row, 1 lapsed, risk of regression high
        Console.WriteLine(spring.HasRegressed);                     // True: nobody has asked the managers for a year
        change = Kept(change.Reopen("nobody has asked for a year", ada, Day(366)));
        // </end>
        Assert.Equal("CHG-1 at 2027-01-26T09:00:00+00:00: Under way, 8 of 8 steps hold in a row, risk of regression low", status.ToString());
        Assert.Equal("CHG-1 at 2027-03-03T09:00:00+00:00: Completed, 0 of 8 steps hold in a row, 1 lapsed, risk of regression high", spring.ToString());
        Assert.True(spring.HasRegressed);
        Assert.Equal(ChangeStage.UnderWay, change.Stage);
    }

    private static ChangeInitiative Kept(ChangeOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);
}
