using LearningOrg.Core.Knowledge.Maps;
using LearningOrg.Core.Knowledge.Maps.Events;
using static LearningOrg.Core.Tests.Knowledge.Maps.Samples;

namespace LearningOrg.Core.Tests.Knowledge.Maps;

/// <summary>What people read, word for word, and what a programmer is told.</summary>
public class KnowledgeMapTest
{
    public static TheoryData<string, Func<KnowledgeMap, KnowledgeMapOutcome>> Refusals { get; } = new()
    {
        {
            "duplicate-role: The map has the role 'desk' already. List each once.",
            map => map.ListRole(Desk, Keeper, Start)
        },
        {
            "unknown-topic: The map has no topic 'tape'. List it first, or check the key.",
            map => map.StateNeed(Desk, Restore, TopicId.Of("tape"), TopicProficiency.Aware, Keeper, Start)
        },
        {
            "duplicate-need: The map has the need 'desk / restore / backup' already. Drop it first to state it anew.",
            map => map.StateNeed(Desk, Restore, Backup, TopicProficiency.Aware, Keeper, Start)
        },
        {
            "unknown-need: The map has no need 'desk / call / backup'. State it first, or check the names.",
            map => map.DropNeed(Desk, ActivityId.Of("call"), Backup, "outsourced", Keeper, Start)
        },
        {
            "duplicate-holder: The map has the holder 'ada on backup' already. Confirm it to renew its evidence or change its proficiency.",
            map => map.AddHolder(Ada, Backup, TopicProficiency.Aware, Drill, Keeper, Start)
        },
        {
            "unknown-holder: The map has no holder 'ben on backup'. Add the holder first, or check the names.",
            map => map.Confirm(Ben, Backup, TopicProficiency.Aware, Drill, Keeper, Start)
        },
        {
            "unknown-person: The map has no person 'ben'. Only whoever holds a topic is on it: check the name.",
            map => map.RecordLeaving(Ben, Keeper, Start)
        },
        {
            "not-permitted: Cannot confirm the holder 'ada on backup': there is later evidence, of 2026-03-01T09:00:00+00:00. "
            + "Hand in evidence of that instant or a later one.",
            map => map.Confirm(Ada, Backup, TopicProficiency.Aware, KnowledgeEvidence.Of("a talk", Start.AddDays(-1)), Keeper, Start)
        },
        {
            "not-permitted: Cannot record a use by 'ada on backup': the use is dated 2026-03-02T09:00:00+00:00, after 2026-03-01T09:00:00+00:00, "
            + "when it is recorded. Record it once it has happened.",
            map => map.RecordUse(Ada, Backup, Start.AddDays(1), Keeper, Start)
        },
        {
            "not-permitted: Cannot plan the transfer 'T2': Pairing takes somebody who knows the topic. Name at least one who passes it on, or choose "
            + "training from outside.",
            map => map.PlanTransfer(TransferId.Of("T2"), TransferTechnique.Pairing, Backup, [], [Ben], Keeper, Start)
        },
        {
            "not-permitted: Cannot conclude the transfer 'T1': it was concluded as Learned already. Plan another transfer to take the matter up again.",
            map => map.ConcludeTransfer(TransferId.Of("T1"), TransferResult.Canceled, Keeper, Start)
        },
        {
            "out-of-sequence: Cannot list the role 'dba' at 2026-02-28T09:00:00+00:00: the last event happened at 2026-03-01T09:00:00+00:00. "
            + "Hand in that instant or a later one.",
            map => map.ListRole(RoleId.Of("dba"), Keeper, Start.AddDays(-1))
        },
    };

    private static KnowledgeMap Full { get; } = One
        .Then(map => map.AddHolder(Ada, Backup, TopicProficiency.Teaching, Drill, Keeper, Start))
        .Then(map => map.PlanTransfer(TransferId.Of("T1"), TransferTechnique.Mentoring, Backup, [Ada], [Ben], Keeper, Start))
        .Then(map => map.ConcludeTransfer(TransferId.Of("T1"), TransferResult.Learned, Keeper, Start, "two afternoons"));

    [Theory]
    [MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public void A_refusal_names_what_was_asked_and_what_would_help(string message, Func<KnowledgeMap, KnowledgeMapOutcome> verb) =>
        Assert.Equal(message, verb(Full).ToString());

    [Fact]
    public void Values_print_readably()
    {
        Assert.Equal("IT: 1 role, 1 topic, 1 need, 1 person", Full.ToString());
        Assert.Equal("IT: 0 roles, 0 topics, 0 needs, 0 people", Empty().ToString());
        Assert.Equal("desk / restore needs backup, Independent", Full.Needs.Single().ToString());
        Assert.Equal("ada knows backup, Teaching (restored a server, 2026-03-01T09:00:00+00:00)", Full.Holdings.Single().ToString());
        Assert.Equal("T1 [Learned] Mentoring on backup: ada to ben", Full.Transfers.Single().ToString());
        Assert.Equal("IT: 1 role, 1 topic (schema 1)", Full.ToSnapshot().ToString());
        Assert.Equal("map 'IT' opened by keeper at 2026-03-01T09:00:00+00:00", Full.Opening.ToString());
        Assert.Equal("opened by keeper at 2026-03-01T09:00:00+00:00 (schema 1)", Full.Opening.ToSnapshot().ToString());
        Assert.Equal(
            "transfer T2 planned (Training on backup: from outside to ben) by keeper at 2026-03-01T09:00:00+00:00",
            Full.PlanTransfer(TransferId.Of("T2"), TransferTechnique.Training, Backup, [], [Ben], Keeper, Start).ToString());
    }

    [Fact]
    public void What_came_of_a_transfer_makes_nobody_a_holder() => Assert.Empty(Full.HoldingsOf(Ben));

    [Fact]
    public void Keys_compare_letter_by_letter()
    {
        Assert.True(TopicId.Of("a") < TopicId.Of("b") && TopicId.Of("b") > TopicId.Of("a") && TopicId.Of("a") <= TopicId.Of("a"));
        Assert.True(RoleId.Of("B") >= RoleId.Of("A") && ActivityId.Of("B").CompareTo(ActivityId.Of("a")) < 0);
        Assert.True(default(TransferId).IsUnassigned && default(TransferId).ToString() == "(unassigned)");
    }

    [Fact]
    public void Doors_name_what_a_programmer_forgot()
    {
        Assert.Throws<ArgumentException>("role", () => _ = One.ListRole(default, Keeper, Start));
        Assert.Throws<ArgumentException>("by", () => _ = One.ListTopic(Backup, default, Start));
        Assert.Throws<ArgumentNullException>("required", () => _ = One.StateNeed(Desk, Restore, Backup, null!, Keeper, Start));
        Assert.Throws<ArgumentException>("reason", () => _ = One.DropNeed(Desk, Restore, Backup, " ", Keeper, Start));
        Assert.Throws<ArgumentException>("what", () => KnowledgeEvidence.Of("", Start));
        Assert.Throws<ArgumentException>("to", () => _ = One.PlanTransfer(TransferId.Of("T"), TransferTechnique.Training, Backup, [], [], Keeper, Start));
        var twice = Assert.Throws<ArgumentException>(
            "to[0]", () => _ = Full.PlanTransfer(TransferId.Of("T"), TransferTechnique.Pairing, Backup, [Ada], [Ada], Keeper, Start));
        Assert.StartsWith("'ada' stands twice in a transfer. Name each person once, on one side.", twice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_impossible_history_is_refused_with_the_event_that_cannot_stand_there()
    {
        var listed = new TopicListed(Backup, Keeper, Start);
        Assert.Contains("There are no events", Error([]), StringComparison.Ordinal);
        Assert.Contains("The first event must be KnowledgeMapOpened", Error([listed]), StringComparison.Ordinal);
        Assert.Contains("the map is open already", Error([Full.Opening, Full.Opening]), StringComparison.Ordinal);
        Assert.Contains("The map has the topic 'backup' already", Error([Full.Opening, listed, listed]), StringComparison.Ordinal);
        Assert.Contains("lies before the last one", Error([Full.Opening, listed with { At = Start.AddDays(-1) }]), StringComparison.Ordinal);
        var used = new KnowledgeUsed(Ada, Backup, Start, Keeper, Start);
        Assert.Contains("The map has no holder 'ada on backup'", Error([Full.Opening, listed, used]), StringComparison.Ordinal);
    }

    private static string Error(KnowledgeMapEvent[] events) => Assert.Throws<ArgumentException>(() => KnowledgeMap.Replay(events)).Message;
}
