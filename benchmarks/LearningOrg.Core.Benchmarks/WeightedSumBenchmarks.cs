using BenchmarkDotNet.Attributes;
using LearningOrg.Core.Mcda.Methods;
using MathNet.Numerics.LinearAlgebra;

namespace LearningOrg.Core.Benchmarks;

/// <summary>The weighted sum with division by the best of each column: plain loops, LINQ over rows, MathNet.Numerics, and this library.</summary>
[MemoryDiagnoser]
public class WeightedSumBenchmarks
{
    private readonly WeightedSum _method = new();
    private Decision _decision = new(1);
    private Matrix<double> _matrix = null!;
    private double[] _scores = [];

    [Params(10, 100, 1_000, 10_000, 100_000, 1_000_000)]
    public int Alternatives { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _decision = new(Alternatives);
        _matrix = Matrix<double>.Build.DenseOfColumnArrays(_decision.Columns);
        _scores = new double[Alternatives];
    }

    [Benchmark(Baseline = true)]
    public double Loops()
    {
        Array.Clear(_scores);
        for (var criterion = 0; criterion < Decision.Criteria; criterion++)
        {
            var column = _decision.Columns[criterion];
            var (least, most) = (column[0], column[0]);
            foreach (var number in column)
            {
                least = Math.Min(least, number);
                most = Math.Max(most, number);
            }

            var (weight, isBenefit) = (_decision.Importances[criterion], _decision.IsBenefit[criterion]);
            for (var row = 0; row < column.Length; row++)
            {
                _scores[row] += weight * (isBenefit ? column[row] / most : least / column[row]);
            }
        }

        return _scores[0];
    }

    [Benchmark]
    public double[] Linq()
    {
        var ends = Enumerable.Range(0, Decision.Criteria)
            .Select(criterion => (Least: _decision.Rows.Min(row => row[criterion]), Most: _decision.Rows.Max(row => row[criterion]))).ToArray();
        return _decision.Rows.Select(row => row.Select((number, criterion) => _decision.Importances[criterion] *
            (_decision.IsBenefit[criterion] ? number / ends[criterion].Most : ends[criterion].Least / number)).Sum()).ToArray();
    }

    [Benchmark]
    public Vector<double> MathNet()
    {
        var normalized = _matrix.Clone();
        for (var criterion = 0; criterion < Decision.Criteria; criterion++)
        {
            var column = _matrix.Column(criterion);
            normalized.SetColumn(criterion, _decision.IsBenefit[criterion] ? column / column.Maximum() : column.Minimum() / column);
        }

        return normalized * Vector<double>.Build.Dense(_decision.Importances);
    }

    [Benchmark]
    public void ScoreInto() => _method.ScoreInto(_decision.Matrix, _scores);
}
