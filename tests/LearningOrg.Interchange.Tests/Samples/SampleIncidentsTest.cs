using System.Text;
using LearningOrg.Interchange.Incidents;
using LearningOrg.Samples;
using LearningOrg.Tests;

namespace LearningOrg.Interchange.Tests.Samples;

public class SampleIncidentsTest
{
    private static readonly string Path = Repository.PathOf("samples", "incidents.csv");

    [Fact]
    public void The_file_in_the_repository_is_what_the_generator_writes() =>
        Assert.Equal(Encoding.UTF8.GetBytes(SampleIncidents.Csv()), File.ReadAllBytes(Path));

    [Fact]
    public void Another_seed_gives_other_incidents_of_the_same_organization()
    {
        var (one, other) = (Read(SampleIncidents.Csv(1)), Read(SampleIncidents.Csv(2)));

        Assert.NotEqual(one, other);
        Assert.Equal(2000, one.Count);
        Assert.Equal(2000, other.Count);
        Assert.Equal(one.Report.ColumnsFound, other.Report.ColumnsFound);
    }

    // The first five numbers of the seed 1234567, as Rosetta Code lists them for every language.
    [Fact]
    public void The_random_numbers_are_those_of_splitmix64()
    {
        var random = new SplitMix64(1234567);

        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            Enumerable.Range(0, 5).Select(_ => random.Next()));
    }

    [Fact]
    public void The_sample_is_half_a_year_of_believable_incidents()
    {
        Assert.True(IncidentExport.Read(Path).TryAccept(out var history, out _));
        var report = history.Report;

        Assert.Equal((2000, 0L, IncidentShape.OneRowPerIncident), (report.Incidents, report.ProblemCount, report.Shape));
        Assert.Equal("yyyy-MM-dd HH:mm:ss", report.DateFormat);
        Assert.Empty(report.ColumnsMissing);
        Assert.InRange(report.LastOpenedAt!.Value - report.FirstOpenedAt!.Value, TimeSpan.FromDays(180), TimeSpan.FromDays(182));
        Assert.Equal(["Closed", "In Progress", "New", "On Hold", "Resolved"], report.States.Select(count => count.State).Order());
        Assert.All(history, fact => Assert.True(fact.Urgency is null || fact.Priority == fact.Impact + fact.Urgency - 1));

        var groups = history.Where(fact => fact.Group is not null).GroupBy(fact => fact.Group!)
            .ToDictionary(group => group.Key, group => group.ToArray());
        Assert.Equal(30, groups.Count);
        Assert.Equal(5, groups.Values.Count(group => group.Length < 10));
        Assert.Equal(8, history.Select(fact => fact.Category).Distinct().Count());
        Assert.Equal("Password reset", groups.MaxBy(group => group.Value.Length).Key);
        Assert.Equal(
            ["Payroll interface", "SAP batch job"],
            groups.Where(group => group.Value.Length >= 10)
                .OrderByDescending(group => group.Value.Average(fact => fact.Reassignments!.Value))
                .Take(2).Select(group => group.Key));
        Assert.InRange(history.Count(fact => fact.ResolvedAt is null), 20, 60);
        Assert.InRange(history.Count(fact => fact.Group is null), 1, 20);
    }

    private static IncidentHistory Read(string csv)
    {
        Assert.True(IncidentExport.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "sample").TryAccept(out var history, out _));
        return history;
    }
}
