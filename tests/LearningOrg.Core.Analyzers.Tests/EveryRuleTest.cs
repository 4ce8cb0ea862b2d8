using System.Reflection;
using LearningOrg.Core.CodeFixes;
using LearningOrg.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>What no rule may go without: a page, a link to it, a line in the release notes, and tests of every kind.</summary>
public class EveryRuleTest
{
    private static readonly string ReleaseLines =
        ReadAnalyzerFile("AnalyzerReleases.Shipped.md") + "\n" + ReadAnalyzerFile("AnalyzerReleases.Unshipped.md");

    public static TheoryData<string> Ids =>
        [.. AllRules.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id)];

    public static TheoryData<string> SuppressionIds =>
        [.. AllRules.Suppressors.SelectMany(suppressor => suppressor.SupportedSuppressions).Select(suppression => suppression.Id)];

    [Fact]
    public void Every_analyzer_stands_on_the_common_base_and_is_found_by_the_compiler() => Assert.All(AllRules.Analyzers, analyzer =>
    {
        Assert.True(analyzer is LearningOrgAnalyzer or DiagnosticSuppressor, analyzer.GetType().Name);
        Assert.Equal([LanguageNames.CSharp], analyzer.GetType().GetCustomAttribute<DiagnosticAnalyzerAttribute>()!.Languages);
    });

    [Fact]
    public void Every_fix_stands_on_the_common_base_is_found_by_editors_and_belongs_to_a_rule() => Assert.All(AllRules.Fixes, fix =>
    {
        Assert.IsAssignableFrom<LearningOrgFix>(fix);
        var export = fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        Assert.Equal(fix.GetType().Name, export.Name);
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.All(fix.FixableDiagnosticIds, id => AllRules.AnalyzerOf(id));
    });

    [Theory, MemberData(nameof(Ids))]
    public void A_rule_is_one_analyzer_named_after_it(string id)
    {
        var analyzer = AllRules.AnalyzerOf(id);
        Assert.Equal(id, Assert.Single(analyzer.SupportedDiagnostics).Id);
        Assert.StartsWith(id, analyzer.GetType().Name, StringComparison.Ordinal);
        Assert.All(AllRules.FixesOf(id), fix => Assert.StartsWith(id, fix.GetType().Name, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_rule_has_a_page_that_its_help_link_opens(string id)
    {
        var rule = RuleOf(id);
        var page = File.ReadAllText(Repository.PathOf("docs", "rules", $"{id}.md"));

        Assert.Equal($"https://github.com/learningorg/LearningOrg.Core/blob/main/docs/rules/{id}.md", rule.HelpLinkUri);
        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"Severity: {rule.DefaultSeverity}. Category: {rule.Category}.", page, StringComparison.Ordinal);
        Assert.Contains(AllRules.FixesOf(id).IsEmpty ? "Code fix: none." : "Code fix: yes.", page, StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_rule_has_a_line_in_the_release_notes(string id)
    {
        var line = Assert.Single(ReleaseLines.Split('\n'), line => line.StartsWith(id, StringComparison.Ordinal));
        Assert.Equal([id, RuleOf(id).Category, $"{RuleOf(id).DefaultSeverity}"], line.Split('|')[..3].Select(cell => cell.Trim()));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_rule_names_the_symbol_it_speaks_of(string id) =>
        Assert.Contains("{0}", $"{RuleOf(id).MessageFormat}", StringComparison.Ordinal);

    [Theory, MemberData(nameof(Ids))]
    public void A_rule_has_tests_of_every_kind(string id)
    {
        string[] names = NamesOfTests("Rules", AllRules.AnalyzerOf(id));
        Assert.Contains(names, name => name.StartsWith("Reports_", StringComparison.Ordinal));
        Assert.True(names.Count(name => name.StartsWith("Is_silent_", StringComparison.Ordinal)) >= 3, "Three tests or more Is_silent_…");
        Assert.Contains("Is_silent_where_the_library_is_absent", names);
        if (AllRules.FixesOf(id).Any(fix => fix.GetFixAllProvider() is not null))
        {
            Assert.Contains(names, name => name.StartsWith("Fixes_all_", StringComparison.Ordinal));
        }
    }

    [Theory, MemberData(nameof(SuppressionIds))]
    public void A_suppressor_is_one_class_named_after_it_with_a_page(string id)
    {
        var suppressor = AllRules.SuppressorOf(id);
        var suppression = Assert.Single(suppressor.SupportedSuppressions);
        Assert.StartsWith(id, suppressor.GetType().Name, StringComparison.Ordinal);
        Assert.StartsWith(
            $"# {id}: {suppression.Justification}\n\nSuppresses: {suppression.SuppressedDiagnosticId}.",
            File.ReadAllText(Repository.PathOf("docs", "rules", $"{id}.md")),
            StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SuppressionIds))]
    public void A_suppressor_has_tests_of_every_kind(string id)
    {
        string[] names = NamesOfTests("Suppressors", AllRules.SuppressorOf(id));
        Assert.Contains(names, name => name.StartsWith("Suppresses_", StringComparison.Ordinal));
        Assert.True(names.Count(name => name.StartsWith("Leaves_", StringComparison.Ordinal)) >= 3, "Three tests or more Leaves_…");
        Assert.Contains("Leaves_the_warning_where_the_library_is_absent", names);
    }

    private static string[] NamesOfTests(string folder, DiagnosticAnalyzer analyzer)
    {
        var here = typeof(EveryRuleTest);
        var tests = here.Assembly.GetType($"{here.Namespace}.{folder}.{analyzer.GetType().Name}Test");
        Assert.NotNull(tests);
        return [.. tests.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute))).Select(method => method.Name)];
    }

    private static DiagnosticDescriptor RuleOf(string id) => AllRules.AnalyzerOf(id).SupportedDiagnostics.Single(rule => rule.Id == id);

    private static string ReadAnalyzerFile(string name) =>
        File.ReadAllText(Repository.PathOf("analyzers", "LearningOrg.Core.Analyzers", name));
}
