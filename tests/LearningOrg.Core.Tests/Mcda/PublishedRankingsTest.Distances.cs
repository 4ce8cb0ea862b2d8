using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Tests.PublishedCases;

namespace LearningOrg.Core.Tests.Mcda;

public partial class PublishedRankingsTest
{
    [Fact(DisplayName = "VIKOR: Opricovic & Tzeng (2007), hydropower reservoirs, equal weights: one alternative stands alone")]
    [PublishedCase("vikor-opricovic2007-hydro-W1")]
    public void Vikor_of_hydropower_with_equal_weights()
    {
        var solution = new Vikor().Solve(Hydropower(1, 1, 1, 1, 1, 1, 1, 1));
        solution.S.Expect(0.002, [0.692, 0.7, 0.29, 0.423, 0.28, 0.346]);
        solution.R.Expect(0.002, [0.125, 0.125, 0.121, 0.125, 0.067, 0.125]);
        solution.Q.Expect(0.002, [0.991, 1, 0.473, 0.67, 0, 0.578], [5, 6, 2, 4, 1, 3]);
        Assert.True(solution.HasAcceptableAdvantage);
        Assert.True(solution.HasAcceptableStability);
        Assert.Equal(["A5"], solution.CompromiseSet.Select(alternative => alternative.Name));
        Assert.Equal("VIKOR proposes A5", solution.ToString());
    }

    [Fact(DisplayName = "VIKOR: Opricovic & Tzeng (2007), hydropower reservoirs, heavy social criteria: three are too close")]
    [PublishedCase("vikor-opricovic2007-hydro-W3")]
    public void Vikor_of_hydropower_with_heavy_social_criteria()
    {
        var solution = new Vikor().Solve(Hydropower(1, 1, 1, 1, 2, 2, 2, 2));
        solution.S.Expect(0.002, [0.683, 0.8, 0.193, 0.48, 0.243, 0.232]);
        solution.R.Expect(0.002, [0.113, 0.167, 0.08, 0.122, 0.044, 0.083]);
        solution.Q.Expect(0.002, [0.684, 1, 0.147, 0.554, 0.041, 0.191], [5, 6, 2, 4, 1, 3]);
        Assert.False(solution.HasAcceptableAdvantage);
        Assert.True(solution.HasAcceptableStability);
        Assert.Equal(["A5", "A3", "A6"], solution.CompromiseSet.Select(alternative => alternative.Name));
    }

    [Fact(DisplayName = "VIKOR: test set of JMcDM")]
    [PublishedCase("vikor-jmcdm")]
    public void Vikor_of_jmcdm() => new Vikor()
        .Rank(Published.Decision(
            [0.110, 0.035, 0.379, 0.384, 0.002, 0.002, 0.010, 0.077],
            [1, 1, 1, 1, 1, 1, 1, 1],
            [100, 92, 10, 2, 80, 70, 95, 80],
            [80, 70, 8, 4, 100, 80, 80, 90],
            [90, 85, 5, 0, 75, 95, 70, 70],
            [70, 88, 20, 18, 60, 90, 95, 85]))
        .Expect(0.01, [0.74, 0.73, 1, 0], [3, 2, 4, 1]);

    [Fact(DisplayName = "SPOTIS: Dezert, Tchamova, Han & Tacnet (2020), example 1")]
    [PublishedCase("spotis-dezert2020-ex1")]
    public void Spotis_of_dezert() => new Spotis([(-5, 12), (-6, 10), (-8, 5)])
        .Rank(Published.Decision([0.2, 0.3, 0.5], [1, -1, 1], [10.5, -3.1, 1.7], [-4.7, 0, 3.4], [8.1, 0.3, 1.3], [3.2, 7.3, -5.3]))
        .Expect(1e-4, [0.1989, 0.3705, 0.3063, 0.7491], [1, 3, 2, 4]);

    [Fact(DisplayName = "SPOTIS: Dezert, Tchamova, Han & Tacnet (2020), example 2, with an expected solution point")]
    [PublishedCase("spotis-dezert2020-ex2-esp")]
    public void Spotis_of_dezert_with_expected_point() =>
        new Spotis([(14000, 16000), (3, 8), (80, 140), (35, 60), (650, 1300)], [15300, 4, 115, 50, 900])
            .Rank(Published.Decision(
                [5, 4, 4, 1, 3],
                [-1, -1, -1, 1, 1],
                [15000, 4.3, 99, 42, 737],
                [15290, 5, 116, 42, 892],
                [15350, 5, 114, 45, 952],
                [15490, 5.3, 123, 45, 1120]))
            .Expect(1e-4, [0.1841, 0.0734, 0.0842, 0.192], [3, 1, 2, 4]);

    [Fact(DisplayName = "EDAS: Yazdani et al. (2020), SOC 1, 35-42")]
    [PublishedCase("edas-yazdani2020")]
    public void Edas_of_yazdani() => new Edas()
        .Rank(Published.Decision(
            [0.131, 0.113, 0.126, 0.125, 0.126, 0.129, 0.132, 0.117],
            [-1, -1, -1, 1, 1, -1, 1, 1],
            [3873, 39.55, 0.27, 0.87, 150, 0.07, 12, 2130],
            [5067, 67.26, 0.23, 0.23, 40, 0.02, 21, 2200],
            [2213, 24.69, 0.08, 0.17, 200, 0.04, 35, 570],
            [6243, 132, 0.07, 0.25, 100, 0.04, 16, 100],
            [8312, 460.47, 0.05, 0.21, 25, 0.1, 25, 200]))
        .Expect(0.001, [0.841, 0.632, 0.883, 0.457, 0.104], [2, 3, 1, 4, 5]);

    [Fact(DisplayName = "EDAS: test set of JMcDM")]
    [PublishedCase("edas-jmcdm")]
    public void Edas_of_jmcdm() => new Edas()
        .Rank(Published.Decision(
            [1, 1, 1, 1],
            [1, 1, -1, -1],
            [5000, 5, 5300, 450],
            [4500, 5, 5000, 400],
            [4500, 4, 4700, 400],
            [4000, 4, 4200, 400],
            [5000, 4, 7100, 500],
            [5000, 5, 5400, 450],
            [5500, 5, 6200, 500],
            [5000, 4, 5800, 450]))
        .Expect(1e-6, [0.759594, 0.886016, 0.697472, 0.739658, 0.059083, 0.731833, 0.641691, 0.385194], [2, 1, 5, 3, 8, 4, 6, 7]);

    [Fact(DisplayName = "MABAC: Pamučar & Ćirović (2015), forklifts")]
    [PublishedCase("mabac-pamucar2015")]
    public void Mabac_of_forklifts()
    {
        var forklifts = Published.Decision(
            [0.146, 0.144, 0.119, 0.121, 0.115, 0.101, 0.088, 0.068, 0.050, 0.048],
            [-1, 1, 1, 1, -1, -1, 1, 1, 1, 1],
            [22600, 3800, 2, 5, 1.06, 3, 3.5, 2.8, 24.5, 6.5],
            [19500, 4200, 3, 2, 0.95, 3, 3.4, 2.2, 24, 7],
            [21700, 4000, 1, 3, 1.25, 3.2, 3.3, 2.5, 24.5, 7.3],
            [20600, 3800, 2, 5, 1.05, 3.25, 3.2, 2, 22.5, 11],
            [22500, 3800, 4, 3, 1.35, 3.2, 3.7, 2.1, 23, 6.3],
            [23250, 4210, 3, 5, 1.45, 3.6, 3.5, 2.8, 23.5, 7],
            [20300, 3850, 2, 5, 0.9, 3.25, 3, 2.6, 21.5, 6]);
        new Mabac().Rank(forklifts).Expect(1e-4, [0.0826, 0.2183, -0.0488, 0.0246, -0.0704, 0.0465, 0.0464], [2, 1, 6, 5, 7, 3, 4]);

        // On one criterion alone the worst has the score w − g, with w = 1; the border g is proportional to the weight.
        double[] border = [0.2086, 0.1885, 0.172, 0.1952, 0.174, 0.1625, 0.1319, 0.101, 0.0789, 0.059];
        Assert.Equal(border, border.Select((_, column) => forklifts.Weights[column].Value * (1 - Alone(column).Scores.Min())), ToFourDigits);
        Ranking Alone(int column) =>
            new Mabac().Rank(DecisionMatrix.FromColumns(
                forklifts.Alternatives, [forklifts.Criteria[column]], Weights.Equal(1), [forklifts.Column(column).ToArray()]));
    }

    [Fact(DisplayName = "CODAS: Badi, Shetwan & Abdulshahed (2017)")]
    [PublishedCase("codas-badi2017")]
    public void Codas_of_badi() => new Codas(tau: 0.02)
        .Rank(Published.Decision(
            [0.2857, 0.3036, 0.2321, 0.1786],
            [1, -1, 1, 1],
            [45, 3600, 45, 0.9],
            [25, 3800, 60, 0.8],
            [23, 3100, 35, 0.9],
            [14, 3400, 50, 0.7],
            [15, 3300, 40, 0.8],
            [28, 3000, 30, 0.6]))
        .Expect(1e-4, [1.3914, 0.3411, -0.217, -0.5381, -0.7292, -0.2481], [1, 2, 3, 5, 6, 4]);

    [Fact(DisplayName = "MAIRCA: Aksoy (2021)")]
    [PublishedCase("mairca-aksoy2021")]
    public void Mairca_of_aksoy() => new Mairca()
        .Rank(Published.Decision(
            [0.04744, 0.02464, 0.51357, 0.41435],
            [1, 1, 1, 1],
            [70, 245, 16.4, 19],
            [52, 246, 7.3, 22],
            [53, 295, 10.3, 25],
            [63, 256, 12, 8],
            [64, 233, 5.3, 17]))
        .Expect(1e-4, [0.0332, 0.1122, 0.0654, 0.1304, 0.1498], [1, 3, 2, 4, 5]);

    [Fact(DisplayName = "RAFSI: Žižović et al. (2020), Mathematics 8(6) 1015")]
    [PublishedCase("rafsi-zizovic2020")]
    public void Rafsi_of_zizovic() => new Rafsi([200, 12, 10, 100, 8], [120, 6, 20, 200, 2])
        .Rank(Published.Decision(
            [0.35, 0.25, 0.15, 0.15, 0.1],
            [1, 1, -1, -1, 1],
            [180, 10.5, 15.5, 160, 3.7],
            [165, 9.2, 16.5, 131, 5],
            [160, 8.8, 14, 125, 4.5],
            [170, 9.5, 16, 135, 3.4],
            [185, 10, 14.5, 143, 4.3],
            [167, 8.9, 15.1, 140, 4.1]))
        .Expect(1e-4, [0.5081, 0.4522, 0.4381, 0.456, 0.5299, 0.4373], [2, 4, 5, 3, 1, 6]);

    private static DecisionMatrix Hydropower(params double[] weights) => Published.Decision(
        weights,
        [1, -1, 1, 1, -1, -1, -1, 1],
        [4184.3, 2914, 407.2, 251, 195, 244, 15, 2.41],
        [5211.9, 3630, 501.7, 308.3, 282, 346, 21, 1.41],
        [5021.3, 3920.5, 504, 278.6, 12, 56, 3, 4.42],
        [5566.1, 3957.9, 559.5, 335.3, 167, 268, 16, 3.36],
        [5060.5, 3293.5, 514.1, 284.2, 69, 90, 7, 4.04],
        [4317.9, 2925.9, 432.8, 239.3, 12, 55, 3, 4.36]);
}
