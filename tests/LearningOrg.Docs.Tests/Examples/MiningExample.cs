using LearningOrg.Core.Opportunities;
using LearningOrg.Docs.Tests.Truths;
using LearningOrg.Interchange.Incidents;

namespace LearningOrg.Docs.Tests.Examples;

public class MiningExample
{
    [Fact]
    public void An_export_is_read_measured_and_ranked()
    {
        ProgramOutput.StandInTheRoot();
        // <rank>
        if (!IncidentExport.Read("samples/incidents.csv").TryAccept(out var history, out var unreadable))
        {
            Console.Error.WriteLine(unreadable.Message);
            return;
        }

        var summary = IncidentMining.Measure(history);
        if (!OpportunityRanking.Of(summary, IncidentPolicy.Default).TryAccept(out var ranking, out var misfit))
        {
            Console.Error.WriteLine(misfit.Message);
            return;
        }

        foreach (var opportunity in ranking.Opportunities)
        {
            Console.WriteLine($"{opportunity.Rank}. {opportunity.Title}: {opportunity.Breakdown.Score}");
        }

        foreach (var (group, reason) in ranking.NotRanked)
        {
            Console.WriteLine($"{group}: {reason.Message}");
        }
        // </rank>
        Assert.Equal(25, ranking.Opportunities.Count);
        Assert.Equal(
            ["Backup", "Database failover", "Headset", "Report distribution", "Time recording"],
            ranking.NotRanked.Select(left => left.Group));
    }

    [Fact]
    public void The_measures_are_as_defined()
    {
        // <measures>
        var monday = new DateTimeOffset(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);

        // Ten incidents, one a day; the first takes an hour, the tenth ten hours and five moves. Nobody recorded reopenings.
        var incidents = Enumerable.Range(1, 10).Select(n => new IncidentFact(
            Group: "VPN",
            Category: "Network",
            OpenedAt: monday.AddDays(n - 1),
            ResolvedAt: monday.AddDays(n - 1).AddHours(n),
            Impact: null,
            Urgency: null,
            Priority: 3,
            MadeSla: n <= 8,
            Reassignments: n == 10 ? 5 : 0,
            Reopenings: null));

        var summary = IncidentMining.Measure(incidents);
        IncidentGroup vpn = summary.Groups[0];
        Console.WriteLine(vpn.Period);              // 2026-06-01T00:00:00+00:00 to 2026-06-11T00:00:00+00:00 (10 days)
        var reach = vpn.IncidentsPer30Days;         // 30
        var median = vpn.MedianHours;               // 5.5
        var most = vpn.NinetiethPercentileHours;    // 9.1: a tenth of the way from the ninth to the tenth
        var lost = vpn.HoursLost;                   // 54.1: 1 + 2 + … + 9, and 9.1 for the tenth
        var late = vpn.BreachShare;                 // 20 %
        var moves = vpn.ReassignmentsPerIncident;   // 0.5
        var reopened = vpn.ReopenShare;             // null: not recorded, which is not 0
        // </measures>
        Assert.Equal("2026-06-01T00:00:00+00:00 to 2026-06-11T00:00:00+00:00 (10 days)", vpn.Period.ToString());
        Assert.Equal(30, reach);
        Assert.Equal(5.5, median);
        Assert.Equal(9.1, most!.Value, 1e-12);
        Assert.Equal(54.1, lost!.Value, 1e-12);
        Assert.Equal("20 %", late.ToString());
        Assert.Equal(0.5, moves);
        Assert.Null(reopened);
    }
}
