using BenchmarkDotNet.Attributes;
using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Benchmarks;

/// <summary>Ranks n jobs by RICE, against what one would write by hand with LINQ: no check for missing numbers, no ties, no explanation.</summary>
[MemoryDiagnoser]
public class RankingBenchmarks
{
    private readonly IScoringModel<Job> _rice = Models.Named("rice");
    private Job[] _jobs = [];
    private double[] _scores = [];
    private bool[] _scored = [];

    [Params(10, 1_000, 100_000, 1_000_000)]
    public int Jobs { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _jobs = Job.Make(Jobs);
        _scores = new double[Jobs];
        _scored = new bool[Jobs];
    }

    [Benchmark(Baseline = true)]
    public int LinqRank() => _jobs
        .Select(job => (Job: job, Score: job.Reach * job.Impact * job.Confidence / job.Effort))
        .OrderByDescending(pair => pair.Score)
        .ThenBy(pair => pair.Job.Id, StringComparer.Ordinal)
        .ToArray().Length;

    [Benchmark]
    public int Prioritize() => _rice.Prioritize(_jobs, job => job.Id).Count;

    [Benchmark]
    public int LinqScoreOnly() => _jobs.Select(job => job.Reach * job.Impact * job.Confidence / job.Effort).ToArray().Length;

    [Benchmark]
    public int ScoreInto() => _rice.ScoreInto<Job>(_jobs, _scores, _scored);
}
