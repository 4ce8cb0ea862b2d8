using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Tests.Lifecycles;

/// <summary>Random steps through random charts, against the arrows they were declared by.</summary>
[Properties(Arbitrary = [typeof(LifecyclePositionTest)], MaxTest = 500)]
public class LifecyclePositionTest
{
    public sealed record Attempt(int Verb, int Hours, string[] Met)
    {
        public override string ToString() => $"#{Verb} {Hours:+0;-0;0}h [{string.Join(",", Met)}]";
    }

    public sealed record Walk(ChartCase Chart, Attempt[] Tries)
    {
        /// <summary>Each position with what was tried there and what was answered.</summary>
        public IEnumerable<(LifecyclePosition Before, string Verb, DateTimeOffset At, string[] Met, LifecyclePositionOutcome Outcome)> Steps()
        {
            var lifecycle = Chart.Built;
            var known = lifecycle.Transitions.SelectMany(transition => transition.Needs).Select(need => need.Code).ToHashSet();
            var position = lifecycle.Begin(Samples.Start);
            foreach (var one in Tries)
            {
                var verb = lifecycle.Verbs[one.Verb % lifecycle.Verbs.Count].Code;
                var at = position.Since.AddHours(one.Hours);
                string[] met = [.. one.Met.Where(known.Contains)];
                var outcome = position.Take(verb, Samples.Ada, at, met);
                yield return (position, verb, at, met, outcome);
                position = outcome.TryAccept(out var now, out _) ? now : position;
            }
        }
    }

    public static Arbitrary<Walk> AnyWalk()
    {
        var tries =
            from verb in Gen.Choose(0, 100)
            from hours in Gen.Elements(-1, 0, 0, 1, 24)
            from met in Gen.Frequency((1, Gen.SubListOf(ChartCase.Needs)), (2, Gen.Constant(ChartCase.Needs.ToList())))
            select new Attempt(verb, hours, [.. met]);
        return (from chart in ChartCase.Sound from list in Gen.ListOf(tries, 25) select new Walk(chart, [.. list])).ToArbitrary();
    }

    [Property(DisplayName = "INV-9 whatever is tried, in whatever order, the arrows say what is answered")]
    public void The_model_agrees(Walk walk)
    {
        (string State, string? Before) model = ("s0", null);
        var last = Samples.Start;
        foreach (var (before, verb, at, met, outcome) in walk.Steps())
        {
            Assert.Equal((model.State, model.Before, last), (before.State.Code, before.Before?.Code, before.Since));
            var arrow = walk.Chart.Arrows.SingleOrDefault(arrow => arrow.From == model.State && arrow.Verb == verb);
            var expected = arrow is null || arrow.Needs.Except(met).Any() ? "not-permitted" : at < last ? "out-of-sequence" : null;
            Assert.Equal(expected, outcome.TryAccept(out var now, out var refusal) ? null : refusal.Code);
            if (expected is null)
            {
                model = arrow!.After(model);
                last = at;
                Assert.Equal((model.State, model.Before, last), (now!.State.Code, now.Before?.Code, now.Since));
            }
        }
    }

    [Property(DisplayName = "INV-19 whatever is paused, resuming returns to exactly the state before")]
    public void Resuming_returns_to_exactly_the_state_before(ChartCase chart)
    {
        var lifecycle = chart.Built;
        string[] all = [.. lifecycle.Transitions.SelectMany(transition => transition.Needs).Select(need => need.Code)];
        foreach (var pause in lifecycle.Transitions.Where(transition => transition.Kind == TransitionKind.Pause))
        {
            var position = lifecycle.At(pause.From.Code, Samples.Start);
            var paused = Accept(position.Take("hold", Samples.Ada, Samples.Start, all));
            Assert.Equal(("on-hold", pause.From), (paused.State.Code, paused.Before));
            Assert.Equal(pause.From, lifecycle.Target("on-hold", "resume", all, before: pause.From.Code));
            Assert.Equal(position, Accept(paused.Take("resume", Samples.Ada, Samples.Start, all)));
        }
    }

    public static Arbitrary<ChartCase> AnyChart() => ChartCase.AnySound();

    [Property(DisplayName = "INV-4 folding the events gives the same position as taking the verbs")]
    public void Replay_gives_the_same_position(Walk walk)
    {
        var folded = walk.Chart.Built.Begin(Samples.Start);
        foreach (var (before, _, _, _, outcome) in walk.Steps())
        {
            Assert.Equal(folded, before);
            folded = outcome.TryPickT0(out var accepted, out _) ? folded.Apply(accepted.Event) : folded;
        }
    }

    [Property(DisplayName = "INV-3 events never go back in time, and INV-6 a refusal says why")]
    public void Events_never_go_back(Walk walk) => Assert.All(walk.Steps(), step => step.Outcome.Switch(
        accepted => Assert.True(accepted.Event.At >= step.Before.Since && accepted.Now.Since == accepted.Event.At),
        notPermitted => Assert.StartsWith("Cannot ", notPermitted.Message),
        outOfSequence => Assert.StartsWith("Cannot ", outOfSequence.Message)));

    [Property(DisplayName = "INV-7 state, state before and instant bring an equal position back")]
    public void A_position_comes_back_from_its_codes(Walk walk) => Assert.All(walk.Steps(), step =>
    {
        var restored = walk.Chart.Built.At(step.Before.State.Code, step.Before.Since, step.Before.Before?.Code);
        Assert.Equal(step.Before, restored);
        Assert.Equal(step.Before.GetHashCode(), restored.GetHashCode());
    });

    [Fact]
    public void Impossible_events_are_refused()
    {
        var draft = Samples.Proposal.Begin(Samples.Start);
        AssertSays("left 'submitted', but the last one led to 'draft'.", draft, Moved("submitted", "accepted", Samples.Start));
        AssertSays(
            "lies before the last one, at 2026-03-01T09:00:00+00:00.", draft, Moved("draft", "submitted", Samples.Start.AddTicks(-1)));
        AssertSays("'lost' is not the code of a state of Proposal.", draft, Moved("draft", "lost", Samples.Start));
        var accepted = Samples.Proposal.At("accepted", Samples.Start);
        AssertSays("Nothing pauses from 'accepted' into 'on-hold'.", accepted, Moved("accepted", "on-hold", Samples.Start));
        Assert.Equal("Accepted", draft.Apply(Moved("draft", "accepted", Samples.Start)).State.Name);

        static LifecycleMoved Moved(string from, string to, DateTimeOffset at) => new("rush", from, to, Samples.Ada, at);

        static void AssertSays(string message, LifecyclePosition position, LifecycleMoved happened) =>
            Assert.Contains(message, Assert.Throws<ArgumentException>(() => position.Apply(happened)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_read_aloud()
    {
        var submitted = Samples.Proposal.At("submitted", Samples.Start);
        var held = submitted.Take("hold", Samples.Ada, Samples.Start);
        Assert.Equal("hold: submitted → on-hold by ada at 2026-03-01T09:00:00+00:00", held.ToString());
        Assert.Equal("On hold (before: Submitted) since 2026-03-01T09:00:00+00:00", Accept(held).ToString());
        Assert.Equal("Submitted since 2026-03-01T09:00:00+00:00", submitted.ToString());
        Assert.Equal(
            "out-of-sequence: Cannot put on hold at 2026-03-01T08:00:00+00:00: the last event happened at 2026-03-01T09:00:00+00:00. " +
            "Hand in that instant or a later one.",
            submitted.Take("hold", Samples.Ada, Samples.Start.AddHours(-1)).ToString());
        Assert.Equal(
            "not-permitted: Cannot accept: it needs a sponsor and a budget. Supply what is missing, then accept it.",
            submitted.Take("accept", Samples.Ada, Samples.Start).ToString());
        Assert.Throws<ArgumentException>("by", () => submitted.Take("hold", default, Samples.Start));
    }

    private static LifecyclePosition Accept(LifecyclePositionOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);
}
