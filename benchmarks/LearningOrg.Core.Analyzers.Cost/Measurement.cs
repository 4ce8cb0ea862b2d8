using System.Collections.Immutable;
using System.Diagnostics;
using LearningOrg.Core.Analyzers.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LearningOrg.Core.Analyzers.Cost;

/// <summary>How long the compiler binds a subject, and how long each rule's callbacks run on it, on one thread: medians of several rounds.</summary>
internal sealed record Measurement(string Name, double BindMilliseconds, ImmutableSortedDictionary<string, double> RuleMilliseconds)
{
    // The runtime compiles the rules anew once they prove to be used often. Ten rounds later it has: so does a compiler that serves one build after another.
    private const int WarmUps = 10, Rounds = 15;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules = [.. AllRules.Analyzers.Where(analyzer => analyzer is not DiagnosticSuppressor)];

    /// <summary>True for code that is full of mistakes on purpose.</summary>
    public bool IsMadeOfMistakes { get; private init; }

    /// <summary>How much the rules had to report.</summary>
    public int Findings { get; private init; }

    /// <summary>What the very first round took, with nothing compiled or loaded yet.</summary>
    public (double BindMilliseconds, double RuleMilliseconds) FirstRound { get; private init; }

    public double AllMilliseconds => RuleMilliseconds.Values.Sum();

    /// <summary>A rule's share of the bind time, in percent.</summary>
    public double Percent(double milliseconds) => 100 * milliseconds / BindMilliseconds;

    public static Measurement Of(Subject subject)
    {
        var binds = new List<double>();
        var callbacks = Rules.ToDictionary(rule => rule, _ => new List<double>());
        var (findings, first) = (0, (0.0, 0.0));
        for (var round = 0; round < WarmUps + Rounds; round++)
        {
            GC.Collect();
            var bind = Bind(subject);
            var times = Analyze(subject, out findings);
            if (round == 0)
            {
                first = (bind, times.Values.Sum());
            }

            if (round >= WarmUps)
            {
                binds.Add(bind);
                foreach (var (rule, milliseconds) in times)
                {
                    callbacks[rule].Add(milliseconds);
                }
            }
        }

        return new(subject.Name, Median(binds), callbacks.ToImmutableSortedDictionary(
            rule => rule.Key.SupportedDiagnostics[0].Id, rule => Median(rule.Value), StringComparer.Ordinal))
        {
            IsMadeOfMistakes = subject.IsMadeOfMistakes,
            Findings = findings,
            FirstRound = first,
        };
    }

    /// <summary>Several subjects as one body of code.</summary>
    public static Measurement Together(Measurement[] parts) => new(
        "together",
        parts.Sum(part => part.BindMilliseconds),
        parts[0].RuleMilliseconds.Keys.ToImmutableSortedDictionary(id => id, id => parts.Sum(part => part.RuleMilliseconds[id]), StringComparer.Ordinal))
    {
        Findings = parts.Sum(part => part.Findings),
    };

    private static double Bind(Subject subject)
    {
        var watch = Stopwatch.StartNew();
        foreach (var compilation in subject.Compilations)
        {
            _ = compilation.Clone().GetDiagnostics();
        }

        return watch.Elapsed.TotalMilliseconds;
    }

    private static Dictionary<DiagnosticAnalyzer, double> Analyze(Subject subject, out int findings)
    {
        findings = 0;
        var times = Rules.ToDictionary(rule => rule, _ => 0.0);
        foreach (var compilation in subject.Compilations)
        {
            var options = new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
            var result = compilation.Clone().WithAnalyzers(Rules, options).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
            findings += result.GetAllDiagnostics().Length;
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
