using System.Text;
using LearningOrg.Core.Measurement;
using LearningOrg.Interchange.Matrices;
using LearningOrg.Interchange.Measurements;
using LearningOrg.Tests;

namespace LearningOrg.Interchange.Tests.Measurements;

public class MeasurementFileTest
{
    private static readonly Metric Waits = Metric.Increasing("Seen within 4 hours", "%");

    [Fact]
    public void Days_and_instants_are_read_in_their_order()
    {
        var series = Read("when;value\n2026-03-01T09:00:00+02:00;3.5\n2026-02-01;2\n2026-04-01T00:00Z;-1e1\n");
        Assert.Equal([2, 3.5, -10], series.Points.Select(point => point.Value));
        Assert.Equal(new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.Zero), series.Points[0].At);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 7, 0, 0, TimeSpan.Zero), series.Points[1].At);
        Assert.All(series.Points, point => Assert.Equal(Waits, point.Metric));
    }

    [Fact]
    public void What_was_not_measured_is_no_measurement() =>
        Assert.Equal([1, 2], Read("when,value\n2026-01-01,1\n2026-02-01,?\n2026-03-01,\n2026-04-01,2\n").Points.Select(point => point.Value));

    [Fact]
    public void One_of_several_columns_is_named() =>
        Assert.Equal([90.035], Read("period,attendances,pct\n2016-04-01,1867781,90.035\n", "PCT").Points.Select(point => point.Value));

    [Theory]
    [InlineData("when,a,b\n2026-01-01,1,2\n", null, "header: it has several columns of numbers: a, b. Name the one that was measured.")]
    [InlineData("when,a,b\n2026-01-01,1,2\n", "c", "header: it has no column c; it has a, b. Name one of these.")]
    [InlineData("when,a\n2026-01-01,\n", null, ": no row has a number under a. Name another column, or fill them in.")]
    [InlineData("when,a\n", null, ": it has a header and no rows. Save it again, with at least one measurement.")]
    [InlineData("when\n2026-01-01\n", null, "one more for each column.")]
    public void A_table_that_says_too_little_is_refused(string csv, string? column, string problem) =>
        Assert.EndsWith(problem, Assert.IsType<UnreadableFile>(Outcome(csv, column).Value).Message, StringComparison.Ordinal);

    [Fact]
    public void All_that_is_wrong_is_told_by_row()
    {
        var faults = Assert.IsType<FaultyTable>(Outcome(
            "when,a\nyesterday,1\n2026-03-01T09:00:00,2\n2026-03-01,3\n2026-03-01T00:00:00Z,4\n2026-02-31,5\n2026-04-01,many\n").Value);
        Assert.Equal([7, 2, 3, 5, 6], faults.Problems.Select(problem => problem.Row));
        Assert.Contains("'yesterday' is no day, as 2026-03-31, and no instant with its offset", faults.Message, StringComparison.Ordinal);
        Assert.Contains("its instant was already given in row 4; give each once", faults.Message, StringComparison.Ordinal);
        Assert.Contains("a is 'many', which is not a number", faults.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_programmers_mistake_throws()
    {
        Assert.Throws<ArgumentNullException>("metric", () => MeasurementFile.Read("a.csv", null!, null));
        Assert.Throws<ArgumentException>("path", () => MeasurementFile.Read(string.Empty, Waits, null));
        Assert.Throws<ArgumentNullException>("stream", () => MeasurementFile.Read(null!, "a.csv", Waits, null));
    }

    // The source gives a mean of 88.4705 over the 36 months.
    [SharedDataFact("england_monthly_4h.csv")]
    public void Published_months_are_read()
    {
        var outcome = MeasurementFile.Read(Path.Combine(Repository.SharedData, "england_monthly_4h.csv"), Waits, "pct_within_4h");
        Assert.True(outcome.TryAccept(out var series, out _));
        Assert.Equal(36, series.Count);
        Assert.Equal(88.4705, series.Mean!.Value, 0.00005);
    }

    private static MeasurementSeries Read(string csv, string? column = null) =>
        Outcome(csv, column).TryAccept(out var series, out var refusal) ? series : throw new InvalidOperationException(refusal.Message);

    private static MeasurementFileOutcome Outcome(string csv, string? column = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return MeasurementFile.Read(stream, "monthly.csv", Waits, column);
    }
}
