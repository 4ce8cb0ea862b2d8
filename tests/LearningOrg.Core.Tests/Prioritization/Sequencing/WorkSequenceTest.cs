using LearningOrg.Core.Prioritization.Sequencing;

namespace LearningOrg.Core.Tests.Prioritization.Sequencing;

public class WorkSequenceTest
{
    private static readonly Job SuperSpoon = new("Super Spoon", 2, Urgency.Standard(10));
    private static readonly Job SecondMachine = new("Second Machine", 4, Urgency.Standard(30));

    [Fact(DisplayName =
        "Ice cream maker (blackswanfarming.com, CD3 and proportionality to outcomes): 120 with the machine first, 100 with the spoon")]
    public void Ice_cream_maker()
    {
        // It makes 10 a week anyway; the spoon adds 10 a week after 2 weeks of work, the machine 30 a week after 4. Over 6 weeks:
        // spoon first 10 × 6 + 10 × (6 − 2) + 30 × (6 − 6) = 100, machine first 10 × 6 + 30 × (6 − 4) + 10 × (6 − 6) = 120.
        const double baseline = 10 * 6;
        var best = Job.Sequenced([SuperSpoon, SecondMachine]);
        var other = best.Reordered("Super Spoon", "Second Machine");
        Assert.Equal(["Second Machine", "Super Spoon"], best.Select(place => place.Id));
        Assert.Equal(120, baseline + best.ValueBy(6), 1e-9);
        Assert.Equal(100, baseline + other.ValueBy(6), 1e-9);

        // The same in delay: 30 × 4 + 10 × 6 = 180, and 10 × 2 + 30 × 6 = 200. Output and delay cost add up to 40 × 6 either way.
        Assert.Equal((180, 200), (best.TotalDelayCost, other.TotalDelayCost));
        Assert.Equal(
            "Doing Super Spoon before Second Machine would cost 20 more: 200 instead of 180.", best.ComparedWith(other).ToString());
        Assert.Equal(
            "Doing Second Machine before Super Spoon would cost 20 less: 180 instead of 200.", other.ComparedWith(best).ToString());
        Assert.Equal("Second Machine, Super Spoon: delay costs 180, and no order costs less", best.ToString());
    }

    [Fact(DisplayName = "Two chains (M. Pinedo, Scheduling, section 3.1, chains and total weighted completion time): 1, 2, 5, 6, 3, 7, 4")]
    public void Pinedo_chains()
    {
        double[] weights = [6, 18, 12, 8, 8, 17, 18];
        double[] durations = [3, 6, 6, 5, 4, 8, 10];
        string[][] needs = [[], ["1"], ["2"], ["3"], [], ["5"], ["6"]];
        Job[] jobs = [.. needs.Select((each, job) => new Job($"{job + 1}", durations[job], Urgency.Standard(weights[job]), each))];
        var sequence = Job.Sequenced(jobs, searchLimit: 0);
        Assert.Equal(["1", "2", "5", "6", "3", "7", "4"], sequence.Select(place => place.Id));
        Assert.True(sequence.IsProvenOptimal);
        Assert.Equal(ByHand.LeastOfAllOrders(jobs), sequence.TotalDelayCost, 1e-9);
    }

    [Fact]
    public void Each_place_says_when_and_what_it_costs()
    {
        var best = Job.Sequenced([SuperSpoon, SecondMachine]);
        Assert.Equal(
            ["1. Second Machine: 0 to 4, delay cost 120", "2. Super Spoon: 4 to 6, delay cost 60"], best.Select(place => place.ToString()));
        Assert.Same(SecondMachine, best[0].Item);
        Assert.Equal((0, 120.0), (best[0].Start, best[0].DelayCost));
        Assert.Equal((2, 6.0), (best[1].Place, best[1].Finish));
    }

    [Fact]
    public void A_fixed_date_goes_as_late_as_it_may()
    {
        // In time last of all at 6, so the steady costs come first, by their ratio.
        Job[] steady = [new("A", 2, Urgency.Standard(1)), new("B", 3, Urgency.Standard(9))];
        var best = Job.Sequenced([new("Audit", 1, Urgency.FixedDate(6, 500)), .. steady]);
        Assert.Equal("B, A, Audit: delay costs 32, and no order costs less", best.ToString());
        Assert.Equal("Audit, B, A", Ids(best.DoingFirst("Audit")));
        Assert.Equal("Doing Audit before B would cost 10 more: 42 instead of 32.", best.ComparedWith(best.DoingFirst("Audit")).ToString());

        // A week sooner it has to go before A, and A waits: 9 × 3 + 1 × 6.
        var sooner = Job.Sequenced([new("Audit", 1, Urgency.FixedDate(5, 500)), .. steady]);
        Assert.Equal("B, Audit, A: delay costs 33, and no order costs less", sooner.ToString());
    }

    [Fact]
    public void A_deadline_is_kept_to_twelve_digits()
    {
        Job[] jobs = [new("A", 0.1, Urgency.FixedDate(0.1, 9)), new("B", 0.2, Urgency.FixedDate(0.3, 9))];
        Assert.NotEqual(0.3, 0.1 + 0.2);
        Assert.Equal("A, B: delay costs 0, and no order costs less", Job.Sequenced(jobs).ToString());
        Assert.Equal(9, Urgency.FixedDate(0.3, 9).CostAt(0.3000000001));
    }

    [Fact]
    public void Expedited_work_goes_first_with_what_it_needs_however_small_its_rate()
    {
        Job[] jobs =
        [
            new("Outage", 5, Urgency.Expedite(1), "Access"),
            new("Breach", 2, Urgency.Expedite(4)),
            new("Access", 1, Urgency.Intangible(100, 1)),
            new("Feature", 1, Urgency.Standard(1000)),
        ];
        var best = Job.Sequenced(jobs);
        Assert.Equal("Breach, Access, Outage, Feature", Ids(best));
        Assert.True(best.IsProvenOptimal);
        var feature = best.DoingFirst("Feature");
        Assert.False(feature.IsPermitted);
        Assert.Empty(feature.BrokenNeeds);
        Assert.EndsWith(", but the order is not permitted", feature.ToString());
        Assert.EndsWith(" But expedited work goes first.", best.ComparedWith(feature).ToString());
    }

    [Fact]
    public void Intangible_work_waits_until_its_cost_would_rise()
    {
        Job[] jobs = [new("Upgrade", 2, Urgency.Intangible(5, 50)), new("A", 3, Urgency.Standard(2)), new("B", 3, Urgency.Standard(1))];
        Assert.Equal("A, Upgrade, B", Ids(Job.Sequenced(jobs)));
    }

    [Fact]
    public void Doing_work_first_pulls_what_it_needs_and_keeps_the_rest()
    {
        Job[] jobs =
        [
            SuperSpoon with { Needs = ["Test"] },
            SecondMachine,
            new("Test", 1, Urgency.Standard(0)),
            new("Later", 1, Urgency.Standard(1)),
        ];
        var best = Job.Sequenced(jobs);
        Assert.Equal("Test, Super Spoon, Second Machine, Later", Ids(best.DoingFirst("Super Spoon")));
        Assert.Empty(best.DoingFirst("Super Spoon").BrokenNeeds);
    }

    [Fact]
    public void An_order_of_your_own_may_break_needs_and_says_which()
    {
        var best = Job.Sequenced([SuperSpoon with { Needs = ["Second Machine"] }, SecondMachine]);
        var other = best.Reordered("Super Spoon", "Second Machine");
        Assert.Equal([new BrokenNeed("Super Spoon", "Second Machine")], other.BrokenNeeds);
        Assert.False(other.IsProvenOptimal);
        Assert.Equal(
            "Doing Super Spoon before Second Machine would cost 20 more: 200 instead of 180. "
            + "But it is not possible: Super Spoon needs Second Machine.",
            best.ComparedWith(other).ToString());
    }

    [Fact]
    public void Orders_that_cost_the_same_say_so()
    {
        var best = Job.Sequenced([new("B", 1, Urgency.Standard(1)), new("A", 2, Urgency.Standard(2))]);
        Assert.Equal("A, B", Ids(best));
        Assert.Equal("Doing B before A would cost the same: 7.", best.ComparedWith(best.Reordered("B", "A")).ToString());
        Assert.True(best.Reordered("B", "A").IsProvenOptimal);
        Assert.Equal("Both orders are the same and cost 7.", best.ComparedWith(best.Reordered("A", "B")).ToString());
        Assert.Equal(best.ComparedWith(best.Reordered("B", "A")), best.ComparedWith(best.DoingFirst("B")));
    }

    [Fact]
    public void No_work_costs_nothing()
    {
        var best = Job.Sequenced([]);
        Assert.Empty(best);
        Assert.True(best.IsProvenOptimal);
        Assert.Equal(0, best.TotalDelayCost);
    }

    [Theory]
    [InlineData(18)]
    public void The_default_limit_proves_any_load_of_up_to_18(int count)
    {
        // Penalties like durations, and dates that nobody can all keep: the hardest kind.
        var jobs = Enumerable.Range(0, count).Select(number =>
        {
            var duration = 11 + (number * 7 % 13);
            return new Job($"J{number:00}", duration, Urgency.FixedDate(20 + (number * 31 % 110), duration + (number % 3)));
        }).ToArray();
        var sequence = Job.Sequenced(jobs);
        Assert.True(sequence.IsProvenOptimal, sequence.ToString());
    }

    [Fact]
    public void A_large_load_comes_with_a_lower_bound_and_a_gap()
    {
        var jobs = Enumerable.Range(0, 200).Select(number => new Job(
            $"J{number:000}",
            1 + (number * 7 % 13),
            number % 4 == 0 ? Urgency.FixedDate(number * 5, 300) : Urgency.Standard(1 + (number * 11 % 17)),
            number is > 10 and < 150 ? [$"J{number - 7:000}", $"J{number - 11:000}"] : [])).ToArray();
        var sequence = Job.Sequenced(jobs);
        Assert.True(ByHand.IsPermitted(jobs, [.. sequence.Select(place => place.Item)]));
        Assert.InRange(sequence.LowerBound, 1, sequence.TotalDelayCost);
        Assert.Equal(sequence.TotalDelayCost - sequence.LowerBound, sequence.Gap, 1e-9);
        Assert.True(sequence.Gap < 0.2 * sequence.TotalDelayCost, $"{sequence.Gap} of {sequence.TotalDelayCost}");
        var bound = sequence.LowerBound.ToString("G12", System.Globalization.CultureInfo.InvariantCulture);
        Assert.EndsWith($", and none costs less than {bound}", sequence.ToString());
        Assert.Contains(" and 188 more: delay costs ", sequence.ToString(), StringComparison.Ordinal);
    }

    private static string Ids(WorkSequence<Job> sequence) => string.Join(", ", sequence.Select(place => place.Id));
}
