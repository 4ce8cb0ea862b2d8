using FsCheck.Xunit;
using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Tests.Lifecycles;

[Properties(Arbitrary = [typeof(ChartCase)], MaxTest = 300)]
public class LifecycleTest
{
    [Property(DisplayName = "INV-8 in what is built, no final state has an exit, every other has one, and every state is reached")]
    public void Final_states_have_no_exit_and_every_state_is_reached(ChartCase chart)
    {
        var lifecycle = chart.Built;
        Assert.All(lifecycle.States, state => Assert.Equal(state.IsFinal, chart.Arrows.All(arrow => arrow.From != state.Code)));
        Assert.All(lifecycle.States, state => Assert.Equal(state.IsFinal, lifecycle.From(state.Code).Count == 0));
        var reached = new HashSet<string> { "s0" };
        while (chart.Arrows.Any(arrow => arrow.To is not null && reached.Contains(arrow.From) && reached.Add(arrow.To)))
        {
        }

        Assert.Equal(reached, [.. lifecycle.States.Select(state => state.Code)]);
    }

    [Property(DisplayName = "INV-9 what is built is what was declared, in the order of declaration")]
    public void What_is_built_is_what_was_declared(ChartCase chart)
    {
        var lifecycle = chart.Built;
        Assert.Equal(chart.States, lifecycle.States.Select(state => state.Code));
        Assert.Equal(
            chart.Arrows.Select(arrow => (arrow.Kind, arrow.Verb, arrow.From, arrow.To, string.Join(",", arrow.Needs))),
            lifecycle.Transitions.Select(transition => (
                transition.Kind,
                transition.Verb.Code,
                transition.From.Code,
                transition.To?.Code,
                string.Join(",", transition.Needs.Select(need => need.Code)))));
        Assert.Equal(chart.Arrows.Select(arrow => arrow.Verb).Distinct(), lifecycle.Verbs.Select(verb => verb.Code));
        Assert.Equal("s0", lifecycle.Initial.Code);
    }

    [Property(DisplayName = "INV-9 a verb is permitted exactly where an arrow of it leaves")]
    public void A_verb_is_permitted_where_an_arrow_of_it_leaves(ChartCase chart)
    {
        var lifecycle = chart.Built;
        Assert.All(chart.States, state => Assert.All(
            lifecycle.Verbs,
            verb =>
            {
                var arrow = chart.Arrows.SingleOrDefault(arrow => arrow.From == state && arrow.Verb == verb.Code);
                Assert.Equal(arrow is not null, lifecycle.Permits(state, verb.Code));
                Assert.Equal(arrow?.To, lifecycle.Target(state, verb.Code, arrow?.Needs)?.Code);
            }));
    }

    [Property(DisplayName = "INV-1 the same declarations give equal lifecycles, and extending by nothing changes nothing")]
    public void Equality_is_by_value(ChartCase chart)
    {
        var (one, other) = (chart.Built, chart.Built);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one.ToDot() + one.ToMermaid(), other.ToDot() + other.ToMermaid());
        Assert.Equal(one, ChartCase.Accept(one.Extend().Build()));
        Assert.NotEqual(one, ChartCase.Accept(one.Extend("Wider").Build()));
        Assert.NotEqual(one, ChartCase.Accept(one.Extend().Move("turn", "s0", "s0").Build()));
    }

    [Property(DisplayName = "an extension keeps all that was there, and what is added can be followed")]
    public void An_extension_keeps_what_was_there(ChartCase chart)
    {
        var wider = ChartCase.Accept(chart.Built.Extend("Wider")
            .State("pilot", "Pilot")
            .Move("try-out", "s0", "pilot", Need.Of("volunteers", "volunteers"))
            .Move("finish", "pilot", "done")
            .Build());
        Assert.Equal(chart.Built.Transitions, wider.Transitions.Take(chart.Arrows.Length));
        Assert.Equal(chart.Built.States, wider.States.Take(chart.States.Length));
        Assert.Equal("Pilot", wider.Target("s0", "try-out", ["volunteers"])!.Name);
        Assert.Null(wider.Target("s0", "try-out"));
        Assert.Equal("Done", wider.Target("pilot", "finish")!.Name);
    }

    [Fact]
    public void The_first_transition_whose_needs_are_met_is_taken()
    {
        var lifecycle = ChartCase.Accept(Lifecycle.Named("Verification")
            .Begins("verifying", "Verifying")
            .Final("achieved", "Achieved")
            .Final("not-achieved", "Not achieved")
            .Move("verify", "verifying", "achieved", Need.Of("target-met", "a measurement that meets the target"))
            .Move("verify", "verifying", "not-achieved")
            .Build());
        Assert.Equal("Achieved", lifecycle.Target("verifying", "verify", ["target-met"])!.Name);
        Assert.Equal("Not achieved", lifecycle.Target("verifying", "verify")!.Name);
    }

    [Fact]
    public void An_unknown_code_is_answered_with_those_there_are()
    {
        var lifecycle = Samples.Proposal;
        const string States = "There are draft, submitted, on-hold, accepted and withdrawn.";
        const string Verbs = "There are submit, accept, hold, resume and withdraw.";
        AssertSays($"'Draft' is not the code of a state of Proposal. {States}", "code", () => lifecycle.State("Draft"));
        AssertSays($"'drop' is not the code of a verb of Proposal. {Verbs}", "verb", () => lifecycle.Permits("draft", "drop"));
        AssertSays(
            "'money' is not the code of a need of Proposal. There are sponsor and budget.",
            "met",
            () => lifecycle.WhatNow("draft", ["money"]));
        AssertSays("Nothing pauses from 'accepted' into 'on-hold'.", "before", () => lifecycle.WhatNow("on-hold", before: "accepted"));
        AssertSays("Nothing pauses from 'draft' into 'submitted'.", "before", () => lifecycle.At("submitted", Samples.Start, "draft"));
        AssertSays("'on-hold' is a pause: name the state before it, to which it returns.", "before", () => lifecycle.At("on-hold", Samples.Start));
        AssertSays("at", "at", () => lifecycle.Begin(default), any: true);
        AssertSays("code", "code", () => lifecycle.State(null!), any: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("On hold")]
    [InlineData("on--hold")]
    [InlineData("-hold")]
    [InlineData("hold-")]
    [InlineData("2nd")]
    [InlineData("gehört")]
    [InlineData("on_hold")]
    public void A_malformed_code_is_refused_at_the_door(string code)
    {
        var builder = Lifecycle.Named("Chart");
        var message = "code must be lower-case words of the letters a to z and digits, joined by hyphens and begun by a letter, " +
            $"as in 'on-hold', but was '{code}'.";
        AssertSays(message, "code", () => builder.State(code, "Name"));
        AssertSays(message, "code", () => builder.Begins(code, "Name"));
        AssertSays(message, "code", () => builder.Final(code, "Name"));
        AssertSays(message, "code", () => builder.Verb(code, "Name"));
        AssertSays(message, "code", () => Need.Of(code, "Name"));
        AssertSays("verb must", "verb", () => builder.Move(code, "a", "b"));
        AssertSays("from must", "from", () => builder.Move("go", code, "b"));
        AssertSays("to must", "to", () => builder.Move("go", "a", code));
        AssertSays("into must", "into", () => builder.Pause("go", code, ["a"]));
        AssertSays("from must", "from", () => builder.Resume("go", code));
    }

    [Fact]
    public void Names_are_tidy_and_lists_not_empty()
    {
        var builder = Lifecycle.Named("Chart");
        AssertSays("name must", "name", () => Lifecycle.Named(" "));
        AssertSays("name must", "name", () => builder.State("a", " a"));
        AssertSays("name must", "name", () => Need.Of("a", ""));
        AssertSays("'go' leaves no state. Name at least one in from.", "from", () => builder.Move("go", [], "b"));
        AssertSays("needs", "needs", () => builder.Move("go", "a", "b", [null!]), any: true);
        AssertSays("name must", "name", () => Samples.Proposal.Extend(""));
    }

    [Fact]
    public void Values_print_readably()
    {
        var lifecycle = Samples.Proposal;
        Assert.Equal("Proposal: 5 states, 8 transitions", lifecycle.ToString());
        Assert.Equal("Proposal, in the making: 5 states, 8 transitions", lifecycle.Extend().ToString());
        Assert.Equal("Submitted → Accepted: accept [a sponsor, a budget]", lifecycle.From("submitted")[0].ToString());
        Assert.Equal("On hold → the state before: resume", lifecycle.From("on-hold")[0].ToString());
        Assert.Equal("On hold", lifecycle.State("on-hold").ToString());
        Assert.Equal("Put on hold", lifecycle.Verb("hold").ToString());
        Assert.Equal("a sponsor", lifecycle.From("submitted")[0].Needs[0].ToString());
        Assert.Equal("Proposal: 5 states, 8 transitions", lifecycle.Extend().Build().ToString());
    }

    private static void AssertSays(string message, string argument, Func<object> ask, bool any = false)
    {
        var error = Assert.ThrowsAny<ArgumentException>(ask);
        Assert.Equal(argument, error.ParamName);
        Assert.True(any || error.Message.StartsWith(message, StringComparison.Ordinal), error.Message);
    }
}
