using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Cli.Decisions;

/// <summary>The flows of PROMETHEE: the complete order of II, or the partial order of I.</summary>
internal static class PrometheeAnswer
{
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
        return complete with
        {
            Method = "PROMETHEE I",
            Ranks = ranks,
            Order = [.. complete.Order.OrderBy(alternative => ranks[alternative])],
            ScoreName = "φ",
            Columns = Columns(flows),
            Findings = [PartialOrders.Incomparable(matrix, (one, other) => flows.Compare(one, other) is PartialOrder.Incomparable)],
        };
    }

    private static AnswerColumn[] Columns(PrometheeFlows flows) =>
    [
        AnswerColumn.Of("phiPlus", "φ+", flows.Plus),
        AnswerColumn.Of("phiMinus", "φ−", flows.Minus),
        AnswerColumn.Of("phi", null, flows.Net),
    ];
}
