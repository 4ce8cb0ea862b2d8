using System.Text.Json.Nodes;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Cli.Decisions;

/// <summary>VIKOR's three rankings and the compromise it proposes.</summary>
internal static class VikorAnswer
{
    public static Answer Of(Vikor method, DecisionMatrix matrix)
    {
        var solution = method.Solve(matrix);
        string[] proposed = [.. solution.CompromiseSet.Select(alternative => alternative.Name)];
        return Answer.Of(solution.Q) with
        {
            ScoreName = "Q",
            Columns =
            [
                AnswerColumn.Of("s", "S", solution.S.Scores),
                AnswerColumn.Of("r", "R", solution.R.Scores),
                AnswerColumn.Of("q", null, solution.Q.Scores),
            ],
            Findings =
            [
                new("compromiseSet", new JsonArray([.. proposed.Select(name => JsonValue.Create(name))]), Sentence(solution, proposed)),
                new("acceptableAdvantage", solution.HasAcceptableAdvantage, null),
                new("acceptableStability", solution.HasAcceptableStability, null),
            ],
        };
    }

    private static string Sentence(VikorSolution solution, string[] proposed) =>
        $"Compromise: {Phrases.List(proposed)}. " + (solution.HasAcceptableAdvantage, solution.HasAcceptableStability) switch
        {
            (true, true) => "It leads by enough, and is first by S or R too.",
            (true, false) => "The first leads by enough, but is first neither by S nor by R.",
            (false, _) => "The first does not lead by enough to stand alone.",
        };
}
