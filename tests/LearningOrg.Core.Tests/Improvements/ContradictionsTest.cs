using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Snapshots;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>A stage without its evidence is refused, whether a file claims it or an event does: nothing is achieved because somebody says so.</summary>
public class ContradictionsTest
{
    private static readonly ImprovementSnapshot Approved = At(ImprovementStage.Approved);
    private static readonly ImprovementSnapshot Achieved = At(ImprovementStage.Achieved);
    private static readonly ImprovementSnapshot NotAchieved = At(ImprovementStage.NotAchieved);
    private static readonly ImprovementSnapshot Sustained = At(ImprovementStage.Sustained);
    private static readonly ImprovementSnapshot Regressed = At(ImprovementStage.Regressed);
    private static readonly ImprovementSnapshot OnHold = At(ImprovementStage.OnHold);
    private static readonly ImprovementSnapshot Duplicate = At(ImprovementStage.Duplicate);

    public static TheoryData<string, ImprovementSnapshot, string> Wrong { get; } = new()
    {
        { "ApprovedBy", Approved with { ApprovedBy = null, ApprovedAt = null }, "once it is Approved it was approved" },
        { "Plan", Approved with { Plan = null }, "once it is Approved it has a plan" },
        { "Owner", Approved with { Owner = null }, "once it is Approved it has an owner" },
        { "CompletedAt", At(ImprovementStage.Verifying) with { CompletedAt = null }, "once it is Verifying the work ended" },
        { "StartedAt", Achieved with { StartedAt = null }, "work that ended began" },
        { "CompletedAt", Achieved with { CompletedAt = Achieved.RaisedAt, StartedAt = Achieved.RaisedAt.AddDays(1) }, "work ends after it began" },
        { "Verification", Achieved with { Verification = null }, "it has a verification exactly when it was verified" },
        { "Verification", Achieved with { Stage = "not-achieved" }, "it is Not achieved" },
        {
            "Verification", Achieved with { Measurements = null },
            "it rests on 1 measured after the work ended, of which there are 0"
        },
        {
            "Verification", Achieved with { Verification = Achieved.Verification! with { Measured = 12 } },
            "what was measured gives achieved, 16 after the change (1 measurement): attainment 1.33, point comparison"
        },
        {
            "Verification", NotAchieved with { Stage = "achieved", Verification = NotAchieved.Verification! with { IsAchieved = true } },
            "what was measured gives not achieved, "
        },
        {
            "Verification", Achieved with { Stage = "not-achieved", Verification = Achieved.Verification! with { IsAchieved = false } },
            "what was measured gives achieved, 16 after the change"
        },
        {
            "Verification", Achieved with { Verification = Achieved.Verification! with { Attainment = 9 } },
            "what was measured gives achieved, 16 after the change (1 measurement): attainment 1.33, point comparison"
        },
        {
            "Verification", Achieved with { Verification = Achieved.Verification! with { Evidence = "shift-detected" } },
            "what was measured gives achieved, 16 after the change (1 measurement): attainment 1.33, point comparison"
        },
        { "Review", Sustained with { Review = null }, "it has a review exactly when it is Sustained or Regressed" },
        { "Review", Sustained with { Stage = "regressed" }, "it is Regressed" },
        {
            "Review", Sustained with { Measurements = [Sustained.Measurements![0]] },
            "it rests on 2 measured since the verification, of which there are 0"
        },
        {
            "Review", Regressed with { Stage = "sustained", Review = Regressed.Review! with { IsSustained = true } },
            "what was measured gives regressed, lost after "
        },
        {
            "Review", Sustained with { Stage = "regressed", Review = Sustained.Review! with { IsSustained = false } },
            "what was measured gives sustained, sustained over 2 measurements, the last "
        },
        {
            "HoldReason", OnHold with { HoldReason = null, HoldReviewAt = null, HeldSince = null, HeldFrom = null },
            "it has a reason to wait exactly when it is On hold"
        },
        { "HeldFrom", OnHold with { HeldFrom = "on-hold" }, "only open work waits" },
        { "EndedFor", Duplicate with { EndedFor = null }, "another entry goes on exactly when it is Duplicate or Superseded" },
        { "EndedFor", Duplicate with { EndedFor = Duplicate.Id }, "nothing ends in favor of itself" },
        { "Parent", Approved with { Parent = Approved.Id, IsRequired = true }, "nothing is a part of itself" },
        { "Tasks", Approved with { Tasks = [new("T1", "One", "open"), new("T1", "Two", "open")] }, "no two tasks share an id" },
    };

    [Theory(DisplayName = "INV-14, INV-25 what no verbs can have left behind is an error that names the member and the rule")]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void A_stage_without_its_evidence_is_refused(string member, ImprovementSnapshot snapshot, string rule) => Assert.StartsWith(
        $"{member} contradicts the rest of CIM0000007: {rule}",
        Assert.Throws<ArgumentException>(member, () => Improvement.Restore(snapshot)).Message,
        StringComparison.Ordinal);

    [Fact(DisplayName = "INV-14 an event that calls it achieved is refused where nothing was measured")]
    public void An_event_cannot_claim_what_was_not_measured()
    {
        var verified = Samples.At(ImprovementStage.Achieved).Verification!;
        var error = Assert.Throws<ArgumentException>("happened", () => Samples.At(ImprovementStage.Verifying).Apply(
            new ImprovementVerified(ImprovementId.Of("CIM0000007"), Samples.Ada, verified.At, verified)));
        Assert.StartsWith(
            "it rests on 1 measured after the work ended, of which there are 0: the event 'CIM0000007 verified as achieved", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ArgumentException>("happened", () => Samples.At(ImprovementStage.Raised).Apply(
            new ImprovementVerified(ImprovementId.Of("CIM0000007"), Samples.Ada, verified.At, verified)));
        Assert.StartsWith("no work on CIM0000007 has ended that a plan says how to measure: ", error.Message, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "INV-25 an event that calls it sustained is refused where too little was measured since")]
    public void An_event_cannot_claim_that_it_stayed()
    {
        var review = Samples.At(ImprovementStage.Sustained).SustainReview!;
        var happened = new ImprovementReviewed(ImprovementId.Of("CIM0000007"), Samples.Ada, review.At, review);
        Assert.Throws<ArgumentException>("happened", () => Samples.At(ImprovementStage.Achieved).Apply(happened));
        Assert.StartsWith(
            "CIM0000007 was never achieved: ",
            Assert.Throws<ArgumentException>("happened", () => Samples.At(ImprovementStage.Verifying).Apply(happened)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_recorded_late_does_not_speak_against_a_verification()
    {
        // Taken before the verification, and nobody knew of it then.
        var late = Samples.Accept(Samples.At(ImprovementStage.Achieved).Measure(
            Core.Measurement.MeasuredValue.Of(Samples.Mttr, 30, Samples.Start.AddDays(15)), Samples.Ada, Samples.Start.AddDays(25)));
        Assert.Equal(late, Improvement.Restore(late.ToSnapshot()));
    }

    private static ImprovementSnapshot At(ImprovementStage stage) => Samples.At(stage).ToSnapshot();
}
