using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Explanation;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Core.Tests.Mcda.Explanation;

/// <summary>Scores that are sums, taken apart into what they are the sum of.</summary>
public class SumsAreExplainedExactlyTest
{
    [Property(DisplayName = "contributions, added from first to last, are the score in every bit")]
    public Property Contributions_are_the_score() => Prop.ForAll(Decisions.Of(12, 6).ToArbitrary(), matrix =>
        Decisions.Sums(matrix).All(method => AddsUp(matrix, method)));

    [Fact]
    public void Contributions_are_the_score_also_where_scores_are_calculated_block_by_block()
    {
        var rows = Enumerable.Range(0, 2051).Select(row => new[] { 1 + (row * 37 % 101 / 7.0), 1 + (row * 53 % 97 / 9.0), 2.5 });
        var matrix = Published.Decision([1, 2, 3], [1, -1, 1], [.. rows]);
        Assert.All(Decisions.Sums(matrix), method =>
        {
            var ranking = method.Rank(matrix);
            Assert.All([0, 1023, 1024, 2048, 2050], row =>
            {
                var contributions = Explain.Score(matrix, method, matrix.Alternatives[row]).Contributions;
                Assert.Equal(ranking.Scores[row], Sum(contributions.Select(part => part.Amount)));
            });
        });
    }

    [Property(DisplayName = "a lead is the sum of its differences in every bit, and each difference that of two contributions")]
    public Property Differences_are_the_lead() => Prop.ForAll(Decisions.Of(6, 5).ToArbitrary(), matrix =>
        Decisions.Sums(matrix).All(method => DifferencesAreTheLead(matrix, method)));

    [Property(DisplayName = "the one above is the one that the ranking has above, whichever is named first; without a lead they tie")]
    public Property Who_is_above_is_who_ranks_above() => Prop.ForAll(Decisions.Of(6, 3).ToArbitrary(), matrix =>
        Decisions.Sums(matrix).Append(new Topsis()).Append(new Vikor()).All(method =>
        {
            var why = Explain.Lead(matrix, method, "A1", "A2");
            var ranking = method.Rank(matrix);
            var (above, below) = (ranking.Ranks[matrix.RowOf(why.Above)], ranking.Ranks[matrix.RowOf(why.Below)]);
            return (why.IsTie ? above == below && why.Above == "A1" : above < below)
                && why.Equals(Explain.Lead(matrix, method, "A2", "A1"))
                && why.Method == method.Name;
        }));

    [Fact]
    public void The_weighted_sum_is_its_definition()
    {
        var why = Explain.Score(Published.Decision([3, 1], [1, -1], [8, 4], [10, 2]), new WeightedSum(), "A1");
        Assert.Equal([0.6, 0.125], why.Contributions.Select(part => part.Amount), Close);
        Assert.Equal([8, 4], why.Contributions.Select(part => part.Number));
        Assert.Equal((0.725, 0), (why.Score, why.Start));
        Assert.Equal((true, ExplanationBasis.Additive, "weighted sum (max)"), (why.AddsUpExactly, why.Basis, why.Method));
    }

    [Fact]
    public void Promethee_is_explained_by_its_unicriterion_flows()
    {
        var matrix = Published.Decision([3, 1], [1, -1], [8, 4], [10, 2], [9, 5]);
        var method = new Promethee(PreferenceFunction.Linear(0, 4));
        var flows = method.Flows(matrix);
        var why = Explain.Score(matrix, method, "A3");
        Assert.Equal(ExplanationBasis.UnicriterionFlows, why.Basis);
        Assert.Equal(
            [0.75 * flows.Unicriterion(0)[2], 0.25 * flows.Unicriterion(1)[2]], why.Contributions.Select(part => part.Amount));
    }

    [Fact]
    public void Explanations_that_say_the_same_are_equal()
    {
        var matrix = Published.Decision([3, 1], [1, -1], [8, 4], [10, 2], [9, 5]);
        Assert.Equal(Explain.Score(matrix, new WeightedSum(), "A3"), Explain.Score(matrix, new WeightedSum(), "A3"));
        Assert.NotEqual(Explain.Score(matrix, new WeightedSum(), "A3"), Explain.Score(matrix, new Mabac(), "A3"));
    }

    private static bool DifferencesAreTheLead(DecisionMatrix matrix, ScoringMethod method)
    {
        var why = Explain.Lead(matrix, method, "A1", "A2");
        var (above, below) = (Explain.Score(matrix, method, why.Above), Explain.Score(matrix, method, why.Below));
        var sign = method.HigherIsBetter ? 1 : -1;
        return SameBits(Sum(why.Differences.Select(part => part.Amount)), why.Gap)
            && why.AddsUpExactly
            && Math.Abs(why.Gap - (sign * (above.Score - below.Score))) <= 1e-12
            && why.Differences.Select((part, place) => (part, place)).All(one =>
                one.part.Amount == sign * (above.Contributions[one.place].Amount - below.Contributions[one.place].Amount)
                && one.part.Above == above.Contributions[one.place].Number
                && one.part.Below == below.Contributions[one.place].Number
                && one.part.Criterion == matrix.Criteria[one.place]);
    }

    private static bool AddsUp(DecisionMatrix matrix, ScoringMethod method)
    {
        var ranking = method.Rank(matrix);
        return matrix.Alternatives.Select((name, row) => (name, row)).All(alternative =>
        {
            var why = Explain.Score(matrix, method, alternative.name);
            return why.Start == 0
                && why.AddsUpExactly
                && why.HigherIsBetter == method.HigherIsBetter
                && SameBits(why.Score, ranking.Scores[alternative.row])
                && SameBits(Sum(why.Contributions.Select(part => part.Amount)), why.Score);
        });
    }

    private static double Sum(IEnumerable<double> amounts)
    {
        var sum = 0.0;
        foreach (var amount in amounts)
        {
            sum += amount;
        }

        return sum;
    }

    private static bool SameBits(double one, double other) => BitConverter.DoubleToInt64Bits(one) == BitConverter.DoubleToInt64Bits(other);

    private static bool Close(double one, double other) => Math.Abs(one - other) <= 1e-12;
}
