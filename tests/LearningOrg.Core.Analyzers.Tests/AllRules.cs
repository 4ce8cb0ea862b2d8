using System.Collections.Immutable;
using LearningOrg.Core.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>Every analyzer and every fix of the package, found as compilers and editors find them: by looking through the dlls.</summary>
internal static class AllRules
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = InstancesOf<DiagnosticAnalyzer>(typeof(LearningOrgAnalyzer));

    public static ImmutableArray<CodeFixProvider> Fixes { get; } = InstancesOf<CodeFixProvider>(typeof(LO1002DiscardedOutcomeFix));

    public static ImmutableArray<DiagnosticSuppressor> Suppressors { get; } = [.. Analyzers.OfType<DiagnosticSuppressor>()];

    /// <summary>The ids of all rules and suppressors, in order.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        .. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Order(StringComparer.Ordinal),
        .. Suppressors.SelectMany(suppressor => suppressor.SupportedSuppressions).Select(suppression => suppression.Id).Order(StringComparer.Ordinal),
    ];

    public static DiagnosticSuppressor SuppressorOf(string suppressionId) =>
        Assert.Single(Suppressors, suppressor => suppressor.SupportedSuppressions.Any(suppression => suppression.Id == suppressionId));

    public static DiagnosticAnalyzer AnalyzerOf(string ruleId) =>
        Assert.Single(Analyzers, analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == ruleId));

    public static ImmutableArray<CodeFixProvider> FixesOf(string ruleId) =>
        [.. Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(ruleId))];

    private static ImmutableArray<T> InstancesOf<T>(Type sibling) =>
    [
        .. sibling.Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(T)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type)!),
    ];
}
