using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Tests.PublishedCases;

namespace LearningOrg.Core.Tests.Mcda;

public partial class PublishedRankingsTest
{
    // Libraries that drop the two sums of the formula treat costs as benefits (0.797 in place of 0.802 for A2 below).
    [Theory(DisplayName = "COPRAS: road designs of Zavadskas et al. (2007), numbers by the formula and by scikit-criteria")]
    [InlineData(
        new[] { 0.53, 0.1175, 0.1175, 0.1175, 0.1175 },
        new[] { 1, 0.8021821951695886, 0.9724070988223672, 0.7964830243480335, 0.9059215013168188, 0.7503121690604017 })]
    [InlineData(
        new[] { 0.075, 0.7, 0.075, 0.075, 0.075 },
        new[] { 0.916650661419957, 0.8948457337924306, 1, 0.9837988382196365, 0.9912203990738542, 0.9782449417906837 })]
    [PublishedCase("copras-road-data-1")]
    [PublishedCase("copras-road-data-2")]
    public void Copras_of_roads(double[] weights, double[] scores) => new Copras()
        .Rank(Published.Decision(
            weights,
            [1, -1, -1, -1, -1],
            [30, 12.487, 6.261, 10.88, 7.61],
            [20, 12.372, 5.961, 10.88, 7.46],
            [27, 11.096, 6.262, 9.92, 6.69],
            [18, 10.982, 5.962, 9.92, 6.54],
            [24, 11.017, 6.283, 9.98, 7],
            [16, 10.903, 5.983, 9.98, 6.85]))
        .Expect(1e-9, scores);

    [Fact(DisplayName = "ARAS: test set of JMcDM")]
    [PublishedCase("aras-jmcdm")]
    public void Aras_of_jmcdm() => new Aras()
        .Rank(Published.Decision(
            [0.05, 0.2, 0.1, 0.15, 0.1, 0.4],
            [-1, 1, -1, 1, 1, -1],
            [105000, 105, 10, 4, 300, 10],
            [120000, 110, 15, 4, 500, 8],
            [150000, 120, 12, 3, 550, 12],
            [115000, 105, 20, 4, 600, 9],
            [135000, 115, 15, 5, 400, 9]))
        .Expect(1e-7, [0.81424068, 0.8928862, 0.7641579, 0.84225462, 0.86540635], [4, 1, 5, 3, 2]);

    [Fact(DisplayName = "ARAS: office climates of Zavadskas & Turskis (2010) with their optimal values, numbers of the pymcdm test set")]
    [PublishedCase("aras-zavadskas2010-esp")]
    public void Aras_of_office_climates() => new Aras([15, 50, 24.5, 400, 0.05, 5])
        .Rank(Published.Decision(
            [0.21, 0.16, 0.26, 0.17, 0.12, 0.08],
            [1, 1, 1, 1, -1, -1],
            [7.6, 46, 18, 390, 0.1, 11],
            [5.5, 32, 21, 360, 0.05, 11],
            [5.3, 32, 21, 290, 0.05, 11],
            [5.7, 37, 19, 270, 0.05, 9],
            [4.2, 38, 19, 240, 0.1, 8],
            [4.4, 38, 19, 260, 0.1, 8],
            [3.9, 42, 16, 270, 0.1, 5],
            [7.9, 44, 20, 400, 0.05, 6],
            [8.1, 44, 20, 380, 0.05, 6],
            [4.5, 46, 18, 320, 0.1, 7],
            [5.7, 48, 20, 320, 0.05, 11],
            [5.2, 48, 20, 310, 0.05, 11],
            [7.1, 49, 19, 280, 0.1, 12],
            [6.9, 50, 16, 250, 0.05, 10]))
        .Expect(1e-4, [0.6706, 0.6564, 0.6269, 0.6315, 0.5464, 0.558, 0.5658, 0.7762, 0.7734, 0.6003, 0.6772, 0.6628, 0.6334, 0.6511]);

    [Fact(DisplayName = "MARCOS: Ulutas et al. (2020), Mathematics 8(10) 1672")]
    [PublishedCase("marcos-ulutas2020")]
    public void Marcos_of_ulutas() => new Marcos()
        .Rank(Published.Decision(
            [0.1061, 0.3476, 0.3330, 0.1185, 0.0949],
            [-1, 1, 1, 1, 1],
            [660, 1000, 1600, 18, 1200],
            [800, 1000, 1600, 24, 900],
            [980, 1000, 2500, 24, 900],
            [920, 1500, 1600, 24, 900],
            [1380, 1500, 1500, 24, 1150],
            [1230, 1000, 1600, 24, 1150],
            [680, 1500, 1600, 18, 1100],
            [960, 2000, 1600, 12, 1150]))
        .Expect(1e-4, [0.5649, 0.5543, 0.641, 0.6174, 0.6016, 0.5453, 0.6282, 0.6543], [6, 7, 2, 4, 5, 8, 3, 1]);

    [Fact(DisplayName = "MOORA ratio system: Kundakci (2016), Alphanumeric Journal 4(1) 17-26")]
    [PublishedCase("moora-kundakci2016")]
    public void Moora_of_kundakci() => new MooraRatioSystem()
        .Rank(Published.Decision(
            [0.2, 0.1684, 0.1579, 0.1474, 0.1158, 0.0842, 0.0737, 0.0421, 0.0105],
            [-1, -1, 1, 1, 1, 1, 1, 1, -1],
            [168000, 4.2, 35, 5, 5, 5, 5, 136, 109],
            [179697, 4.1, 34.5, 5, 4, 4, 5, 190, 107],
            [140600, 4.5, 33, 3, 3, 3, 3, 150, 119],
            [134950, 4.3, 28, 3, 2, 4, 4, 190, 112],
            [151980, 5.6, 35, 3, 4, 4, 3, 170, 147],
            [181632, 4, 35, 5, 3, 4, 5, 190, 106],
            [160620, 4.8, 33, 2, 3, 3, 2, 180, 125],
            [162900, 4.5, 35.4, 3, 4, 3, 2, 143, 119],
            [178000, 4.2, 32, 2, 3, 2, 3, 180, 110]))
        .Expect(
            1e-6,
            [0.13489413914936565, 0.11647832078367353, 0.0627565796439602, 0.06656348556629459, 0.06687625630547807,
             0.10685768975933238, 0.03301387703317765, 0.06114965130074492, 0.031152492476171283],
            [1, 2, 6, 5, 4, 3, 8, 7, 9]);

    [Fact(DisplayName = "MOORA ratio system: Kracka, Brauers & Zavadskas (2010), unweighted: seven times the score with equal weights")]
    [PublishedCase("moora-ratio-kracka2010")]
    public void Moora_ratio_of_kracka() => Assert.Equal(
        [-1.62447867, -0.25233889, -0.84635037, -2.23363519, -1.18698242, -0.77456208],
        Ranked(new MooraRatioSystem(), [5, 1, 3, 6, 4, 2]).Scores.Select(score => 7 * score),
        ToSevenDigits);

    [Fact(DisplayName = "MOORA reference point: Kracka, Brauers & Zavadskas (2010), unweighted")]
    [PublishedCase("moora-reference-kracka2010")]
    public void Moora_reference_point_of_kracka() => Assert.Equal(
        [0.68934931, 0.69986697, 0.59817104, 0.85955696, 0.6002238, 0.61480595],
        Ranked(new MooraReferencePoint(), [4, 5, 1, 6, 2, 3]).Scores.Select(score => 7 * score),
        ToSevenDigits);

    [Fact(DisplayName = "full multiplicative form: Kracka, Brauers & Zavadskas (2010), logarithms of the unweighted product")]
    [PublishedCase("fmf-kracka2010")]
    public void Full_multiplicative_form_of_kracka() => Assert.Equal(
        [1.2338131203368188, 11.909614549523102, 4.79035513934645, -0.23800341422123372, 2.7906557756711323, 5.533055440844876],
        Ranked(new FullMultiplicativeForm(), [5, 1, 3, 6, 4, 2]).Scores.Select(score => 7 * Math.Log(score)),
        ToFourDigits);

    [Fact(DisplayName = "MULTIMOORA: Kracka, Brauers & Zavadskas (2010)")]
    [PublishedCase("multimoora-kracka2010")]
    public void Multimoora_of_kracka() => Ranked(new Multimoora(), [5, 1, 3, 6, 4, 2]);

    [Fact(DisplayName = "OCRA: Isik & Adali (2016)")]
    [PublishedCase("ocra-isik2016")]
    public void Ocra_of_isik() => new Ocra()
        .Rank(Published.Decision(
            [0.239, 0.225, 0.197, 0.186, 0.153],
            [1, -1, 1, 1, 1],
            [7.7, 256, 7.2, 7.3, 7.3],
            [8.1, 250, 7.9, 7.8, 7.7],
            [8.7, 352, 8.6, 7.9, 8],
            [8.1, 262, 7, 8.1, 7.2],
            [6.5, 271, 6.3, 6.4, 6.1],
            [6.8, 228, 7.1, 7.2, 6.5]))
        .Expect(0.001, [0.143, 0.21, 0.164, 0.167, 0, 0.112], [4, 1, 3, 2, 6, 5]);

    private static Ranking Ranked(ScoringMethod method, int[] ranks)
    {
        var ranking = method.Rank(Published.Decision(
            [1, 1, 1, 1, 1, 1, 1],
            [-1, -1, -1, -1, 1, -1, 1],
            [33.95, 23.78, 11.45, 39.97, 29.44, 167.1, 3.852],
            [38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184],
            [37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845],
            [30.44, 37.59, 13.91, 74.08, 45.1, 198.34, 2.186],
            [36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.61],
            [37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935]));
        Assert.Equal(ranks, ranking.Ranks);
        return ranking;
    }

    // The paper multiplies numbers that it has rounded before.
    private static bool ToFourDigits(double printed, double calculated) => Math.Abs(printed - calculated) <= 1e-4;

    private static bool ToSevenDigits(double printed, double calculated) => Math.Abs(printed - calculated) <= 1e-7;
}
