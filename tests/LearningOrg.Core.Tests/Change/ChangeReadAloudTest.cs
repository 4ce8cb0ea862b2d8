using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Work;
using LearningOrg.Core.Measurement;
using static LearningOrg.Core.Tests.Change.Samples;

namespace LearningOrg.Core.Tests.Change;

/// <summary>What people read, word for word: each no says what would turn it into a yes.</summary>
public class ChangeReadAloudTest
{
    private const string Opportunity =
        "the score is 0 % of the 50 % that are asked for (opportunity-written: nothing bears it out; outside-view-shown: nothing bears it out). ";

    private const string ForTheScore = "For the score: record a document for opportunity-written, or: record a document or an observation "
        + "for outside-view-shown.";

    private static readonly ChangeInitiative Launched = Samples.Launched();

    [Fact]
    public void A_gate_without_evidence_names_each_missing_criterion_and_what_would_do() => Assert.Equal(
        "not-permitted: Cannot pass step 1, urgency, of CHG-1: managers-convinced is not met, since there is no survey; " + Opportunity
        + "Ask, and record a survey with 10 answers or more, of which 75 % agree. " + ForTheScore,
        Launched.Go(ChangeStep.Urgency, Ada, Start).ToString());

    [Theory]
    [InlineData(5, 5, "S1 has 5 answers of 60 managers", "Ask until 10 have answered.")]
    [InlineData(30, 50, "30 of 50 (60 %) agree in S1, where 75 % are asked for", "Convince more of them, and ask again.")]
    public void A_survey_that_falls_short_says_by_how_much(int agreeing, int answered, string because, string remedy) => Assert.Equal(
        $"not-permitted: Cannot pass step 1, urgency, of CHG-1: managers-convinced is not met, since {because}; {Opportunity}{remedy} {ForTheScore}",
        Accept(Launched.Record(Survey("S1", Start, agreeing, answered), Ada, Start)).Go(ChangeStep.Urgency, Ada, Start).ToString());

    [Fact]
    public void Where_the_lower_bound_counts_the_interval_is_told() => Assert.Equal(
        "39 of 50 (78 %) agree in S1, which stands for 72.9 % to 82.4 % at 95 %, and the lower end must be 75 %",
        Accept(Samples.Launched(ChangePolicy.Sequential.WithLowerBound()).Record(Survey("S1", Start, 39), Ada, Start))
            .ReviewOf(ChangeStep.Urgency, Start).Findings[0].Because);

    [Fact]
    public void A_skipped_step_names_those_before_it()
    {
        Assert.Equal(
            "not-permitted: Cannot pass step 3, vision, of CHG-1: it needs urgency (not passed) and coalition (not passed). "
            + "Pass or restore urgency and coalition first. Skipping a step only looks faster.",
            Launched.Go(ChangeStep.Vision, Ada, Start).ToString());
        Assert.Equal(
            "not-permitted: Cannot pass step 2, coalition, of CHG-1: it needs urgency (lapsed). Pass or restore urgency first. Skipping a "
            + "step only looks faster.",
            Passed(ChangeStep.Urgency, days: 10).Go(ChangeStep.Coalition, Ada, Start.AddDays(20)).ToString());
    }

    [Fact]
    public void Victory_declared_too_soon_is_refused_with_what_is_missing()
    {
        Assert.Equal(
            "not-permitted: Cannot complete CHG-1: victory would be declared too soon, without wins, consolidation and culture passed; a verified win. "
            + "Pass wins, consolidation and culture. Verify a planned win: by an achieved improvement, or a measurement that meets its target.",
            Passed(ChangeStep.Action).Complete(Ada, Start.AddDays(9)).ToString());
        Assert.Equal(
            "not-permitted: Cannot complete CHG-1: victory would be declared too soon, without every step holding until 2026-09-05T09:00:00+00:00. "
            + "Keep them until 2026-09-05T09:00:00+00:00.",
            Passed(ChangeStep.Culture).Complete(Ada, Start.AddDays(9)).ToString());
        Assert.StartsWith(
            "not-permitted: Cannot complete CHG-1: victory would be declared too soon, without coalition, which has lapsed (coalition-in-place). "
            + "Win 4 more members (5 in all), 1 more line leader, somebody with position power,",
            Accept(
                Passed(ChangeStep.Culture).FormCoalition(
                    GuidingCoalition.Of(Ada, CoalitionMember.Of(Ada, "clerk", isLineLeader: false)), Ada, Start.AddDays(190)))
                .Complete(Ada, Start.AddDays(190)).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_lapse_within_the_sustain_period_starts_it_anew()
    {
        var change = Passed(ChangeStep.Culture);
        Assert.Equal(Start.AddDays(8), change.SustainedSince);
        Assert.Null(Passed(ChangeStep.Consolidation).SustainedSince);

        // What changes nothing about the steps does not touch it.
        change = Accept(change.Record(Document("D9", Start.AddDays(50), "people-added"), Ada, Start.AddDays(50)));
        Assert.Equal(Start.AddDays(8), change.SustainedSince);

        change = Accept(change.RaiseObstacle(Obstacle.Of("O2", "A fifth signature", isBlocking: true, Ada), Ada, Start.AddDays(100)));
        change = Accept(change.RemoveObstacle("O2", "Struck", Ada, Start.AddDays(120)));
        Assert.Equal(Start.AddDays(120), change.SustainedSince);
        Assert.Equal(["every step holding until 2026-12-26T09:00:00+00:00"], change.StatusAt(Start.AddDays(200)).MissingForCompletion);
        Assert.Equal(
            "not-permitted: Cannot complete CHG-1: victory would be declared too soon, without every step holding until 2026-12-26T09:00:00+00:00. "
            + "Keep them until 2026-12-26T09:00:00+00:00.",
            change.Complete(Ada, Start.AddDays(200)).ToString());
        Assert.True(change.Complete(Ada, Start.AddDays(300)).IsT0);
    }

    [Theory]
    [InlineData(0, "managers-convinced by the end of 2026-02-01 UTC")]
    [InlineData(2, "managers-convinced by the end of 2026-02-01 +02:00")]
    public void A_day_that_something_is_due_is_told_as_its_end(int offset, string told) => Assert.Equal(
        told,
        $"{GateCondition.Of("managers-convinced", new DateTimeOffset(new DateOnly(2026, 2, 1), TimeOnly.MaxValue, TimeSpan.FromHours(offset)))}");

    [Fact]
    public void What_lapses_once_it_is_completed_starts_the_period_anew_and_is_stored()
    {
        var done = Start.AddDays(300);
        var change = Accept(Passed(ChangeStep.Culture).Complete(Ada, done));
        change = Accept(change.RaiseObstacle(Obstacle.Of("O2", "A fifth signature", isBlocking: true, Ada), Ada, done.AddDays(1)));
        change = Accept(change.RemoveObstacle("O2", "Struck", Ada, done.AddDays(2)));
        Assert.Equal((done, done.AddDays(2)), (change.CompletedAt, change.SustainedSince));
        Assert.Equal(change, ChangeInitiative.Restore(change.ToSnapshot()));
        Assert.Throws<ArgumentException>("CompletedAt", () => ChangeInitiative.Restore(change.ToSnapshot() with { SustainedSince = done.AddDays(-1) }));
    }

    [Fact]
    public void A_lapse_that_nobody_recorded_at_the_time_counts_once_it_is_restored()
    {
        var change = Passed(ChangeStep.Culture, days: 60);
        var late = Start.AddDays(90);
        Assert.Equal(8, change.StatusAt(late).Lapses.Count);
        Assert.Equal(late, Accept(change.Record(Survey("S2", late), Ada, late)).SustainedSince);
    }

    [Fact]
    public void A_passed_step_is_not_passed_again()
    {
        Assert.Equal(
            "not-permitted: Cannot pass step 1, urgency: it is passed already. Nothing more is to be decided while it holds.",
            Passed(ChangeStep.Urgency).Go(ChangeStep.Urgency, Ada, Start.AddDays(2)).ToString());
        Assert.Equal(
            "not-permitted: Cannot pass step 2, coalition: it was passed and has lapsed: the score is 0 % of the 50 % that are asked for "
            + "(coalition-works: E2 expired at 2026-03-13T09:00:00+00:00; coalition-has-time: nothing bears it out). "
            + "For the score: renew coalition-works with a survey or an observation, or: record a document or a decision record for coalition-has-time. "
            + "The step then holds again by itself.",
            Passed(ChangeStep.Coalition, days: 10).Go(ChangeStep.Coalition, Ada, Start.AddDays(20)).ToString());
    }

    [Fact]
    public void A_back_dated_verb_names_both_instants() => Assert.Equal(
        "out-of-sequence: Cannot pass step 1, urgency, of CHG-1 at 2026-02-28T09:00:00+00:00: "
        + "the last event happened at 2026-03-01T09:00:00+00:00. Hand in that instant or a later one.",
        Launched.Go(ChangeStep.Urgency, Ada, Start.AddDays(-1)).ToString());

    [Fact]
    public void Conditions_must_be_needed_known_ahead_and_enough()
    {
        string Conditional(ChangeInitiative entry, params GateCondition[] conditions) =>
            entry.GoOnConditions(ChangeStep.Urgency, conditions, Ada, Start).ToString();
        const string Cannot = "not-permitted: Cannot conditionally pass step 1, urgency, of CHG-1: ";
        var due = Start.AddDays(9);
        Assert.Equal(
            Cannot + "nothing is missing. Let it pass without conditions.",
            Conditional(Worked(Launched, ChangeStep.Urgency, Start), GateCondition.Of("managers-convinced", due)));
        Assert.Equal(
            Cannot + "no condition covers opportunity-written and outside-view-shown. Set a day for each, or bring it. " + ForTheScore,
            Conditional(Launched, GateCondition.Of("managers-convinced", due)));
        Assert.Equal(
            Cannot + "'nonsense' is no criterion of its gate, which asks for managers-convinced, opportunity-written and outside-view-shown. "
            + "Name one of these.",
            Conditional(Launched, GateCondition.Of("nonsense", due)));
        Assert.Equal(
            Cannot + "managers-convinced would be due at 2026-03-01T09:00:00+00:00, which is past. Set a day that lies ahead.",
            Conditional(Launched, GateCondition.Of("managers-convinced", Start)));
        Assert.Equal(
            Cannot + "managers-convinced is met already. Leave that condition out.",
            Conditional(Accept(Launched.Record(Survey("S1", Start), Ada, Start)), GateCondition.Of("managers-convinced", due)));
        Assert.Equal(
            "CHG-1 passed step 1, urgency, on conditions (managers-convinced by 2026-03-10T09:00:00+00:00 and opportunity-written by "
            + "2026-03-10T09:00:00+00:00) "
            + "by ada at 2026-03-01T09:00:00+00:00",
            Conditional(Launched, GateCondition.Of("managers-convinced", due), GateCondition.Of("opportunity-written", due)));
    }

    [Fact]
    public void An_overdue_condition_says_when_it_was_due()
    {
        var passed = Accept(Launched.GoOnConditions(
            ChangeStep.Urgency,
            [GateCondition.Of("managers-convinced", Start.AddDays(9)), GateCondition.Of("opportunity-written", Start.AddDays(20))],
            Ada,
            Start));
        Assert.Equal(
            "urgency has lapsed: managers-convinced is not met, due at 2026-03-10T09:00:00+00:00, since there is no survey",
            passed.StatusAt(Start.AddDays(10)).Lapses[0].ToString());
    }

    [Fact]
    public void After_a_kill_a_new_initiative_is_the_remedy()
    {
        var killed = Launched.Kill(ChangeStep.Urgency, "no budget", Ada, Start);
        Assert.Equal("CHG-1 killed at step 1, urgency, for 'no budget', by ada at 2026-03-01T09:00:00+00:00", killed.ToString());
        Assert.Equal(
            "not-permitted: Cannot pass step 1, urgency: CHG-1 is Killed. Launch a new initiative to take the matter up again.",
            Accept(killed).Go(ChangeStep.Urgency, Ada, Start).ToString());
        Assert.Equal(
            "not-permitted: Cannot record evidence: CHG-1 is Killed. Launch a new initiative to take the matter up again.",
            Accept(killed).Record(Survey("S1", Start), Ada, Start).ToString());
    }

    [Fact]
    public void After_the_end_only_a_lapse_reopens()
    {
        var done = Accept(Passed(ChangeStep.Culture).Complete(Ada, Start.AddDays(190)));
        Assert.Equal(
            "not-permitted: Cannot reopen CHG-1: nothing has lapsed. Leave it completed; launch a new initiative for another change.",
            done.Reopen("doubts", Ada, Start.AddDays(191)).ToString());
        Assert.Equal(
            "not-permitted: Cannot pass step 8, culture: CHG-1 is Completed. Reopen it first; that takes a lapse.",
            done.Go(ChangeStep.Culture, Ada, Start.AddDays(191)).ToString());
        Assert.Equal(
            "not-permitted: Cannot complete: CHG-1 is Completed already. Nothing more is to be declared.", done.Complete(Ada, Start.AddDays(191)).ToString());
        Assert.Equal("CHG-1 reopened ('it came back') by ada at 2027-07-14T09:00:00+00:00", done.Reopen("it came back", Ada, Start.AddDays(500)).ToString());
        Assert.Equal(
            "CHG-1 at 2027-07-14T09:00:00+00:00: Completed, 0 of 8 steps hold in a row, 8 lapsed, risk of regression high",
            done.StatusAt(Start.AddDays(500)).ToString());
        Assert.True(done.StatusAt(Start.AddDays(500)).HasRegressed);
    }

    public static TheoryData<ChangeEvidence, string> Unwanted { get; } = new()
    {
        { Survey("S1", Start.AddDays(1)), "S1 is dated 2026-03-02T09:00:00+00:00, which lies ahead. Record it when it is gathered." },
        { Survey("S1", Start.AddDays(-9), days: 8), "S1 expired at 2026-02-28T09:00:00+00:00. Gather it anew." },
        { Document("D1", Start, "managers-convinced"), "a document does not speak for managers-convinced. That takes a survey." },
        {
            Document("D1", Start, "coalition-in-place"),
            "a document does not speak for coalition-in-place. That takes a guiding coalition that is large and strong enough."
        },
        {
            ObservationEvidence.Of(Tag("D1", Start, 9, "nonsense"), Ada, "it is so"),
            "its gates have no criterion 'nonsense'. An observation can speak for outside-view-shown, coalition-works, leaders-act-on-it, questions-answered, "
            + "obstacles-looked-for, wins-told, nobody-says-done, link-shown or newcomers-live-it."
        },
        { Check("C1", Start, "poster"), "the communication plan has no channel 'poster'. It has town hall and team meetings." },
        {
            VerifiedWinEvidence.ByImprovement(Tag("V1", Start, 9), "W9", "CIM0000001"),
            "no win W9 is planned. Plan a win before it comes about: what was not planned was hoped for."
        },
        {
            VerifiedWinEvidence.ByImprovement(Tag("V1", Start.AddDays(-1), 9), "W1", "CIM0000001"),
            "W1 was planned at 2026-03-01T09:00:00+00:00, and this came about at 2026-02-28T09:00:00+00:00, before. Show what came about since."
        },
        {
            VerifiedWinEvidence.ByMeasurement(Tag("V1", Start, 9), "W1", MeasuredValue.Of(Mttr, 20, Start)),
            "W1 aims at 18 hours by 2026-05-30T09:00:00+00:00, and Mean time to resolve = 20 hours at 2026-03-01T09:00:00+00:00 misses "
            + "that. Measure again when it is met."
        },
        {
            VerifiedWinEvidence.ByMeasurement(Tag("V1", Start, 9), "W1", MeasuredValue.Of(Metric.Decreasing("Calls", "per week"), 1, Start)),
            "W1 is told by 'Mean time to resolve (hours, less is better)', and this measures 'Calls (per week, less is better)'. Measure "
            + "what the win was planned by."
        },
        {
            Survey("S0", Start),
            "it has evidence S0 already, survey S0: 45 of 50 (90 %) of 60 managers agree: \"Things cannot stay as they are\". Record it "
            + "under a number of its own."
        },
    };

    [Theory]
    [MemberData(nameof(Unwanted), DisableDiscoveryEnumeration = true)]
    public void Evidence_that_speaks_for_nothing_is_refused(ChangeEvidence evidence, string why)
    {
        var entry = Accept(Accept(Accept(Launched.PlanCommunication(Plan, Ada, Start)).PlanWin(Win(), Ada, Start)).Record(Survey("S0", Start), Ada, Start));
        Assert.Equal($"not-permitted: Cannot record evidence of CHG-1: {why}", entry.Record(evidence, Ada, Start).ToString());
    }

    [Fact]
    public void Obstacles_wins_and_retractions_are_refused_by_number()
    {
        var entry = Accept(Launched.RaiseObstacle(Obstacle.Of("O1", "Four signatures", isBlocking: true), Ada, Start));
        Assert.Equal(
            "not-permitted: Cannot raise an obstacle of CHG-1: it has an obstacle O1 already, 'Four signatures'. Raise it under a number of its own.",
            entry.RaiseObstacle(Obstacle.Of("O1", "Five", isBlocking: false), Ada, Start).ToString());
        Assert.Equal(
            "not-permitted: Cannot settle an obstacle of CHG-1: nobody owns O1. Give it an owner first.",
            entry.RemoveObstacle("O1", "gone", Ada, Start).ToString());
        var accepted = Accept(Accept(entry.AssignObstacle("O1", Ada, Ada, Start)).AcceptObstacle("O1", "the law asks for it", Ada, Start));
        Assert.Equal(
            "not-permitted: Cannot settle an obstacle of CHG-1: O1 is accepted already. Raise what has come back as a new obstacle.",
            accepted.RemoveObstacle("O1", "gone", Ada, Start).ToString());
        Assert.Equal(
            "not-permitted: Cannot settle an obstacle of CHG-1: there is no obstacle O9. Raise it first, or check the number.",
            entry.AssignObstacle("O9", Ada, Ada, Start).ToString());
        Assert.Equal(
            "not-permitted: Cannot retract evidence of CHG-1: there is no evidence S1. Record it first, or check the number.",
            entry.Retract("S1", "wrong", Ada, Start).ToString());
        Assert.Equal(
            "not-permitted: Cannot plan a win of CHG-1: it has a win W1 already, 'Password resets without a call'. Plan it under a number of its own.",
            Accept(entry.PlanWin(Win(), Ada, Start)).PlanWin(Win(), Ada, Start).ToString());
    }

    [Fact]
    public void Decisions_and_values_print_readably()
    {
        Assert.Equal(
            "CHG-1 had step 1, urgency, held for 'no budget' until 2026-03-31T09:00:00+00:00, by ada at 2026-03-01T09:00:00+00:00",
            Launched.Hold(ChangeStep.Urgency, "no budget", Start.AddDays(30), Ada, Start).ToString());
        Assert.Equal(
            "CHG-1 had step 1, urgency, sent back for 'asked too few', by ada at 2026-03-01T09:00:00+00:00",
            Launched.Recycle(ChangeStep.Urgency, "asked too few", Ada, Start).ToString());
        Assert.Equal("CHG-1 [Under way] Answer within the hour", Launched.ToString());
        Assert.Equal("CHG-1 [under-way] Answer within the hour (schema 1, revision 1)", Launched.ToSnapshot().ToString());
        Assert.Equal("Answer in an hour what takes a day (IT operations, 80 people, sponsor grace)", Charter.ToString());
        Assert.Equal("Sequential: 8 gates with 11 must-meet criteria, the share counts, sustained for 180 days", ChangePolicy.Sequential.ToString());
        Assert.Equal(
            "Accelerated: 8 gates with 11 must-meet criteria, the lower bound at 95 % counts, sustained for 180 days",
            ChangePolicy.Accelerated.WithLowerBound().ToString());
        Assert.Equal("urgency: 1 must, 2 should (50 %)", ChangePolicy.Sequential.Gate(ChangeStep.Urgency).ToString());
        Assert.Equal("5 members led by ada, 2 of them line leaders", Coalition.ToString());
        Assert.Equal("ada (head of operations, line leader): position power and leadership", Coalition.Members[0].ToString());
        Assert.Equal("5 members up to 100 people, 15 up to 1000, 50 beyond, and 1 line leader", CoalitionRule.Default.ToString());
        Assert.Equal("urgency: Go by ada at 2026-03-02T09:00:00+00:00", Passed(ChangeStep.Urgency).Gate(ChangeStep.Urgency).ToString());
        Assert.Equal("managers-convinced: yes, by E1", Passed(ChangeStep.Urgency).Gate(ChangeStep.Urgency).Judgements[0].ToString());
        Assert.Equal(
            "W1 Password resets without a call (Mean time to resolve from 24 to 18 hours by 2026-05-30T09:00:00+00:00), seen by everybody who calls",
            Win().ToString());
        Assert.Equal(
            "vision telling T1: told in 4.5 minutes, 7 of 8 (87.5 %) understood and 5 of 8 (62.5 %) were interested", Telling("T1", Start).ToString());
        Assert.Equal(
            "urgency at 2026-03-02T09:00:00+00:00: 2 of 3 criteria met, complete",
            Passed(ChangeStep.Urgency).ReviewOf(ChangeStep.Urgency, Start.AddDays(1)).ToString());
    }
}
