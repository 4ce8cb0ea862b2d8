using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Prioritization.Portfolio;
using LearningOrg.Core.Prioritization.Portfolio.Solving;

namespace LearningOrg.Core.Tests.Prioritization.Portfolio;

/// <summary>Where both can answer, the dynamic program and the search answer alike, to the last tie.</summary>
public class PortfolioEnginesTest
{
    [Property(MaxTest = 300, DisplayName = "The dynamic program and the search choose the same set on trees of forty items")]
    public Property They_agree() => Prop.ForAll(Forests().ToArbitrary(), forest =>
    {
        var (instance, budget) = forest;
        var byId = FreeItems.ById(instance, budget);
        var (best, bound) = StateSearch.Best(FreeItems.ByWorth(instance, budget), new PortfolioLimit());
        var program = new ForestProgram(byId).Best();
        return (ForestProgram.Suits(byId) && program.SequenceEqual(best.Chosen) && bound == best.Value)
            .Label($"{instance.ValueOf(program)} for {instance.CostOf(program)}, but {best.Value} for {best.Cost}, bound {bound}");
    });

    [Property(MaxTest = 100, DisplayName = "The dynamic program and the search draw the same curve")]
    public Property Curves_agree() => Prop.ForAll(Forests().ToArbitrary(), forest =>
    {
        var (steps, isComplete) = StateSearch.Curve(FreeItems.ByWorth(forest.Instance, long.MaxValue), new PortfolioLimit());
        return isComplete && steps.SequenceEqual(new ForestProgram(FreeItems.ById(forest.Instance, long.MaxValue)).Steps());
    });

    [Property(MaxTest = 100, DisplayName = "Costs a million times as fine, which no table holds, change nothing")]
    public Property Fine_costs_agree() => Prop.ForAll(Forests().ToArbitrary(), forest =>
    {
        const long Finer = 1_000_003;
        var (instance, budget) = forest;
        long[] costs = [.. instance.Costs.Select(cost => cost * Finer)];
        var fine = new Instance(instance.Values, costs, [], instance.Precedence, instance.Excluded, new bool[instance.Items]);
        var chosen = Solver.Best(fine, budget * Finer, new PortfolioLimit()).Chosen;
        return chosen.SequenceEqual(Solver.Best(instance, budget, new PortfolioLimit()).Chosen)
            .Classify(!ForestProgram.Suits(FreeItems.ById(fine, budget * Finer)), "searched");
    });

    private static Gen<(Instance Instance, long Budget)> Forests() =>
        from size in Gen.Choose(20, 70)
        from most in Gen.Elements(3, 20, 100)
        from values in Gen.ArrayOf(Gen.Choose(-2, most), size)
        from costs in Gen.ArrayOf(Gen.Choose(0, most), size)
        from parents in Gen.ArrayOf(Gen.Choose(0, 999), size)
        from budget in Gen.Choose(0, size * most / 2)
        select (
            new Instance(
                [.. values.Select(value => (long)value)],
                [.. costs.Select(cost => (long)cost)],
                [],
                // Steps of 7 through the ids, so that a requirement's id is as often the later one.
                Precedence.Of(size, [.. parents.Select((parent, item) => (item, parent))
                    .Where(pair => pair.item > 0 && pair.parent % 4 > 0)
                    .Select(pair => (Place(pair.item, size), Place(pair.parent / 4 % pair.item, size)))]),
                [.. Enumerable.Range(0, size).Select(_ => Bits.Empty(size))],
                new bool[size]),
            (long)budget);

    // A permutation, because 71 is prime and larger than any size.
    private static int Place(int item, int size) =>
        Enumerable.Range(0, 71).Select(step => step * 7 % 71).Where(place => place < size).ElementAt(item);
}
