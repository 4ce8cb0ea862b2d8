using BenchmarkDotNet.Attributes;
using LearningOrg.Core.Mcda.Methods;
using MathNet.Numerics.LinearAlgebra;

namespace LearningOrg.Core.Benchmarks;

/// <summary>TOPSIS: plain loops, LINQ over rows, MathNet.Numerics, and this library.</summary>
[MemoryDiagnoser]
public class TopsisBenchmarks
{
    private readonly Topsis _method = new();
    private Decision _decision = new(1);
    private Matrix<double> _matrix = null!;
    private double[] _scores = [];
    private double[] _far = [];

    [Params(10, 100, 1_000, 10_000, 100_000, 1_000_000)]
    public int Alternatives { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _decision = new(Alternatives);
        _matrix = Matrix<double>.Build.DenseOfColumnArrays(_decision.Columns);
        (_scores, _far) = (new double[Alternatives], new double[Alternatives]);
    }

    [Benchmark(Baseline = true)]
    public double Loops()
    {
        Array.Clear(_scores);
        Array.Clear(_far);
        for (var criterion = 0; criterion < Decision.Criteria; criterion++)
        {
            var column = _decision.Columns[criterion];
            var (least, most, squares) = (column[0], column[0], 0.0);
            foreach (var number in column)
            {
                least = Math.Min(least, number);
                most = Math.Max(most, number);
                squares += number * number;
            }

            var scale = _decision.Importances[criterion] / Math.Sqrt(squares);
            var (best, worst) = _decision.IsBenefit[criterion] ? (most * scale, least * scale) : (least * scale, most * scale);
            for (var row = 0; row < column.Length; row++)
            {
                var scaled = column[row] * scale;
                _scores[row] += (scaled - best) * (scaled - best);
                _far[row] += (scaled - worst) * (scaled - worst);
            }
        }

        for (var row = 0; row < _scores.Length; row++)
        {
            var far = Math.Sqrt(_far[row]);
            _scores[row] = far / (Math.Sqrt(_scores[row]) + far);
        }

        return _scores[0];
    }

    [Benchmark]
    public double[] Linq()
    {
        var scales = _decision.Importances
            .Select((weight, criterion) => weight / Math.Sqrt(_decision.Rows.Sum(row => row[criterion] * row[criterion]))).ToArray();
        var scaled = _decision.Rows.Select(row => row.Select((number, criterion) => number * scales[criterion]).ToArray()).ToArray();
        var ends = scales.Select((_, criterion) => (Least: scaled.Min(row => row[criterion]), Most: scaled.Max(row => row[criterion]))).ToArray();
        var best = ends.Select((end, criterion) => _decision.IsBenefit[criterion] ? end.Most : end.Least).ToArray();
        var worst = ends.Select((end, criterion) => _decision.IsBenefit[criterion] ? end.Least : end.Most).ToArray();
        return scaled.Select(row => (Near: Distance(row, best), Far: Distance(row, worst))).Select(one => one.Far / (one.Near + one.Far)).ToArray();
    }

    [Benchmark]
    public Vector<double> MathNet()
    {
        var scaled = _matrix.NormalizeColumns(2);
        scaled.MapIndexedInplace((_, criterion, number) => number * _decision.Importances[criterion]);
        var (near, far) = (scaled.Clone(), scaled.Clone());
        for (var criterion = 0; criterion < Decision.Criteria; criterion++)
        {
            var column = scaled.Column(criterion);
            var (best, worst) = _decision.IsBenefit[criterion]
                ? (column.Maximum(), column.Minimum())
                : (column.Minimum(), column.Maximum());
            near.SetColumn(criterion, column - best);
            far.SetColumn(criterion, column - worst);
        }

        var toWorst = far.RowNorms(2);
        return toWorst.PointwiseDivide(near.RowNorms(2) + toWorst);
    }

    [Benchmark]
    public void ScoreInto() => _method.ScoreInto(_decision.Matrix, _scores);

    private static double Distance(double[] one, double[] other) => Math.Sqrt(one.Zip(other, (a, b) => (a - b) * (a - b)).Sum());
}
