using System.Text.Json.Nodes;
using LearningOrg.Cli.Decisions;
using LearningOrg.Core.Mcda;

namespace LearningOrg.Cli.Reports;

/// <summary>A ranked decision as JSON: every number in full, alternatives in the order of the file.</summary>
internal static class DecisionJson
{
    public static JsonObject Of(DecisionReport report)
    {
        var (answer, matrix) = (report.Answer, report.Answer.Matrix);
        var json = new JsonObject
        {
            ["method"] = report.Method,
            ["options"] = report.Options,
            ["weights"] = new JsonObject(matrix.Criteria.Select((criterion, place) =>
                KeyValuePair.Create(criterion.Name, (JsonNode?)matrix.Weights[place].Value))),
            ["alternatives"] = new JsonArray([.. report.AsInFile.Select(place => Alternative(answer, place))]),
        };
        foreach (var finding in answer.Findings)
        {
            json[finding.Name] = finding.Value;
        }

        if (report.Robustness is { } robustness)
        {
            json["robustness"] = RobustnessReport.Json(robustness, report.AsInFile);
        }

        json["unranked"] = new JsonArray([.. report.Unranked.Select(Unranked)]);
        return json;
    }

    private static JsonObject Alternative(Answer answer, int place)
    {
        var json = new JsonObject
        {
            ["name"] = answer.Matrix.Alternatives[place],
            ["score"] = answer.Scores[place],
            ["rank"] = answer.Ranks[place],
        };
        foreach (var column in answer.Columns)
        {
            json[column.Name] = column.Values[place] switch
            {
                double number => number,
                int number => number,
                bool flag => flag,
                var word => (string)word,
            };
        }

        return json;
    }

    private static JsonObject Unranked(UnrankedAlternative<long> left) => new()
    {
        ["name"] = left.Name,
        ["row"] = left.Item,
        ["missing"] = new JsonArray([.. left.Missing.Select(name => JsonValue.Create(name))]),
    };
}
