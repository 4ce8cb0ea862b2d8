using BenchmarkDotNet.Attributes;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;

namespace LearningOrg.Core.Benchmarks;

/// <summary>Folds n events into the register they led to: of many entries with ten events each, and of ten entries that are measured on and on.</summary>
[MemoryDiagnoser]
public class ReplayBenchmarks
{
    private RegisterEvent[] _ofMany = [];
    private RegisterEvent[] _ofTen = [];

    [Params(10_000, 100_000, 1_000_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _ofMany = RegisterHistory.Of(Events, entries: Events / 10);
        _ofTen = RegisterHistory.Of(Events, entries: 10);
    }

    [Benchmark]
    public int ReplayOfManyEntries() => ContinualImprovementRegister.Replay(_ofMany).Count;

    [Benchmark]
    public int ReplayOfTenEntries() => ContinualImprovementRegister.Replay(_ofTen).Count;
}
