using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Robustness;
using LearningOrg.Core.Mcda.Weighting;

namespace LearningOrg.Core.Tests.Mcda.Robustness;

/// <summary>A single alternative is always first, so its central weights are the mean of all that are drawn.</summary>
public class WeightSpaceTest
{
    [Fact(DisplayName = "weight space: the mean of weights in a full order is the rank-order centroid of Barron & Barrett (1996)")]
    public void Ordered_weights_have_the_centroid_as_their_mean()
    {
        var centroid = SurrogateWeights.RankOrderCentroid(1, 2, 3, 4);
        Near([.. centroid.Select(weight => weight.Value)], Mean(4, WeightSpace.Any.InOrder("C1", "C2", "C3", "C4")), 0.003);
    }

    [Fact]
    public void A_walk_has_the_same_mean()
    {
        // One more condition, which holds anyway but is of another kind.
        var centroid = SurrogateWeights.RankOrderCentroid(1, 2, 3, 4);
        var space = WeightSpace.Any.InOrder("C1", "C2", "C3", "C4").AtLeastTimes("C1", 0.5, "C4");
        Near([.. centroid.Select(weight => weight.Value)], Mean(4, space), 0.006);
    }

    [Fact]
    public void A_partial_order_has_the_mean_of_its_full_ones()
    {
        // Two orders of the three, as likely as each other: the mean of (11, 5, 2) ÷ 18 and (11, 2, 5) ÷ 18.
        Near([11 / 18.0, 7 / 36.0, 7 / 36.0], Mean(3, WeightSpace.Any.MattersMoreThan("C1", "C2").MattersMoreThan("C1", "C3")), 0.003);
    }

    [Fact]
    public void Without_conditions_all_criteria_are_alike() => Near([0.2, 0.2, 0.2, 0.2, 0.2], Mean(5, WeightSpace.Any), 0.003);

    [Fact]
    public void A_circle_leaves_only_equal_weights_which_is_no_room()
    {
        var space = WeightSpace.Any.MattersMoreThan("C1", "C2").MattersMoreThan("C2", "C1");
        var error = Assert.Throws<ArgumentException>(() => Mean(3, space));
        Assert.StartsWith(
            "Weights have no room to vary where C1 ≥ C2 and C2 ≥ C1. Widen one of these conditions, by a few millionths at least.", error.Message);
        error = Assert.Throws<ArgumentException>(() => Mean(3, WeightSpace.Any.Between("C1", 0.3, 0.3).MattersMoreThan("C1", "C2")));
        Assert.StartsWith("Weights have no room to vary where C1 ≥ 0.3 and C1 ≤ 0.3. ", error.Message);
    }

    [Fact]
    public void A_contradiction_leaves_none()
    {
        var space = WeightSpace.Any.Between("C1", 0.6, 1).MattersMoreThan("C3", "C2").Between("C3", 0.5, 1);
        var error = Assert.Throws<ArgumentException>(() => Mean(3, space));
        Assert.StartsWith("No weights are left where C1 ≥ 0.6 and C3 ≥ 0.5. Take back one of these conditions.", error.Message);
    }

    [Property(DisplayName = "weight space: every weight drawn meets every condition", MaxTest = 60)]
    public Property Drawn_weights_meet_the_conditions() => Prop.ForAll(Spaces.ToArbitrary(), space =>
    {
        var criteria = Published.Decision([1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]).Criteria;
        WeightRegion region;
        try
        {
            region = WeightRegion.Of(space, criteria);
        }
        catch (ArgumentException)
        {
            return true;
        }

        IWeightSampler[] samplers =
        [
            new WalkSampler(7, region),
            .. LinearExtensions.Of(region, 4) is { } order ? new[] { new GapSampler(7, 4, order) } : [],
        ];
        return samplers.All(sampler =>
        {
            var weights = new double[4];
            var block = sampler.Begin(2);
            return Enumerable.Range(0, 50).All(sample =>
            {
                block.Draw(sample, weights);
                return Math.Abs(weights.Sum() - 1) < 1e-12 && weights.All(weight => weight >= 0) &&
                    region.Sides.All(side => side.Factors.Zip(weights, (factor, weight) => factor * weight).Sum() >= side.AtLeast - 1e-9);
            });
        });
    });

    [Fact]
    public void Conditions_read_well() => Assert.Equal(
        "Value ≥ Effort, Value ≥ 2 × Risk, Risk ≥ 0.1, Risk ≤ 0.3, 1 × Value + -3 × Effort ≥ 0.05",
        WeightSpace.Any.MattersMoreThan("Value", "Effort").AtLeastTimes("Value", 2, "Risk").Between("Risk", 0.1, 0.3)
            .Where(WeightCondition.Of([("Value", 1), ("Effort", -3)], 0.05)).ToString());

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.Equal("any weights", WeightSpace.Any.ToString());
        Assert.Throws<ArgumentException>(() => WeightSpace.Any.MattersMoreThan("A", "A"));
        Assert.Throws<ArgumentException>(() => WeightSpace.Any.MattersMoreThan(" ", "A"));
        Assert.Throws<ArgumentException>(() => WeightSpace.Any.InOrder("A"));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightSpace.Any.AtLeastTimes("A", -1, "B"));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightSpace.Any.Between("A", 0.5, 0.4));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightSpace.Any.Between("A", 0, 1.1));
        Assert.Throws<ArgumentException>(() => WeightCondition.Of([("A", 0)], 1));
        Assert.Throws<ArgumentException>(() => WeightCondition.Of([("A", 1), ("A", 2)], 1));
        Assert.ThrowsAny<ArgumentException>(() => WeightCondition.Of([("A", double.NaN)], 1));
    }

    private static Gen<WeightSpace> Spaces =>
        from conditions in Gen.OneOf(
            from pair in Pairs select (Func<WeightSpace, WeightSpace>)(space => space.MattersMoreThan(pair.One, pair.Other)),
            from pair in Pairs from times in Gen.Choose(1, 6) select (Func<WeightSpace, WeightSpace>)(space => space.AtLeastTimes(pair.One, times / 2.0, pair.Other)),
            from name in Names from least in Gen.Choose(0, 5) from wider in Gen.Choose(1, 5)
            select (Func<WeightSpace, WeightSpace>)(space => space.Between(name, least / 10.0, (least + wider) / 10.0)))
            .ListOf(3)
        from count in Gen.Choose(0, 3)
        select conditions.Take(count).Aggregate(WeightSpace.Any, (space, condition) => condition(space));

    private static Gen<string> Names => Gen.Elements("C1", "C2", "C3", "C4");

    private static Gen<(string One, string Other)> Pairs =>
        from one in Names from other in Names.Where(name => name != one) select (one, other);

    private static Weights Mean(int criteria, WeightSpace space)
    {
        var matrix = Published.Decision([.. Enumerable.Repeat(1.0, criteria)], [.. Enumerable.Repeat(1, criteria)], [.. Enumerable.Repeat(1.0, criteria)]);
        return Smaa.Analyze(matrix, new WeightedSum(), space, options: new SmaaOptions { Samples = 20_000 }).CentralWeights(0)!;
    }

    private static void Near(double[] expected, Weights weights, double tolerance)
    {
        for (var criterion = 0; criterion < expected.Length; criterion++)
        {
            Assert.Equal(expected[criterion], weights[criterion].Value, tolerance);
        }
    }
}
