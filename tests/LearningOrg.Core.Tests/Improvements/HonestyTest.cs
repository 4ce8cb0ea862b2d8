using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Benefits;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Reporting;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;
using static LearningOrg.Core.Tests.Improvements.Samples;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>What somebody could try to look better than it is, and what could be accepted and never read again.</summary>
public class HonestyTest
{
    [Theory]
    [InlineData("shift-detected", 4.0 / 3)]
    [InlineData("point-comparison", 9)]
    public void An_event_that_claims_stronger_evidence_than_was_measured_is_refused(string evidence, double attainment)
    {
        var measured = Measured(At(ImprovementStage.Verifying), 16, 20);
        var at = Start.AddDays(20);
        var claim = new ImprovementVerified(measured.Id, Ada, at, new Verification(true, 16, 1, attainment, EvidenceStrength.FromCode(evidence), Ada, at));
        var error = Assert.Throws<ArgumentException>(() => measured.Apply(claim));
        Assert.StartsWith("what was measured gives achieved, 16 after the change (1 measurement): attainment 1.33, point comparison", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_measurement_that_is_told_late_counts_in_the_review()
    {
        var achieved = Achieved();
        var late = MeasuredValue.Of(Mttr, 30, Start.AddDays(20).AddHours(1));
        var told = Accept(achieved.Measure(late, Ada, Start.AddDays(22)));
        var reviewed = Accept(told.Review(Ada, Start.AddDays(23)));
        Assert.Equal(ImprovementStage.Regressed, reviewed.Stage);
        Assert.Equal((30, 1), (reviewed.SustainReview!.Measured, reviewed.SustainReview.Count));
        Assert.Equal(reviewed, Improvement.Restore(reviewed.ToSnapshot()));
    }

    [Fact]
    public void A_good_measurement_that_is_told_late_is_none_of_those_that_follow()
    {
        // The plan asks for two later measurements. One was only told late, so one is there.
        var told = Accept(Achieved().Measure(MeasuredValue.Of(Mttr, 15, Start.AddDays(20).AddHours(1)), Ada, Start.AddDays(22)));
        var measured = Measured(told, 16, 60);
        Assert.IsType<NotPermitted>(measured.Review(Ada, Start.AddDays(61)).Value);
        Assert.Equal(ImprovementStage.Sustained, Accept(Measured(measured, 16, 70).Review(Ada, Start.AddDays(71))).Stage);
    }

    [Fact]
    public void An_event_that_leaves_out_what_was_measured_is_refused()
    {
        // 16 meets the target and 30 does not: an event cannot rest on the first of them alone.
        var measured = Measured(Measured(At(ImprovementStage.Verifying), 16, 20), 30, 21);
        var at = Start.AddDays(22);
        var claim = new ImprovementVerified(measured.Id, Ada, at, new Verification(true, 16, 1, 4.0 / 3, EvidenceStrength.PointComparison, Ada, at));
        var error = Assert.Throws<ArgumentException>(() => measured.Apply(claim));
        Assert.StartsWith("what was measured gives not achieved, 23 after the change (2 measurements)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_whose_sustain_period_reaches_beyond_the_calendar_says_so_in_words()
    {
        var longest = ImprovementPlan.Of(Plan.Baseline, Plan.Target, SustainRule.Of(1, TimeSpan.FromDays(3_650_000)));
        var entry = Accept(Accept(At(ImprovementStage.Assessed).Assign(Ada, Ada, Start)).Plan(longest, Ada, Start));
        entry = Accept(Accept(Accept(entry.Approve(Ada, Start)).Start(Ada, Start)).Complete(Ada, Start.AddDays(10)));
        var outcome = Accept(Measured(entry, 16, 20).Verify(Ada, Start.AddDays(21))).Review(Ada, Start.AddDays(30));
        Assert.Contains("at least until the end of 9999-12-31 UTC", outcome.AsT1.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3_650_001)]
    public void A_time_that_cannot_be_stored_is_refused_at_the_door(double days)
    {
        Assert.Throws<ArgumentOutOfRangeException>("period", () => SustainRule.Of(1, TimeSpan.FromDays(days)));
        Assert.Throws<ArgumentOutOfRangeException>("ReviewInterval", () => new RegisterRules { ReviewInterval = TimeSpan.FromDays(days) });
    }

    [Fact]
    public void The_longest_time_comes_back_to_the_second()
    {
        var longest = TimeSpan.FromDays(3_650_000) - TimeSpan.FromSeconds(1);
        var register = ContinualImprovementRegister.Open("IT", Ada, Start, new RegisterRules { ReviewInterval = longest });
        Assert.Equal(register, ContinualImprovementRegister.Restore(register.ToSnapshot()));
        Assert.Throws<ArgumentOutOfRangeException>("period", () => SustainRule.Of(1, longest - TimeSpan.FromTicks(1)));
    }

    [Fact]
    public void What_ended_without_being_done_claims_nothing_and_promises_nothing()
    {
        var (one, two) = (ImprovementId.Of("CIM1"), ImprovementId.Of("CIM2"));
        var register = Open(one, two);
        register = Accept(register.Apply(one, entry => entry.ExpectBenefit(Whole("B1"), Ada, Start)));
        Assert.False(register.Apply(two, entry => entry.ExpectBenefit(Whole("B1"), Ada, Start)).IsT0);
        Assert.Equal(100, Assert.Single(register.BenefitBalances()).Expected);

        register = Accept(register.Apply(one, entry => entry.Withdraw("no longer true", Ada, Start)));
        Assert.Empty(register.BenefitBalances());
        register = Accept(register.Apply(two, entry => entry.ExpectBenefit(Whole("B1"), Ada, Start)));
        Assert.Equal(100, Assert.Single(register.BenefitBalances()).Expected);
        Assert.Equal(register, ContinualImprovementRegister.Restore(register.ToSnapshot()));
    }

    private static Improvement Achieved() => Accept(Measured(At(ImprovementStage.Verifying), 16, 20).Verify(Ada, Start.AddDays(21)));

    private static Benefit Whole(string id) => Benefit.Of(id, "Hours saved", "the desk", Ada, 100, "hours", Start.AddDays(90), EffectShare.Of("calls saved", 1));

    private static ContinualImprovementRegister Open(params ImprovementId[] ids) => ids.Aggregate(
        ContinualImprovementRegister.Open("IT", Ada, Start),
        (register, id) => Accept(register.Raise(id, $"Title of {id}", ImprovementSource.Idea, Ada, Start)));

    private static ContinualImprovementRegister Accept(RegisterOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);

    private static Improvement Accept(ImprovementOutcome outcome) => Samples.Accept(outcome);
}
