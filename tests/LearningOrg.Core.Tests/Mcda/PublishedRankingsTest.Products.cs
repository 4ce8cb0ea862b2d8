using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Tests.PublishedCases;

namespace LearningOrg.Core.Tests.Mcda;

public partial class PublishedRankingsTest
{
    [Fact(DisplayName = "weighted product: WPM example of the JMcDM test set, columns divided by their best number")]
    [PublishedCase("wpm-jmcdm")]
    public void Weighted_product() => new WeightedProduct(new MaxNormalization()).Rank(WorkedExampleOfJmcdm).Expect(
        1e-9, [0.7975224331331, 0.7532541470585, 0.7647463553356, 0.7873956894791, 0.7674278741782], [1, 5, 4, 2, 3]);

    [Fact(DisplayName = "weighted product: without normalization the same example keeps its proportions")]
    public void Weighted_product_without_normalization()
    {
        var raw = new WeightedProduct().Rank(WorkedExampleOfJmcdm);
        double[] printed = [0.7975224331331, 0.7532541470585, 0.7647463553356, 0.7873956894791, 0.7674278741782];
        for (var alternative = 0; alternative < printed.Length; alternative++)
        {
            Assert.Equal(printed[alternative] / printed[0], raw.Scores[alternative] / raw.Scores[0], 1e-9);
        }
    }

    [Theory(DisplayName = "WASPAS: Chakraborty, Zavadskas & Antucheviciene (2015), example 2")]
    [InlineData(0, new[] { 0.8578, 0.8144, 0.8408, 0.9413, 0.8632, 0.8241, 0.8454, 0.8915, 0.8987, 0.8697 })]
    [InlineData(0.5, new[] { 0.8584, 0.8169, 0.8419, 0.9417, 0.8638, 0.8278, 0.8503, 0.8949, 0.9027, 0.874 })]
    [PublishedCase("waspas-chakraborty2015-ex2-lambda0")]
    [PublishedCase("waspas-chakraborty2015-ex2-lambda0.5")]
    public void Waspas_of_chakraborty(double lambda, double[] scores) => new Waspas(lambda)
        .Rank(Published.Decision(
            [0.467, 0.16, 0.095, 0.278],
            [-1, -1, -1, 1],
            [581818, 54.49, 3, 5500],
            [595454, 49.73, 3, 4500],
            [586060, 51.24, 3, 5000],
            [522727, 45.71, 3, 5800],
            [561818, 52.66, 3, 5200],
            [543030, 74.46, 4, 5600],
            [522727, 75.42, 4, 5800],
            [486970, 62.62, 4, 5600],
            [509394, 65.87, 4, 6400],
            [513333, 70.67, 4, 6000]))
        .Expect(1e-4, scores, [6, 10, 8, 1, 5, 9, 7, 3, 2, 4]);

    [Fact(DisplayName = "CoCoSo: Yazdani, Zarate, Zavadskas & Turskis (2019)")]
    [PublishedCase("cocoso-yazdani2019")]
    public void Cocoso_of_yazdani() => new CoCoSo()
        .Rank(Published.Decision(
            [0.036, 0.192, 0.326, 0.326, 0.12],
            [1, -1, 1, 1, 1],
            [60, 0.4, 2540, 500, 990],
            [6.35, 0.15, 1016, 3000, 1041],
            [6.8, 0.1, 1727.2, 1500, 1676],
            [10, 0.2, 1000, 2000, 965],
            [2.5, 0.1, 560, 500, 915],
            [4.5, 0.08, 1016, 350, 508],
            [3, 0.1, 1778, 1000, 920]))
        .Expect(0.001, [2.041, 2.788, 2.882, 2.416, 1.299, 1.443, 2.519], [5, 2, 1, 4, 7, 6, 3]);

    private static DecisionMatrix WorkedExampleOfJmcdm { get; } = Published.Decision(
        [0.221, 0.159, 0.175, 0.127, 0.117, 0.201],
        [1, -1, -1, 1, -1, 1],
        [3, 12.5, 2, 120, 14, 3],
        [5, 15, 3, 110, 38, 4],
        [3, 13, 2, 120, 19, 3],
        [4, 14, 2, 100, 31, 4],
        [3, 15, 1.5, 125, 40, 4]);
}
