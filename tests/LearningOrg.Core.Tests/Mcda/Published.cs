using LearningOrg.Core.Mcda;

namespace LearningOrg.Core.Tests.Mcda;

/// <summary>A published decision: rows of numbers, weights as printed (scaled to sum to one) and directions (1 more is better, −1 less).</summary>
internal static class Published
{
    public static DecisionMatrix Decision(double[] weights, int[] directions, params double[][] rows) => DecisionMatrix.FromRows(
        rows.Select((_, row) => $"A{row + 1}"),
        directions.Select((direction, column) => direction > 0 ? Criterion.Maximize($"C{column + 1}") : Criterion.Minimize($"C{column + 1}")),
        Weights.Normalized(weights),
        rows);

    public static void Expect(this Ranking ranking, double tolerance, double[] scores, int[]? ranks = null)
    {
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            Assert.Equal(scores[alternative], ranking.Scores[alternative], tolerance);
        }

        if (ranks is not null)
        {
            Assert.Equal(ranks, ranking.Ranks);
        }
    }
}
