using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Snapshots;

namespace LearningOrg.Core.Tests.Improvements;

public class ContinualImprovementRegisterTest
{
    private static readonly DateTimeOffset At = ImprovementArbitraries.Start;
    private static readonly ActorId Ada = ActorId.Of("ada");
    private static readonly ActorId Authority = ActorId.Of("head-of-service");
    private static readonly ImprovementId First = ImprovementId.Of("CIM0000001");
    private static readonly ImprovementId Second = ImprovementId.Of("CIM0000002");

    private static readonly ContinualImprovementRegister Register = Accept(Accept(
        ContinualImprovementRegister.Open("IT improvements", Authority, At)
            .Raise(First, "Password resets: stop the second call", ImprovementSource.KpiMonitoring, Ada, At))
            .Raise(Second, "Fewer hand-overs", ImprovementSource.StaffSuggestion, Ada, At.AddHours(2)));

    [Fact]
    public void From_the_first_remark_to_a_decision()
    {
        var score = Score.Of(250, ScoringModelId.Of("RICE", "1", "points"));
        var register = Accept(Register.Apply(First, entry => entry.Triage(Ada, At.AddDays(1))));
        register = Accept(register.Apply(First, entry => entry.Assess(score, Ada, At.AddDays(2))));
        register = Accept(register.Apply(Second, entry => entry.Reject("No owner in this budget year", Authority, At.AddDays(3))));

        Assert.Equal(score, register.Find(First)!.Assessment!.Score);
        Assert.Equal("No owner in this budget year", register.Find(Second)!.Ending!.Reason);
        Assert.Equal(At.AddDays(3), register.LastEventAt);
        Assert.Equal(2, register.Count);
        Assert.Equal("1 Assessed, 1 Rejected", string.Join(", ", register.CountByStage().Where(stage => stage.Count > 0)));
        Assert.Equal("2 Raised", string.Join(", ", Register.CountByStage().Where(stage => stage.Count > 0)));
    }

    [Fact]
    public void There_is_no_register_without_an_authority()
    {
        Assert.Throws<ArgumentException>("authority", () => ContinualImprovementRegister.Open("IT improvements", default, At));
        Assert.Throws<ArgumentException>("title", () => ContinualImprovementRegister.Open(" ", Authority, At));
        Assert.Throws<ArgumentException>("at", () => ContinualImprovementRegister.Open("IT improvements", Authority, default));
        var register = ContinualImprovementRegister.Open("IT improvements", Authority, At);
        Assert.Equal(("IT improvements", Authority), (register.Title, register.Authority));
        Assert.Equal((At, At), (register.OpenedAt, register.LastEventAt));
        Assert.Empty(register);
        Assert.Equal(new RegisterOpened("IT improvements", Authority, At, RegisterRules.Default), register.Opening);
        Assert.Equal((Authority, At), (register.Opening.By, register.Opening.At));
    }

    [Fact]
    public void An_accepted_verb_answers_with_the_event_of_the_entry()
    {
        var accepted = Register.Apply(First, entry => entry.Triage(Ada, At.AddDays(1))).AsT0;
        Assert.Equal(new EntryRecorded(new ImprovementTriaged(First, Ada, At.AddDays(1))), accepted.Event);
        Assert.Equal((Ada, At.AddDays(1)), (accepted.Event.By, accepted.Event.At));
    }

    [Fact]
    public void An_entry_is_found_or_it_is_not()
    {
        Assert.True(Register.TryFind(First, out var entry));
        Assert.Same(entry, Register.Find(First));
        Assert.Null(Register.Find(ImprovementId.Of("cim0000001")));
        Assert.False(Register.TryFind(ImprovementId.Of("CIM0000009"), out _));
        Assert.Throws<ArgumentException>("id", () => Register.Find(default));
    }

    [Fact(DisplayName = "INV-3 a verb in sequence for its entry and not for the register is refused by the register")]
    public void The_register_has_one_history()
    {
        Assert.True(Register.Find(First)!.Triage(Ada, At.AddHours(1)).IsT0);
        Assert.Equal(
            new OutOfSequence("triage CIM0000001 in 'IT improvements'", At.AddHours(1), At.AddHours(2)),
            Register.Apply(First, entry => entry.Triage(Ada, At.AddHours(1))).Value);
    }

    [Fact]
    public void The_refusal_of_a_verb_is_the_refusal_of_the_register() =>
        Assert.Equal(
            Register.Find(Second)!.Assess(Score.Of(1, ScoringModelId.Of("RICE", "1", "points")), Ada, At.AddDays(1)).Value,
            Register.Apply(Second, entry => entry.Assess(Score.Of(1, ScoringModelId.Of("RICE", "1", "points")), Ada, At.AddDays(1))).Value);

    [Fact]
    public void A_verb_that_answers_with_another_entry_is_a_mistake()
    {
        var other = Register.Find(Second)!;
        var error = Assert.Throws<ArgumentException>("verb", () => Register.Apply(First, _ => other.Triage(Ada, At.AddDays(1))));
        Assert.StartsWith(
            "The verb answered with CIM0000002 where CIM0000001 was asked for. Call it on the entry it is handed.",
            error.Message,
            StringComparison.Ordinal);

        var mixed = new Accepted<Improvement, ImprovementEvent>(Register.Find(First)!, new ImprovementTriaged(Second, Ada, At.AddDays(1)));
        Assert.Throws<ArgumentException>("verb", () => Register.Apply(First, _ => mixed));
    }

    [Fact]
    public void A_verb_on_an_entry_kept_from_before_is_a_mistake()
    {
        var kept = Register.Find(First)!;
        var triaged = Accept(Register.Apply(First, entry => entry.Triage(Ada, At.AddDays(1))));
        var error = Assert.Throws<ArgumentException>("verb", () => triaged.Apply(First, _ => kept.Triage(Ada, At.AddDays(1))));
        Assert.StartsWith(
            "The verb answered with a CIM0000001 that is not one step from the register's. Call one verb, on the entry it is handed.",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void So_is_one_that_was_overtaken()
    {
        var score = Score.Of(1, ScoringModelId.Of("RICE", "1", "points"));
        var triaged = Accept(Register.Apply(First, entry => entry.Triage(Ada, At.AddDays(1))));
        var kept = triaged.Find(First)!;
        var assessed = Accept(triaged.Apply(First, entry => entry.Assess(score, Ada, At.AddDays(5))));
        Assert.Throws<ArgumentException>("verb", () => assessed.Apply(First, _ => kept.Assess(score, Ada, At.AddDays(3))));
    }

    [Fact]
    public void A_verb_that_takes_no_step_two_steps_or_a_forbidden_one_is_a_mistake()
    {
        var entry = Register.Find(First)!;
        var triage = new ImprovementTriaged(First, Ada, At.AddDays(1));
        var reject = new ImprovementRejected(First, Ada, At.AddDays(1), "No owner");
        var assess = new ImprovementAssessed(First, Ada, At.AddDays(1), Score.Of(1, ScoringModelId.Of("RICE", "1", "points")));
        foreach (var answer in new Accepted<Improvement, ImprovementEvent>[]
        {
            new(entry, triage),
            new(entry.Apply(triage).Apply(reject), reject),
            new(entry.Apply(triage), reject),
            new(entry.Apply(assess), assess),
        })
        {
            Assert.Throws<ArgumentException>("verb", () => Register.Apply(First, _ => answer));
        }

        Assert.True(Register.Apply(First, _ => new Accepted<Improvement, ImprovementEvent>(entry.Apply(triage), triage)).IsT0);
    }

    [Fact]
    public void A_programmers_mistake_throws()
    {
        Assert.Throws<ArgumentException>("id", () => Register.Apply(default, entry => entry.Triage(Ada, At)));
        Assert.Throws<ArgumentNullException>("verb", () => Register.Apply(First, null!));
        Assert.Throws<ArgumentException>("verb", () => Register.Apply(First, _ => null!));
        Assert.Throws<ArgumentException>("title", () => Register.Raise(First, "", ImprovementSource.Idea, Ada, At));
        Assert.Throws<ArgumentNullException>(() => new RegisterOutcome((EntryRefusal)null!));
        Assert.Throws<ArgumentNullException>(() => new RegisterOutcome((NotPermitted)null!));
        Assert.Throws<ArgumentNullException>(() => new RegisterOutcome((OutOfSequence)null!));
        Assert.Throws<ArgumentNullException>(() => new RegisterOutcome((Accepted<ContinualImprovementRegister, RegisterEvent>)null!));
    }

    [Fact]
    public void Registers_are_equal_when_all_they_know_is()
    {
        Assert.NotEqual(ContinualImprovementRegister.Open("a", Ada, At), ContinualImprovementRegister.Open("b", Ada, At));
        Assert.NotEqual(ContinualImprovementRegister.Open("a", Ada, At), ContinualImprovementRegister.Open("a", Authority, At));
        Assert.NotEqual(ContinualImprovementRegister.Open("a", Ada, At), ContinualImprovementRegister.Open("a", Ada, At.AddTicks(1)));
        Assert.False(Register.Equals(null));
    }

    [Fact]
    public void An_impossible_stream_is_an_error_that_says_why()
    {
        var opened = Register.Opening;
        var raised = new EntryRecorded(new ImprovementRaised(First, Ada, At, "Title", ImprovementSource.Idea, ImprovementDetails.None));
        var triaged = new EntryRecorded(new ImprovementTriaged(First, Ada, At));
        AssertError("There are no events. The first must be RegisterOpened.");
        AssertError("The first event must be RegisterOpened, but was 'CIM0000001 triaged by ada at 2026-03-01T09:00:00+00:00'.", triaged);
        AssertError(
            "The register is open already: the event 'Register 'IT improvements' opened under the authority of head-of-service " +
            "at 2026-03-01T09:00:00+00:00' can only stand first.",
            opened,
            opened);
        AssertError(
            "The event 'CIM0000001 triaged by ada at 2026-03-01T09:00:00+00:00' concerns an improvement that this register never raised.",
            opened,
            triaged);
        AssertError("CIM0000001 was raised before: the event ", opened, raised, raised);
        AssertError(
            "The event 'CIM0000001 triaged by ada at 2026-03-01T08:00:00+00:00' lies before the last one, at 2026-03-01T09:00:00+00:00. " +
            "Hand in events in the order they happened.",
            opened,
            raised,
            new EntryRecorded(new ImprovementTriaged(First, Ada, At.AddHours(-1))));
        AssertError("opening.Authority is unassigned", opened with { Authority = default });
        Assert.Throws<ArgumentNullException>(() => ContinualImprovementRegister.Replay([opened, null!]));
        Assert.Throws<ArgumentNullException>("Event", () => new EntryRecorded(null!));
    }

    [Fact(DisplayName = "INV-7 what no register would have written is an error that names the member")]
    public void Restore_refuses_what_no_register_would_have_written()
    {
        var good = Register.ToSnapshot();
        var entry = good.Entries[0];
        AssertRefused("SchemaVersion", "SchemaVersion is 2, but this library reads 1 only.", good with { SchemaVersion = 2 });
        AssertRefused("Title", "Title must not be blank.", good with { Title = "" });
        AssertRefused("Authority", "Authority must not be blank.", good with { Authority = "" });
        AssertRefused("OpenedAt", "OpenedAt is the default instant, which stands for none.", good with { OpenedAt = default });
        AssertRefused(
            "Entries[1].Id",
            "The id CIM0000001 stands twice. Give each entry an id of its own.",
            good with { Entries = [entry, entry] });
        AssertRefused(
            "Entries[0].RaisedAt",
            "Entries[0].RaisedAt lies before the register was opened, at 2026-03-01T10:00:00+00:00.",
            good with { OpenedAt = At.AddHours(1) });
        AssertRefused(
            "Entries[1].Stage",
            "'Raised' is not a code of ImprovementStage. Allowed: raised, triaged, assessed, approved, in-progress, verifying, achieved, " +
            "not-achieved, sustained, regressed, on-hold, rejected, withdrawn, duplicate or superseded.",
            good with { Entries = [entry, entry with { Stage = "Raised" }] });
        AssertRefused(
            "Entries[0].Details.Inputs[0].Unit",
            "Entries[0].Details.Inputs[0].Unit must not be blank.",
            good with { Entries = [entry with { Details = new() { Inputs = [new("a", 1, "")] } }] });
        Assert.Throws<ArgumentNullException>("Entries[0]", () => ContinualImprovementRegister.Restore(good with { Entries = [null!] }));
        Assert.Throws<ArgumentNullException>("Entries", () => good with { Entries = null! });
        Assert.Throws<ArgumentNullException>("snapshot", () => ContinualImprovementRegister.Restore(null!));
    }

    private static void AssertError(string message, params RegisterEvent[] events) => Assert.StartsWith(
        message, Assert.ThrowsAny<ArgumentException>(() => ContinualImprovementRegister.Replay(events)).Message, StringComparison.Ordinal);

    private static void AssertRefused(string member, string message, RegisterSnapshot snapshot)
    {
        var error = Assert.Throws<ArgumentException>(() => ContinualImprovementRegister.Restore(snapshot));
        Assert.Equal(member, error.ParamName);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    private static ContinualImprovementRegister Accept(RegisterOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);
}
