using FsCheck.Xunit;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Snapshots;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>Events as they are stored: what a store keeps today is read in ten years.</summary>
[Properties(Arbitrary = [typeof(ImprovementArbitraries)], MaxTest = 300)]
public class EventSnapshotTest
{
    // Written out, and not taken from the code: a code that changes would orphan what is stored.
    private static readonly Dictionary<string, string[]> Kinds = new()
    {
        ["opened"] = ["Title"],
        ["handed-over"] = ["Authority"],
        ["raised"] = ["Entry", "Title", "Source"],
        ["amended"] = ["Entry", "Title"],
        ["placed"] = ["Entry"],
        ["triaged"] = ["Entry"],
        ["assessed"] = ["Entry", "Score"],
        ["assigned"] = ["Entry", "Owner"],
        ["planned"] = ["Entry", "Plan"],
        ["approved"] = ["Entry"],
        ["started"] = ["Entry"],
        ["task-added"] = ["Entry", "Task"],
        ["task-done"] = ["Entry", "TaskId"],
        ["task-skipped"] = ["Entry", "TaskId", "Reason"],
        ["completed"] = ["Entry"],
        ["measured"] = ["Entry", "Measurement"],
        ["verified"] = ["Entry", "Verification"],
        ["reviewed"] = ["Entry", "Review"],
        ["benefit-expected"] = ["Entry", "Benefit"],
        ["benefit-booked"] = ["Entry", "BenefitId", "Amount"],
        ["held"] = ["Entry", "Reason", "ReviewAt"],
        ["resumed"] = ["Entry"],
        ["rejected"] = ["Entry", "Reason"],
        ["withdrawn"] = ["Entry", "Reason"],
        ["marked-duplicate"] = ["Entry", "EndedFor", "Reason"],
        ["superseded"] = ["Entry", "EndedFor", "Reason"],
    };

    private static readonly Dictionary<string, RegisterEventSnapshot> Samples = EventSamples.All
        .Select(happened => happened.ToSnapshot()).GroupBy(stored => stored.Kind).ToDictionary(kind => kind.Key, kind => kind.First());

    public static TheoryData<string> AllKinds { get; } = [.. Kinds.Keys];

    [Property(DisplayName = "Law: restoring the snapshot of an event gives an equal event")]
    public bool Restore_gives_the_same(RegisterCourse course) => course.Events.All(happened =>
        RegisterEvent.Restore(happened.ToSnapshot()) == happened
        && RegisterEvent.Restore(happened.ToSnapshot()).ToSnapshot() == happened.ToSnapshot());

    [Property(DisplayName = "Law: so it is with the events of an entry, whose snapshots are those of the register's")]
    public bool Restore_gives_the_same_for_entries(EntryHistory history) => history.Events.All(happened =>
        ImprovementEvent.Restore(happened.ToSnapshot()) == happened
        && happened.ToSnapshot() == new EntryRecorded(happened).ToSnapshot());

    [Fact]
    public void Every_event_has_a_kind_and_the_kinds_are_these()
    {
        var types = typeof(ImprovementEvent).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(ImprovementEvent)) || type.IsSubclassOf(typeof(RegisterEvent))))
            .Where(type => type != typeof(EntryRecorded));
        Assert.Equal(types.Count(), Kinds.Count);
        Assert.Equal(Kinds.Keys.Order(), Samples.Keys.Order());
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void A_member_that_the_kind_needs_is_missed_by_name(string kind)
    {
        foreach (var member in Kinds[kind])
        {
            var error = Assert.Throws<ArgumentException>(member, () => RegisterEvent.Restore(With(Samples[kind], member, value: null)));
            Assert.StartsWith($"{member} is missing. For an event of the kind '{kind}' give ", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void A_member_of_another_kind_is_refused_by_name(string kind)
    {
        var (member, value) = kind == "benefit-booked" ? ("Owner", (object)"ada") : ("Amount", 1.0);
        var error = Assert.Throws<ArgumentException>(member, () => RegisterEvent.Restore(With(Samples[kind], member, value)));
        Assert.StartsWith(
            $"{member} does not belong to an event of the kind '{kind}'. For an event of the kind '{kind}' give ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_kind_is_refused_with_those_there_are()
    {
        var error = Assert.Throws<ArgumentException>("Kind", () => RegisterEvent.Restore(Samples["triaged"] with { Kind = "deleted" }));
        Assert.StartsWith("'deleted' is not a kind of event. Allowed: opened, handed-over, raised, ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_version_is_refused_by_number()
    {
        var error = Assert.Throws<ArgumentException>("SchemaVersion", () => RegisterEvent.Restore(Samples["triaged"] with { SchemaVersion = 2 }));
        Assert.StartsWith("SchemaVersion is 2, but this library reads 1 only.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_happened_to_a_register_is_no_event_of_an_improvement()
    {
        var error = Assert.Throws<ArgumentException>("snapshot", () => ImprovementEvent.Restore(Samples["opened"]));
        Assert.StartsWith("'opened' happens to a register as a whole, not to an improvement.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parent_and_whether_it_needs_the_part_stand_together()
    {
        Assert.Throws<ArgumentException>("IsRequired", () => RegisterEvent.Restore(With(Samples["placed"], "IsRequired", value: null)));
        Assert.Throws<ArgumentException>("Parent", () => RegisterEvent.Restore(With(Samples["placed"], "Parent", value: null)));
    }

    [Fact]
    public void A_snapshot_reads_aloud() => Assert.Equal(
        "triaged CIM0000001 by ada at 2026-03-01T09:00:00+00:00 (schema 1)", Samples["triaged"].ToString());

    private static RegisterEventSnapshot With(RegisterEventSnapshot snapshot, string member, object? value)
    {
        var changed = snapshot with { };
        typeof(RegisterEventSnapshot).GetProperty(member)!.SetValue(changed, value);
        return changed;
    }
}
