using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Mcda.Robustness;

namespace LearningOrg.Core.Tests.Mcda.Robustness;

public class RankReversalTest
{
    [Fact(DisplayName = "rank reversal: divided by the best, (2,2) leads (3,1), and trails it when (3,5) is added")]
    public void An_added_alternative_turns_the_first_two()
    {
        var reversal = RankReversal.Test(Published.Decision([1, 1], [1, 1], [3, 1], [2, 2], [3, 5]), new WeightedSum());
        Assert.False(reversal.IsStable);
        Assert.Equal(6, reversal.Trials);
        Assert.Equal("without A3: A1 from 1 to 2, A2 from 2 to 1", reversal.Reversals.Single().ToString());
        Assert.Equal("weighted sum (max): 1 of 6 trials move somebody", reversal.ToString());
    }

    [Property(DisplayName = "INV-37 rank reversal: a method that is not set-relative moves nobody")]
    public Property Set_independent_methods_move_nobody() => Prop.ForAll(Cases.ToArbitrary(), matrix =>
    {
        ScoringMethod[] methods =
        [
            new WeightedProduct(),
            new Spotis(Enumerable.Repeat((0.0, 20.0), matrix.CriterionCount)),
            new WeightedSum(new ReferenceRangeNormalization([.. matrix.Criteria.Select(criterion => ReferenceRange.Of(criterion.Name, 0, 20))])),
        ];
        return methods.All(method => !method.IsSetRelative && RankReversal.Test(matrix, method).IsStable);
    });

    [Fact]
    public void One_alternative_can_only_be_copied()
    {
        var reversal = RankReversal.Test(Published.Decision([1], [1], [3]), new Topsis());
        Assert.Equal("TOPSIS: nobody moves in 1 trials", reversal.ToString());
    }

    private static Gen<DecisionMatrix> Cases =>
        from alternatives in Gen.Choose(1, 6)
        from criteria in Gen.Choose(1, 4)
        from rows in Gen.Choose(1, 20).Select(number => (double)number).ArrayOf(criteria).ArrayOf(alternatives)
        select Published.Decision([.. Enumerable.Range(1, criteria).Select(weight => (double)weight)], [.. Enumerable.Repeat(1, criteria)], rows);
}
