using BenchmarkDotNet.Attributes;
using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Benchmarks;

/// <summary>
/// Scores n jobs with one model into a span, checked against the permitted scale and without allocating; beside it the bare formula through LINQ. Divide by
/// n for the time per entry.
/// </summary>
[MemoryDiagnoser]
public class ScoringBenchmarks
{
    private Job[] _jobs = [];
    private double[] _scores = [];
    private bool[] _scored = [];
    private IScoringModel<Job> _model = null!;
    private Func<Job, double> _plain = null!;

    [Params(10, 1_000, 100_000, 1_000_000)]
    public int Jobs { get; set; }

    [Params("rice", "ice-product", "ice-mean", "wsjf", "cd3", "value-effort", "weighted-scoring", "rpn", "opportunity-score")]
    public string Model { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _jobs = Job.Make(Jobs);
        _scores = new double[Jobs];
        _scored = new bool[Jobs];
        _model = Models.Named(Model);
        _plain = Models.Plain(Model);
    }

    [Benchmark(Baseline = true)]
    public int Linq() => _jobs.Select(_plain).ToArray().Length;

    [Benchmark]
    public int ScoreInto() => _model.ScoreInto<Job>(_jobs, _scores, _scored);
}
