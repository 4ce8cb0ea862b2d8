using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Outranking;

namespace LearningOrg.Core.Tests.Mcda.Laws;

public class ElectreIKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new ElectreI();

    // A better number also moves the scale that disagreement is measured on.
    protected override bool IsMonotone => false;

    // Whether one outranks another turns on a threshold.
    protected override bool Jumps => true;

    // A criterion without weight still disagrees.
    protected override bool IgnoresCriteriaWithoutWeight => false;

    // Everyone outside the kernel scores the same.
    protected override bool KeepsDominance => false;

    // A circuit may pull an alternative out that dominates one which stays in.
    protected override bool NeverReversesDominance => false;

    [Fact]
    public void A_circuit_may_pull_out_an_alternative_that_dominates_a_member()
    {
        // The second and the third outrank each other, and the first outranks the second; the third dominates the fourth, which the first
        // does not outrank.
        var solution = new ElectreI(0.7, 1).Solve(Published.Decision(
            [1, 1, 1, 1], [1, 1, 1, 1], [2, 4, 4, 1], [4, 3, 3, 1], [4, 2, 3, 3], [3, 2, 3, 2]));
        Assert.True(solution.Outranks(0, 1) && solution.Outranks(1, 2) && solution.Outranks(2, 1) && solution.Outranks(2, 3));
        Assert.False(solution.Outranks(0, 3));
        Assert.Equal([true, false, false, true], solution.IsInKernel);
    }

    [Fact]
    public void A_better_number_can_cost_a_rank() => Assert.Equal(
        (2, 3), RanksOf(1, Published.Decision([1, 2], [1, 1], [5, 7], [5, 2], [7, 7]), criterion: 0, better: 9));
}

public class ElectreNetKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new ElectreNet();

    // A better number also moves the length of its column.
    protected override bool IsMonotone => false;

    // Who is ahead on a criterion takes its whole weight.
    protected override bool Jumps => true;

    [Fact]
    public void A_better_number_can_cost_a_rank() => Assert.Equal(
        (2, 3), RanksOf(0, Published.Decision([2, 1], [1, -1], [5, 6], [8, 8], [4, 1]), criterion: 1, better: 3));
}

public class ElectreIIKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new ElectreII();

    // A better number also moves the scale that disagreement is measured on.
    protected override bool IsMonotone => false;

    // Whether one outranks another turns on a threshold.
    protected override bool Jumps => true;

    // A criterion without weight still disagrees.
    protected override bool IgnoresCriteriaWithoutWeight => false;

    // In a circuit all count as even, also one that dominates another.
    protected override bool KeepsDominance => false;

    [Fact]
    public void A_better_number_can_cost_a_rank() => Assert.Equal(
        (2, 3), RanksOf(2, Published.Decision([3, 4], [1, 1], [5, 4], [8, 2], [1, 3]), criterion: 0, better: 5));
}

public class ElectreIIIKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new ElectreIII(OutrankingThresholds.Of(1, 3, 8));

    // The levels of a distillation follow the largest credibility that is left, whosever it is.
    protected override bool IsMonotone => false;

    // Whether one outranks another turns on a threshold.
    protected override bool Jumps => true;

    // Thresholds are declared in one unit.
    protected override bool ScoresIgnoreUnits => false;

    // A loss below the threshold of indifference does not count.
    protected override bool KeepsDominance => false;

    [Fact]
    public void An_alternative_hardly_better_ties() => Assert.Equal([1, 1], Method.Rank(Published.Decision([1], [1], [5], [4.5])).Ranks);

    [Fact]
    public void A_better_number_can_cost_a_rank() => Assert.Equal(
        (1, 2), RanksOf(1, Published.Decision([1, 1, 2], [-1, -1, -1], [6, 2, 8], [2, 9, 2], [1, 7, 3]), criterion: 2, better: 1));
}

public class ElectreTriKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new ForAnyWidth(
        new ElectreTri([[5]], OutrankingThresholds.Of(1, 3, 8)),
        matrix => new ElectreTri(
            [
                [.. matrix.Criteria.Select(criterion => criterion.IsBenefit ? 5.0 : 10)],
                [.. matrix.Criteria.Select(criterion => criterion.IsBenefit ? 10.0 : 5)],
            ],
            OutrankingThresholds.Of(1, 3, 8)));

    // Whether one outranks another turns on a threshold.
    protected override bool Jumps => true;

    // Thresholds are declared in one unit.
    protected override bool ScoresIgnoreUnits => false;

    // There are fewer categories than alternatives.
    protected override bool KeepsDominance => false;

    [Fact]
    public void An_alternative_better_in_the_same_category_ties() => Assert.Equal(
        [1, 1], new ElectreTri([[5]], OutrankingThresholds.None).Rank(Published.Decision([1], [1], [7], [6])).Ranks);
}
