using BenchmarkDotNet.Attributes;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Core.Benchmarks;

/// <summary>VIKOR: plain loops, and this library.</summary>
[MemoryDiagnoser]
public class VikorBenchmarks
{
    private readonly Vikor _method = new();
    private Decision _decision = new(1);
    private double[] _scores = [];
    private double[] _regret = [];

    [Params(10, 100, 1_000, 10_000, 100_000, 1_000_000)]
    public int Alternatives { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _decision = new(Alternatives);
        (_scores, _regret) = (new double[Alternatives], new double[Alternatives]);
    }

    [Benchmark(Baseline = true)]
    public double Loops()
    {
        Array.Clear(_scores);
        Array.Clear(_regret);
        for (var criterion = 0; criterion < Decision.Criteria; criterion++)
        {
            var column = _decision.Columns[criterion];
            var (least, most) = (column[0], column[0]);
            foreach (var number in column)
            {
                least = Math.Min(least, number);
                most = Math.Max(most, number);
            }

            var (best, worst) = _decision.IsBenefit[criterion] ? (most, least) : (least, most);
            for (var row = 0; row < column.Length; row++)
            {
                var regret = _decision.Importances[criterion] * (best - column[row]) / (best - worst);
                _scores[row] += regret;
                _regret[row] = Math.Max(_regret[row], regret);
            }
        }

        var (leastSum, mostSum, leastRegret, mostRegret) = (_scores.Min(), _scores.Max(), _regret.Min(), _regret.Max());
        for (var row = 0; row < _scores.Length; row++)
        {
            _scores[row] = (0.5 * (_scores[row] - leastSum) / (mostSum - leastSum)) + (0.5 * (_regret[row] - leastRegret) / (mostRegret - leastRegret));
        }

        return _scores[0];
    }

    [Benchmark]
    public void ScoreInto() => _method.ScoreInto(_decision.Matrix, _scores);
}
