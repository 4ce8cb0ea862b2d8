using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda.Robustness;

namespace LearningOrg.Core.Tests.Mcda.Robustness;

/// <summary>Costs come in the order of a sort, however they are spread: evenly, in bunches, over all of a double's range, or all alike.</summary>
public class CostOrderTest
{
    private static readonly Gen<double> Even = Gen.Choose(0, 1_000_000).Select(number => number / 1e6);

    private static readonly Gen<double> Any = ArbMap.Default.GeneratorFor<NormalFloat>().Select(number => number.Item);

    private static readonly Gen<double> Bunched = Gen.Choose(0, 400).Select(number => 1 + (number * 1e-15));

    private static readonly Gen<double> Few = Gen.Choose(-1, 1).Select(number => (double)number);

    private static readonly Gen<double> Extreme = Gen.Elements(0, -0.0, double.Epsilon, -double.Epsilon, double.MaxValue, -double.MaxValue, 1, 1e-300);

    private static readonly Gen<double[]> Costs =
        from kind in Gen.Elements(Even, Any, Bunched, Few, Extreme, Gen.OneOf(Bunched, Any), Gen.OneOf(Even, Extreme))
        from length in Gen.Choose(1, 400)
        from costs in kind.ArrayOf(length)
        select costs;

    [Property(MaxTest = 400)]
    public Property Costs_come_in_order_with_whose_they_are() => Prop.ForAll(Costs.ToArbitrary(), costs =>
    {
        var order = new CostOrder(costs.Length);

        // What an earlier sample left must not show.
        order.Of(Array.ConvertAll(costs, cost => 1 / (1 + Math.Abs(cost))));
        order.Of(costs);
        return order.Costs.SequenceEqual(costs.Order())
            && order.Items.Order().SequenceEqual(Enumerable.Range(0, costs.Length))
            && order.Items.Select(item => costs[item]).SequenceEqual(order.Costs);
    });

    [Property(DisplayName = "ranks: beyond a few hundred alternatives they are what a sort gives, and who ties takes turns", MaxTest = 100)]
    public Property Ranks_are_those_of_a_sort() => Prop.ForAll(Costs.Zip(Gen.Choose(0, 50)).ToArbitrary(), drawn =>
    {
        var (costs, sample) = drawn;
        double[] scores = [.. costs, .. Enumerable.Range(0, 200).Select(number => number / 8.0)];
        var ranks = new SampleRanks(scores.Length);
        ranks.Of(scores, sample);
        return Enumerable.Range(0, scores.Length).All(item =>
        {
            var better = scores.Count(score => score > scores[item]);
            var ties = scores.Count(score => score == scores[item]);
            var turn = scores.Take(item).Count(score => score == scores[item]);
            return ranks.Ranks[item] == better + ((turn + sample) % ties);
        }) && ranks.Ranks[ranks.First] == 0;
    });
}
