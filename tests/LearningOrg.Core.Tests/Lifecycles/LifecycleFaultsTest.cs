using FsCheck.Xunit;
using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Tests.Lifecycles;

/// <summary>Each kind of fault, planted in charts that are otherwise sound, is found and named.</summary>
[Properties(Arbitrary = [typeof(ChartCase)], MaxTest = 100)]
public class LifecycleFaultsTest
{
    private static readonly Dictionary<string, (Func<ChartCase, LifecycleBuilder> Plant, string[] Found)> Faults = new()
    {
        ["no beginning"] = (
            chart => ChartCase.Declare(Lifecycle.Named("Chart").State("s0", "First"), chart.States.Skip(1), chart.Arrows),
            ["It has no beginning: declare one state with Begins."]),
        ["two beginnings"] = (
            chart => chart.Declared.Begins("second", "Second").Move("go", "second", "done"),
            [
                "It begins in 's0' and 'second': declare one state with Begins and the others with State.",
                "Nothing leads from 's0' to 'second': add a way there, or drop the state.",
            ]),
        ["a state twice"] = (
            chart => chart.Declared.State("s0", "Another name"), ["The state 's0' is declared twice: declare it once."]),
        ["a state three times"] = (
            chart => chart.Declared.State("s0", "Another name").State("s0", "A third"),
            ["The state 's0' is declared 3 times: declare it once."]),
        ["a name twice"] = (
            chart => chart.Declared.Final("finished", "DONE").Move("give-up", "s0", "finished"),
            ["The states 'done' and 'finished' are all called 'Done': give each a name of its own."]),
        ["a verb named twice"] = (
            chart => chart.Declared.Verb("finish", "Finish").Verb("finish", "Complete"), ["The verb 'finish' is named twice: name it once."]),
        ["a verb that leads nowhere"] = (
            chart => chart.Declared.Verb("dance", "Dance"),
            ["The verb 'dance' is named, but leads nowhere: add a transition or drop the name."]),
        ["a need with two names"] = (
            chart => chart.Declared.Move("turn", "s0", "s0", Need.Of("room", "a room"), Need.Of("room", "more room")),
            ["The need 'room' is called 'a room' and 'more room': give it one name."]),
        ["out of nowhere"] = (
            chart => chart.Declared.Move("turn", "s99", "s0"),
            ["'turn' leaves 's99', which is no state: declare it, or correct the code."]),
        ["into nowhere"] = (
            chart => chart.Declared.Move("turn", "s0", "s99"),
            ["'turn' from 's0' to 's99' leads to no state: declare 's99', or correct the code."]),
        ["an exit from a final state"] = (
            chart => chart.Declared.Move("reopen", "done", "s0"),
            ["'reopen' leaves 'done', which is final: declare that with State, or drop the way out."]),
        ["the same arrow twice"] = (
            chart => chart.Declared.Move("turn", "s0", "s0").Move("turn", "s0", "done"),
            [
                "'turn' from 's0' to 'done' never happens: 'turn' from 's0' to 's0', declared before it, needs nothing else. " +
                "Tell them apart by their needs, the one that needs more first.",
            ]),
        ["an arrow that always comes second"] = (
            chart => chart.Declared
                .Move("turn", "s0", "s0", Need.Of("owner", "a owner"))
                .Move("turn", "s0", "done", Need.Of("baseline", "a baseline"), Need.Of("owner", "a owner")),
            [
                "'turn' from 's0' to 'done' never happens: 'turn' from 's0' to 's0', declared before it, needs nothing else. " +
                "Tell them apart by their needs, the one that needs more first.",
            ]),
        ["unreachable"] = (
            chart => chart.Declared.State("island", "Island").Move("leave", "island", "s0"),
            ["Nothing leads from 's0' to 'island': add a way there, or drop the state."]),
        ["a dead end"] = (
            chart => chart.Declared.State("cellar", "Cellar").Move("descend", "s0", "cellar"),
            ["Nothing leads out of 'cellar': declare it with Final, or add a way out."]),
        ["a trap of two"] = (
            chart => chart.Declared.State("left", "Left").State("right", "Right")
                .Move("enter", "s0", "left").Move("step", "left", "right").Move("step", "right", "left"),
            [
                "'left' is a trap: from there no final state is reached, and none that may rest. Add a way out.",
                "'right' is a trap: from there no final state is reached, and none that may rest. Add a way out.",
            ]),
        ["a trap that only a pause hides"] = (
            chart => chart.Declared.State("stuck", "Stuck").State("break", "Break")
                .Move("enter", "s0", "stuck").Pause("rest", "break", ["s0", "stuck"]).Resume("return", "break"),
            ["'stuck' is a trap: from there no final state is reached, and none that may rest. Add a way out."]),
        ["a pause with no way back"] = (
            chart => chart.Declared.State("break", "Break").Pause("rest", "break", ["s0"]).Move("finish", "break", "done"),
            ["Nothing returns from the pause 'break': add a Resume from it, or make the pause a Move."]),
        ["a way back with no pause"] = (
            chart => chart.Declared.Resume("return", "s0"),
            ["'return' resumes from 's0', which nothing pauses into: add a Pause, or make it a Move."]),
        ["a move into a pause"] = (
            chart => chart.Declared.State("break", "Break")
                .Pause("rest", "break", ["s0"]).Move("drift", "s0", "break").Resume("return", "break"),
            ["'drift' from 's0' to 'break' moves into a pause, which then has no state to return to: make it a Pause."]),
        ["a pause of a pause"] = (
            chart => chart.Declared.State("break", "Break").State("sleep", "Sleep")
                .Pause("rest", "break", ["s0"]).Pause("doze", "sleep", ["break"]).Resume("return", "break").Resume("wake", "sleep"),
            ["'doze' from 'break' to 'sleep' pauses what is paused already: resume it first, or make it a Move."]),
        ["a beginning that waits"] = (
            chart => chart.Declared.Pause("rest", "s0", ["s0"]).Resume("return", "s0"),
            ["It begins in the pause 's0', which has no state before it: begin in another."]),
    };

    public static TheoryData<string> Kinds() => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_planted_fault_is_found(string kind)
    {
        var chart = new ChartCase(["s0", "done"], [new(TransitionKind.Move, "finish", "s0", "done")]);
        Assert.All(Faults[kind].Found, problem => Assert.Contains(problem, ProblemsOf(Faults[kind].Plant(chart))));
    }

    [Property(DisplayName = "whatever the chart, the planted fault is found by name")]
    public void Whatever_the_chart_the_fault_is_found(ChartCase chart, int which)
    {
        var (plant, found) = Faults.Values.ElementAt((int)((uint)which % Faults.Count));
        var problems = ProblemsOf(plant(chart));
        Assert.All(found, problem => Assert.Contains(problem, problems));
    }

    [Fact]
    public void A_fault_alone_is_the_only_one_named()
    {
        var chart = new ChartCase(["s0", "done"], [new(TransitionKind.Move, "finish", "s0", "done")]);
        Assert.All(
            Faults.Where(fault => fault.Key is not "a beginning that waits" and not "a pause of a pause" and not "a move into a pause"),
            fault => Assert.Equal(fault.Value.Found, ProblemsOf(fault.Value.Plant(chart))));
    }

    [Property(DisplayName = "all faults are found in one go")]
    public void All_faults_are_found_in_one_go(ChartCase chart) => Assert.Equal(
        [.. Faults["a verb that leads nowhere"].Found, .. Faults["into nowhere"].Found, .. Faults["unreachable"].Found],
        ProblemsOf(chart.Declared
            .Verb("dance", "Dance").Move("turn", "s0", "s99").State("island", "Island").Move("leave", "island", "s0")));

    [Fact]
    public void A_refusal_reads_as_a_whole()
    {
        var refused = Lifecycle.Named("Proposal").State("a", "A").Build();
        Assert.False(refused.TryAccept(out _, out var refusal));
        Assert.Equal(
            "invalid-lifecycle: The lifecycle 'Proposal' cannot be used. It has no beginning: declare one state with Begins.",
            refusal.ToString());
        Assert.Equal(refusal.ToString(), refused.ToString());
        Assert.Equal(refusal, refused.AsT1);
        Assert.Equal("Proposal", refused.AsT1.Name);
        Assert.Equal(refused.AsT1, Lifecycle.Named("Proposal").State("a", "A").Build().AsT1);
    }

    [Fact]
    public void A_state_that_may_rest_is_an_end_that_can_be_left()
    {
        var article = Lifecycle.Named("Article")
            .Begins("draft", "Draft").State("published", "Published", mayRest: true).State("flagged", "Flagged")
            .Move("publish", ["draft", "flagged"], "published").Move("flag", "published", "flagged");
        Assert.True(article.Build().TryAccept(out var lifecycle, out _));
        Assert.True(lifecycle.State("published") is { MayRest: true, IsFinal: false });
        var open = ProblemsOf(article.State("archive", "Archive", mayRest: true).Move("archive", "draft", "archive"));
        Assert.Equal(["Nothing leads out of 'archive': declare it with Final, or add a way out."], open);
    }

    private static IReadOnlyList<string> ProblemsOf(LifecycleBuilder builder) =>
        builder.Build().TryPickT1(out var refusal, out _) ? refusal.Problems : [];
}
