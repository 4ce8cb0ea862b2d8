using System.Reflection;
using System.Xml.Linq;
using LearningOrg.Core.Annotations;
using LearningOrg.Tests;
using Microsoft.CodeAnalysis;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>
/// The tables of rules in the documentation say what the rules say of themselves. After a change,
/// <c>UPDATE_DOCS=1 dotnet test tests/LearningOrg.Core.Analyzers.Tests</c> writes them anew; read the difference before you commit it. Never in CI.
/// </summary>
public class RuleTableTest
{
    private static readonly bool IsUpdate =
        Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1" && Environment.GetEnvironmentVariable("CI") is null or "" or "false";

    [Theory]
    [InlineData("README.md", "docs/rules/")]
    [InlineData("docs/rules/README.md", "")]
    public void The_rules_are_listed_as_they_are(string page, string folder) => Hold(page, "| rule | severity | what it reports | fix |",
    [
        .. from rule in AllRules.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).OrderBy(rule => rule.Id, StringComparer.Ordinal)
           select $"| [{rule.Id}]({folder}{rule.Id}.md) | {rule.DefaultSeverity} | {rule.Title} | {(AllRules.FixesOf(rule.Id).IsEmpty ? "" : "yes")} |",
    ]);

    [Fact]
    public void The_suppressors_are_listed_as_they_are() => Hold("docs/rules/README.md", "| suppressor | takes back | because |",
    [
        .. from suppression in AllRules.Suppressors.SelectMany(suppressor => suppressor.SupportedSuppressions).OrderBy(it => it.Id, StringComparer.Ordinal)
           select $"| [{suppression.Id}]({suppression.Id}.md) | {suppression.SuppressedDiagnosticId} | {suppression.Justification} |",
    ]);

    [Fact]
    public void The_marks_are_listed_as_they_are() => Hold("docs/rules/README.md", "| mark | goes on | means | rules |",
    [
        .. from type in typeof(MustUseAttribute).Assembly.GetExportedTypes()
           where type.Namespace == typeof(MustUseAttribute).Namespace
           orderby type.Name
           let mark = type.Name[..^nameof(Attribute).Length]
           select $"| `[{mark}]` | {PlacesOf(type)} | {SummaryOf(type)} | {RulesOf(mark)} |",
    ]);

    private static string PlacesOf(Type mark) =>
        mark.GetCustomAttribute<AttributeUsageAttribute>()!.ValidOn.ToString().ToLowerInvariant();

    private static string SummaryOf(Type mark)
    {
        var comments = XDocument.Load(Path.ChangeExtension(mark.Assembly.Location, ".xml"));
        var summary = comments.Descendants("member").Single(member => (string?)member.Attribute("name") == $"T:{mark.FullName}").Element("summary")!;
        return string.Concat(summary.Nodes().Select(node => node is XElement code ? $"`{code.Value}`" : $"{node}")).Trim();
    }

    // Those whose pages speak of it.
    private static string RulesOf(string mark) => string.Join(", ",
        from id in AllRules.Ids
        let page = File.ReadAllText(Repository.PathOf("docs", "rules", $"{id}.md"))
        where page.Contains($"[{mark}]", StringComparison.Ordinal) || page.Contains($"[{mark}(", StringComparison.Ordinal)
        select $"[{id}]({id}.md)");

    private static void Hold(string page, string head, string[] rows)
    {
        var path = Repository.PathOf(page.Split('/'));
        var lines = File.ReadAllText(path).Split('\n');
        var from = Array.IndexOf(lines, head) + 2;
        Assert.True(from > 1, $"{page} has no table with the head {head}");
        var to = Array.FindIndex(lines, from, line => !line.StartsWith('|'));
        if (!IsUpdate)
        {
            Assert.Equal(rows, lines[from..to]);
        }
        else if (!rows.SequenceEqual(lines[from..to]))
        {
            File.WriteAllText(path, string.Join('\n', [.. lines[..from], .. rows, .. lines[to..]]));
        }
    }
}
