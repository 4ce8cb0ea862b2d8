using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;

namespace LearningOrg.Core.Tests.Mcda.Laws;

public class TopsisKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Topsis();

    // A better number changes the length of its column, and so every distance along it: a rival's, too.
    protected override bool IsMonotone => false;

    [Fact]
    public void A_lower_cost_can_cost_a_rank() => Assert.Equal(
        (2, 3), RanksOf(1, Published.Decision([1, 3], [-1, 1], [27, 71], [66, 45], [69, 31], [12, 31]), criterion: 0, better: 63));
}

public class WeightedProductKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new WeightedProduct();

    // Every score changes by the same factor.
    protected override bool ScoresIgnoreUnits => false;

    protected override bool RanksIgnoreUnits => true;
}

public class NormalizedWeightedProductKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new WeightedProduct(new MaxNormalization());
}

public class WeightedProductOnReferenceRangesKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new ForAnyWidth(
        new WeightedProduct(new ReferenceRangeNormalization(ReferenceRange.Of("C0", 0, 15))),
        matrix => new WeightedProduct(new ReferenceRangeNormalization([.. matrix.Criteria.Select(criterion =>
            criterion.IsBenefit ? ReferenceRange.Of(criterion.Name, 0, 15) : ReferenceRange.Of(criterion.Name, 16, 0))])));

    // Ranges are declared in one unit.
    protected override bool ScoresIgnoreUnits => false;
}

public class WaspasKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Waspas();
}

public class VikorKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Vikor();

    // A better number also moves the ranges that everybody's S and R are shares of.
    protected override bool IsMonotone => false;

    // Where all S or all R are the same, that part of Q is 0; where they differ in the last bit, it is 0 or 1.
    protected override bool Jumps => true;

    [Fact]
    public void A_lower_cost_can_cost_a_rank() => Assert.Equal(
        (1, 2), RanksOf(1, Published.Decision([4, 4, 3], [-1, -1, -1], [7, 3, 8], [3, 6, 4], [9, 4, 4]), criterion: 2, better: 3));
}

public class SpotisKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new ForAnyWidth(
        new Spotis([(0, 15)]), matrix => new Spotis(matrix.Criteria.Select(_ => (0.0, 15.0))));

    // Bounds are declared in one unit.
    protected override bool ScoresIgnoreUnits => false;
}

public class CoprasKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Copras();

    // A lower cost makes everybody else's share of its column larger. That hurts the cheapest most, and what it loses goes to others, too.
    protected override bool IsMonotone => false;

    [Fact]
    public void A_lower_cost_can_cost_a_rank() => Assert.Equal(
        (2, 3), RanksOf(0, Published.Decision([1, 4, 4], [-1, 1, -1], [56, 29, 79], [3, 11, 22], [45, 13, 3]), criterion: 0, better: 15));
}

public class ArasKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Aras();
}

public class EdasKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Edas();

    // A better number raises the mean, and so shortens the farthest distance above it, of which the others' are shares.
    protected override bool IsMonotone => false;

    [Fact]
    public void A_higher_benefit_can_cost_a_rank()
    {
        // The first is far above the mean on the first criterion. As the third catches up, that distance shrinks from 4 to 3.5 means, and
        // what the second has above the mean on the last criterion, a share of that distance, grows.
        var matrix = Published.Decision([3, 9, 4], [1, -1, 1], [100, 0, 0], [0, 100, 100], [0, 25, 0], [0, 0, 0], [0, 0, 0]);
        Assert.Equal((4, 5), RanksOf(2, matrix, criterion: 0, better: 10));
    }
}

public class MabacKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Mabac();
}

public class MarcosKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Marcos();
}

public class MooraRatioSystemKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new MooraRatioSystem();
}

public class MooraReferencePointKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new MooraReferencePoint();

    // Only the worst criterion of an alternative counts, so being better elsewhere gains nothing.
    protected override bool KeepsDominance => false;

    [Fact]
    public void An_alternative_better_only_where_it_does_not_count_ties()
    {
        var ranking = Method.Rank(Published.Decision([1, 1], [1, 1], [9, 1], [8, 1], [7, 9]));
        Assert.Equal([2, 2, 1], ranking.Ranks);
    }

    // A better number makes its column longer, and so shorter the distances that count for others.
    protected override bool IsMonotone => false;

    [Fact]
    public void A_higher_benefit_can_cost_a_rank() => Assert.Equal(
        (2, 3), RanksOf(0, Published.Decision([1, 2], [1, -1], [1, 4], [5, 3], [1, 2]), criterion: 0, better: 6));
}

public class FullMultiplicativeFormKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new FullMultiplicativeForm();
}

public class MultimooraKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Multimoora();

    // One of its three parts, the reference point, is not.
    protected override bool IsMonotone => false;

    // Scores are counts of ranks.
    protected override bool Jumps => true;

    [Fact]
    public void A_higher_benefit_can_cost_a_rank() => Assert.Equal(
        (2, 3), RanksOf(1, Published.Decision([5, 4], [-1, 1], [3, 10], [8, 8], [3, 1]), criterion: 1, better: 10));
}

public class CodasKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Codas();

    // Whether taxicab distances count switches pair by pair.
    protected override bool KeepsDominance => false;

    protected override bool NeverReversesDominance => false;

    [Fact]
    public void An_alternative_can_rank_below_one_that_it_dominates()
    {
        // A4 has one more than A1 on the first criterion and as much on the second. As the crow flies both are farther from the worst point
        // than A2, A4 by just enough for the streets to count too; along the streets both are nearer than A2, which then costs A4 alone.
        var ranking = Method.Rank(Published.Decision([1, 1], [1, 1], [38, 5], [32, 18], [10, 34], [39, 5]));
        Assert.True(ranking.Ranks[3] > ranking.Ranks[0]);
    }

    protected override bool IsMonotone => false;

    protected override bool Jumps => true;

    [Fact]
    public void A_higher_benefit_can_cost_a_rank() => Assert.Equal(
        (1, 2), RanksOf(1, Published.Decision([2, 3, 4], [1, -1, 1], [8, 1, 1], [1, 6, 5]), criterion: 0, better: 3));
}

public class CodasWithoutThresholdKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Codas(tau: 0);
}

/// <summary>
/// With a normalization that knows no zero: by the paper's, an alternative that is worst everywhere is refused, and random decisions are
/// full of them.
/// </summary>
public class CoCoSoKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new CoCoSo(normalization: new MaxNormalization());

    // The smallest sum and the smallest power, by which all are divided, shrink when another improves, the one more than the other.
    protected override bool IsMonotone => false;

    [Fact]
    public void A_higher_benefit_can_cost_a_rank() => Assert.Equal(
        (1, 2), RanksOf(2, Published.Decision([2, 5], [1, 1], [1, 193], [56, 11], [69, 86], [19, 55]), criterion: 0, better: 102));

    [Fact]
    public void A_lower_cost_can_cost_a_rank_by_the_normalization_of_the_paper_too()
    {
        double[][] rows = [[4, 3, 6], [1, 3, 8], [1, 5, 13]];
        double[][] better = [[4, 3, 6], [1, 1, 8], [1, 5, 13]];
        Assert.Equal(1, new CoCoSo().Rank(Published.Decision([4, 1, 3], [-1, -1, 1], rows)).Ranks[1]);
        Assert.Equal(2, new CoCoSo().Rank(Published.Decision([4, 1, 3], [-1, -1, 1], better)).Ranks[1]);
    }
}

public class MaircaKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Mairca();
}

public class OcraKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Ocra();
}

public class RafsiKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new ForAnyWidth(new Rafsi([15], [0]), matrix => new Rafsi(
        matrix.Criteria.Select(criterion => criterion.IsBenefit ? 15.0 : 0),
        matrix.Criteria.Select(criterion => criterion.IsBenefit ? 0.0 : 15)));

    // Points are declared in one unit.
    protected override bool ScoresIgnoreUnits => false;
}

public class SpotisTowardsAPointKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new ForAnyWidth(
        new Spotis([(0, 15)], [5]), matrix => new Spotis(matrix.Criteria.Select(_ => (0.0, 15.0)), matrix.Criteria.Select(_ => 5.0)));

    // More than expected is as bad as less, by the meaning of an expected solution point.
    protected override bool KeepsDominance => false;

    protected override bool NeverReversesDominance => false;

    protected override bool IsMonotone => false;

    protected override bool ScoresIgnoreUnits => false;

    [Fact]
    public void Going_beyond_the_point_costs_a_rank() =>
        Assert.Equal((1, 2), RanksOf(0, Published.Decision([1], [1], [5], [4]), criterion: 0, better: 7));
}

public class ArasWithAnIdealKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new ForAnyWidth(
        new Aras([15]), matrix => new Aras(matrix.Criteria.Select(criterion => criterion.IsBenefit ? 15 : 0.25)));

    // The ideal is declared in one unit.
    protected override bool ScoresIgnoreUnits => false;
}

public class VikorOfTheMajorityKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Vikor(1);

    protected override bool Jumps => true;
}

public class VikorOfRegretKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Vikor(0);

    // Only the largest regret counts, so being better elsewhere gains nothing.
    protected override bool KeepsDominance => false;

    protected override bool Jumps => true;

    [Fact]
    public void An_alternative_better_only_where_it_does_not_count_ties() =>
        Assert.Equal([2, 2, 1, 2], Method.Rank(Published.Decision([1, 1], [1, 1], [9, 1], [8, 1], [7, 9], [1, 5])).Ranks);
}

/// <summary>A method with one declared value per criterion, made anew for the criteria of each random decision.</summary>
internal sealed class ForAnyWidth(ScoringMethod sample, Func<DecisionMatrix, ScoringMethod> make) : ScoringMethod
{
    public ScoringMethod Sample => sample;

    public override string Name => sample.Name;

    public override bool HigherIsBetter => sample.HigherIsBetter;

    public override bool IsSetRelative => sample.IsSetRelative;

    protected override void Calculate(DecisionMatrix matrix, Span<double> scores) => make(matrix).ScoreInto(matrix, scores);
}
