using LearningOrg.Core.Mcda;
using LearningOrg.Core.Tests.SameBits;

namespace LearningOrg.Core.Tests.Mcda;

/// <summary>
/// Every method, weighting and normalization that there is, on decisions with little in them or too much: either an answer in finite
/// numbers, or a refusal that names the criterion at fault. The second criterion, C2, is the one in doubt.
/// </summary>
public class DegenerateDecisionsTest
{
    public static TheoryData<string> Names => [.. Decisions.Keys];

    private static Dictionary<string, DecisionMatrix> Decisions { get; } = new()
    {
        ["one alternative"] = Published.Decision([1, 1], [1, -1], [2, 3]),
        ["one criterion"] = Named(["C2"], Direction.More, [2], [5], [5]),
        ["one cost"] = Named(["C2"], Direction.Less, [2], [5], [5]),
        ["all the same"] = Published.Decision([1, 1], [1, -1], [2, 0.1], [2, 0.1], [2, 0.1]),
        ["a constant benefit"] = Published.Decision([1, 1], [1, 1], [2, 0.1], [5, 0.1], [5, 0.1]),
        ["a constant cost"] = Published.Decision([1, 1], [1, -1], [2, 0.1], [5, 0.1], [5, 0.1]),
        ["a benefit of zeros"] = Published.Decision([1, 1], [1, 1], [2, 0], [5, 0], [5, 0]),
        ["a cost of zeros"] = Published.Decision([1, 1], [1, -1], [2, 0], [5, 0], [5, 0]),
        ["a zero among benefits"] = Published.Decision([1, 1], [1, 1], [2, 0], [5, 3], [5, 4]),
        ["a zero among costs"] = Published.Decision([1, 1], [1, -1], [2, 0], [5, 3], [5, 4]),
        ["negative benefits"] = Published.Decision([1, 1], [1, 1], [2, -3], [5, -1], [4, -1]),
        ["negative costs"] = Published.Decision([1, 1], [1, -1], [2, -3], [5, -1], [4, -1]),
        ["both sides of zero"] = Published.Decision([1, 1], [1, 1], [2, -3], [5, 3], [4, 0]),
        ["without weight"] = Published.Decision([1, 0], [1, -1], [2, 3], [5, 9], [4, 1]),
        ["a range beyond all numbers"] = Published.Decision([1, 1], [1, 1], [2, 1.5e308], [5, -1.5e308], [4, 0]),
        ["a sum beyond all numbers"] = Published.Decision([1, 1], [1, 1], [2, 1e308], [5, 1.2e308], [4, 1.1e308]),
        ["costs beyond all numbers"] = Published.Decision([1, 1], [1, -1], [2, 1e308], [5, 1.2e308], [4, 1e308]),
        ["small numbers"] = Published.Decision([1, 1], [1, 1], [2, 1e-300], [5, 3e-300], [4, 1e-300]),
        ["the smallest numbers"] = Published.Decision([1, 1], [1, 1], [2, 5e-324], [5, 1e-323], [4, 5e-324]),
        ["the smallest costs"] = Published.Decision([1, 1], [1, -1], [2, 5e-324], [5, 1e-323], [4, 5e-324]),
        ["from small to large"] = Published.Decision([1, 1], [1, -1], [2, 1e-300], [5, 1e300], [4, 1]),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_method_ranks_or_names_the_criterion(string decision) => Assert.All(RankingAnswers.Methods(), method =>
    {
        var matrix = Decisions[decision];
        if (Answer(() => method.Rank(matrix)) is { } ranking)
        {
            Assert.All(ranking.Scores, score => Assert.True(double.IsFinite(score), $"{method} gives {score}."));
            Assert.All(Twins(matrix), twins => Assert.True(
                ranking.Ranks[twins.One] == ranking.Ranks[twins.Other], $"{method} tells apart what is the same."));
        }
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_weighting_weighs_or_names_the_criterion(string decision) => Assert.All(
        Answers.EachOf<IWeightingMethod>(), method => Answer(() => method.Weigh(Decisions[decision])));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_normalization_compares_or_names_the_criterion(string decision) => Assert.All(NormalizationAnswers.Each(), one =>
    {
        var matrix = Decisions[decision];
        var last = matrix.CriterionCount - 1;
        var numbers = new double[matrix.AlternativeCount];
        if (Answer(() => Normalize()) is not null)
        {
            Assert.All(numbers, number => Assert.True(double.IsFinite(number), $"{one} gives {number}."));
        }

        double[] Normalize()
        {
            one.Normalize(matrix.Column(last), matrix.Criteria[last], numbers);
            return numbers;
        }
    });

    private static T? Answer<T>(Func<T> ask)
        where T : class
    {
        try
        {
            return ask();
        }
        catch (ArgumentException refusal)
        {
            // CILOS refuses the first on which nothing is lost; weightings to which nothing differs have no one criterion to name.
            string[] named = ["C2", "On 'C1' nothing is lost", " are all 0: "];
            Assert.True(
                named.Any(name => refusal.Message.Contains(name, StringComparison.Ordinal)),
                $"The refusal names no criterion: {refusal.Message}");
            return null;
        }
    }

    private static IEnumerable<(int One, int Other)> Twins(DecisionMatrix matrix)
    {
        int[] all = [.. Enumerable.Range(0, matrix.AlternativeCount)];
        return all.SelectMany(one => all.Where(other => Enumerable.Range(0, matrix.CriterionCount)
            .All(criterion => matrix[one, criterion].Equals(matrix[other, criterion]))).Select(other => (one, other)));
    }

    private static DecisionMatrix Named(string[] criteria, Direction direction, params double[][] rows) => DecisionMatrix.FromRows(
        rows.Select((_, row) => $"A{row + 1}"),
        criteria.Select(name => Criterion.Of(name, direction, ScaleType.Ratio)),
        Weights.Equal(criteria.Length),
        rows);
}
