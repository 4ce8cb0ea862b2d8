using LearningOrg.Interchange.ServiceNow;
using LearningOrg.Tests;

namespace LearningOrg.Interchange.Tests.ServiceNow;

public class CimGuideTest
{
    private static readonly string[] Guide = File.ReadAllLines(Repository.PathOf("docs", "guide", "exchange.md"));

    [Fact]
    public void The_guide_has_the_table_of_states() => Assert.Equal(
        CimStates.All.Select(state => $"| {state.State} |{(state.ClosureCode is null ? " " : $" {state.ClosureCode} ")}| {state.Stage} |"),
        Rows("| state | closure code | claims the stage |"));

    [Fact]
    public void The_guide_has_the_table_of_fields() => Assert.Equal(
        CimFields.All.Select(field => $"| `{field.Name}` | {field.Label} |").Order(StringComparer.Ordinal),
        Rows("| column | label | in an entry | published |").Select(row => string.Join("|", row.Split('|').Take(3)) + "|").Order(StringComparer.Ordinal));

    private static IEnumerable<string> Rows(string header) =>
        Guide.SkipWhile(line => line != header).Skip(2).TakeWhile(line => line.StartsWith('|'));
}
