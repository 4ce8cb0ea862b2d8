using BenchmarkDotNet.Attributes;
using LearningOrg.Core.Improvements;

namespace LearningOrg.Core.Benchmarks;

/// <summary>Adds one entry to a register of n, and applies one verb to one of them.</summary>
[MemoryDiagnoser]
public class RegisterBenchmarks
{
    private ContinualImprovementRegister _register = RegisterHistory.Raised(0);
    private ImprovementId[] _ids = [];
    private ImprovementId[] _new = [];
    private int _calls;

    [Params(1_000, 10_000, 100_000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _register = RegisterHistory.Raised(Entries);
        _ids = [.. Enumerable.Range(0, Entries).Select(RegisterHistory.Id)];

        // Beside each entry, so that new ones come to stand all over the register.
        _new = [.. _ids.Select(id => ImprovementId.Of(id.Value + "a"))];
    }

    [Benchmark]
    public RegisterOutcome Raise() =>
        _register.Raise(_new[Next()], "Print queue", ImprovementSource.Idea, RegisterHistory.Ada, RegisterHistory.Start);

    [Benchmark]
    public RegisterOutcome Triage() => _register.Apply(_ids[Next()], entry => entry.Triage(RegisterHistory.Ada, RegisterHistory.Start));

    // A stride that shares no factor with the number of entries visits all of them, far apart.
    private int Next() => (int)(++_calls * 61_803L % Entries);
}
