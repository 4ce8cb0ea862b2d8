using System.Collections.Immutable;
using System.Diagnostics;
using LearningOrg.Core.Analyzers.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LearningOrg.Core.Analyzers.Cost;

/// <summary>How long the compiler binds a subject, and how long each rule's callbacks run on it, on one thread: medians of several rounds.</summary>
internal sealed record Measurement(string Name, int Projects, double BindMilliseconds, ImmutableSortedDictionary<string, double> RuleMilliseconds)
{
    private const int WarmUps = 2, Rounds = 9;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules = [.. AllRules.Analyzers.Where(analyzer => analyzer is not DiagnosticSuppressor)];

    public double AllMilliseconds => RuleMilliseconds.Values.Sum();

    /// <summary>A rule's share of the bind time, in percent.</summary>
    public double Percent(double milliseconds) => 100 * milliseconds / BindMilliseconds;

    public static Measurement Of(Subject subject)
    {
        var binds = new List<double>();
        var callbacks = Rules.ToDictionary(rule => rule, _ => new List<double>());
        for (var round = 0; round < WarmUps + Rounds; round++)
        {
            GC.Collect();
            var bind = Bind(subject);
            var times = Analyze(subject);
            if (round >= WarmUps)
            {
                binds.Add(bind);
                foreach (var (rule, milliseconds) in times)
                {
                    callbacks[rule].Add(milliseconds);
                }
            }
        }

        return new(subject.Name, subject.Compilations.Length, Median(binds), callbacks.ToImmutableSortedDictionary(
            rule => rule.Key.SupportedDiagnostics[0].Id, rule => Median(rule.Value), StringComparer.Ordinal));
    }

    private static double Bind(Subject subject)
    {
        var watch = Stopwatch.StartNew();
        foreach (var compilation in subject.Compilations)
        {
            _ = compilation.Clone().GetDiagnostics();
        }

        return watch.Elapsed.TotalMilliseconds;
    }

    private static Dictionary<DiagnosticAnalyzer, double> Analyze(Subject subject)
    {
        var times = Rules.ToDictionary(rule => rule, _ => 0.0);
        foreach (var compilation in subject.Compilations)
        {
            var options = new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
            var result = compilation.Clone().WithAnalyzers(Rules, options).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
            foreach (var (rule, telemetry) in result.AnalyzerTelemetryInfo)
            {
                times[rule] += telemetry.ExecutionTime.TotalMilliseconds;
            }
        }

        return times;
    }

    private static double Median(List<double> numbers)
    {
        numbers.Sort();
        return numbers[numbers.Count / 2];
    }
}
