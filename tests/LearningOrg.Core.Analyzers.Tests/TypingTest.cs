using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LearningOrg.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>Code is broken most of the time while a person types. The rules and fixes must live with that.</summary>
public partial class TypingTest
{
    private const int Seed = 20260, Sources = 400;

    [Fact]
    public async Task No_rule_and_no_fix_stumbles_over_half_typed_code()
    {
        var random = new Random(Seed);
        var written = TestSources();
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Typing",
            "Typing",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            metadataReferences: References.WithLibrary));

        var reported = 0;
        for (var i = 0; i < Sources; i++)
        {
            var source = HalfTyped(written[i % written.Length], random);
            var document = project.AddDocument("Client.cs", source);
            var compilation = (await document.Project.GetCompilationAsync())!.WithAnalyzers(AllRules.Analyzers);
            foreach (var diagnostic in await compilation.GetAnalyzerDiagnosticsAsync())
            {
                Assert.False(diagnostic.Id == "AD0001", $"{diagnostic}\n\n{source}");
                reported++;
                foreach (var offer in await document.Offers(diagnostic))
                {
                    await document.Take(offer);
                }
            }
        }

        Assert.True(reported > Sources / 10, $"Only {reported} diagnostics in {Sources} sources: too broken to try the rules.");
    }

    /// <summary>A source that breaks off at a token, or in which a token is missing, stands twice or is another.</summary>
    internal static string HalfTyped(string source, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().ToArray();
        var token = tokens[random.Next(tokens.Length)];
        return random.Next(4) switch
        {
            0 => source[..token.Span.End],
            1 => source.Remove(token.SpanStart, token.Span.Length),
            2 => source.Insert(token.SpanStart, token.Text + " "),
            _ => source.Remove(token.SpanStart, token.Span.Length).Insert(token.SpanStart, tokens[random.Next(tokens.Length)].Text),
        };
    }

    // All sources of all rules: the raw strings of the test files of both folders, without their markup.
    private static ImmutableArray<string> TestSources() =>
    [
        .. ((string[])["Rules", "Suppressors"])
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf("tests", "LearningOrg.Core.Analyzers.Tests", folder), "*.cs"))
            .Order(StringComparer.Ordinal)
            .SelectMany(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken))
            .Select(token => Markup().Replace(token.ValueText, "")),
    ];

    [GeneratedRegex(@"\[\||\|\]|\{\|[^:|]+:|\|\}")]
    private static partial Regex Markup();
}
