using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Prioritization.Sequencing;

namespace LearningOrg.Core.Tests.Prioritization.Sequencing;

public class WorkSequenceErrorsTest
{
    private static readonly Urgency Any = Urgency.Standard(1);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_duration_is_finite_and_more_than_0(double duration) => AssertRefused<ArgumentOutOfRangeException>(
        "The duration of 'B' must be a finite number, more than 0.", [new("A", 1, Any), new("B", duration, Any)]);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Costs_and_times_are_finite_and_0_or_more(double number)
    {
        AssertSays("costPerTime must be a finite number, 0 or more.", () => Urgency.Standard(number));
        AssertSays("costPerTime must be a finite number, 0 or more.", () => Urgency.Expedite(number));
        AssertSays("deadline must be a finite number, 0 or more.", () => Urgency.FixedDate(number, 1));
        AssertSays("penalty must be a finite number, 0 or more.", () => Urgency.FixedDate(1, number));
        AssertSays("costPerTimeAfter must be a finite number, 0 or more.", () => Urgency.FixedDate(1, 1, number));
        AssertSays("risesFrom must be a finite number, 0 or more.", () => Urgency.Intangible(number, 1));
        AssertSays("costPerTime must be a finite number, 0 or more.", () => Urgency.Intangible(1, number));
        AssertSays("finish must be a finite number, 0 or more.", () => Any.CostAt(number));

        static void AssertSays(string message, Func<object> make) =>
            Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(make).Message);
    }

    [Fact]
    public void An_urgency_made_in_the_lambda_is_refused_by_the_name_of_the_work()
    {
        var error = Assert.Throws<ArgumentException>(
            () => WorkSequence.Of([1, -2], work => $"W{work}", _ => 1, work => Urgency.Standard(work)));
        Assert.StartsWith("The urgency of 'W-2' is not permitted: costPerTime must be a finite number, 0 or more.", error.Message);
        Assert.IsType<ArgumentOutOfRangeException>(error.InnerException);
    }

    [Fact]
    public void Work_has_an_id_of_its_own_and_an_urgency()
    {
        AssertRefused<ArgumentException>("Two pieces of work have the id 'A'.", [new("A", 1, Any), new("B", 1, Any), new("A", 2, Any)]);
        AssertRefused<ArgumentException>("The id lambda gave null for a piece of work: each needs an id.", [new(null!, 1, Any)]);
        AssertRefused<ArgumentException>("'A' has no urgency.", [new("A", 1, null!)]);
    }

    [Fact]
    public void A_need_is_among_the_work() => AssertRefused<ArgumentException>(
        "'A' needs 'X', which is not among the work. Leave out what is finished already.", [new("A", 1, Any, "X")]);

    [Fact]
    public void Costs_that_no_number_can_hold_are_refused() => AssertRefused<ArgumentOutOfRangeException>(
        "The durations, or the costs of finishing last, add up to more than a number can hold.",
        [new("A", 1, Urgency.Standard(1e308)), new("B", 1, Urgency.Standard(1e308))]);

    [Fact]
    public void A_circle_of_needs_is_returned_and_named()
    {
        Job[] jobs = [new("C", 1, Any, "A"), new("B", 1, Any, "C"), new("A", 1, Any, "B"), new("D", 1, Any, "A")];
        Assert.False(Outcome(jobs).TryAccept(out _, out var refusal));
        Assert.Equal(["A", "B", "C"], ((CircularNeeds)refusal).Cycle);
        Assert.Equal("No order is possible: A needs B, B needs C and C needs A. Drop one of these needs.", refusal.Message);
        Assert.Equal("circular-needs", refusal.Code);
        Assert.Equal(refusal.ToString(), Outcome(jobs).ToString());
        var itself = Outcome([new("A", 1, Any, "A")]).Match(_ => "", refused => refused.Message);
        Assert.Equal("No order is possible: A needs itself. Drop this need.", itself);
    }

    [Property(DisplayName = "there is a sequence, or a circle that is really there", MaxTest = 1000)]
    public Property A_refusal_names_a_real_circle() => Prop.ForAll(
        (from jobs in Job.Steady(7)
         from needs in Gen.Elements([.. jobs.Select(job => job.Id), "A"]).ListOf(2).ArrayOf(jobs.Length)
         from keep in Gen.Elements(true, false).ArrayOf(jobs.Length)
         select jobs.Select((job, index) => job with { Needs = keep[index] ? [.. needs[index]] : [] }).ToArray()).ToArbitrary(),
        jobs => Outcome(jobs).Switch(
            sequence => Assert.True(sequence.IsPermitted),
            refusal => Assert.All(refusal.Cycle.Zip(refusal.Cycle.Skip(1).Append(refusal.Cycle[0])), step =>
                Assert.Contains(step.Second, jobs.Single(job => job.Id == step.First).Needs))));

    [Fact]
    public void An_order_of_your_own_holds_each_piece_once()
    {
        var best = Job.Sequenced([new("A", 1, Any), new("B", 1, Any)]);
        Assert.StartsWith("'B' is not in the order.", Assert.Throws<ArgumentException>(() => best.Reordered("A")).Message);
        Assert.StartsWith("'A' stands in the order twice.", Assert.Throws<ArgumentException>(() => best.Reordered("A", "A")).Message);
        Assert.StartsWith("No work has the id 'C'.", Assert.Throws<ArgumentException>(() => best.Reordered("A", "C")).Message);
        Assert.StartsWith("No work has the id 'C'.", Assert.Throws<ArgumentException>(() => best.DoingFirst("C")).Message);
        var outside = Assert.Throws<ArgumentOutOfRangeException>(() => best[2]);
        Assert.Contains("there are 2 pieces of work", outside.Message, StringComparison.Ordinal);
        var other = Job.Sequenced([new("A", 1, Any), new("B", 1, Any)]);
        var different = Assert.Throws<ArgumentException>(() => best.ComparedWith(other));
        Assert.StartsWith("The two sequences are of different work", different.Message);
    }

    [Fact]
    public void A_search_limit_is_not_negative() => Assert.Throws<ArgumentException>(() => Job.Sequenced([], -1));

    private static SequencingOutcome<Job> Outcome(Job[] jobs) =>
        WorkSequence.Of(jobs, job => job.Id, job => job.Duration, job => job.Urgency, job => job.Needs);

    private static void AssertRefused<TError>(string message, Job[] jobs)
        where TError : ArgumentException => Assert.StartsWith(message, Assert.ThrowsAny<TError>(() => Outcome(jobs)).Message);
}
