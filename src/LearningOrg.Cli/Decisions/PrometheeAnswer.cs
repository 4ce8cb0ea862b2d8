using System.Text.Json.Nodes;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Cli.Decisions;

/// <summary>The flows of PROMETHEE: the complete order of II, or the partial order of I.</summary>
internal static class PrometheeAnswer
{
    private const int PairsShown = 10;

    public static Answer Complete(Promethee method, DecisionMatrix matrix) =>
        Answer.Of(method.Rank(matrix)) with { ScoreName = "φ", Columns = Columns(method.Flows(matrix)) };

    /// <summary>
    /// The rank is one more than the number of alternatives that are preferred in the partial order; φ never contradicts that order, and
    /// only lists those of one rank.
    /// </summary>
    public static Answer Partial(Promethee method, DecisionMatrix matrix)
    {
        var flows = method.Flows(matrix);
        var all = Enumerable.Range(0, matrix.AlternativeCount).ToArray();
        var ranks = Array.ConvertAll(all, one => 1 + all.Count(other => flows.Compare(other, one) is PartialOrder.Preferred));
        var complete = Answer.Of(method.Rank(matrix));
        var pairs = all.SelectMany(one => all.Skip(one + 1).Select(other => (One: one, Other: other)))
            .Where(pair => flows.Compare(pair.One, pair.Other) is PartialOrder.Incomparable)
            .Select(pair => (One: matrix.Alternatives[pair.One], Other: matrix.Alternatives[pair.Other])).ToArray();
        return complete with
        {
            Method = "PROMETHEE I",
            Ranks = ranks,
            Order = [.. complete.Order.OrderBy(alternative => ranks[alternative])],
            ScoreName = "φ",
            Columns = Columns(flows),
            Findings = [new("incomparable", Json(pairs), Sentence(pairs))],
        };
    }

    private static AnswerColumn[] Columns(PrometheeFlows flows) =>
    [
        AnswerColumn.Of("phiPlus", "φ+", flows.Plus),
        AnswerColumn.Of("phiMinus", "φ−", flows.Minus),
        AnswerColumn.Of("phi", null, flows.Net),
    ];

    private static JsonArray Json((string One, string Other)[] pairs) =>
        new([.. pairs.Select(pair => new JsonArray(pair.One, pair.Other))]);

    private static string Sentence((string One, string Other)[] pairs)
    {
        if (pairs.Length == 0)
        {
            return "Any two alternatives can be compared: the order is complete.";
        }

        var shown = string.Join("; ", pairs.Take(PairsShown).Select(pair => $"{pair.One} and {pair.Other}"));
        var more = pairs.Length > PairsShown ? $"; and {pairs.Length - PairsShown} more pairs" : string.Empty;
        return $"Not comparable, each better in its own way: {shown}{more}.";
    }
}
