using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Weighting;
using LearningOrg.Core.Tests.PublishedCases;

namespace LearningOrg.Core.Tests.Mcda.Weighting;

/// <summary>Worked examples that others have published, at the precision they were published with.</summary>
public class PublishedWeightsTest
{
    private static readonly double[][] ZavadskasAndPodvezko = [[3, 100, 10, 7], [2.5, 80, 8, 5], [1.8, 50, 20, 11], [2.2, 70, 12, 9]];

    [Fact(DisplayName = "entropy: test of the JMcDM library, 6 alternatives on 8 criteria")]
    [PublishedCase("entropy-jmcdm")]
    public void Entropy() => Expect(
        new EntropyWeights(),
        1e-8,
        [0.2996736096, 0.44136733892, 0.0700908872, 0.02123823711, 0.04902292895, 0.02308037885, 0.04776330969, 0.04776330969],
        [1, 1, 1, 1, 1, 1, 1, 1],
        [2, 1, 4, 7, 6, 6, 7, 3000],
        [4, 1, 5, 6, 7, 7, 6, 3500],
        [3, 2, 6, 6, 5, 6, 8, 4000],
        [5, 1, 5, 7, 6, 7, 7, 3000],
        [4, 2, 5, 6, 7, 7, 6, 3000],
        [3, 2, 6, 6, 6, 6, 6, 3500]);

    [Fact(DisplayName = "entropy: a zero, by the definition with 0 ln 0 = 0")]
    [PublishedCase("entropy-zero-entry")]
    public void Entropy_of_a_zero() => Expect(
        new EntropyWeights(),
        1e-9,
        [0.41221166053656716, 0.018892071631036875, 0.568896267832396],
        [1, 1, 1],
        [0, 5, 1],
        [2, 6, 1],
        [3, 7, 2],
        [4, 8, 9]);

    [Fact(DisplayName = "CRITIC: Diakoulaki, Mavrotas & Papayannakis, Computers & Operations Research 22 (1995)")]
    [PublishedCase("critic-diakoulaki1995")]
    public void Critic_of_diakoulaki() => Expect(
        new CriticWeights(),
        1e-8,
        [0.20222554, 0.48090173, 0.31687273],
        [1, 1, 1],
        [61, 1.08, 4.33],
        [20.7, 0.26, 4.34],
        [16.3, 1.98, 2.53],
        [9, 3.29, 1.65],
        [5.4, 2.77, 2.33],
        [4, 4.12, 1.21],
        [-6.1, 3.52, 2.1],
        [-34.6, 3.31, 0.98]);

    [Fact(DisplayName = "CRITIC: Tuş & Aytaç Adalı, OPSEARCH 56 (2019); printed with every criterion as a benefit")]
    [PublishedCase("critic-tus2019")]
    public void Critic_of_tus() => Expect(
        new CriticWeights(),
        1e-3,
        [0.157, 0.249, 0.168, 0.121, 0.154, 0.151],
        [1, 1, 1, 1, 1, 1],
        [5000, 3, 3, 4, 3, 2],
        [680, 5, 3, 2, 2, 1],
        [2000, 3, 2, 3, 4, 3],
        [600, 4, 3, 1, 2, 2],
        [800, 2, 4, 3, 3, 4]);

    [Fact(DisplayName = "CRITIC with a cost: test of the JMcDM library")]
    [PublishedCase("critic-jmcdm-cost")]
    public void Critic_with_a_cost() => Expect(
        new CriticWeights(),
        1e-5,
        [0.16883925, 0.418444976, 0.249124763, 0.163591012],
        [1, 1, -1, 1],
        [12.9918, 0.7264, -1.1009, 1.598139592],
        [4.1201, 5.8824, 3.4483, 1.021563567],
        [4.1039, 0, -0.5076, 0.984469444]);

    [Fact(DisplayName = "MEREC: Keshavarz-Ghorabaee et al., Symmetry 13(4) 525 (2021)")]
    [PublishedCase("merec-keshavarz2021")]
    public void Merec() => Expect(
        new MerecWeights(),
        1e-8,
        [0.5752216672093823, 0.01409659116846726, 0.40156136388773117, 0.009120377734419302],
        [1, 1, -1, -1],
        [450, 8000, 54, 145],
        [10, 9100, 2, 160],
        [100, 8200, 31, 153],
        [220, 9300, 1, 162],
        [5, 8400, 23, 158]);

    [Fact(DisplayName = "standard deviation: Jahan & Edwards, Materials & Design 49 (2013)")]
    [PublishedCase("std-jahan2013")]
    public void Standard_deviation() => Expect(
        new StandardDeviationWeights(),
        0.006,
        [0.35, 0.31, 0.34],
        [1, 1, 1],
        [0, 0, 0],
        [0.39, 0.3, 0.77],
        [0.17, 0.36, 0.8],
        [0.35, 0.29, 0.93],
        [0.3, 0.4, 0.94],
        [0.84, 0.71, 1],
        [1, 1, 0.99]);

    [Fact(DisplayName = "CILOS: Zavadskas & Podvezko, IJITDM 15(2) (2016)")]
    [PublishedCase("cilos-zavadskas2016")]
    public void Cilos() => Expect(new CilosWeights(), 1e-4, [0.3343, 0.2199, 0.1957, 0.2501], [-1, 1, -1, 1], ZavadskasAndPodvezko);

    [Fact(DisplayName = "IDOCRIW: Zavadskas & Podvezko, IJITDM 15(2) (2016)")]
    [PublishedCase("idocriw-zavadskas2016")]
    public void Idocriw() => Expect(new IdocriwWeights(), 1e-4, [0.1658, 0.1885, 0.3545, 0.2911], [-1, 1, -1, 1], ZavadskasAndPodvezko);

    [Fact(DisplayName = "angles: Shuai et al., CCDC (2012)")]
    [PublishedCase("angle-shuai2012")]
    public void Angular() => Expect(
        new AngularWeights(),
        1e-4,
        [0.415, 0.3612, 0.2227, 0.0012],
        [1, 1, 1, 1],
        [30, 30, 38, 29],
        [19, 54, 86, 29],
        [19, 15, 85, 29.1],
        [68, 70, 60, 29]);

    [Fact(DisplayName = "RANCOM: Więckowski et al., EAAI 122 106114 (2023)")]
    [PublishedCase("rancom-wieckowski2023")]
    public void Rancom()
    {
        double[] expected = [0.2449, 0.2449, 0.1429, 0.0204, 0.0612, 0.102, 0.1837];
        var fromComparisons = RancomWeights.FromComparisons(
            [
                [0.5, 0.5, 1, 1, 1, 1, 1],
                [0.5, 0.5, 1, 1, 1, 1, 1],
                [0, 0, 0.5, 1, 1, 1, 0],
                [0, 0, 0, 0.5, 0, 0, 0],
                [0, 0, 0, 1, 0.5, 0, 0],
                [0, 0, 0, 1, 1, 0.5, 0],
                [0, 0, 1, 1, 1, 1, 0.5],
            ]);
        Same(expected, fromComparisons, 1e-4);
        Assert.Equal(fromComparisons, RancomWeights.FromRanks(1, 1, 4, 7, 6, 5, 3));
    }

    [Fact(DisplayName = "rank-order centroid: Barron & Barrett (1996)")]
    [PublishedCase("roc-weights-4")]
    public void Rank_order_centroid() =>
        Same([0.5208333333333333, 0.2708333333333333, 0.1458333333333333, 0.0625], SurrogateWeights.RankOrderCentroid(1, 2, 3, 4), 1e-12);

    [Fact(DisplayName = "rank sum and rank reciprocal: Stillwell, Seaver & Edwards (1981)")]
    [PublishedCase("rs-rr-weights-4")]
    public void Rank_sum_and_reciprocal()
    {
        Same([0.4, 0.3, 0.2, 0.1], SurrogateWeights.RankSum(1, 2, 3, 4), 1e-12);
        Same([0.48, 0.24, 0.16, 0.12], SurrogateWeights.RankReciprocal(1, 2, 3, 4), 1e-12);
    }

    private static void Expect(IWeightingMethod method, double tolerance, double[] expected, int[] directions, params double[][] rows) =>
        Same(expected, method.Weigh(Published.Decision(Array.ConvertAll(directions, _ => 1.0), directions, rows)), tolerance);

    private static void Same(double[] expected, Weights weights, double tolerance)
    {
        Assert.Equal(expected.Length, weights.Count);
        for (var criterion = 0; criterion < expected.Length; criterion++)
        {
            Assert.Equal(expected[criterion], weights[criterion].Value, tolerance);
        }
    }
}
