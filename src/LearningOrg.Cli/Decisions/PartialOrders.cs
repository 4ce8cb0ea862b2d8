using System.Text.Json.Nodes;
using LearningOrg.Core.Mcda;

namespace LearningOrg.Cli.Decisions;

/// <summary>What is to be said of an order in which not all can be compared.</summary>
internal static class PartialOrders
{
    private const int PairsShown = 10;

    /// <summary>The pairs that cannot be compared, in the order of the matrix.</summary>
    public static Finding Incomparable(DecisionMatrix matrix, Func<int, int, bool> areIncomparable)
    {
        var pairs = new List<(string One, string Other)>();
        for (var one = 0; one < matrix.AlternativeCount; one++)
        {
            for (var other = one + 1; other < matrix.AlternativeCount; other++)
            {
                if (areIncomparable(one, other))
                {
                    pairs.Add((matrix.Alternatives[one], matrix.Alternatives[other]));
                }
            }
        }

        return new("incomparable", new JsonArray([.. pairs.Select(pair => new JsonArray(pair.One, pair.Other))]), Sentence(pairs));
    }

    private static string Sentence(List<(string One, string Other)> pairs)
    {
        if (pairs.Count == 0)
        {
            return "Any two alternatives can be compared: the order is complete.";
        }

        var shown = string.Join("; ", pairs.Take(PairsShown).Select(pair => $"{pair.One} and {pair.Other}"));
        var more = pairs.Count > PairsShown ? $"; and {pairs.Count - PairsShown} more pairs" : string.Empty;
        return $"Not comparable, each better in its own way: {shown}{more}.";
    }
}
