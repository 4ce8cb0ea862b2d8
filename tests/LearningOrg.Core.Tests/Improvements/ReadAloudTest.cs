using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Snapshots;
using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>What people read, word for word.</summary>
public class ReadAloudTest
{
    private static readonly DateTimeOffset At = ImprovementArbitraries.Start;
    private static readonly ActorId Ada = ActorId.Of("ada");
    private static readonly Score Score = Score.Of(250, ScoringModelId.Of("RICE", "1", "points"));
    private static readonly ImprovementId Id = ImprovementId.Of("CIM0000007");

    private static readonly ContinualImprovementRegister Register =
        Accept(ContinualImprovementRegister.Open("IT improvements", ActorId.Of("head-of-service"), At)
            .Raise(Id, "Password resets", ImprovementSource.KpiMonitoring, Ada, At));

    [Fact]
    public void A_verb_too_early_names_the_step_before_it() => Assert.Equal(
        "not-permitted: Cannot assess: CIM0000007 is Raised. Triage it first.",
        In(ImprovementStage.Raised).Assess(Score, Ada, At).ToString());

    [Fact]
    public void A_verb_too_late_names_those_that_are_left()
    {
        Assert.Equal(
            "not-permitted: Cannot triage: CIM0000007 is already Triaged. From there you can assess, hold, reject, withdraw, mark as a duplicate or supersede it.",
            In(ImprovementStage.Triaged).Triage(Ada, At).ToString());
        Assert.Equal(
            "not-permitted: Cannot triage: CIM0000007 is already Assessed. From there you can assess, approve, hold, reject, withdraw, mark as a duplicate or supersede it.",
            In(ImprovementStage.Assessed).Triage(Ada, At).ToString());
    }

    [Fact]
    public void After_the_end_a_new_improvement_is_the_remedy()
    {
        Assert.Equal(
            "not-permitted: Cannot triage: CIM0000007 is Rejected. Raise a new improvement to take the matter up again.",
            In(ImprovementStage.Rejected).Triage(Ada, At).ToString());
        Assert.Equal(
            "not-permitted: Cannot assess: CIM0000007 is Rejected. Raise a new improvement to take the matter up again.",
            In(ImprovementStage.Rejected).Assess(Score, Ada, At).ToString());
        Assert.Equal(
            "not-permitted: Cannot reject: CIM0000007 is Rejected. Raise a new improvement to take the matter up again.",
            In(ImprovementStage.Rejected).Reject("Twice", Ada, At).ToString());
    }

    [Fact]
    public void A_back_dated_verb_names_both_instants()
    {
        Assert.Equal(
            "out-of-sequence: Cannot triage CIM0000007 at 2026-03-01T08:59:59+00:00: " +
            "the last event happened at 2026-03-01T09:00:00+00:00. Hand in that instant or a later one.",
            In(ImprovementStage.Raised).Triage(Ada, At.AddSeconds(-1)).ToString());
        Assert.Equal(
            "out-of-sequence: Cannot raise CIM0000008 in 'IT improvements' at 2026-03-01T08:59:59+00:00: " +
            "the last event happened at 2026-03-01T09:00:00+00:00. Hand in that instant or a later one.",
            Register.Raise(ImprovementId.Of("CIM0000008"), "Title", ImprovementSource.Idea, Ada, At.AddSeconds(-1)).ToString());
    }

    [Fact]
    public void A_taken_number_names_the_entry_that_has_it() => Assert.Equal(
        "duplicate-entry: Cannot raise CIM0000007: the register has it already, as 'Password resets'. Raise it under a number of its own.",
        Register.Raise(Id, "Another", ImprovementSource.Idea, Ada, At).ToString());

    [Fact]
    public void An_unknown_number_is_repeated() => Assert.Equal(
        "unknown-entry: The register has no entry CIM0000099. Raise it first, or check the number.",
        Register.Apply(ImprovementId.Of("CIM0000099"), entry => entry.Triage(Ada, At)).ToString());

    [Fact]
    public void Values_print_readably()
    {
        var assessed = In(ImprovementStage.Assessed);
        Assert.Equal("CIM0000007 [Assessed] Password resets, 250 (RICE 1)", assessed.ToString());
        Assert.Equal("CIM0000007 [Raised] Password resets", In(ImprovementStage.Raised).ToString());
        Assert.Equal("250 (RICE 1) by ada at 2026-03-01T09:00:00+00:00", assessed.Assessment!.ToString());
        Assert.Equal("CIM0000007 [assessed] Password resets (schema 1, revision 3)", assessed.ToSnapshot().ToString());
        Assert.Equal("IT improvements: 1 entry (schema 1)", Register.ToSnapshot().ToString());
        Assert.Equal("IT improvements: 1 entry (1 Raised), authority head-of-service", Register.ToString());
        Assert.Equal("x: 0 entries, authority ada", ContinualImprovementRegister.Open("x", Ada, At).ToString());
        Assert.Equal("1 Raised", Register.CountByStage()[0].ToString());
        Assert.Equal("reach = 0.5 calls per month", PriorityInput.Of("reach", 0.5, "calls per month").ToString());
        Assert.Equal("reach = 0.5 calls", new PriorityInputSnapshot("reach", 0.5, "calls").ToString());
        Assert.Equal("effort = 2 to 5 weeks", PriorityInput.Of("effort", Estimate.Between(2, 5), "weeks").ToString());
        Assert.Equal("effort = 3 (2 to 5) weeks", new PriorityInputSnapshot("effort", 3, "weeks", 2, 5).ToString());
        Assert.Equal("effort = 2 to 5 weeks", new PriorityInputSnapshot("effort", null, "weeks", 2, 5).ToString());
        Assert.Equal("effort = ? (2 to ?) weeks", new PriorityInputSnapshot("effort", null, "weeks", 2).ToString());
        Assert.Equal("KPI monitoring", ImprovementSource.KpiMonitoring.ToString());
    }

    [Fact]
    public void Rules_name_the_deputy_where_there_is_one()
    {
        var deputy = RegisterRules.Default with { Deputy = ActorId.Of("grace") };
        Assert.Equal("the authority decides, approver is not raiser, a look every 30 days", RegisterRules.Default.ToString());
        Assert.Equal("the authority decides (deputy grace), approver is not raiser, a look every 30 days", deputy.ToString());
        Assert.Equal(
            "anybody decides (deputy grace), raisers may approve, a look every 30 days",
            (deputy with { AuthorityDecides = false, ApproverIsNotRaiser = false }).ToString());
    }

    [Fact]
    public void A_verb_that_nothing_leads_back_to_says_so() => Assert.Equal(
        "triage: only while Raised; nothing leads back there",
        In(ImprovementStage.Assessed).WhatNow(At).Single(outlook => outlook.Verb.Code == "triage").ToString());

    [Fact]
    public void Events_print_as_sentences()
    {
        Assert.Equal(
            "Register 'IT improvements' opened under the authority of head-of-service at 2026-03-01T09:00:00+00:00",
            Register.Opening.ToString());
        Assert.Equal(
            "CIM0000007 raised as 'Password resets' from KPI monitoring by ada at 2026-03-01T09:00:00+00:00",
            Improvement.Raise(Id, "Password resets", ImprovementSource.KpiMonitoring, Ada, At).Event.ToString());
        Assert.Equal(
            "CIM0000007 triaged by ada at 2026-03-01T09:00:00+00:00",
            Register.Apply(Id, entry => entry.Triage(Ada, At)).ToString());
        Assert.Equal(
            "CIM0000007 assessed at 250 (RICE 1) by ada at 2026-03-01T09:00:00+00:00",
            In(ImprovementStage.Triaged).Assess(Score, Ada, At).ToString());
        Assert.Equal(
            "CIM0000007 rejected ('No owner') by ada at 2026-03-01T09:00:00+00:00",
            In(ImprovementStage.Triaged).Reject("No owner", Ada, At).ToString());
    }

    private static Improvement In(ImprovementStage stage) => ImprovementChartTest.At(stage);

    private static ContinualImprovementRegister Accept(RegisterOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);
}
