using LearningOrg.Core.Knowledge.Maps;
using LearningOrg.Core.Knowledge.Maps.Events;
using LearningOrg.Core.Knowledge.Maps.Snapshots;
using static LearningOrg.Core.Tests.Knowledge.Maps.Samples;

namespace LearningOrg.Core.Tests.Knowledge.Maps;

/// <summary>The way back from a snapshot trusts nothing; each error names the member.</summary>
public class MapSnapshotTest
{
    private static readonly KnowledgeMapSnapshot Full = new(1, "IT", "keeper", Start)
    {
        Roles = ["desk"],
        Activities = ["restore"],
        Topics = ["backup"],
        Needs = [new("desk", "restore", "backup", "independent")],
        Holdings = [new("ada", "backup", "teaching", "a drill", Start.AddDays(1))],
        Transfers = [Planned],
    };

    // Written out, and not taken from the code: a code that changes would orphan what is stored.
    private static readonly Dictionary<string, string[]> Kinds = new()
    {
        ["opened"] = ["Title"],
        ["role-listed"] = ["Role"],
        ["activity-listed"] = ["Activity"],
        ["topic-listed"] = ["Topic"],
        ["need-stated"] = ["Role", "Activity", "Topic", "Proficiency"],
        ["need-dropped"] = ["Role", "Activity", "Topic", "Reason"],
        ["holder-added"] = ["Person", "Topic", "Proficiency", "Evidence", "EvidenceAt"],
        ["holder-confirmed"] = ["Person", "Topic", "Proficiency", "Evidence", "EvidenceAt"],
        ["used"] = ["Person", "Topic", "UsedAt"],
        ["left"] = ["Person"],
        ["transfer-planned"] = ["Transfer", "Technique", "Mode", "Topic", "To"],
        ["transfer-concluded"] = ["Transfer", "Result"],
    };

    public static TheoryData<string, string, KnowledgeMapSnapshot> Broken { get; } = new()
    {
        { "SchemaVersion", "SchemaVersion is 2, but this library reads 1 only.", Full with { SchemaVersion = 2 } },
        { "Title", "Title must not be blank.", Full with { Title = " " } },
        { "OpenedBy", "OpenedBy must not be blank.", Full with { OpenedBy = "" } },
        { "OpenedAt", "OpenedAt is the default instant, which stands for none.", Full with { OpenedAt = default } },
        { "Roles[1]", "The role 'desk' stands twice. Name each once.", Full with { Roles = ["desk", "desk"] } },
        { "Activities[0]", "Activities[0] must have no white space around it, but was ' x'.", Full with { Activities = [" x"] } },
        { "Topics[1]", "The topic 'backup' stands twice. Name each once.", Full with { Topics = ["backup", "backup"] } },
        { "Needs[0].Role", "Needs[0].Role is refused: The map has no role 'dba'.", Full with { Needs = [new("dba", "restore", "backup", "aware")] } },
        { "Needs[0].Activity", "Needs[0].Activity is refused: The map has no activity 'x'.", Full with { Needs = [new("desk", "x", "backup", "aware")] } },
        { "Needs[0].Topic", "Needs[0].Topic is refused: The map has no topic 'x'.", Full with { Needs = [new("desk", "restore", "x", "aware")] } },
        { "Needs[0].Required", "'Aware' is not a code of TopicProficiency.", Full with { Needs = [new("desk", "restore", "backup", "Aware")] } },
        { "Needs[1]", "The need 'desk / restore / backup' stands twice.", Full with { Needs = [Full.Needs![0], Full.Needs[0] with { Required = "aware" }] } },
        { "Holdings[0].Person", "Holdings[0].Person must not be blank.", Full with { Holdings = [Full.Holdings![0] with { Person = "" }] } },
        { "Holdings[0].Topic", "Holdings[0].Topic is refused: The map has no topic 'x'.", Full with { Holdings = [Full.Holdings![0] with { Topic = "x" }] } },
        { "Holdings[0].Evidence", "Holdings[0].Evidence must not be blank.", Full with { Holdings = [Full.Holdings![0] with { Evidence = "" }] } },
        {
            "Holdings[0].EvidenceAt", "Holdings[0].EvidenceAt is the default instant, which stands for none.",
            Full with { Holdings = [Full.Holdings![0] with { EvidenceAt = default }] }
        },
        { "Holdings[1]", "The holder 'ada on backup' stands twice.", Full with { Holdings = [Full.Holdings![0], Full.Holdings[0]] } },
        { "Transfers[0].Technique", "'course' is not a code of TransferTechnique.", Full with { Transfers = [Planned with { Technique = "course" }] } },
        { "Transfers[0].Mode", "'x' is not a code of KnowledgeMode.", Full with { Transfers = [Planned with { Mode = "x" }] } },
        { "Transfers[0].To", "Transfers[0].To is empty. Name at least one whom it is for.", Full with { Transfers = [Planned with { To = null }] } },
        { "Transfers[0].To[0]", "'ada' stands twice in a transfer.", Full with { Transfers = [Planned with { To = ["ada"] }] } },
        {
            "Transfers[0].PlannedAt",
            "Transfers[0].PlannedAt is 2026-02-28T09:00:00+00:00, but the map was opened at 2026-03-01T09:00:00+00:00, which is later.",
            Full with { Transfers = [Planned with { PlannedAt = Start.AddDays(-1) }] }
        },
        {
            "Transfers[0].ConcludedAt", "Transfers[0].ConcludedAt is missing beside the result.",
            Full with { Transfers = [Planned with { Result = "learned" }] }
        },
        {
            "Transfers[0].ConcludedAt", "Transfers[0].ConcludedAt is given, though there is no result.",
            Full with { Transfers = [Planned with { ConcludedAt = Start }] }
        },
        { "Transfers[0].Note", "Transfers[0].Note is given, though there is no result.", Full with { Transfers = [Planned with { Note = "good" }] } },
        { "Transfers[1]", "The transfer 'T1' stands twice.", Full with { Transfers = [Planned, Planned] } },
        {
            "LastEventAt", "LastEventAt is 2026-03-01T09:00:00+00:00, but something is told to have happened at 2026-03-02T09:00:00+00:00, which is later.",
            Full with { LastEventAt = Start }
        },
    };

    public static TheoryData<string> AllKinds { get; } = [.. Kinds.Keys];

    private static KnowledgeMapSnapshot Whole => Full;

    private static KnowledgeTransferSnapshot Planned => new("T1", "mentoring", "socialize", "backup", Start) { From = ["ada"], To = ["ben"] };

    private static Dictionary<string, KnowledgeMapEventSnapshot> Samples { get; } = new KnowledgeMapEvent[]
    {
        new KnowledgeMapOpened("IT", Keeper, Start),
        new RoleListed(Desk, Keeper, Start),
        new ActivityListed(Restore, Keeper, Start),
        new TopicListed(Backup, Keeper, Start),
        new NeedStated(Desk, Restore, Backup, TopicProficiency.Independent, Keeper, Start),
        new NeedDropped(Desk, Restore, Backup, "automated", Keeper, Start),
        new HolderAdded(Ada, Backup, TopicProficiency.Teaching, Drill, Keeper, Start),
        new HolderConfirmed(Ada, Backup, TopicProficiency.Teaching, Drill, Keeper, Start),
        new KnowledgeUsed(Ada, Backup, Start, Keeper, Start),
        new HolderLeft(Ada, Keeper, Start),
        new TransferPlanned(TransferId.Of("T1"), TransferTechnique.Pairing, KnowledgeMode.Socialize, Backup, [Ada], [Ben], Keeper, Start),
        new TransferConcluded(TransferId.Of("T1"), TransferResult.Learned, "well", Keeper, Start),
    }.Select(happened => happened.ToSnapshot()).ToDictionary(stored => stored.Kind);

    [Theory(DisplayName = "INV-7 what no map would have written is an error that names the member")]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public void Restore_refuses_what_no_map_would_have_written(string member, string message, KnowledgeMapSnapshot snapshot)
    {
        var error = Assert.ThrowsAny<ArgumentException>(() => KnowledgeMap.Restore(snapshot));
        Assert.Equal(member, error.ParamName);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_written_by_hand_is_read_and_ends_with_the_latest_it_tells()
    {
        var map = KnowledgeMap.Restore(Whole);
        Assert.Equal(Start.AddDays(1), map.LastEventAt);
        Assert.Equal("IT: 1 role, 1 topic, 1 need, 1 person", map.ToString());
        Assert.Equal(Whole, map.ToSnapshot());
        Assert.Equal(Empty(), KnowledgeMap.Restore(new(1, "IT", "keeper", Start)));
    }

    [Fact]
    public void Every_event_has_a_kind_and_the_kinds_are_these()
    {
        var types = typeof(KnowledgeMapEvent).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(KnowledgeMapEvent)));
        Assert.Equal(types.Count(), Kinds.Count);
        Assert.Equal(Kinds.Keys.Order(), Samples.Keys.Order());
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void A_member_that_the_kind_needs_is_missed_by_name_and_one_of_another_kind_refused(string kind)
    {
        foreach (var member in Kinds[kind])
        {
            var error = Assert.Throws<ArgumentException>(member, () => KnowledgeMapEvent.Restore(With(Samples[kind], member, value: null)));
            Assert.StartsWith($"{member} is missing. For an event of the kind '{kind}' give ", error.Message, StringComparison.Ordinal);
        }

        var (foreign, value) = kind == "opened" ? ("Reason", "because") : ("Title", "IT");
        var refused = Assert.Throws<ArgumentException>(foreign, () => KnowledgeMapEvent.Restore(With(Samples[kind], foreign, value)));
        Assert.StartsWith($"{foreign} does not belong to an event of the kind '{kind}'.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_kind_and_another_version_are_refused()
    {
        var kind = Assert.Throws<ArgumentException>("Kind", () => KnowledgeMapEvent.Restore(Samples["left"] with { Kind = "fired" }));
        Assert.StartsWith("'fired' is not a kind of event. Allowed: opened, role-listed, ", kind.Message, StringComparison.Ordinal);
        var version = Assert.Throws<ArgumentException>("SchemaVersion", () => KnowledgeMapEvent.Restore(Samples["left"] with { SchemaVersion = 0 }));
        Assert.StartsWith("SchemaVersion is 0, but this library reads 1 only.", version.Message, StringComparison.Ordinal);
    }

    private static KnowledgeMapEventSnapshot With(KnowledgeMapEventSnapshot snapshot, string member, object? value)
    {
        var changed = snapshot with { };
        typeof(KnowledgeMapEventSnapshot).GetProperty(member)!.SetValue(changed, value);
        return changed;
    }
}
