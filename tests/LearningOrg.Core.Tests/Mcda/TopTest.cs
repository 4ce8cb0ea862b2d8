using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Core.Tests.Mcda;

public class TopTest
{
    [Property(DisplayName = "the top k are what the ranking lists first, with the same ranks and ties")]
    public Property Top_is_the_head_of_the_ranking() => Prop.ForAll(Cases.ToArbitrary(), one =>
    {
        ScoringMethod[] methods = [new WeightedSum(), new Vikor()];
        return methods.All(method => method.Rank(one.Matrix).Take(one.Count).SequenceEqual(method.Top(one.Matrix, one.Count)));
    });

    [Fact]
    public void The_last_of_the_top_says_that_it_ties_with_one_left_out()
    {
        var matrix = Published.Decision([1], [1], [7], [9], [7], [3]);
        Assert.Equal(["1. A2: 1", "2. A1: 0.777777777778"], new WeightedSum().Top(matrix, 2).Select(place => place.ToString()));
        Assert.Equal([false, true], new WeightedSum().Top(matrix, 2).Select(place => place.IsTied));
    }

    [Fact]
    public void The_builder_gives_the_host_s_own_objects()
    {
        (string Name, double? Value)[] plans = [("A", 3), ("B", null), ("C", 9), ("D", 6)];
        var top = DecisionMatrix.Of(plans, plan => plan.Name).Maximize("Value", plan => plan.Value).TopBy(new WeightedSum(), 2);
        Assert.Equal(["1. C", "2. D"], top.Select(place => $"{place.Rank}. {place.Item.Name}"));
    }

    [Fact]
    public void None_is_no_top()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new Topsis().Top(Published.Decision([1], [1], [7], [9]), 0));
        Assert.StartsWith("count", error.Message);
    }

    private static Gen<(DecisionMatrix Matrix, int Count)> Cases =>
        from alternatives in Gen.Choose(1, 40)
        from count in Gen.Choose(1, 45)
        from distinct in Gen.Choose(1, 30)
        from number in Gen.Constant(from whole in Gen.Choose(1, distinct) from noise in Gen.Choose(-20, 20) select whole / 7.0 * (1 + (noise * 1e-13)))
        from rows in number.ArrayOf(2).ArrayOf(alternatives)
        select (Published.Decision([1, 2], [1, -1], rows), count);
}
