using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>What a fix makes of a client source: applied one place at a time and, where it can, to all at once, with the same result.</summary>
internal static class Fix<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    public static Task Turns(string source, string into, LanguageVersion version = LanguageVersion.Latest) =>
        new ClientTest<TAnalyzer, TFix>(source, version) { FixedCode = into }.RunAsync();

    /// <summary>The same for a program of top-level statements.</summary>
    public static Task TurnsProgram(string source, string into)
    {
        var test = new ClientTest<TAnalyzer, TFix>(source) { FixedCode = into };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    public static Task IsNotOffered(string source, LanguageVersion version = LanguageVersion.Latest) => Turns(source, source, version);
}
