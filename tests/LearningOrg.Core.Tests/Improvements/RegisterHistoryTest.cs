using FsCheck.Xunit;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Snapshots;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>A register with everything that happened to it.</summary>
[Properties(Arbitrary = [typeof(ImprovementArbitraries)], MaxTest = 200)]
public class RegisterHistoryTest
{
    [Property(DisplayName = "It leads to the register that the verbs gave, and holds every event in order")]
    public bool It_holds_all_that_happened(RegisterCourse course) =>
        Recorded(course) is var history && history.Now.Equals(course.Now) && history.Events.SequenceEqual(course.Events) && history.From is null;

    [Property(DisplayName = "As of any instant it is the register after the last event by then")]
    public bool As_of_any_instant(RegisterCourse course, byte quarterHours)
    {
        var instant = ImprovementArbitraries.Start.AddMinutes(15 * quarterHours);
        return Recorded(course).AsOf(instant).Equals(course.States.Last(state => state.LastEventAt <= instant));
    }

    [Property(DisplayName = "Law: restoring a snapshot gives an equal history")]
    public bool Restore_gives_the_same(RegisterCourse course) =>
        Recorded(course) is var history
        && RegisterHistory.Restore(history.ToSnapshot()) is var restored
        && restored.Equals(history)
        && restored.GetHashCode() == history.GetHashCode()
        && restored.Now.Equals(history.Now)
        && restored.ToSnapshot() == history.ToSnapshot();

    [Property(DisplayName = "A register without its past begins a history as it stands, and goes on from there")]
    public bool A_register_without_its_past(RegisterCourse course, byte choice)
    {
        var cut = choice % course.States.Count;
        var begun = RegisterHistory.Of(course.States[cut]);
        var history = Recorded(begun, course, cut);
        return (begun.From is null) == (cut == 0)
            && history.Now.Equals(course.Now)
            && history.BeginsAt == course.States[cut].LastEventAt
            && RegisterHistory.Restore(history.ToSnapshot()).Equals(history)
            && (cut == 0 || history.Events.SequenceEqual(course.Events.Skip(cut + 1)));
    }

    [Property(DisplayName = "A broken chain is refused: an event taken out, put twice or put elsewhere")]
    public bool A_broken_chain_is_refused(RegisterCourse course, byte choice)
    {
        var snapshot = Recorded(course).ToSnapshot();
        var place = choice % snapshot.Events.Count;
        var twice = snapshot.Events.ToList();
        twice.Insert(place, twice[place]);
        var without = snapshot.Events.Where((_, index) => index != place).ToArray();
        return IsRefused(snapshot with { Events = twice })
            && (place == snapshot.Events.Count - 1 || IsRefused(snapshot with { Events = without }))
            && (place == 0 || IsRefused(snapshot with { Events = [.. snapshot.Events.Reverse()] }));
    }

    [Fact]
    public void The_break_is_named()
    {
        var snapshot = Three().ToSnapshot();
        var error = Assert.Throws<ArgumentException>(
            "Events[1].Number", () => RegisterHistory.Restore(snapshot with { Events = [snapshot.Events[0], snapshot.Events[2]] }));
        Assert.StartsWith(
            "Events[1].Number is 3, where 2 was due: an event is missing, stands twice or out of turn.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_that_cannot_stand_where_it_stands_is_named()
    {
        var snapshot = Three().ToSnapshot();
        var early = snapshot.Events[2] with { At = Samples.Start.AddDays(-1) };
        var error = Assert.Throws<ArgumentException>(
            "Events[2]", () => RegisterHistory.Restore(snapshot with { Events = [snapshot.Events[0], snapshot.Events[1], early] }));
        Assert.Contains("lies before the last one", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_of_nothing_is_refused() => Assert.Throws<ArgumentException>("Events", () => RegisterHistory.Restore(new([])));

    [Fact]
    public void Before_it_begins_it_knows_nothing()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>("at", () => Three().AsOf(Samples.Start.AddTicks(-1)));
        Assert.Contains("before what is known of 'IT improvements'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_follow_is_not_added()
    {
        var history = Three();
        var error = Assert.Throws<ArgumentException>("happened", () => history.With(history.Events[1]));
        Assert.Contains("CIM1 was raised before", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_events_of_an_entry_are_told_apart()
    {
        var history = Three();
        Assert.Equal(["raised", "triaged"], history.EventsOf(ImprovementId.Of("CIM1")).Select(happened => happened.ToSnapshot().Kind));
        Assert.Empty(history.EventsOf(ImprovementId.Of("CIM2")));
    }

    [Fact]
    public void It_reads_aloud() => Assert.Equal("IT improvements: 3 events since 2026-03-01T09:00:00+00:00", Three().ToString());

    private static RegisterHistory Three()
    {
        var history = RegisterHistory.Of(ContinualImprovementRegister.Open("IT improvements", Samples.Ada, Samples.Start));
        history = history.With(Accept(history.Now.Raise(ImprovementId.Of("CIM1"), "Resets", ImprovementSource.Idea, Samples.Ada, Samples.Start)));
        return history.With(Accept(history.Now.Apply(ImprovementId.Of("CIM1"), entry => entry.Triage(Samples.Ada, Samples.Start))));
    }

    private static RegisterHistory Recorded(RegisterCourse course) => Recorded(RegisterHistory.Of(course.States[0]), course, 0);

    private static RegisterHistory Recorded(RegisterHistory begun, RegisterCourse course, int from) =>
        course.Events.Skip(from + 1).Aggregate(begun, (history, happened) => history.With(happened));

    private static RegisterEvent Accept(RegisterOutcome outcome) =>
        outcome.TryPickT0(out var accepted, out _) ? accepted.Event : throw new InvalidOperationException(outcome.ToString());

    private static bool IsRefused(RegisterHistorySnapshot snapshot)
    {
        try
        {
            _ = RegisterHistory.Restore(snapshot);
            return false;
        }
        catch (ArgumentException refused)
        {
            return refused.ParamName!.StartsWith("Events[", StringComparison.Ordinal);
        }
    }
}
