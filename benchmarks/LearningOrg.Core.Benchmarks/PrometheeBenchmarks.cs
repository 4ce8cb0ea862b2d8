using BenchmarkDotNet.Attributes;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Core.Benchmarks;

/// <summary>PROMETHEE II with linear preferences: comparing every two, as it is usually written, up to where that is bearable; and sorting.</summary>
[MemoryDiagnoser]
public class PrometheeBenchmarks
{
    private readonly PreferenceFunction _function = PreferenceFunction.Linear(2, 20);
    private Promethee _method = null!;
    private Decision _decision = new(1);
    private double[] _scores = [];

    [Params(10, 100, 1_000, 10_000, 100_000, 1_000_000)]
    public int Alternatives { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _method = new(_function);
        _decision = new(Alternatives);
        _scores = new double[Alternatives];
    }

    [Benchmark(Baseline = true)]
    public double EveryTwo()
    {
        if (Alternatives > 10_000)
        {
            throw new NotSupportedException("It would take hours.");
        }

        Array.Clear(_scores);
        for (var criterion = 0; criterion < Decision.Criteria; criterion++)
        {
            var column = _decision.Columns[criterion];
            var sign = _decision.IsBenefit[criterion] ? 1 : -1;
            var weight = _decision.Importances[criterion] / (Alternatives - 1);
            for (var one = 0; one < column.Length; one++)
            {
                foreach (var other in column)
                {
                    var advantage = sign * (column[one] - other);
                    _scores[one] += weight * (_function.Of(advantage) - _function.Of(-advantage));
                }
            }
        }

        return _scores[0];
    }

    [Benchmark]
    public void ScoreInto() => _method.ScoreInto(_decision.Matrix, _scores);
}
