using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>What a fix makes of a client source: place by place and, where it can, all at once, with the same result.</summary>
/// <param name="action">The key of the action to apply, where the fix offers several.</param>
internal sealed class Fix<TAnalyzer, TFix>(string? action = null)
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    public Task Turns(string source, string into, LanguageVersion version = LanguageVersion.Latest) =>
        new ClientTest<TAnalyzer, TFix>(source, version) { FixedCode = into, CodeActionEquivalenceKey = action }.RunAsync();

    /// <summary>The same for a program of top-level statements.</summary>
    public Task TurnsProgram(string source, string into)
    {
        var test = new ClientTest<TAnalyzer, TFix>(source) { FixedCode = into, CodeActionEquivalenceKey = action };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    public Task IsNotOffered(string source, LanguageVersion version = LanguageVersion.Latest) => Turns(source, source, version);
}
