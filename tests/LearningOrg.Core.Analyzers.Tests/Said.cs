using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>What all rules and suppressors say of a client's code, by line and id, and what keeps it from compiling.</summary>
/// <param name="Errors">The compiler's errors.</param>
/// <param name="Rules">What the rules report.</param>
/// <param name="Places">The same by line and id, with what the suppressors took back.</param>
internal sealed record Said(Diagnostic[] Errors, Diagnostic[] Rules, (int Line, string Id)[] Places)
{
    /// <summary>The compiler's warnings that a suppressor may take back, and which one that is.</summary>
    public static IReadOnlyDictionary<string, string> OfTheCompiler { get; } = AllRules.Suppressors
        .SelectMany(suppressor => suppressor.SupportedSuppressions)
        .ToDictionary(suppression => suppression.SuppressedDiagnosticId, suppression => suppression.Id);

    public static async Task<Said> Of(CSharpCompilation client)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        var said = await client.WithAnalyzers(AllRules.Analyzers, options).GetAllDiagnosticsAsync();
        return new(
            [.. said.Where(diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal) && diagnostic.Severity == DiagnosticSeverity.Error)],
            [.. said.Where(diagnostic => diagnostic.Id.StartsWith("LO", StringComparison.Ordinal))],
            [.. said.SelectMany(PlacesOf).Order()]);
    }

    public static string Print(IEnumerable<(int Line, string Id)> places) => string.Join("\n", places.Select(one => $"line {one.Line}: {one.Id}"));

    // A warning of the compiler counts where it is one that a suppressor may take back.
    private static IEnumerable<(int Line, string Id)> PlacesOf(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;
        return OfTheCompiler.TryGetValue(diagnostic.Id, out var suppression) ? [(line, diagnostic.IsSuppressed ? suppression : diagnostic.Id)]
            : diagnostic.Id.StartsWith("CS", StringComparison.Ordinal) ? []
            : [(line, diagnostic.Id)];
    }
}
