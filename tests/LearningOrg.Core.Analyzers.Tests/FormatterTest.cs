using LearningOrg.Core.Analyzers.Rules;
using LearningOrg.Core.CodeFixes.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>What <c>dotnet format</c> does: everywhere what is offered first at whichever diagnostic it comes upon first.</summary>
public class FormatterTest
{
    // The short method has no room for an `if`: all that is offered there is to discard the outcome, for people to decide.
    private const string Source =
        """
        using Subjects;

        class Host
        {
            void Short(Improvement improvement) => improvement.Approve("me", 1);

            void Long(Improvement improvement)
            {
                improvement.Approve("me", 2);
            }
        }
        """;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Takes_outcomes_and_discards_none_wherever_it_begins(int first)
    {
        using var workspace = new AdhocWorkspace();
        var document = Client(workspace, Source);
        var fix = new LO1002DiscardedOutcomeFix();
        var diagnostics = await Reported(document, new LO1002DiscardedOutcome());
        Assert.Equal(2, diagnostics.Length);

        List<CodeAction> offered = [];
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostics[first], (action, _) => offered.Add(action), CancellationToken.None));
        var text = await FixedAll(document, fix, offered[0].EquivalenceKey, diagnostics);
        Assert.Contains("if (!improvement.Approve(\"me\", 2).TryAccept(", text, StringComparison.Ordinal);
        Assert.Contains("=> improvement.Approve(\"me\", 1);", text, StringComparison.Ordinal);
    }

    /// <summary>The key is of another document; here, the fix was never offered.</summary>
    [Fact]
    public async Task Leaves_alone_what_would_not_compile()
    {
        const string Readonly =
            """
            using Subjects;

            readonly struct Host(Article article)
            {
                public void Run()
                {
                    article.WithTitle("x");
                }
            }
            """;
        using var workspace = new AdhocWorkspace();
        var document = Client(workspace, Readonly);
        var diagnostics = await Reported(document, new LO1001DiscardedUpdate());
        Assert.Single(diagnostics);
        Assert.Equal(Readonly, await FixedAll(document, new LO1001DiscardedUpdateFix(), LO1001DiscardedUpdateFix.Assign, diagnostics));
    }

    private static Document Client(AdhocWorkspace workspace, string source) => workspace.AddProject(ProjectInfo.Create(
        ProjectId.CreateNewId(),
        VersionStamp.Default,
        "Client",
        "Client",
        LanguageNames.CSharp,
        compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
        metadataReferences: References.WithLibrary)).AddDocument("Host.cs", source);

    private static async Task<Diagnostic[]> Reported(Document document, DiagnosticAnalyzer rule)
    {
        var analysis = (await document.Project.GetCompilationAsync())!.WithAnalyzers([rule]);
        return [.. (await analysis.GetAnalyzerDiagnosticsAsync()).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static async Task<string> FixedAll(Document document, CodeFixProvider fix, string? key, Diagnostic[] diagnostics)
    {
        var all = await fix.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
            document,
            fix,
            FixAllScope.Solution,
            key,
            fix.FixableDiagnosticIds,
            new Found(diagnostics),
            CancellationToken.None));
        var changed = (await all!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().SingleOrDefault();
        return $"{await (changed?.ChangedSolution.GetDocument(document.Id) ?? document).GetTextAsync()}";
    }

    private sealed class Found(IEnumerable<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
