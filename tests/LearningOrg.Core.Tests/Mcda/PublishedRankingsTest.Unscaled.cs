using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Tests.PublishedCases;

namespace LearningOrg.Core.Tests.Mcda;

/// <summary>
/// Numbers printed for weights that sum to 2. Here weights always sum to 1, so each is half of the printed one; what that does to a score
/// follows from the definition of the method, and is undone before comparing at the printed three decimals.
/// </summary>
public partial class PublishedRankingsTest
{
    [Fact(DisplayName = "weighted sum: test of the pymcdm library, sum normalization; half the weights make half the score")]
    [PublishedCase("wsm-pymcdm-self")]
    public void Weighted_sum_of_pymcdm() =>
        ExpectUndone(new WeightedSum(new SumNormalization()), score => 2 * score, [0.609, 0.313, 0.334, 0.265, 0.479]);

    [Fact(DisplayName = "weighted product: test of the pymcdm library, sum normalization; half the weights make the root of the score")]
    [PublishedCase("wpm-pymcdm-self")]
    public void Weighted_product_of_pymcdm() =>
        ExpectUndone(new WeightedProduct(new SumNormalization()), score => score * score, [0.065, 0.017, 0.019, 0.007, 0.052]);

    private static void ExpectUndone(IRankingMethod method, Func<double, double> undo, double[] printed)
    {
        var ranking = method.Rank(Published.Decision(
            [0.6153846153846154, 0.38461538461538464, 0.46153846153846156, 0.5384615384615384],
            [1, 1, -1, -1],
            [96, 83, 75, 7],
            [63, 5, 56, 9],
            [72, 30, 32, 48],
            [11, 4, 27, 9],
            [77, 21, 17, 11]));
        for (var alternative = 0; alternative < printed.Length; alternative++)
        {
            Assert.Equal(printed[alternative], undo(ranking.Scores[alternative]), 0.0005);
        }
    }
}
