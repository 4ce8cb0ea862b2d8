using BenchmarkDotNet.Attributes;
using LearningOrg.Core.Opportunities;

namespace LearningOrg.Core.Benchmarks;

/// <summary>Measures the groups of n incidents, against grouping with LINQ. Divide n by the time for incidents per second.</summary>
[MemoryDiagnoser]
public class MiningBenchmarks
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private IncidentFact[] _incidents = [];

    [Params(1_000, 100_000, 1_000_000)]
    public int Incidents { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var groups = Enumerable.Range(0, 100).Select(number => $"Subcategory {number}").ToArray();
        _incidents = [.. Enumerable.Range(0, Incidents).Select(number =>
        {
            var spread = unchecked((uint)number * 2654435761u);
            var opened = Start.AddMinutes(spread % 260_000);
            return new IncidentFact(
                groups[spread % 100], "Category", opened, opened.AddMinutes(spread % 9_973), 2, 2, 3,
                spread % 7 != 0, (int)(spread % 4), spread % 11 == 0 ? 1 : 0);
        })];
    }

    [Benchmark(Baseline = true)]
    public int Linq() => _incidents
        .Where(incident => incident.Group is not null && incident.OpenedAt is not null)
        .GroupBy(incident => incident.Group)
        .Select(group =>
        {
            var hours = group.Where(i => i.ResolvedAt is not null).Select(i => (i.ResolvedAt!.Value - i.OpenedAt!.Value).TotalHours).Order().ToArray();
            var limit = hours[(int)(0.9 * (hours.Length - 1))];
            return (
                group.Key,
                Median: hours[hours.Length / 2],
                Lost: hours.Sum(hour => Math.Min(hour, limit)),
                Breached: group.Average(i => i.MadeSla == false ? 1.0 : 0.0),
                Moves: group.Average(i => i.Reassignments),
                Reopened: group.Average(i => i.Reopenings > 0 ? 1.0 : 0.0));
        })
        .Count();

    [Benchmark]
    public int Measure() => IncidentMining.Measure(_incidents).Groups.Count;
}
