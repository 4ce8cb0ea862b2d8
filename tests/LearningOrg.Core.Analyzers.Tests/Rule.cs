using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>What a rule says about a client source. Expected places are marked in it, as <c>[|…|]</c> or <c>{|#0:…|}</c>.</summary>
internal static class Rule<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public static Task Reports(string source, LanguageVersion version = LanguageVersion.Latest)
    {
        Assert.Contains("[|", source, StringComparison.Ordinal);
        return new ClientTest<TAnalyzer, EmptyCodeFixProvider>(source, version).RunAsync();
    }

    /// <summary>Reports at <c>{|#0:…|}</c>, with these arguments in the message.</summary>
    public static Task ReportsWith(string source, params object[] arguments)
    {
        var test = new ClientTest<TAnalyzer, EmptyCodeFixProvider>(source);
        var rule = new TAnalyzer().SupportedDiagnostics[0];
        test.ExpectedDiagnostics.Add(new DiagnosticResult(rule).WithLocation(0).WithArguments(arguments));
        return test.RunAsync();
    }

    public static Task IsSilent(string source, LanguageVersion version = LanguageVersion.Latest) =>
        new ClientTest<TAnalyzer, EmptyCodeFixProvider>(source, version).RunAsync();

    public static Task IsSilentWithoutTheLibrary(string source) =>
        new ClientTest<TAnalyzer, EmptyCodeFixProvider>(source, library: false).RunAsync();
}
