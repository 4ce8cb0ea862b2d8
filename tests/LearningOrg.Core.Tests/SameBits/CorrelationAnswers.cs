using LearningOrg.Core.Mcda;

namespace LearningOrg.Core.Tests.SameBits;

/// <summary>Every measure of how alike two rankings are, of two random ones with ties.</summary>
internal static class CorrelationAnswers
{
    public static IEnumerable<(string Name, Func<Problem, IEnumerable<double>> Answer)> All() =>
        new Dictionary<string, Func<IReadOnlyList<int>, IReadOnlyList<int>, double>>
        {
            ["Spearman"] = RankCorrelation.Spearman,
            ["weighted Spearman"] = RankCorrelation.WeightedSpearman,
            ["WS"] = RankCorrelation.Ws,
            ["Kendall"] = RankCorrelation.KendallTauB,
            ["Goodman and Kruskal"] = RankCorrelation.GoodmanKruskalGamma,
        }.Select(measure => ($"rank correlation, {measure.Key}", Between(measure.Value)));

    private static Func<Problem, IEnumerable<double>> Between(Func<IReadOnlyList<int>, IReadOnlyList<int>, double> measure) =>
        problem => [measure(Ranks(problem), Ranks(problem))];

    private static int[] Ranks(Problem problem)
    {
        int[] points = [.. problem.Matrix.Alternatives.Select(_ => problem.Random.Below(problem.Matrix.AlternativeCount))];
        return Array.ConvertAll(points, own => 1 + points.Count(other => other > own));
    }
}
