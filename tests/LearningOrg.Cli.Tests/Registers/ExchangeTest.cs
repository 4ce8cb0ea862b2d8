using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Registers;
using LearningOrg.Tests;

namespace LearningOrg.Cli.Tests.Registers;

/// <summary>Measurements, improvements and whole registers from and to other files.</summary>
public sealed class ExchangeTest : IDisposable
{
    private static readonly string Sample = Repository.PathOf("samples", "register.json");

    private readonly TemporaryFolder _folder = new();

    private string File => _folder.PathOf("register.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_series_is_recorded_as_a_whole_and_once()
    {
        Planned();
        var table = _folder.Write("monthly.csv", "month,hours\n2026-01-31,24\n2026-02-28,23\n");
        Assert.Equal("CIM1 measured 2 times, from 2026-01-31 to 2026-02-28.\n", Result("measure", File, "CIM1", "--from", table));
        Assert.Equal($"CIM1 has all 2 measurements of {table} already.\n", Result("measure", File, "CIM1", "--from", table));
        _folder.Write("monthly.csv", "month,hours\n2026-01-31,24\n2026-02-28,23\n2026-03-31,22\n");
        Assert.Equal("CIM1 measured 1 time, from 2026-03-31 to 2026-03-31; 2 were there already.\n", Result("measure", File, "CIM1", "--from", table));

        _folder.Write("monthly.csv", "month,hours\n2026-01-31,24\n2026-04-30,21\n");
        Assert.Equal("CIM1 measured 1 time, from 2026-04-30 to 2026-04-30; 1 was there already.\n", Result("measure", File, "CIM1", "--from", table));
        _folder.Write("monthly.csv", "month,hours\n2026-01-31,24\n");
        Assert.Equal($"CIM1 has the measurement of {table} already.\n", Result("measure", File, "CIM1", "--from", table));

        // The last row lies ahead of the clock: none of the new ones is recorded.
        var before = System.IO.File.ReadAllBytes(File);
        _folder.Write("monthly.csv", "month,hours\n2026-05-31,22\n2026-12-31,21\n");
        Assert.Contains("lies ahead", Refused("measure", File, "CIM1", "--from", table), StringComparison.Ordinal);
        Assert.Contains("Name the one that was measured", Refused("measure", File, "CIM1", "--from", _folder.Write("two.csv", "m,a,b\n2026-01-31,1,2\n")), StringComparison.Ordinal);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Theory]
    [InlineData("Give a <value> or --from, one of the two.", "measure", "CIM1")]
    [InlineData("Give a <value> or --from, one of the two.", "measure", "CIM1", "3", "--from", "x.csv")]
    [InlineData("--taken-at does not belong to --from", "measure", "CIM1", "--from", "x.csv", "--taken-at", "2026-01-01")]
    [InlineData("--column belongs to --from.", "measure", "CIM1", "3", "--column", "a")]
    [InlineData("--as servicenow begins a new register and needs its --title.", "import", "x.csv", "--as", "servicenow")]
    [InlineData("--title belongs to --as servicenow", "import", "x.csv", "--title", "IT")]
    [InlineData("--by belongs to a template", "import", "x.json", "--as", "servicenow", "--title", "IT", "--by", "ada")]
    [InlineData("--at belongs to a template", "import", "x.json", "--as", "servicenow", "--title", "IT", "--at", "2026-01-01")]
    [InlineData("--time-zone is 'Mars', which this machine does not know", "import", "x.csv", "--time-zone", "Mars")]
    public void What_does_not_go_together_is_named(string message, string command, params string[] rest)
    {
        var said = Cli.Run(["register", command, File, .. rest]);
        Assert.Equal((2, string.Empty), (said.Code, said.Out));
        Assert.Contains(message, said.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ideas.csv")]
    [InlineData("ideas.xlsx")]
    public void What_one_register_writes_as_a_template_another_takes_over(string name)
    {
        Planned();
        Result("add", File, "CIM2", "Known errors", "--description", "Solved again and again", "--tag", "calls", "--at", "2026-03-02");
        var sheet = _folder.PathOf(name);
        Assert.StartsWith($"Wrote 2 entries to {sheet}.\n", Cli.Run("register", "export", File, "--out", sheet).Error, StringComparison.Ordinal);
        var other = _folder.PathOf("other.json");
        Result("new", other, "--title", "Another", "--at", "2026-01-01");
        var said = Cli.Run("register", "import", other, sheet);
        Assert.StartsWith($"Took over 2 entries from {sheet}.\n", said.Out, StringComparison.Ordinal);
        Assert.True(RegisterFile.Read(other).TryAccept(out var taken, out _));
        Assert.True(RegisterFile.Read(File).TryAccept(out var given, out _));
        Assert.Equal(given.Select(entry => (entry.Id, entry.Title, entry.RaisedAt, entry.Details)), taken.Select(entry => (entry.Id, entry.Title, entry.RaisedAt, entry.Details)));
        Assert.Contains("which 'Another' has already", Refused("import", other, sheet), StringComparison.Ordinal);
    }

    [Fact]
    public void A_filled_template_with_a_mistake_adds_nothing()
    {
        Planned();
        var sheet = _folder.Write("ideas.csv", "id,title,source\nCIM7,Fewer calls,idea\nCIM8,Longer,rumor\n");
        Assert.Contains("row 3: source is 'rumor', which is none of customer-service-review", Refused("import", File, sheet), StringComparison.Ordinal);
        Assert.Single(RegisterFile.Read(File).AsT0);
    }

    [Fact]
    public void A_template_is_empty_and_never_written_over_a_file()
    {
        var sheet = _folder.PathOf("ideas.csv");
        Assert.Equal(0, Cli.Run("register", "template", sheet).Code);
        Assert.StartsWith("id,title,source,", System.IO.File.ReadAllText(sheet), StringComparison.Ordinal);
        Assert.Contains("is already there and is not overwritten", Refused("template", sheet), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cim.json")]
    [InlineData("cim.csv")]
    public void A_register_goes_to_ServiceNow_and_comes_back_as_far_as_its_evidence(string name)
    {
        var table = _folder.PathOf(name);
        var export = Cli.Run("register", "export", Sample, "--as", "servicenow", "--out", table);
        Assert.StartsWith($"Wrote 12 entries to {table}.\n", export.Error, StringComparison.Ordinal);
        Assert.Contains("(and so 28 more)", export.Error, StringComparison.Ordinal);
        var import = Cli.Run("register", "import", File, table, "--as", "servicenow", "--title", "Service desk", "--authority", "head");
        Assert.Equal(0, import.Code);
        Assert.StartsWith($"Took over 12 of 12 records from {table}.\n", import.Out, StringComparison.Ordinal);
        Assert.Contains("it claims Achieved, and is taken over as Triaged", import.Error, StringComparison.Ordinal);
        Assert.True(RegisterFile.Read(File).TryAccept(out var register, out _));
        Assert.Equal(12, register.Count);
        Assert.DoesNotContain(register, entry => entry.Stage == ImprovementStage.Achieved || entry.Stage == ImprovementStage.Sustained);
        Assert.Contains("there is a file of that name already", Refused("import", File, table, "--as", "servicenow", "--title", "Again"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_from_ServiceNow_of_which_nothing_can_be_read_begins_no_register()
    {
        var table = _folder.Write("cim.csv", "number,short_description,opened_by,opened_at,state\nCIM1,x,ada,01/03/2026 09:00,New\nCIM2,y,ada,,New\n");
        var said = Refused("import", File, table, "--as", "servicenow", "--title", "IT");
        Assert.Contains("CIM1, opened_at '01/03/2026 09:00': ", said, StringComparison.Ordinal);
        Assert.Contains($"Nothing could be taken over of the 2 records in {table}. No register was begun.", said, StringComparison.Ordinal);
        Assert.Equal([table], Directory.GetFiles(Path.GetDirectoryName(File)!));

        _folder.Write("cim.csv", "number,short_description,opened_by,opened_at,state\nCIM1,x,ada,01/03/2026 09:00,New\nCIM2,y,ada,2026-03-01,New\n");
        var taken = Cli.Run("register", "import", File, table, "--as", "servicenow", "--title", "IT");
        Assert.StartsWith($"Took over 1 of 2 records from {table}.\n", taken.Out, StringComparison.Ordinal);
    }

    private void Planned()
    {
        Result("new", File, "--title", "IT", "--authority", "ada", "--at", "2026-01-01");
        Result("add", File, "CIM1", "Second calls", "--at", "2026-01-05");
        Result("move", File, "CIM1", "triage", "--at", "2026-01-06");
        Result(
            "plan", File, "CIM1", "--metric", "Mean time to resolve", "--unit", "hours", "--direction", "decrease", "--baseline", "24", "--target", "18",
            "--baseline-at", "2026-01-02", "--review-at", "2026-06-30", "--at", "2026-01-09");
    }

    private static string Result(params string[] args) => Cli.Result(["register", .. args]);

    private static string Refused(params string[] args) => Cli.Refusal(["register", .. args]);
}
