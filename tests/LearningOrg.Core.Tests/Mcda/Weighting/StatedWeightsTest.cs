using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Weighting;

namespace LearningOrg.Core.Tests.Mcda.Weighting;

/// <summary>Weights that come from an order people state.</summary>
public class StatedWeightsTest
{
    [Fact]
    public void Criteria_that_tie_share_the_average_of_their_places()
    {
        Same([0.4, 0.25, 0.25, 0.1], SurrogateWeights.RankSum(1, 2, 2, 4));
        Same([0.25, 0.25, 0.25, 0.25], SurrogateWeights.RankOrderCentroid(1, 1, 1, 1));
        Same([0.16, 0.3 + 0.06, 0.3 + 0.06, 0.12], SurrogateWeights.RankReciprocal(3, 1, 1, 4));
    }

    [Property]
    public Property Weights_follow_the_order_and_ties_weigh_the_same() => Prop.ForAll(Orders.ToArbitrary(), ranks =>
        new[]
        {
            SurrogateWeights.RankOrderCentroid(ranks), SurrogateWeights.RankSum(ranks), SurrogateWeights.RankReciprocal(ranks), RancomWeights.FromRanks(ranks),
        }.All(weights => ranks.Select((one, left) => ranks.Select((other, right) =>
            one.CompareTo(other) == Math.Sign(Rounded(weights[right]) - Rounded(weights[left]))).All(same => same)).All(same => same)));

    [Fact]
    public void Ranks_that_are_no_order_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => SurrogateWeights.RankSum(1, 3, 3));
        Assert.StartsWith("A criterion has rank 3, but 1 comes before it. Ranks begin with 1, and those who tie share the first", error.Message);
        Assert.Throws<ArgumentException>(() => SurrogateWeights.RankOrderCentroid(0, 1));
        Assert.Throws<ArgumentException>(() => SurrogateWeights.RankReciprocal());
        Assert.Throws<ArgumentException>(() => RancomWeights.FromRanks(2));
    }

    [Fact]
    public void Comparisons_may_go_round_in_a_circle() =>
        Assert.Equal(Weights.Equal(3), RancomWeights.FromComparisons([[0.5, 1, 0], [0, 0.5, 1], [1, 0, 0.5]]));

    [Fact]
    public void Comparisons_that_contradict_each_other_are_refused_by_pair()
    {
        var error = Assert.Throws<ArgumentException>(() => RancomWeights.FromComparisons([[0.5, 1], [1, 0.5]]));
        Assert.StartsWith("Criteria 2 and 1 are compared as 1 and 1:", error.Message);
        error = Assert.Throws<ArgumentException>(() => RancomWeights.FromComparisons([[1, 1], [0, 0.5]]));
        Assert.StartsWith("Criteria 1 and 1 are compared as 1 and 1:", error.Message);
        error = Assert.Throws<ArgumentException>(() => RancomWeights.FromComparisons([[0.5, 1], [0.5]]));
        Assert.StartsWith("Row 2 has 1 comparisons, but there are 2 criteria.", error.Message);
    }

    [Fact]
    public void Equal_weights_ask_nothing_of_the_numbers() => Assert.Equal(Weights.Equal(2), new EqualWeights().Weigh(DecisionMatrix.FromRows(
        ["A"], [Criterion.Maximize("X", ScaleType.Ordinal), Criterion.Minimize("Y")], Weights.Of(0.9, 0.1), [[0, -1]])));

    private static Gen<int[]> Orders =>
        from count in Gen.Choose(1, 8)
        from marks in Gen.Choose(1, 5).ArrayOf(count)
        select marks.Select(mark => 1 + marks.Count(other => other < mark)).ToArray();

    private static double Rounded(Weight weight) => Math.Round(weight.Value, 12);

    private static void Same(double[] expected, Weights weights) =>
        Assert.All(expected.Select((share, criterion) => (share, criterion)), one => Assert.Equal(one.share, weights[one.criterion].Value, 1e-12));
}
