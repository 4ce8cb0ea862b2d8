using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Dominance;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Tests.SameBits;

namespace LearningOrg.Core.Tests.Mcda;

/// <summary>What methods do with constant columns, zeros and numbers out of bounds.</summary>
public class RankingMethodEdgesTest
{
    private static readonly DecisionMatrix AllTheSame = Decision([1, -1], [2, 3], [2, 3], [2, 3]);

    public static TheoryData<ScoringMethod, double> ScoresOfTheSame => new()
    {
        { new WeightedProduct(), Math.Sqrt(2) / Math.Sqrt(3) },
        { new Waspas(), 1 },
        { new Vikor(), 0 },
        { new Spotis([(0, 4), (0, 4)]), 0.625 },
        { new Copras(), 1 },
        { new Aras(), 1 },
        { new Edas(), 0.5 },
        { new Mabac(), 0 },
        { new Marcos(), 2.0 / 3 },
        { new MooraRatioSystem(), 0 },
        { new MooraReferencePoint(), 0 },
        { new FullMultiplicativeForm(), 1 },
        { new Multimoora(), 0 },
        { new Codas(), 0 },
        { new CoCoSo(normalization: new MaxNormalization()), Math.Pow(2.0 / 3, 1.0 / 3) + (10.0 / 9) },
        { new Mairca(), 0 },
        { new Ocra(), 0 },
        { new Rafsi([4, 0], [0, 4]), 0.5 * ((3.5 / 7) + (6 / (4.75 * 7))) },
    };

    /// <summary>One alternative is best and worst at once; its score is what its method's own page of documentation leads to.</summary>
    public static TheoryData<ScoringMethod, double> ScoresOfOne => new()
    {
        { new WeightedSum(), 1 },
        { new Topsis(), 0 },
        { new WeightedProduct(), Math.Sqrt(2) / Math.Sqrt(3) },
        { new Waspas(), 1 },
        { new Vikor(), 0 },
        { new Spotis([(0, 4), (0, 4)]), 0.625 },
        { new Copras(), 1 },
        { new Aras(), 1 },
        { new Edas(), 0.5 },
        { new Mabac(), 0 },
        { new Marcos(), 2.0 / 3 },
        { new MooraRatioSystem(), 0 },
        { new MooraReferencePoint(), 0 },
        { new FullMultiplicativeForm(), 1 },
        { new Multimoora(), 0 },
        { new Codas(), 0 },
        { new CoCoSo(normalization: new MaxNormalization()), Math.Pow(2, 1.0 / 3) + (4.0 / 3) },
        { new Mairca(), 0 },
        { new Ocra(), 0 },
        { new Promethee(), 0 },
        { new DominanceLayers(), 1 },
    };

    /// <summary>The ranges that the documentation states.</summary>
    public static TheoryData<ScoringMethod, double, double> Ranges => new()
    {
        { new Topsis(), 0, 1 },
        { new Waspas(), 0, 1 },
        { new Vikor(), 0, 1 },
        { new Copras(), 0, 1 },
        { new Aras(), 0, 1 },
        { new Edas(), 0, 1 },
        { new Mabac(), -1, 1 },
        { new Marcos(), 0, 1 },
        { new MooraRatioSystem(), -1, 1 },
        { new MooraReferencePoint(), 0, Math.Sqrt(2) },
        { new Mairca(), 0, 1 },
        { new Ocra(), 0, double.PositiveInfinity },
        { new Promethee(), -1, 1 },
        { new WeightedProduct(), 0, double.PositiveInfinity },
        { new CoCoSo(normalization: new MaxNormalization()), 0, double.PositiveInfinity },
        { new DominanceLayers(), 1, 40 },
    };

    public static TheoryData<ScoringMethod> MethodsThatDivideByCosts => new()
    {
        new WeightedProduct(), new Waspas(), new Copras(), new Aras(), new FullMultiplicativeForm(), new Ocra(),
    };

    [Theory]
    [MemberData(nameof(ScoresOfTheSame))]
    public void Alternatives_that_are_the_same_score_the_same(ScoringMethod method, double score) =>
        Assert.All(method.Rank(AllTheSame), place =>
        {
            Assert.Equal(1, place.Rank);
            Assert.Equal(score, place.Score, 1e-12);
        });

    [Theory]
    [MemberData(nameof(ScoresOfOne))]
    public void One_alternative_has_a_score(ScoringMethod method, double score)
    {
        var place = Assert.Single(method.Rank(Decision([1, -1], [2, 3])));
        Assert.Equal((1, false), (place.Rank, place.IsTied));
        Assert.Equal(score, place.Score, 1e-12);
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Scores_lie_where_the_documentation_says(ScoringMethod method, double least, double most) => Assert.All(
        Enumerable.Range(0, 200), problem => Assert.All(
            method.Rank(Problem.Of(problem).Matrix).Scores, score => Assert.InRange(score, least - 1e-12, most + 1e-12)));

    [Theory]
    [InlineData(1e200)]
    [InlineData(1e-200)]
    public void The_unit_does_not_matter_however_large_or_small_where_columns_are_divided_by_their_length(double unit)
    {
        double[][] rows = [[5, 8], [7, 6], [8, 3]];
        double[][] scaled = [.. rows.Select(row => new[] { row[0] * unit, row[1] })];
        ScoringMethod[] methods = [new MooraRatioSystem(), new MooraReferencePoint(), new FullMultiplicativeForm(), new Multimoora()];
        Assert.All(methods, method =>
            Assert.Equal(method.Rank(Decision([1, -1], rows)).Scores, method.Rank(Decision([1, -1], scaled)).Scores, Close));
    }

    [Fact(DisplayName = "VIKOR: measures that tie on paper count nothing, whatever the order of the criteria leaves in the last bit")]
    public void Vikor_does_not_blow_up_the_noise_of_a_tie()
    {
        // Both are best where the other is worst, on criteria that weigh the same together: S is ½ for both. R is ½ and ⅓.
        var straight = new Vikor().Rank(Published.Decision([2, 1, 3], [1, 1, -1], [8, 2, 5], [4, 1, 4]));
        var turned = new Vikor().Rank(Published.Decision([3, 2, 1], [-1, 1, 1], [5, 8, 2], [4, 4, 1]));
        Assert.Equal([0.5, 0], straight.Scores);
        Assert.Equal([0.5, 0], turned.Scores);
    }

    [Fact]
    public void The_last_in_ocra_tie_where_they_tie_on_paper()
    {
        // 1/5 × (2 − 1) ÷ 1 and 3/5 × (4 − 3) ÷ 3 are both 1/5, in other last bits.
        var ranking = new Ocra().Rank(Published.Decision([1, 1, 3], [1, 1, 1], [1, 2, 3], [1, 1, 4]));
        Assert.Equal([1, 1], ranking.Ranks);
        Assert.Equal([0, 0], ranking.Scores);
    }

    [Theory]
    [MemberData(nameof(MethodsThatDivideByCosts))]
    public void A_cost_of_zero_is_refused_by_name(ScoringMethod method) => Refused(
        method, $"'C2' goes from 0 to 3; for {method.Name} every number on it must be positive.", Decision([1, -1], [2, 3], [2, 0]));

    [Theory]
    [MemberData(nameof(MethodsThatDivideByCosts))]
    public void A_negative_benefit_is_refused_by_name(ScoringMethod method) =>
        Refused(method, "'C1' goes from -2 to 2; ", Decision([1, -1], [2, 3], [-2, 1]));

    [Fact]
    public void A_column_of_zeros_counts_for_nothing_where_columns_are_divided_by_their_sum()
    {
        var (with, without) = (Decision([1, -1, 1], [2, 3, 0], [1, 5, 0]), Decision([1, -1], [2, 3], [1, 5]));
        Assert.Equal(new Copras().Rank(without).Scores, new Copras().Rank(with).Scores, Close);
        Assert.Equal(new Aras().Rank(without).Scores, new Aras().Rank(with).Scores, Close);
        Assert.All(new Copras().Rank(Decision([1], [0], [0])), place => Assert.Equal(0, place.Score));
        Assert.All(new Aras().Rank(Decision([1], [0], [0])), place => Assert.Equal(0, place.Score));
    }

    [Fact]
    public void Copras_without_costs_is_the_share_of_the_largest_sum() =>
        Assert.Equal([1, 0.5], new Copras().Rank(Decision([1], [8], [4])).Scores);

    [Fact]
    public void Costs_without_weight_relieve_nobody_in_copras()
    {
        var decision = Decision([1, -1], [8, 1], [4, 9]).WithWeights(Weights.Of(1, 0));
        Assert.Equal([1, 0.5], new Copras().Rank(decision).Scores);
    }

    [Fact]
    public void Edas_refuses_a_mean_that_is_not_positive_by_name() =>
        Refused(new Edas(), "'C2' goes from -3 to 1; for EDAS its mean must be positive.", Decision([1, 1], [2, 1], [1, -3]));

    [Fact]
    public void A_constant_column_counts_for_nothing_where_ranges_or_distances_to_the_mean_count()
    {
        // A third of 0.1 + 0.1 + 0.1 is not 0.1 in binary, which a method that trusts the mean would magnify.
        var (with, without) = (Decision([1, -1], [2, 0.1], [1, 0.1], [4, 0.1]), Decision([1], [2], [1], [4]));
        Assert.Equal(new Edas().Rank(without).Scores, new Edas().Rank(with).Scores, Close);
        Assert.Equal(new Vikor().Rank(without).Scores, new Vikor().Rank(with).Scores, Close);
        Assert.Equal(new Mabac().Rank(without).Scores, new Mabac().Rank(with).Scores.Select(score => 2 * score), Close);
    }

    [Fact]
    public void Marcos_needs_no_anti_ideal_of_some_worth() => Assert.Equal([0, 1], new Marcos().Rank(Decision([1], [0], [5])).Scores);

    [Fact]
    public void Marcos_is_the_utility_function_of_its_paper()
    {
        var matrix = Decision([1, -1], [2, 4], [5, 3], [1, 1]);
        var (antiIdeal, ideal) = ((0.5 * 1 / 5) + (0.5 * 1 / 4), 1.0);
        double[] sums = [(0.5 * 2 / 5) + (0.5 * 1 / 4), (0.5 * 5 / 5) + (0.5 * 1 / 3), (0.5 * 1 / 5) + (0.5 * 1 / 1)];
        Assert.Equal(sums.Select(Utility), new Marcos().Rank(matrix).Scores, Close);

        double Utility(double sum)
        {
            var (low, high) = (sum / antiIdeal, sum / ideal);
            var (ofLow, ofHigh) = (high / (high + low), low / (high + low));
            return (high + low) / (1 + ((1 - ofHigh) / ofHigh) + ((1 - ofLow) / ofLow));
        }
    }

    [Fact]
    public void An_alternative_beyond_a_declared_ideal_passes_one_in_aras() =>
        Assert.Equal([2, 0.5], new Aras([4]).Rank(Decision([1], [8], [2])).Scores);

    [Fact]
    public void Spotis_refuses_what_lies_outside_its_bounds_by_name()
    {
        var method = new Spotis([(0, 4), (0, 2)]);
        Refused(
            method,
            "'C2' goes from 1 to 3; for SPOTIS every number on it must lie in the declared 0 to 2.",
            Decision([1, 1], [2, 3], [2, 1]));
        Refused(method, "SPOTIS was given 2 bounds, but there are 1 criteria. Give one for each, in their order.", Decision([1], [2], [3]));
        Refused<ArgumentException>("The bounds 3 to 3 leave no room", () => new Spotis([(0, 4), (3, 3)]));
        Refused<ArgumentException>("There are 1 bounds, but the point has 2 numbers.", () => new Spotis([(0, 4)], [1, 2]));
        Refused<ArgumentOutOfRangeException>("expectedSolutionPoint must lie in 0 to 4.", () => new Spotis([(0, 4)], [5]));
    }

    [Fact]
    public void Scores_of_spotis_rafsi_and_the_weighted_product_do_not_depend_on_the_other_alternatives()
    {
        double[][] rows = [[1, 3], [2, 2], [3.5, 0.5]];
        var (all, first) = (Decision([1, -1], rows), Decision([1, -1], rows[0], rows[1]));
        ScoringMethod[] methods = [new Spotis([(0, 4), (0, 4)]), new Rafsi([4, 0], [0, 4]), new WeightedProduct()];
        Assert.All(methods, method => Assert.False(method.IsSetRelative));
        Assert.All(methods, method => Assert.Equal(method.Rank(first).Scores, method.Rank(all).Scores.Take(2)));
    }

    [Fact]
    public void Rafsi_refuses_points_that_do_not_fit_by_name()
    {
        Refused(
            new Rafsi([2], [0]),
            "'C1' goes from 1 to 3; for RAFSI (ratio 6) every number on it must lie in the declared 0 to 2.",
            Decision([1], [1], [3]));
        Refused(
            new Rafsi([4], [0]),
            "'C1' goes from 1 to 3; for RAFSI (ratio 6) its ideal must be below its anti-ideal 0.",
            Decision([-1], [1], [3]));
        Refused<ArgumentException>("The ideal and the anti-ideal 4 are the same number.", () => new Rafsi([4], [4]));
        Refused<ArgumentException>("There are 1 ideal, but 2 anti-ideal numbers.", () => new Rafsi([4], [1, 2]));
        Refused<ArgumentOutOfRangeException>("ratio must be above 1.", () => new Rafsi([4], [1], ratio: 1));
    }

    [Fact]
    public void Cocoso_refuses_an_alternative_that_is_worst_everywhere_by_name_unless_told_how_to_avoid_its_zero()
    {
        var decision = Decision([1, -1], [5, 1], [3, 2], [1, 4]);
        Refused(new CoCoSo(), "CoCoSo (λ = 0.5) divides by the smallest sum, which is 0: 'A3' is worst on C1 and C2.", decision);
        Assert.Equal([1, 2, 3], new CoCoSo(normalization: new MaxNormalization()).Rank(decision).Ranks);
    }

    [Fact]
    public void A_constant_column_counts_for_nothing_in_cocoso()
    {
        // By the definition: S and P are those of the first two columns alone, with the weights that they have beside the third.
        double[] s = [0.25, (0.25 / 3) + 0.25, 0.125];
        double[] p = [1, Math.Pow(1.0 / 3, 0.25) + 1, Math.Pow(0.5, 0.25)];
        Assert.Equal(
            s.Zip(p, Score),
            new CoCoSo().Rank(Published.Decision([1, 1, 2], [1, -1, 1], [5, 3, 9], [3, 1, 9], [2, 2, 9])).Scores,
            Close);

        double Score(double sum, double power)
        {
            var a = (sum + power) / (s.Sum() + p.Sum());
            var b = (sum / s.Min()) + (power / p.Min());
            var c = (sum + power) / (s.Max() + p.Max());
            return Math.Pow(a * b * c, 1.0 / 3) + ((a + b + c) / 3);
        }
    }

    [Fact]
    public void A_criterion_without_weight_counts_for_nothing_in_cocoso()
    {
        var with = Decision([1, -1, 1], [5, 3, 9], [3, 1, 2], [2, 2, 7]).WithWeights(Weights.Of(0.5, 0.5, 0));
        Assert.Equal(new CoCoSo().Rank(Decision([1, -1], [5, 3], [3, 1], [2, 2])).Scores, new CoCoSo().Rank(with).Scores, Close);
    }

    [Fact]
    public void An_expected_solution_point_in_spotis_can_rank_a_dominating_alternative_below()
    {
        var ranking = new Spotis([(0, 10)], [4]).Rank(Decision([1], [9], [4]));
        Assert.Equal([2, 1], ranking.Ranks);
    }

    [Fact]
    public void Vikor_proposes_all_who_are_too_close_and_the_second_where_the_first_is_not_stable()
    {
        var alone = new Vikor().Solve(Decision([1], [3]));
        Assert.Equal((true, true, 1), (alone.HasAcceptableAdvantage, alone.HasAcceptableStability, alone.CompromiseSet.Count));

        var tied = new Vikor().Solve(AllTheSame);
        Assert.False(tied.HasAcceptableAdvantage);
        Assert.Equal(["A1", "A2", "A3"], tied.CompromiseSet.Select(place => place.Name));

        var unstable = new Vikor().Solve(Decision(
            [1, 1, 1, 1], [1, 0, 5, 6], [5, 1, 6, 4], [6, 0, 5, 4], [2, 4, 4, 3], [4, 5, 3, 1], [1, 6, 5, 0], [5, 0, 6, 6]));
        Assert.Equal((true, false), (unstable.HasAcceptableAdvantage, unstable.HasAcceptableStability));
        Assert.Equal((2, 2), (unstable.S.Ranks[1], unstable.R.Ranks[1]));
        Assert.Equal(["A2", "A4"], unstable.CompromiseSet.Select(place => place.Name));
    }

    [Fact]
    public void Vikor_refuses_ordinal_criteria_before_it_solves()
    {
        var decision = DecisionMatrix.FromRows(["A"], [Criterion.Maximize("X", ScaleType.Ordinal)], Weights.Equal(1), [[1]]);
        Refused<ArgumentException>("VIKOR (v = 0.5) calculates with 'X', which is ordinal.", () => new Vikor().Solve(decision));
    }

    private static bool Close(double a, double b) => Math.Abs(a - b) <= 1e-12;

    private static DecisionMatrix Decision(int[] directions, params double[][] rows) =>
        Published.Decision([.. directions.Select(_ => 1.0)], directions, rows);

    private static void Refused(ScoringMethod method, string message, DecisionMatrix decision) =>
        Refused<ArgumentException>(message, () => method.Rank(decision));

    private static void Refused<T>(string message, Func<object> action)
        where T : Exception => Assert.StartsWith(message, Assert.Throws<T>(action).Message);
}
