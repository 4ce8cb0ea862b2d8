using BenchmarkDotNet.Attributes;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Robustness;

namespace LearningOrg.Core.Benchmarks;

/// <summary>SMAA-2 of n alternatives on eight criteria: 10,000 samples of the weighted sum.</summary>
[MemoryDiagnoser]
public class SmaaBenchmarks
{
    private readonly WeightedSum _method = new();
    private Decision _decision = new(1);

    [Params(100, 1_000)]
    public int Alternatives { get; set; }

    [GlobalSetup]
    public void Setup() => _decision = new(Alternatives);

    [Benchmark(Baseline = true)]
    public SmaaResult OneThread() => Smaa.Analyze(_decision.Matrix, _method, WeightSpace.Any);

    [Benchmark]
    public SmaaResult TwoThreads() => Smaa.Analyze(_decision.Matrix, _method, WeightSpace.Any, options: new SmaaOptions { Threads = 2 });

    [Benchmark]
    public SmaaResult Pairwise() => Smaa.Analyze(_decision.Matrix, _method, WeightSpace.Any, options: new SmaaOptions { Pairwise = true });
}
