using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>The corpus while somebody types it: thousands of broken texts, the same in every run, and no rule or suppressor may stumble.</summary>
/// <remarks><c>TYPING_SOURCES=50000 dotnet test tests/LearningOrg.Core.Analyzers.Tests --filter CorpusTypingTest</c> tries more of them.</remarks>
public class CorpusTypingTest
{
    private const int Seed = 40417, UsualSources = 3000, MostFaults = 3, FixedOneIn = 20;

    private static readonly int Sources =
        int.TryParse(Environment.GetEnvironmentVariable("TYPING_SOURCES"), CultureInfo.InvariantCulture, out var sources) ? sources : UsualSources;

    [Fact]
    public async Task No_rule_stumbles_over_half_typed_client_code()
    {
        var stumbles = new ConcurrentQueue<string>();
        var projects = CorpusFile.All.Select(file => (file.Source, Compilation: file.Compile())).ToArray();
        var reported = 0;
        await Parallel.ForAsync(0, Sources, async (number, cancellation) =>
        {
            var (source, compilation) = projects[number % projects.Length];
            var text = Broken(source, number);
            var tree = compilation.SyntaxTrees[0];
            var broken = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text)));
            var options = new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                (exception, analyzer, _) => stumbles.Enqueue($"{analyzer.GetType().Name}: {exception}\n\n{text}"),
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false);
            var said = await broken.WithAnalyzers(AllRules.Analyzers, options).GetAllDiagnosticsAsync(cancellation);
            Interlocked.Add(ref reported, said.Count(diagnostic => !diagnostic.Id.StartsWith("CS", StringComparison.Ordinal)));
            if (number % FixedOneIn == 0)
            {
                await ApplyFixes(broken, said);
            }
        });

        Assert.True(stumbles.IsEmpty, string.Join("\n\n", stumbles.Take(3)));
        Assert.True(reported > Sources, $"Only {reported} diagnostics in {Sources} sources: too broken to try the rules.");
    }

    private static string Broken(string source, int number)
    {
        var random = new Random(Seed + number);
        var text = source;
        for (var faults = 1 + random.Next(MostFaults); faults > 0; faults--)
        {
            text = TypingTest.HalfTyped(text, random);
        }

        return text;
    }

    private static async Task ApplyFixes(Compilation compilation, IEnumerable<Diagnostic> said)
    {
        using var workspace = new AdhocWorkspace();
        var document = await OpenDocument.Of(compilation, workspace);
        foreach (var diagnostic in said.Where(diagnostic => !AllRules.FixesOf(diagnostic.Id).IsEmpty))
        {
            foreach (var offer in await document.Offers(diagnostic))
            {
                await document.Take(offer);
            }
        }
    }
}
