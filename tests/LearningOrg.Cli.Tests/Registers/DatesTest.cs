using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Tests.Registers;

/// <summary>Days, instants and spans as options: what they stand for, and which there are.</summary>
public sealed class DatesTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.PathOf("register.json");

    public DatesTest()
    {
        Result("new", "--title", "IT", "--authority", "head", "--at", "2026-01-01");
        Result("add", "CIM1", "Second calls", "--at", "2026-01-05");
        Result("move", "CIM1", "triage", "--at", "2026-01-06");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_is_late_on_the_day_it_is_due()
    {
        Result("move", "CIM1", "assess", "--score", "1", "--model", "RICE;1;points", "--at", "2026-01-06");
        Result("task", "CIM1", "T1", "--title", "Ask", "--due", "2026-06-30", "--at", "2026-01-07");
        Result("assign", "CIM1", "ada", "--at", "2026-01-07");
        Result(
            "plan", "CIM1", "--metric", "m", "--unit", "u", "--direction", "decrease", "--baseline", "2", "--target", "1", "--review-at", "2026-06-30",
            "--at", "2026-01-07");
        Result("move", "CIM1", "approve", "--by", "head", "--at", "2026-01-08");
        Assert.DoesNotContain("Overdue", Result("show", "--as-of", "2026-06-30T23:59:59Z"), StringComparison.Ordinal);
        Assert.DoesNotContain("Overdue", Result("show", "--as-of", "2026-06-30"), StringComparison.Ordinal);
        Assert.Contains("Overdue: CIM1.", Result("show", "--as-of", "2026-07-01"), StringComparison.Ordinal);
        var entry = RegisterFile.Read(File).AsT0.Single();
        Assert.Equal(new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(-1), entry.CurrentPlan!.Target.ReviewAt);
        Assert.Equal(entry.CurrentPlan.Target.ReviewAt, Assert.Single(entry.Tasks).Due);
    }

    [Fact]
    public void A_hold_is_not_stalled_on_the_day_to_look_again()
    {
        Result("move", "CIM1", "hold", "--reason", "no money", "--review-at", "2026-02-01", "--by", "head", "--at", "2026-01-07");
        Assert.DoesNotContain("On hold past", Result("show", "--as-of", "2026-02-01"), StringComparison.Ordinal);
        Assert.Contains("On hold past the day to look again: CIM1.", Result("show", "--as-of", "2026-02-02"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--at", "assign", "CIM1", "ada")]
    [InlineData("--as-of", "show")]
    [InlineData("--taken-at", "measure", "CIM1", "1")]
    [InlineData("--due", "task", "CIM1", "T1", "--title", "Ask")]
    [InlineData("--review-at", "plan", "CIM1", "--metric", "m", "--unit", "u", "--direction", "decrease", "--baseline", "2", "--target", "1")]
    [InlineData("--baseline-at", "plan", "CIM1", "--metric", "m", "--unit", "u", "--direction", "decrease", "--baseline", "2", "--target", "1", "--review-at", "2026-01-01")]
    public void A_day_before_anybody_measured_is_a_slip(string option, string command, params string[] rest)
    {
        foreach (var day in new[] { "0001-01-01", "0001-01-01T00:00:00Z", "1899-12-31", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00" })
        {
            var said = Cli.Run(["register", command, File, .. rest, option, day]);
            Assert.Equal((2, string.Empty), (said.Code, said.Out));
            Assert.StartsWith(
                $"{option} is '{day}'; it must be a day, as 2026-03-01, or an instant with its offset, as 2026-03-01T09:00:00+01:00, in the years 1900 to 9999.\n",
                said.Error,
                StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("1e300")]
    [InlineData("3650001")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1e-300")]
    [InlineData("NaN")]
    [InlineData("soon")]
    public void A_span_of_days_is_one_that_calendars_have(string days)
    {
        var said = Cli.Run(
            "register", "plan", File, "CIM1", "--metric", "m", "--unit", "u", "--direction", "decrease", "--baseline", "2", "--target", "1", "--review-at", "2026-06-30",
            "--sustain-days", days);
        Assert.Equal(2, said.Code);
        Assert.StartsWith($"--sustain-days is '{days}'; it must be a number of days, more than 0 and at most 3650000.\n", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_longest_span_there_is_is_taken()
    {
        Cli.Result("register", "new", _folder.PathOf("other.json"), "--title", "IT", "--review-days", "3650000");
        Assert.Equal(TimeSpan.FromDays(3650000), RegisterFile.Read(_folder.PathOf("other.json")).AsT0.Rules.ReviewInterval);
    }

    private string Result(string command, params string[] rest) => Cli.Result(["register", command, File, .. rest]);
}
