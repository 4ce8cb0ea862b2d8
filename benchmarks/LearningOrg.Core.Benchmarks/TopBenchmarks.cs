using BenchmarkDotNet.Attributes;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Core.Benchmarks;

/// <summary>From a decision to the ranking by weighted sum, whole or the first ten alone; beside it, LINQ sorting scores that are there already.</summary>
[MemoryDiagnoser]
public class TopBenchmarks
{
    private readonly WeightedSum _method = new();
    private Decision _decision = new(1);
    private double[] _scores = [];

    [Params(10, 1_000, 10_000, 100_000, 1_000_000)]
    public int Alternatives { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _decision = new(Alternatives);
        _scores = new double[Alternatives];
        _method.ScoreInto(_decision.Matrix, _scores);
    }

    [Benchmark(Baseline = true)]
    public int LinqSort() => _scores
        .Select((score, row) => (Score: score, Name: _decision.Names[row]))
        .OrderByDescending(one => one.Score)
        .ThenBy(one => one.Name, StringComparer.Ordinal)
        .ToArray().Length;

    [Benchmark]
    public int Rank() => _method.Rank(_decision.Matrix).Count;

    [Benchmark]
    public int Top10() => _method.Top(_decision.Matrix, 10).Count;
}
