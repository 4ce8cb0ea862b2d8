using BenchmarkDotNet.Attributes;
using LearningOrg.Core.Knowledge.Maps;
using LearningOrg.Core.Knowledge.Maps.Reading;
using LearningOrg.Core.Knowledge.Maps.Snapshots;

namespace LearningOrg.Core.Benchmarks;

/// <summary>
/// Reads a knowledge map of 10,000 people, 5,000 topics and 500 roles with 20,000 needs. Per holding: a map of four times as many should take four times
/// as long.
/// </summary>
[MemoryDiagnoser]
public class CoverageBenchmarks
{
    private const int People = 10_000;
    private const int Topics = 5_000;
    private const int Roles = 500;
    private const int NeedsOfRole = 40;

    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly CoverageRules Rules = new() { Decay = ProficiencyDecay.Every(TimeSpan.FromDays(365)) };

    private KnowledgeMap _map = KnowledgeMap.Open("IT", ActorId.Of("keeper"), Start);

    [Params(50_000, 200_000)]
    public int Holdings { get; set; }

    [GlobalSetup]
    public void Setup() => _map = KnowledgeMap.Restore(new(KnowledgeMapSnapshot.CurrentSchemaVersion, "IT", "keeper", Start)
    {
        Roles = [.. Enumerable.Range(0, Roles).Select(Role)],
        Activities = ["work"],
        Topics = [.. Enumerable.Range(0, Topics).Select(Topic)],
        Needs = [.. Enumerable.Range(0, Roles * NeedsOfRole).Select(number => new KnowledgeNeedSnapshot(
            Role(number / NeedsOfRole), "work", Topic((int)(number * 7_919L % Topics)), TopicProficiency.All[1 + (number % 3)].Code))],

        // Each person holds topics a stride apart, so that every topic has holders and no pair stands twice.
        Holdings = [.. Enumerable.Range(0, Holdings).Select(number => new KnowledgeHoldingSnapshot(
            $"person-{number % People:00000}",
            Topic((int)(((number % People * 31L) + (number / People * 97L)) % Topics)),
            TopicProficiency.All[number / 3 % 4].Code,
            "a review",
            Start.AddDays(-(number % 900))))],
    });

    [Benchmark]
    public IReadOnlyList<RoleCoverage> Coverage() => _map.Read(Start, Rules).Coverage();

    [Benchmark]
    public IReadOnlyList<KnowledgeGap> Gaps() => _map.Read(Start, Rules).Gaps();

    [Benchmark]
    public TruckFactor? TruckFactor() => _map.Read(Start, Rules).TruckFactor();

    private static string Role(int number) => $"role-{number:000}";

    private static string Topic(int number) => $"topic-{number:0000}";
}
