using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Requirements;
using LearningOrg.Core.Change.Work;
using LearningOrg.Core.Measurement;
using static LearningOrg.Core.Tests.Change.Samples;

namespace LearningOrg.Core.Tests.Change;

/// <summary>What meets a criterion and what does not, requirement by requirement.</summary>
public class ChangeEvidenceTest
{
    private static readonly ActorId Bea = ActorId.Of("bea");

    [Fact]
    public void The_latest_survey_decides_and_its_end_does_not_bring_back_the_one_before()
    {
        var good = Accept(Launched().Record(Survey("S1", Start, days: 400), Ada, Start));
        var worse = Accept(good.Record(Survey("S2", Start.AddDays(5), 10, 50, 60, days: 5), Ada, Start.AddDays(5)));
        Assert.True(good.ReviewOf(ChangeStep.Urgency, Start.AddDays(300)).Findings[0].IsMet);
        Assert.Equal("10 of 50 (20 %) agree in S2, where 75 % are asked for", worse.ReviewOf(ChangeStep.Urgency, Start.AddDays(5)).Findings[0].Because);
        Assert.Equal("S2 expired at 2026-03-11T09:00:00+00:00", worse.ReviewOf(ChangeStep.Urgency, Start.AddDays(20)).Findings[0].Because);
    }

    [Fact]
    public void An_older_survey_that_is_recorded_later_does_not_decide()
    {
        var entry = Accept(Launched().Record(Survey("S2", Start), Ada, Start));
        var later = Accept(entry.Record(Survey("S1", Start.AddDays(-3), 1), Ada, Start.AddDays(1)));
        Assert.True(later.ReviewOf(ChangeStep.Urgency, Start.AddDays(1)).Findings[0].IsMet);
    }

    [Fact]
    public void Retracted_evidence_no_longer_counts_and_what_came_before_it_does_not_come_back()
    {
        var entry = Accept(Accept(Launched().Record(Survey("S1", Start), Ada, Start)).Record(Survey("S2", Start, 50), Ada, Start));
        var retracted = Accept(entry.Retract("S2", "asked the wrong people", Ada, Start));
        Assert.Equal("S2 was retracted ('asked the wrong people')", retracted.ReviewOf(ChangeStep.Urgency, Start).Findings[0].Because);
        Assert.Equal(2, retracted.Evidence.Count);
        Assert.True(Accept(retracted.Record(Survey("S3", Start), Ada, Start)).ReviewOf(ChangeStep.Urgency, Start).Findings[0].IsMet);
    }

    [Fact]
    public void A_vision_restated_is_to_be_told_again()
    {
        var told = Worked(Passed(ChangeStep.Coalition), ChangeStep.Vision, Start.AddDays(3));
        Assert.True(told.ReviewOf(ChangeStep.Vision, Start.AddDays(3)).MustsAreMet);
        var restated = Accept(told.StateVision(ChangeVision.Of("Within the half hour", "Two desks"), Ada, Start.AddDays(4)));
        Assert.Equal(
            "the vision was not told since it was stated at 2026-03-05T09:00:00+00:00",
            restated.ReviewOf(ChangeStep.Vision, Start.AddDays(4)).Findings[0].Because);
    }

    [Theory]
    [InlineData(5.1, 8, 8, 8, "T1 took 5.1 minutes, where 5 are enough")]
    [InlineData(5, 4, 4, 4, "T1 had 4 listeners")]
    [InlineData(5, 8, 5, 8, "5 of 8 (62.5 %) understood in T1, where 75 % are asked for")]
    [InlineData(5, 8, 6, 3, "3 of 8 (37.5 %) were interested in T1, where 50 % are asked for")]
    [InlineData(5, 8, 6, 4, null)]
    public void The_five_minute_test_asks_for_time_listeners_understanding_and_interest(
        double minutes, int listeners, int understood, int interested, string? because)
    {
        var stated = Accept(Launched().StateVision(Vision, Ada, Start));
        var told = Accept(stated.Record(VisionTelling.Of(Tag("T1", Start, 9), minutes, listeners, understood, interested), Ada, Start));
        var finding = told.ReviewOf(ChangeStep.Vision, Start).Findings[0];
        Assert.Equal(because is null, finding.IsMet);
        Assert.True(because is null || because == finding.Because, finding.Because);
    }

    [Fact]
    public void Every_channel_counts()
    {
        CriterionFinding Found(ChangeInitiative entry) => entry.ReviewOf(ChangeStep.Communication, Start).Findings[0];
        var planned = Accept(Launched().PlanCommunication(Plan, Ada, Start));
        var one = Accept(planned.Record(Check("C1", Start, "town hall"), Ada, Start));
        var both = Accept(one.Record(Check("C2", Start, "team meetings"), Ada, Start));
        Assert.Equal("there is no communication plan", Found(Launched()).Because);
        Assert.Equal("nobody checked how far team meetings got", Found(one).Because);
        Assert.True(Found(both).IsMet);
        Assert.Equal(
            "town hall reached 10 of 80 (12.5 %) in C3, where 75 % are asked for",
            Found(Accept(both.Record(ChannelCheck.Of(Tag("C3", Start, 9), "town hall", 10, 80, 9, 9), Ada, Start))).Because);
        Assert.Equal(
            "1 of 9 (11.1 %) understood town hall in C3, where 75 % are asked for",
            Found(Accept(both.Record(ChannelCheck.Of(Tag("C3", Start, 9), "town hall", 80, 80, 1, 9), Ada, Start))).Because);
    }

    [Fact]
    public void A_blocking_obstacle_needs_an_owner_and_an_end_and_breaks_a_passed_gate()
    {
        var passed = Passed(ChangeStep.Action);
        var at = passed.LastEventAt;
        var raised = Accept(passed.RaiseObstacle(Obstacle.Of("O2", "The boss of the second desk", isBlocking: true), Ada, at));
        Assert.Equal("nobody owns O2", raised.StatusAt(at)[ChangeStep.Action].Lapse!.Missing[0].Because);
        var owned = Accept(raised.AssignObstacle("O2", Bea, Ada, at));
        Assert.Equal("O2 still blocks", owned.StatusAt(at)[ChangeStep.Action].Lapse!.Missing[0].Because);
        Assert.Null(Accept(owned.RemoveObstacle("O2", "moved on", Ada, at)).StatusAt(at)[ChangeStep.Action].Lapse);
        Assert.Null(Accept(owned.AcceptObstacle("O2", "until autumn", Ada, at)).StatusAt(at)[ChangeStep.Action].Lapse);
        Assert.Null(Accept(passed.RaiseObstacle(Obstacle.Of("O3", "The coffee", isBlocking: false), Ada, at)).StatusAt(at)[ChangeStep.Action].Lapse);
    }

    [Fact]
    public void Without_looking_for_obstacles_having_none_is_not_enough() =>
        Assert.Equal("obstacles-looked-for", Launched().ReviewOf(ChangeStep.Action, Start).Missing[0].Criterion.Code);

    [Fact]
    public void A_measurement_counts_by_its_verdict_and_not_by_what_anybody_says()
    {
        CriterionFinding Found(MeasurementSeries series) => Accept(Launched().Record(
            MeasurementEvidence.Of(
                Tag("M1", Start, 9, "gain-measured"), series, Start.AddDays(7 * -7.5)), Ada, Start)).ReviewOf(ChangeStep.Wins, Start).Findings[2];
        Assert.True(Found(Shifted).IsMet);
        var level = MeasurementSeries.Of(Mttr, Shifted.Points.Select((point, week) => (point.At, 24.0 + (week % 2))));
        Assert.StartsWith("M1 says: No shift", Found(level).Because, StringComparison.Ordinal);
        var worse = MeasurementSeries.Of(Mttr, Shifted.Points.Select((point, week) => (point.At, week < 12 ? 24.0 + (week % 2) : 40)));
        Assert.StartsWith("M1 says: Shift detected: concern", Found(worse).Because, StringComparison.Ordinal);
        var few = MeasurementSeries.Of(Mttr, Shifted.Points.Skip(5));
        Assert.StartsWith("M1 says: Inconclusive", Found(few).Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_win_by_an_improvement_is_known_by_its_number_only()
    {
        var planned = Accept(Launched().PlanWin(Win(), Ada, Start));
        var won = Accept(planned.Record(VerifiedWinEvidence.ByImprovement(Tag("V1", Start.AddDays(1), 90), "W1", "CIM0000042"), Ada, Start.AddDays(1)));
        Assert.True(won.ReviewOf(ChangeStep.Wins, Start.AddDays(1)).Findings[0].IsMet);
        Assert.Equal("verified win V1: W1 came about, CIM0000042 was achieved", won.Evidence[0].ToString());
    }

    [Fact]
    public void Two_wins_are_two_wins_and_not_one_verified_twice()
    {
        var policy = ChangePolicy.Sequential.With(Gate.Of(ChangeStep.Wins, GateCriterion.Must("two-wins", "Two wins came about", WinsVerified.Of(2))));
        ChangeInitiative Verified(ChangeInitiative entry, string id, string win, int days) =>
            Accept(entry.Record(VerifiedWinEvidence.ByImprovement(Tag(id, Start, days), win, "CIM1"), Ada, Start));
        var planned = Accept(Accept(Launched(policy).PlanWin(Win(), Ada, Start)).PlanWin(Win("W2"), Ada, Start));
        var twice = Verified(Verified(planned, "V1", "W1", 10), "V2", "W1", 90);
        Assert.Equal("1 of 2 wins came about", twice.ReviewOf(ChangeStep.Wins, Start).Findings[0].Because);
        var two = Verified(twice, "V3", "W2", 20).ReviewOf(ChangeStep.Wins, Start).Findings[0];
        Assert.True(two.IsMet);
        Assert.Equal(Start.AddDays(20), two.GoodUntil);
    }

    [Fact]
    public void Two_pieces_of_evidence_last_as_long_as_the_second_of_them()
    {
        var policy = ChangePolicy.Sequential.With(Gate.Of(
            ChangeStep.Urgency, GateCriterion.Must("seen-twice", "Two people saw it", Attested.Times(2, EvidenceKind.Observation, EvidenceKind.Document))));
        var one = Accept(Launched(policy).Record(Observation("O1", Start, "seen-twice", 10), Ada, Start));
        Assert.Equal("1 of 2 pieces are there", one.ReviewOf(ChangeStep.Urgency, Start).Findings[0].Because);
        var three = Accept(
            Accept(one.Record(Observation("O2", Start, "seen-twice", 20), Ada, Start)).Record(Document("D1", Start, "seen-twice", 30), Ada, Start));
        var finding = three.ReviewOf(ChangeStep.Urgency, Start).Findings[0];
        Assert.True(finding.IsMet);
        Assert.Equal(Start.AddDays(20), finding.GoodUntil);
        Assert.False(three.ReviewOf(ChangeStep.Urgency, Start.AddDays(20)).Findings[0].IsMet);
        Assert.True(three.ReviewOf(ChangeStep.Urgency, Start.AddDays(20).AddTicks(-1)).Findings[0].IsMet);
    }

    [Fact]
    public void Weights_decide_the_score()
    {
        var policy = ChangePolicy.Sequential.With(Gate.Of(
            ChangeStep.Urgency,
            Percentage.Of(60),
            GateCriterion.Must("asked", "They were asked", SurveyShare.Of(Percentage.Of(75), 10)),
            GateCriterion.Should("a", "A", Attested.By(EvidenceKind.Document), 3),
            GateCriterion.Should("b", "B", Attested.By(EvidenceKind.Document), 2)));
        ChangeInitiative With(string criterion) => Accept(Launched(policy).Record(Document("D1", Start, criterion), Ada, Start));
        Assert.Equal(0.6, With("a").ReviewOf(ChangeStep.Urgency, Start).Score);
        Assert.True(With("a").ReviewOf(ChangeStep.Urgency, Start).ScoreIsReached);
        Assert.False(With("b").ReviewOf(ChangeStep.Urgency, Start).ScoreIsReached);
        Assert.Null(Launched(ChangePolicy.Sequential.With(Gate.Of(ChangeStep.Urgency, GateCriterion.Must("x", "X", CoalitionInPlace.Required))))
            .ReviewOf(ChangeStep.Urgency, Start).Score);
    }

    [Theory]
    [InlineData(5, 100, true)]
    [InlineData(5, 101, false)]
    [InlineData(15, 1000, true)]
    [InlineData(15, 1001, false)]
    [InlineData(49, 1001, false)]
    [InlineData(50, 1001, true)]
    public void A_coalition_grows_with_those_it_leads(int members, int population, bool isEnough)
    {
        var coalition = GuidingCoalition.Of(
            ActorId.Of("m0"),
            Enumerable.Range(0, members).Select(number => CoalitionMember.Of(ActorId.Of($"m{number}"), "lead", number == 0, CoalitionQuality.All)));
        Assert.Equal(isEnough, coalition.Gaps(CoalitionRule.Default, population).Count == 0);
    }

    [Fact]
    public void A_coalition_needs_a_line_leader_and_all_four_qualities()
    {
        var nobody = GuidingCoalition.Of(
            ActorId.Of("m0"), Enumerable.Range(0, 5).Select(number => CoalitionMember.Of(ActorId.Of($"m{number}"), "clerk", isLineLeader: false)));
        Assert.Equal(
            ["1 more line leader", "somebody with position power", "somebody with expertise", "somebody with credibility", "somebody with leadership"],
            nobody.Gaps(CoalitionRule.Default, 80));
        Assert.DoesNotContain(nobody.Gaps(CoalitionRule.Of(1, 1, 1, lineLeaders: 0), 80), gap => gap.Contains("member", StringComparison.Ordinal));
    }

    [Property(DisplayName = "INV-67 the barrier is the first element scored 3 or less, and there is none exactly when all are above")]
    public Property The_barrier_is_the_first_weak_element() => Prop.ForAll(
        Gen.ArrayOf(Gen.Choose(8, 40), 5).ToArbitrary(),
        eighths =>
        {
            var means = eighths.Select(number => number / 8.0).ToArray();
            var readiness = Readiness.Of(ReadinessElement.All.Select(element => ReadinessScore.Of(element, means[element.Order], 7)).Reverse());
            var first = Array.FindIndex(means, mean => mean <= 3);
            return readiness.Barrier?.Element == (first < 0 ? null : ReadinessElement.All[first])
                && (readiness.Barrier is null) == means.All(mean => mean > 3)
                && readiness.BarrierAt(5) == readiness.Scores[0]
                && readiness.Scores.All(score => score.SampleSize == 7);
        });

    [Fact]
    public void Readiness_takes_each_element_once_with_a_sample()
    {
        Assert.Throws<ArgumentException>("scores", () => Readiness.Of(ReadinessScore.Of(ReadinessElement.Desire, 3, 1)));
        Assert.Throws<ArgumentOutOfRangeException>("mean", () => ReadinessScore.Of(ReadinessElement.Desire, 5.1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("sampleSize", () => ReadinessScore.Of(ReadinessElement.Desire, 3, 0));
        var thin = Readiness.Of(ReadinessElement.All.Select(element => ReadinessScore.Of(element, 4, element.Order == 2 ? 4 : 9)));
        var entry = Accept(Launched().Record(ReadinessEvidence.Of(Tag("R1", Start, 9), thin), Ada, Start));
        Assert.Equal("R1 rests on 4 answers about knowledge", entry.ReviewOf(ChangeStep.Action, Start).Findings[2].Because);
    }

    [Fact]
    public void Doors_refuse_what_makes_no_sense_by_name()
    {
        Assert.Throws<ArgumentException>("tag", () => SurveyEvidence.Of(Tag("S1", Start, 9), "Q", "managers", 1, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("answered", () => Survey("S1", Start, 1, 61, 60));
        Assert.Throws<ArgumentOutOfRangeException>("agreeing", () => Survey("S1", Start, 51, 50, 60));
        Assert.Throws<ArgumentOutOfRangeException>("population", () => Survey("S1", Start, 0, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("validFor", () => Tag("S1", Start, 0, "a"));
        Assert.Throws<ArgumentException>("criteria", () => Tag("S1", Start, 1, "Not A Code"));
        Assert.Throws<ArgumentException>("criteria", () => Tag("S1", Start, 1, "a", "a"));
        Assert.Throws<ArgumentException>("series", () => MeasurementEvidence.Of(Tag("M1", Start.AddDays(-99), 9, "a"), Shifted, Start));
        Assert.Throws<ArgumentException>("series", () => MeasurementEvidence.Of(Tag("M1", Start, 9, "a"), MeasurementSeries.Of(Mttr), Start));
        Assert.Throws<ArgumentException>(
            "measured", () => VerifiedWinEvidence.ByMeasurement(Tag("V1", Start, 9), "W1", MeasuredValue.Of(Mttr, 1, Start.AddDays(1))));
        Assert.Throws<ArgumentException>("leader", () => GuidingCoalition.Of(Bea, CoalitionMember.Of(Ada, "lead", isLineLeader: true)));
        Assert.Throws<ArgumentException>("criteria", () => Gate.Of(ChangeStep.Wins, GateCriterion.Should("a", "A", ShiftMeasured.Required)));
        Assert.Throws<ArgumentException>(
            "gate", () => ChangePolicy.Sequential.With(Gate.Of(ChangeStep.Wins, GateCriterion.Must("anchored", "A", ShiftMeasured.Required))));
        Assert.Throws<ArgumentException>("needs", () => ChangePolicy.Accelerated.Needing(ChangeStep.Vision, ChangeStep.Wins));
        Assert.Throws<InvalidOperationException>(() => ChangePolicy.Sequential.Needing(ChangeStep.Wins, ChangeStep.Vision));
        Assert.Throws<ArgumentOutOfRangeException>("period", () => ChangePolicy.Sequential.SustainedFor(TimeSpan.FromHours(25)));
        Assert.Throws<ArgumentOutOfRangeException>("at", () => Launched().StatusAt(Start.AddTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("reviewAt", () => Launched().Hold(ChangeStep.Wins, "waits", Start, Ada, Start));
        Assert.Throws<ArgumentException>("conditions", () => Launched().GoOnConditions(ChangeStep.Wins, [], Ada, Start));
    }
}
