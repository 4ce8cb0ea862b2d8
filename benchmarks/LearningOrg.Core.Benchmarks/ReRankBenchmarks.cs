using BenchmarkDotNet.Attributes;
using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Benchmarks;

/// <summary>Edits one of n entries and reads its new rank: in a live ranking, and by ranking all of them afresh.</summary>
[MemoryDiagnoser]
public class ReRankBenchmarks
{
    private static readonly Rice<Entry> Rice = new(
        entry => entry.Numbers.Reach, entry => entry.Numbers.Impact, entry => entry.Numbers.Confidence, entry => entry.Numbers.Effort);

    private Job[] _jobs = [];
    private Entry[] _entries = [];
    private LiveRanking<Entry> _live = LiveRanking.Of(Rice, [], entry => entry.Id);
    private int _edits;

    [Params(100, 10_000, 100_000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _jobs = Job.Make(Entries);
        _entries = [.. _jobs.Select(job => new Entry(job.Id, job))];
        _live = LiveRanking.Of(Rice, _entries, entry => entry.Id);
    }

    [Benchmark(Baseline = true)]
    public int PrioritizeAfresh()
    {
        var (index, edited) = Edit();
        _entries[index] = edited;
        return Rice.Prioritize(_entries, entry => entry.Id).First(place => place.Id == edited.Id).Rank;
    }

    [Benchmark]
    public int? EditAndReRank()
    {
        var (_, edited) = Edit();
        _live = _live.With(edited);
        return _live.RankOf(edited.Id);
    }

    [Benchmark]
    public int? RankOf() => _live.RankOf(Edit().Edited.Id);

    // Strides that share no factor with the number of entries visit all of them, far apart, and give each other numbers every time.
    private (int Index, Entry Edited) Edit()
    {
        _edits++;
        var index = (int)(_edits * 61_803L % _jobs.Length);
        return (index, new Entry(_jobs[index].Id, _jobs[(int)(_edits * 32_717L % _jobs.Length)]));
    }

    /// <summary>An id, and the numbers it has at present.</summary>
    private sealed record Entry(string Id, Job Numbers);
}
