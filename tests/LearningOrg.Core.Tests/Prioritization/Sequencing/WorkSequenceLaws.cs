using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Sequencing;

namespace LearningOrg.Core.Tests.Prioritization.Sequencing;

public class WorkSequenceLaws
{
    [Property(DisplayName = "INV-48 the CD3 order has the least total delay cost of all orders, where costs are steady", MaxTest = 300)]
    public Property Cd3_order_is_best() => Prop.ForAll(Job.Steady(7).ToArbitrary(), jobs =>
    {
        var cd3 = new Cd3<Job>(job => job.Urgency.CostPerTime, job => job.Duration, "EUR").Prioritize(jobs, job => job.Id);
        var sequence = Job.Sequenced(jobs);
        Assert.Equal(cd3.Select(place => place.Id), sequence.Select(place => place.Id));
        AssertIsLeast(ByHand.Orders(jobs).Min(ByHand.Cost), jobs, sequence);
    });

    [Property(DisplayName = "with any urgencies and needs no permitted order costs less: all orders of up to 6 jobs", MaxTest = 3000)]
    public Property Small_loads_are_solved_exactly() => Prop.ForAll(
        AnyLoad(6).ToArbitrary(), jobs => AssertIsLeast(ByHand.LeastOfAllOrders(jobs), jobs, Job.Sequenced(jobs)));

    [Property(DisplayName = "with any urgencies and needs no permitted order costs less: all sets of up to 11 jobs", MaxTest = 500)]
    public Property Larger_loads_are_solved_exactly() => Prop.ForAll(
        AnyLoad(11).ToArbitrary(), jobs => AssertIsLeast(ByHand.LeastOfAllSets(jobs), jobs, Job.Sequenced(jobs)));

    [Property(DisplayName = "steady costs and needs that form a forest need no search to be proven", MaxTest = 2000)]
    public Property Forests_are_solved_exactly_without_a_search() => Prop.ForAll(
        (from turned in Gen.Elements(true, false) from jobs in Job.InForest(Job.Steady(7), turned) select jobs).ToArbitrary(),
        jobs => AssertIsLeast(ByHand.LeastOfAllSets(jobs), jobs, Job.Sequenced(jobs, searchLimit: 0)));

    [Property(DisplayName = "a need that follows from others leaves a forest a forest")]
    public Property Implied_needs_do_not_matter() => Prop.ForAll(Job.InForest(Job.Steady(7), turned: false).ToArbitrary(), jobs =>
    {
        var needsOf = jobs.ToDictionary(job => job.Id, job => job.Needs);
        var closed = jobs.Select(job => job with { Needs = [.. Behind(job.Id).Distinct()] }).ToArray();
        Assert.Equal(Listing(Job.Sequenced(jobs, 0)), Listing(Job.Sequenced(closed, 0)));
        Assert.True(Job.Sequenced(closed, searchLimit: 0).IsProvenOptimal);
        var (_, load) = WorkloadReader.Read(closed, job => job.Id, job => job.Duration, job => job.Urgency, job => job.Needs);
        Assert.True(Block.Of(load, [.. Enumerable.Range(0, load.Count)], start: 0).IsOutForest);

        IEnumerable<string> Behind(string id) => needsOf[id].SelectMany(need => Behind(need).Prepend(need));
    });

    [Property(DisplayName = "a search cut short gives a permitted order and a true lower bound", MaxTest = 2000)]
    public Property Bounds_are_bounds() => Prop.ForAll(
        (from jobs in AnyLoad(9) from limit in Gen.Elements(0, 1, 5, 20, 60) select (jobs, limit)).ToArbitrary(), given =>
        {
            var sequence = Job.Sequenced(given.jobs, given.limit);
            var least = ByHand.LeastOfAllSets(given.jobs);
            Assert.True(ByHand.IsPermitted(given.jobs, [.. sequence.Select(place => place.Item)]));
            Assert.True(sequence.LowerBound <= least + 1e-9, $"a lower bound of {sequence.LowerBound}, but {least} is possible");
            Assert.True(sequence.TotalDelayCost >= least - 1e-9);
            Assert.True(sequence.Gap >= 0);
            Assert.True(!sequence.IsProvenOptimal || sequence.TotalDelayCost <= least + 1e-9);
        });

    [Property(DisplayName = "the order of input never matters")]
    public Property Input_order_does_not_matter() => Prop.ForAll(
        (from jobs in AnyLoad(8) from shuffled in Gen.Shuffle(jobs) select (jobs, shuffled)).ToArbitrary(),
        given => Assert.Equal(Listing(Job.Sequenced(given.jobs)), Listing(Job.Sequenced(given.shuffled))));

    [Property(DisplayName = "comparing with any other order gives the difference of the two totals, and what it breaks")]
    public Property Comparisons_are_differences() => Prop.ForAll(
        (from jobs in AnyLoad(6) from other in Gen.Shuffle(jobs) select (jobs, other)).ToArbitrary(), given =>
        {
            var best = Job.Sequenced(given.jobs);
            var other = best.Reordered([.. given.other.Select(job => job.Id)]);
            var comparison = best.ComparedWith(other);
            Assert.Equal(ByHand.Cost(given.other), other.TotalDelayCost, 1e-9);
            Assert.Equal(ByHand.Cost(given.other) - best.TotalDelayCost, comparison.Difference, 1e-9);
            Assert.Equal(ByHand.IsPermitted(given.jobs, given.other), other.IsPermitted);
            Assert.True(!other.IsPermitted || comparison.Difference >= -1e-9);
            Assert.True(!other.IsProvenOptimal || Math.Abs(comparison.Difference) < 1e-9);
        });

    [Property(DisplayName = "value by a horizon is what never finishing would have cost by then, less what the delay has cost by then")]
    public Property Value_is_cost_avoided() => Prop.ForAll(Job.Steady(6).ToArbitrary(), jobs =>
    {
        var sequence = Job.Sequenced(jobs);
        var end = jobs.Sum(job => job.Duration);
        Assert.Equal((jobs.Sum(job => job.Urgency.CostPerTime) * end) - sequence.TotalDelayCost, sequence.ValueBy(end), 1e-9);
        Assert.Equal(0, sequence.ValueBy(0));
    });

    private static Gen<Job[]> AnyLoad(int most) =>
        from percent in Gen.Elements(0, 0, 15, 30, 60)
        from steady in Gen.Elements(true, false, false, false)
        from jobs in Job.WithNeeds(steady ? Job.Steady(most) : Job.OfEveryClass(most), percent)
        select jobs;

    private static string Listing(IEnumerable<object> sequence) => string.Join("\n", sequence);

    private static void AssertIsLeast(double least, Job[] jobs, WorkSequence<Job> sequence)
    {
        Job[] order = [.. sequence.Select(place => place.Item)];
        Assert.Equal(jobs.OrderBy(job => job.Id), order.OrderBy(job => job.Id));
        Assert.True(ByHand.IsPermitted(jobs, order), $"not permitted: {sequence}");
        Assert.Equal(ByHand.Cost(order), sequence.TotalDelayCost, 1e-9);
        Assert.Equal(least, sequence.TotalDelayCost, 1e-9);
        Assert.True(sequence.IsProvenOptimal, $"not proven: {sequence}");
        Assert.True(sequence.IsPermitted);
        Assert.Equal(0, sequence.Gap);
        Assert.Empty(sequence.BrokenNeeds);
    }
}
