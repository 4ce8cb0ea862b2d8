using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Robustness;

namespace LearningOrg.Core.Tests.Mcda.Robustness;

public class WalkSamplerTest
{
    private const int Block = 256;

    [Theory(DisplayName = "a weight held between bounds leaves the others uniform on what is left, however narrow the bounds are")]
    [InlineData(0.1)]
    [InlineData(0.001)]
    [InlineData(0.00001)]
    public void A_narrow_weight(double width)
    {
        var drawn = Drawn(5, WeightSpace.Any.Between("C1", 0.3 - (width / 2), 0.3 + (width / 2)), 40_000);

        // Gaps of three uniform points of a line of 0.7: one is above x with probability (1 − x ÷ 0.7)³.
        foreach (var criterion in Enumerable.Range(1, 4))
        {
            Assert.Equal(0.175, drawn.Average(weights => weights[criterion]), 0.004);
            Assert.Equal(0.125, Share(drawn, weights => weights[criterion] > 0.35), 0.01);
        }
    }

    [Fact(DisplayName = "a ratio between 2 and 2.0001 leaves a wedge, as thick as the weight is large")]
    public void A_narrow_ratio()
    {
        var drawn = Drawn(4, WeightSpace.Any.AtLeastTimes("C1", 2, "C2").Where(WeightCondition.Of([("C2", 2.0001), ("C1", -1)], 0)), 40_000);

        // The others sum to 1 − 3t in as many ways as that is long, and the wedge is t thick: 3t has density 6 · 3t · (1 − 3t).
        Assert.Equal(1 / 3.0, drawn.Average(weights => weights[0]), 0.005);
        Assert.Equal(1 / 6.0, drawn.Average(weights => weights[1]), 0.003);
        Assert.Equal(0.25, drawn.Average(weights => weights[2]), 0.006);
        Assert.Equal(0.15625, Share(drawn, weights => weights[1] < 1 / 12.0), 0.01);
    }

    [Fact(DisplayName = "ten criteria, two of them held narrowly, leave the others alike")]
    public void Many_criteria()
    {
        var drawn = Drawn(10, WeightSpace.Any.Between("C1", 0.2, 0.2001).Between("C2", 0.1, 0.1001), 40_000);
        foreach (var criterion in Enumerable.Range(2, 8))
        {
            Assert.Equal(0.7 / 8, drawn.Average(weights => weights[criterion]), 0.004);
            Assert.Equal(Math.Pow(1 - (0.1 / 0.7), 7), Share(drawn, weights => weights[criterion] > 0.1), 0.015);
        }
    }

    [Property(DisplayName = "a walk draws what rejection draws: means and halves of every weight, under random conditions", MaxTest = 40, Replay = "(17,19)")]
    public Property Walking_is_uniform() => Prop.ForAll(Spaces.ToArbitrary(), space =>
    {
        var region = WeightRegion.Of(space, Criteria(3));
        var kept = Uniform(3, 60_000).Where(weights => region.Sides.All(side => Sum(side.Factors, weights) >= side.AtLeast)).ToList();
        var walked = Drawn(3, space, 20_000);
        return (kept.Count < 2000 || Enumerable.Range(0, 3).All(criterion =>
        {
            var middle = kept.Average(weights => weights[criterion]);
            return Math.Abs(walked.Average(weights => weights[criterion]) - middle) < 0.01
                && Math.Abs(Share(walked, weights => weights[criterion] < middle) - Share(kept, weights => weights[criterion] < middle)) < 0.04;
        })).Classify(kept.Count < 2000, "too narrow for rejection");
    });

    private static Gen<WeightSpace> Spaces =>
        from low in Gen.Choose(0, 4)
        from width in Gen.Choose(1, 6)
        from times in Gen.Choose(1, 12)
        from factor in Gen.Choose(-3, 3)
        from bound in Gen.Choose(-4, 2)
        let space = WeightSpace.Any.Between("C1", low / 10.0, (low + width) / 10.0).AtLeastTimes("C2", times / 4.0, "C3")
            .Where(WeightCondition.Of([("C1", 1), ("C3", factor)], bound / 10.0))
        where IsPossible(space)
        select space;

    private static bool IsPossible(WeightSpace space)
    {
        try
        {
            _ = WeightRegion.Of(space, Criteria(3));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static IReadOnlyList<Criterion> Criteria(int count) =>
        [.. Enumerable.Range(1, count).Select(number => Criterion.Maximize($"C{number}"))];

    private static List<double[]> Drawn(int criteria, WeightSpace space, int count) =>
        Samples(new WalkSampler(5, WeightRegion.Of(space, Criteria(criteria))), criteria, count);

    private static List<double[]> Uniform(int criteria, int count) => Samples(new GapSampler(6, criteria, order: null), criteria, count);

    private static List<double[]> Samples(IWeightSampler sampler, int criteria, int count)
    {
        var samples = new List<double[]>();
        IWeightSampler? block = null;
        for (var sample = 0; sample < count; sample++)
        {
            block = sample % Block == 0 ? sampler.Begin(sample / Block) : block;
            var weights = new double[criteria];
            block!.Draw(sample, weights);
            samples.Add(weights);
        }

        return samples;
    }

    private static double Sum(double[] factors, double[] weights) => factors.Zip(weights, (factor, weight) => factor * weight).Sum();

    private static double Share(List<double[]> samples, Predicate<double[]> holds) => samples.FindAll(holds).Count / (double)samples.Count;
}
