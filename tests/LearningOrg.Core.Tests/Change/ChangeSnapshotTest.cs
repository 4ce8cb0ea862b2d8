using FsCheck.Xunit;
using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Events;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Requirements;
using LearningOrg.Core.Change.Snapshots;
using LearningOrg.Core.Change.Work;
using static LearningOrg.Core.Tests.Change.Samples;

namespace LearningOrg.Core.Tests.Change;

/// <summary>The way back from storage trusts nothing; each error names the member.</summary>
[Properties(Arbitrary = [typeof(ChangeArbitraries)], MaxTest = 100)]
public class ChangeSnapshotTest
{
    private static readonly ChangeSnapshot Passed = Samples.Passed(ChangeStep.Culture).ToSnapshot();

    private static readonly ChangeSnapshot Held = Accept(Launched().Hold(ChangeStep.Wins, "waits", Start.AddDays(9), Ada, Start)).ToSnapshot();

    // Written out, and not taken from the code: a code that changes would orphan what is stored.
    private static readonly Dictionary<string, string[]> Kinds = new()
    {
        ["launched"] = ["Title", "Charter", "Policy"],
        ["amended"] = ["Title", "Charter"],
        ["evidence-recorded"] = ["Evidence"],
        ["evidence-retracted"] = ["EvidenceId", "Reason"],
        ["coalition-formed"] = ["Coalition"],
        ["vision-stated"] = ["Vision"],
        ["communication-planned"] = ["Communication"],
        ["obstacle-raised"] = ["Obstacle"],
        ["obstacle-assigned"] = ["ObstacleId", "Owner"],
        ["obstacle-removed"] = ["ObstacleId", "Reason"],
        ["obstacle-accepted"] = ["ObstacleId", "Reason"],
        ["win-planned"] = ["Win"],
        ["gate-passed"] = ["Step", "Judgements"],
        ["gate-passed-on-conditions"] = ["Step", "Judgements", "Conditions"],
        ["gate-held"] = ["Step", "Judgements", "Reason", "ReviewAt"],
        ["gate-recycled"] = ["Step", "Judgements", "Reason"],
        ["killed"] = ["Step", "Judgements", "Reason"],
        ["completed"] = [],
        ["reopened"] = ["Reason"],
    };

    private static readonly CriterionJudgement[] Judged = [new("managers-convinced", true, ["S1"]), new("opportunity-written", false, [])];

    private static readonly ChangeEvent[] Samples1 =
    [
        new ChangeLaunched(Id, Ada, Start, "Title", Charter, ChangePolicy.Accelerated.WithLowerBound()),
        new ChangeAmended(Id, Ada, Start, "Title", Charter),
        .. ChangeStep.All.SelectMany(step => Work(step, Start.AddDays(step.Number))).Aggregate(
            (Now: Launched(), Events: new List<ChangeEvent>()),
            (sofar, work) =>
            {
                var accepted = work(sofar.Now).AsT0;
                sofar.Events.Add(accepted.Event);
                return (accepted.Now, sofar.Events);
            }).Events,
        new EvidenceRetracted(Id, Ada, Start, "S1", "wrong"),
        new ObstacleAssigned(Id, Ada, Start, "O1", Ada),
        new ObstacleAccepted(Id, Ada, Start, "O1", "the law"),
        new GatePassed(Id, Ada, Start, ChangeStep.Urgency, Judged),
        new GatePassedOnConditions(Id, Ada, Start, ChangeStep.Urgency, Judged, [GateCondition.Of("managers-convinced", Start.AddDays(3))]),
        new GateHeld(Id, Ada, Start, ChangeStep.Urgency, Judged, "waits", Start.AddDays(9)),
        new GateRecycled(Id, Ada, Start, ChangeStep.Urgency, Judged, "again"),
        new ChangeKilled(Id, Ada, Start, ChangeStep.Urgency, Judged, "no money"),
        new ChangeCompleted(Id, Ada, Start),
        new ChangeReopened(Id, Ada, Start, "it came back"),
    ];

    private static readonly Dictionary<string, ChangeEventSnapshot> OfKind =
        Samples1.Select(happened => happened.ToSnapshot()).GroupBy(stored => stored.Kind).ToDictionary(kind => kind.Key, kind => kind.First());

    public static TheoryData<string> AllKinds { get; } = [.. Kinds.Keys];

    public static TheoryData<string, ChangeSnapshot, string> Broken { get; } = new()
    {
        { "SchemaVersion", Passed with { SchemaVersion = 2 }, "SchemaVersion is 2, but this library reads 1 only." },
        { "Id", Passed with { Id = "" }, "Id must not be blank." },
        { "Charter.Population", Passed with { Charter = Passed.Charter with { Population = 0 } }, "Charter.Population must be at least 1." },
        { "Stage", Passed with { Stage = "done" }, "'done' is not a code of ChangeStage. Allowed: under-way, completed or killed." },
        { "Revision", Passed with { Revision = 0 }, "Revision must be at least 1." },
        { "LastEventAt", Passed with { LastEventAt = Start.AddDays(-1) }, "LastEventAt contradicts the rest of CHG-1: it was launched at" },
        { "VisionStatedAt", Passed with { VisionStatedAt = null }, "VisionStatedAt and Vision stand and fall together. Give both or neither." },
        { "CompletedAt", Passed with { Stage = "completed" }, "CompletedAt contradicts the rest of CHG-1: it has that exactly when it is Completed." },
        {
            "SustainedSince", Passed with { SustainedSince = Start },
            "SustainedSince contradicts the rest of CHG-1: the sustain period runs exactly while every step is passed, from the last decision at a gate or later."
        },
        { "Stage", Passed with { Stage = "killed" }, "Stage contradicts the rest of CHG-1: it is Killed exactly when it was killed at a gate." },
        { "Gates", Held with { Stage = "completed", CompletedAt = Start }, "Gates contradicts the rest of CHG-1: once it is Completed every step was passed." },
        { "Evidence[0].Kind", With(0, stored => stored with { Kind = "rumor" }), "'rumor' is not a code of EvidenceKind." },
        {
            "Evidence[0].Question", With(0, stored => stored with { Question = null }),
            "Evidence[0].Question is missing. For evidence of the kind 'survey' give"
        },
        { "Evidence[0].Win", With(0, stored => stored with { Win = "W1" }), "Evidence[0].Win does not belong to evidence of the kind 'survey'." },
        { "Evidence[0].Answered", With(0, stored => stored with { Answered = 99 }), "Evidence[0].Answered must lie in 0 to 60." },
        { "Evidence[0].Agreeing", With(0, stored => stored with { Agreeing = -1 }), "Evidence[0].Agreeing must lie in 0 to 50." },
        { "Evidence[0].Criteria", With(0, stored => stored with { Criteria = null }), "Evidence[0].Criteria is refused: E1 names no criterion." },
        { "Evidence[0].ExpiresAt", With(0, stored => stored with { ExpiresAt = stored.DatedAt }), "Evidence[0].ExpiresAt is" },
        { "Evidence[0].DatedAt", With(0, stored => stored with { DatedAt = Start.AddDays(300) }), "Evidence[0].DatedAt contradicts the rest of CHG-1" },
        { "Evidence[0].Criteria", With(0, stored => stored with { Criteria = ["anchored"] }), "Evidence[0].Criteria contradicts the rest of CHG-1" },
        { "Evidence", With(1, stored => stored with { Id = "E1" }), "Evidence contradicts the rest of CHG-1: no two pieces of evidence share a number." },
        {
            "Gates[0].Judgements", With(0, stored => stored with { Agreeing = 3 }),
            "Gates[0].Judgements contradicts the rest of CHG-1: the evidence that it names does not meet managers-convinced."
        },
        {
            "Gates[0].Judgements", With(0, stored => stored with { ExpiresAt = stored.DatedAt, DatedAt = stored.DatedAt.AddDays(-1) }),
            "Gates[0].Judgements contradicts the rest of CHG-1: the evidence that it names does not meet managers-convinced."
        },
        {
            "Gates[0].Judgements", WithGate(0, gate => gate with { Judgements = [.. gate.Judgements.Select(judgement => judgement with { IsMet = false })] }),
            "Gates[0].Judgements contradicts the rest of CHG-1: what it rests on does not let urgency pass."
        },
        {
            "Gates[0].Judgements", WithGate(0, gate => gate with { Judgements = [] }),
            "Gates[0].Judgements contradicts the rest of CHG-1: a decision about urgency rests on managers-convinced, opportunity-written "
            + "and outside-view-shown, in that order."
        },
        {
            "Gates[0].Reason", WithGate(0, gate => gate with { Reason = "why" }),
            "Gates[0].Reason contradicts the rest of CHG-1: it has a reason exactly after"
        },
        { "Gates[0].ReviewAt", WithGate(0, gate => gate with { ReviewAt = Start }), "Gates[0].ReviewAt contradicts the rest of CHG-1" },
        { "Gates[0].Conditions", WithGate(0, gate => gate with { Decision = "conditional-go" }), "Gates[0].Conditions contradicts the rest of CHG-1" },
        { "Gates[0].Recycles", WithGate(0, gate => gate with { Decision = "recycle", Reason = "again" }), "Gates[0].Recycles contradicts the rest of CHG-1" },
        { "Gates[1].Step", WithGate(1, gate => gate with { Step = "urgency" }), "Gates[1].Step is urgency, out of turn. Each step stands once, in order." },
        {
            "Obstacles[0].Reason", Passed with { Obstacles = [Passed.Obstacles![0] with { Reason = null }] },
            "Obstacles[0].Reason contradicts the status of O1"
        },
        { "Wins[0].PlannedAt", Passed with { Wins = [Passed.Wins![0] with { PlannedAt = null }] }, "Wins[0].PlannedAt is missing." },
        {
            "Retractions", Passed with { Retractions = [new("S9", "wrong", "ada", Start)] },
            "Retractions contradicts the rest of CHG-1: only evidence that is there is retracted."
        },
        {
            "Policy.Gates", Passed with { Policy = Passed.Policy with { Gates = [Passed.Policy.Gates[1]] } },
            "Policy.Gates must be one gate for each step, in order"
        },
        {
            "Policy.Gates[0].Criteria[0].Requirement.Answers", WithCriterion(stored => stored with { Requirement = stored.Requirement with { Answers = 0 } }),
            "Policy.Gates[0].Criteria[0].Requirement.Answers must lie in 1 to"
        },
        {
            "Policy.Gates[0].Criteria[0].Requirement.AtLeast", WithCriterion(stored => stored with { Requirement = stored.Requirement with { AtLeast = 2 } }),
            "Policy.Gates[0].Criteria[0].Requirement.AtLeast must lie in 0 to 1."
        },
        {
            "Policy.Gates[0].Criteria[0].Weight", WithCriterion(stored => stored with { Weight = -1 }),
            "Policy.Gates[0].Criteria[0].Weight must"
        },
        {
            "Policy.Gates[0].Criteria[0].Code", WithCriterion(stored => stored with { Code = "Two Words" }),
            "Policy.Gates[0].Criteria[0].Code"
        },
        { "Policy.SustainDays", Passed with { Policy = Passed.Policy with { SustainDays = -1 } }, "Policy.SustainDays must lie in 0 to 3650." },
        {
            "Policy.Dependencies", Passed with { Policy = Passed.Policy with { Dependencies = [new("wins", "vision")] } },
            "Policy.Dependencies is given, though the pace is sequential"
        },
        {
            "Policy.Dependencies[1]", Passed with
            {
                Policy = Passed.Policy with { Pace = "accelerated", Dependencies = [new("wins", "vision"), new("vision", "wins")] }
            },
            "Policy.Dependencies[1] is refused: vision would need wins, which needs vision in turn: neither could ever be passed."
        },
    };

    [Theory(DisplayName = "INV-7 what no initiative would have written is an error that names the member")]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public void Restore_refuses_what_no_initiative_would_have_written(string member, ChangeSnapshot snapshot, string message)
    {
        var error = Assert.ThrowsAny<ArgumentException>(() => ChangeInitiative.Restore(snapshot));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(member, error.ParamName);
    }

    [Fact]
    public void Every_kind_of_evidence_and_of_requirement_comes_back()
    {
        var entry = Samples.Passed(ChangeStep.Culture);
        Assert.Equal(10, entry.Evidence.Select(evidence => evidence.Kind).Distinct().Count());
        Assert.All(entry.Evidence, evidence => Assert.Equal(evidence, LearningOrg.Core.Change.Evidence.ChangeEvidence.Restore(evidence.ToSnapshot())));
        var requirements = ChangePolicy.Sequential.Gates.SelectMany(gate => gate.Criteria).Select(criterion => criterion.Requirement.Code).Distinct();
        Assert.Equal(typeof(GateRequirement).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(GateRequirement))), requirements.Count());
        var policy = ChangePolicy.Accelerated.WithLowerBound().SustainedFor(TimeSpan.FromDays(7)).Noticing(TimeSpan.FromDays(3)).With(
            CoalitionRule.Of(2, 3, 4, 5, 6, 0));
        Assert.Equal(policy, ChangePolicy.Restore(policy.ToSnapshot()));
        Assert.Equal(ChangePolicy.Sequential, ChangePolicy.Restore(ChangePolicy.Sequential.ToSnapshot()));
        Assert.NotEqual(ChangePolicy.Sequential, policy);
    }

    [Property(DisplayName = "Law: restoring the snapshot of an event gives an equal event")]
    public bool Restore_gives_the_same_event(ChangeCourse course) => course.Events.All(happened =>
        ChangeEvent.Restore(happened.ToSnapshot()) == happened && ChangeEvent.Restore(happened.ToSnapshot()).ToSnapshot() == happened.ToSnapshot());

    [Fact]
    public void Every_event_has_a_kind_and_the_kinds_are_these()
    {
        var types = typeof(ChangeEvent).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(ChangeEvent)));
        Assert.Equal(types.Count(), Kinds.Count);
        Assert.Equal(Kinds.Keys.Order(), OfKind.Keys.Order());
        Assert.All(Samples1, happened => Assert.Equal(happened, ChangeEvent.Restore(happened.ToSnapshot())));
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void A_member_that_the_kind_needs_is_missed_by_name_and_a_foreign_one_refused(string kind)
    {
        foreach (var member in Kinds[kind])
        {
            var error = Assert.Throws<ArgumentException>(member, () => ChangeEvent.Restore(With(OfKind[kind], member, value: null)));
            Assert.StartsWith($"{member} is missing. For an event of the kind '{kind}' give ", error.Message, StringComparison.Ordinal);
        }

        var (foreign, value) = kind == "vision-stated" ? ("Owner", (object)"ada") : ("Vision", new VisionSnapshot("a", "b"));
        var refused = Assert.Throws<ArgumentException>(foreign, () => ChangeEvent.Restore(With(OfKind[kind], foreign, value)));
        Assert.StartsWith($"{foreign} does not belong to an event of the kind '{kind}'.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_kind_or_version_is_refused()
    {
        var error = Assert.Throws<ArgumentException>("Kind", () => ChangeEvent.Restore(OfKind["completed"] with { Kind = "deleted" }));
        Assert.StartsWith("'deleted' is not a kind of event. Allowed: launched, amended, evidence-recorded, ", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("SchemaVersion", () => ChangeEvent.Restore(OfKind["completed"] with { SchemaVersion = 2 }));
        Assert.Equal("completed CHG-1 by ada at 2026-03-01T09:00:00+00:00 (schema 1)", OfKind["completed"].ToString());
    }

    [Fact]
    public void A_history_that_claims_what_was_not_shown_is_refused()
    {
        var launched = new ChangeLaunched(Id, Ada, Start, "Title", Charter, ChangePolicy.Sequential);
        string Error(params ChangeEvent[] events) => Assert.Throws<ArgumentException>(() => ChangeInitiative.Replay(events)).Message;
        Assert.StartsWith("There are no events. The first must be ChangeLaunched.", Error(), StringComparison.Ordinal);
        Assert.StartsWith(
            "The first event must be ChangeLaunched, but was 'CHG-1 completed by ada", Error(new ChangeCompleted(Id, Ada, Start)), StringComparison.Ordinal);
        Assert.StartsWith("CHG-1 was launched before: the event", Error(launched, launched), StringComparison.Ordinal);
        Assert.StartsWith(
            "This is CHG-1, and the event belongs to CHG-2.",
            Error(launched, new ChangeCompleted(ChangeInitiativeId.Of("CHG-2"), Ada, Start)),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "The event 'CHG-1 completed by ada at 2026-02-28", Error(launched, new ChangeCompleted(Id, Ada, Start.AddDays(-1))), StringComparison.Ordinal);
        Assert.StartsWith(
            "managers-convinced was not met: there is no survey",
            Error(launched, new GatePassed(Id, Ada, Start, ChangeStep.Urgency, Judged)),
            StringComparison.Ordinal);
        Assert.StartsWith("victory would be declared too soon", Error(launched, new ChangeCompleted(Id, Ada, Start)), StringComparison.Ordinal);
        var shown = Work(ChangeStep.Urgency, Start).Aggregate((Now: Launched(), Events: new List<ChangeEvent> { launched }), (sofar, work) =>
        {
            var accepted = work(sofar.Now).AsT0;
            return (accepted.Now, [.. sofar.Events, accepted.Event]);
        });
        Assert.StartsWith(
            "what it says it rested on is not what was recorded then",
            Error([.. shown.Events, new GatePassed(Id, Ada, Start, ChangeStep.Urgency, Judged)]),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_with_a_gap_is_refused_by_number()
    {
        var stored = ChangeCourse.Of(
            ChangePolicy.Sequential, [new("state", ChangeStep.Vision, 1, 0, 0, Ada), new("survey", ChangeStep.Urgency, 1, 0, 0, Ada)]).History.ToSnapshot();
        var gap = new ChangeHistorySnapshot([stored.Events[0], stored.Events[2]]);
        var error = Assert.Throws<ArgumentException>("Events[1].Number", () => ChangeHistory.Restore(gap));
        Assert.StartsWith("Events[1].Number is 3, where 2 was due: an event is missing, stands twice or out of turn.", error.Message, StringComparison.Ordinal);
        Assert.Equal("3 events", stored.ToString());
        Assert.Throws<ArgumentOutOfRangeException>("at", () => ChangeHistory.Restore(stored).AsOf(Start.AddTicks(-1)));
        Assert.Equal("CHG-1 [Under way] Answer within the hour: 3 events since 2026-03-01T09:00:00+00:00", ChangeHistory.Restore(stored).ToString());
    }

    private static ChangeSnapshot With(int place, Func<EvidenceSnapshot, EvidenceSnapshot> change) =>
        Passed with { Evidence = [.. Passed.Evidence!.Select((stored, index) => index == place ? change(stored) : stored)] };

    private static ChangeSnapshot WithGate(int place, Func<GateRecordSnapshot, GateRecordSnapshot> change) =>
        Passed with { Gates = [.. Passed.Gates!.Select((stored, index) => index == place ? change(stored) : stored)] };

    private static ChangeSnapshot WithCriterion(Func<CriterionSnapshot, CriterionSnapshot> change)
    {
        var gate = Passed.Policy.Gates[0];
        CriterionSnapshot[] criteria = [change(gate.Criteria[0]), .. gate.Criteria.Skip(1)];
        return Passed with { Policy = Passed.Policy with { Gates = [gate with { Criteria = criteria }, .. Passed.Policy.Gates.Skip(1)] } };
    }

    private static ChangeEventSnapshot With(ChangeEventSnapshot snapshot, string member, object? value)
    {
        var changed = snapshot with { };
        typeof(ChangeEventSnapshot).GetProperty(member)!.SetValue(changed, value);
        return changed;
    }
}
