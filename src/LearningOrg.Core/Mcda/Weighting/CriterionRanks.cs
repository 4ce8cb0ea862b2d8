using Ardalis.GuardClauses;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>Ranks as people give them to criteria: 1 for the most important, ties sharing the rank of the first (1, 2, 2, 4).</summary>
internal static class CriterionRanks
{
    public static int[] Checked(int[] ranks)
    {
        Guard.Against.NullOrEmpty(ranks);
        foreach (var rank in ranks)
        {
            var above = ranks.Count(other => other < rank);
            if (rank != above + 1)
            {
                throw new ArgumentException(
                    $"A criterion has rank {Text.Of(rank)}, but {Text.Of(above)} {(above == 1 ? "comes" : "come")} before it. " +
                    "Ranks begin with 1, and those who tie share the first of their ranks: 1, 2, 2, 4.",
                    nameof(ranks));
            }
        }

        return ranks;
    }
}
