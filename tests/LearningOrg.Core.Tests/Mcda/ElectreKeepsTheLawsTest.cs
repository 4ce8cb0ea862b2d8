using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Outranking;

namespace LearningOrg.Core.Tests.Mcda;

public class ElectreIKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new ElectreI();

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
}

public class ElectreNetKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new ElectreNet();
}

public class ElectreIIKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new ElectreII();

    // In a circuit all count as even, also one that dominates another.
    protected override bool KeepsDominance => false;
}

public class ElectreIIIKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new ElectreIII(OutrankingThresholds.Of(1, 3, 8));

    // A loss below the threshold of indifference does not count.
    protected override bool KeepsDominance => false;

    [Fact]
    public void An_alternative_hardly_better_ties() => Assert.Equal([1, 1], Method.Rank(Published.Decision([1], [1], [5], [4.5])).Ranks);
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

    // There are fewer categories than alternatives.
    protected override bool KeepsDominance => false;

    [Fact]
    public void An_alternative_better_in_the_same_category_ties() => Assert.Equal(
        [1, 1], new ElectreTri([[5]], OutrankingThresholds.None).Rank(Published.Decision([1], [1], [7], [6])).Ranks);
}
