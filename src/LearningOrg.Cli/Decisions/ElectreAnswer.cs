using System.Text.Json.Nodes;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Outranking;

namespace LearningOrg.Cli.Decisions;

/// <summary>What outranking says besides a score: a kernel, two orders, or two categories.</summary>
internal static class ElectreAnswer
{
    public static Answer Of(ElectreI method, DecisionMatrix matrix)
    {
        var solution = method.Solve(matrix);
        string[] kernel = [.. matrix.Alternatives.Where((_, place) => solution.IsInKernel[place])];
        return Answer.Of(method.Rank(matrix)) with
        {
            Columns = [AnswerColumn.Of("inKernel", "Kernel", solution.IsInKernel)],
            Findings =
            [
                new("kernel", new JsonArray([.. kernel.Select(name => JsonValue.Create(name))]), $"Kernel: {Phrases.List(kernel)}."),
            ],
        };
    }

    public static Answer Of(ElectreNet method, DecisionMatrix matrix)
    {
        var solution = method.Solve(matrix);
        return Answer.Of(solution.Ranking) with
        {
            Columns =
            [
                AnswerColumn.Of("netConcordance", "Net concordance", solution.NetConcordance.Scores),
                AnswerColumn.Of("netDiscordance", "Net discordance", solution.NetDiscordance.Scores),
            ],
        };
    }

    public static Answer Of(ElectreII method, DecisionMatrix matrix)
    {
        var solution = method.Solve(matrix);
        return Ordered(solution.Ranking, solution.Descending, solution.Ascending);
    }

    public static Answer Of(ElectreIII method, DecisionMatrix matrix)
    {
        var solution = method.Solve(matrix);
        return Ordered(solution.Ranking, solution.Descending, solution.Ascending) with
        {
            Findings = [PartialOrders.Incomparable(matrix, (one, other) => solution.Compare(one, other) is PartialOrder.Incomparable)],
        };
    }

    public static Answer Of(ElectreTri method, DecisionMatrix matrix)
    {
        var solution = method.Solve(matrix);
        return Answer.Of(solution.Ranking) with
        {
            ScoreName = "Category",
            Columns =
            [
                AnswerColumn.Of("pessimistic", null, solution.Pessimistic),
                AnswerColumn.Of("optimistic", "Optimistic", solution.Optimistic),
            ],
            Findings =
            [
                new(
                    "categories",
                    solution.CategoryCount,
                    $"Categories: 1, the worst, to {solution.CategoryCount}, the best, seen pessimistically and optimistically."),
            ],
        };
    }

    private static Answer Ordered(Ranking ranking, IReadOnlyList<int> descending, IReadOnlyList<int> ascending) => Answer.Of(ranking) with
    {
        Columns =
        [
            AnswerColumn.Of("descending", "Descending", descending), AnswerColumn.Of("ascending", "Ascending", ascending),
        ],
    };
}
