using FsCheck;
using FsCheck.Fluent;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;

namespace LearningOrg.Core.Tests.Mcda.Laws;

public class WeightedSumKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new WeightedSum();
}

public class WeightedSumOfRangesKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new WeightedSum(new MinMaxNormalization());
}

public class WeightedSumOfVectorsKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new WeightedSum(new VectorNormalization());
}

public class WeightedSumOfSharesKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new WeightedSum(new SumNormalization());
}

public class WeightedSumOfLogarithmsKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new WeightedSum(new LogarithmicNormalization());

    // Below 1 it takes nothing.
    protected override Gen<double> Number { get; } = Gen.Choose(4, 60).Select(number => number / 4.0);

    // Another unit adds to every logarithm.
    protected override bool ScoresIgnoreUnits => false;
}

public class WeightedSumOfLossesKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new WeightedSum(new EnhancedAccuracyNormalization());

    // A new best number makes everybody else lose, and where much is lost, each loss is a smaller share.
    protected override bool IsMonotone => false;

    [Fact]
    public void A_lower_cost_can_cost_a_rank() => Assert.Equal(
        (1, 2), RanksOf(2, Published.Decision([3, 2], [-1, -1], [1, 4], [4, 3], [4, 3]), criterion: 1, better: 2));
}

public class WeightedSumOnReferenceRangesKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new ForAnyWidth(
        new WeightedSum(new ReferenceRangeNormalization(ReferenceRange.Of("C0", 0, 15))),
        matrix => new WeightedSum(new ReferenceRangeNormalization([.. matrix.Criteria.Select(criterion =>
            criterion.IsBenefit ? ReferenceRange.Of(criterion.Name, 0, 15) : ReferenceRange.Of(criterion.Name, 15, 0))])));

    // Ranges are declared in one unit.
    protected override bool ScoresIgnoreUnits => false;
}
