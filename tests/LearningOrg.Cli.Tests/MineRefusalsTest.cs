namespace LearningOrg.Cli.Tests;

/// <summary>What is said of an export that cannot be mined, word for word: on standard error, and nothing else happens.</summary>
public sealed class MineRefusalsTest : IDisposable
{
    private const string Known =
        "Known columns are number, opened_at, resolved_at, closed_at, priority, impact, urgency, made_sla, reassignment_count, reopen_count, category, " +
        "subcategory, assignment_group, cmdb_ci, incident_state; number and at least one other are needed.";

    private const string QuoteRemedy = "Put a double quote before and after the field, and write each quote inside it twice.";

    private const string Measures =
        "incidents_per_30_days, hours_lost_per_30_days, breach_share, reassignments_per_incident, reopen_share, median_hours_to_resolve, " +
        "p90_hours_to_resolve, high_priority_share or incidents";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Broken { get; } = new()
    {
        { "", ": it is empty. Export again, with a header and at least one incident." },
        { "\uFEFF\n\r\n", ": it is empty. Export again, with a header and at least one incident." },
        { "number,subcategory\n", ": it has a header and no rows. Export again, with at least one incident." },
        { "name,age\nAda,36\n", $", header: it has no known column. {Known}" },
        { "subcategory,priority\nVPN,3\n", $", header: it has no column number. {Known}" },
        { "number,state\nINC1,New\n", $", header: it has no known column beside number. {Known}" },
        {
            "number,category\nINC1,Network\n",
            ", header: it has no column subcategory, by which incidents are to be grouped. Export it, or group by another: subcategory, category, assignment_group, cmdb_ci."
        },
        { "number,subcategory,Number\nINC1,VPN,1\n", ", header: columns 1 and 3 are both named Number. Rename or remove one of them." },
        { "number,subcategory\nINC1,VPN\nINC2,\"VPN\nINC3,VPN\n", $", row 3: a quoted field opens in column 2 and is never closed. {QuoteRemedy}" },
        { "number,subcategory\nINC1,\"VPN\"x\n", $", row 2: a quoted field opens in column 2 and goes on after its closing quote. {QuoteRemedy}" },
        { "number,subcategory\n,VPN\n?,VPN\n", ": no row has a number. Export again, with the column number filled." },
        {
            "number,opened_at,subcategory\nINC1,02-03-2026 10:00,VPN\n",
            ", row 2, opened_at: '02-03-2026 10:00' can be dd-MM-yyyy HH:mm or MM-dd-yyyy HH:mm, and no time in the file tells which. " +
            "Choose with --date-format, as in --date-format \"dd-MM-yyyy HH:mm\"."
        },
        {
            "number,opened_at,subcategory\nINC1,yesterday,VPN\n",
            ", row 2, opened_at: 'yesterday' is not a time of a known form, and no other in the file is. " +
            "Say how times are written with --date-format, in .NET's custom notation."
        },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Broken))]
    public void An_export_that_breaks_is_refused_where_it_does(string text, string problem)
    {
        var path = _folder.Write("incidents.csv", text);
        Assert.Equal($"Cannot read {path}{problem}\n", Cli.Refusal("mine", path));
    }

    [Fact]
    public void A_line_of_a_megabyte_is_refused()
    {
        const string TooLong =
            "it has more than 500000 characters, which is more than a row may have. Leave out columns of long text, and check that the file has line breaks.";
        var header = _folder.Write("header.csv", new string('x', 1 << 20));
        var row = _folder.Write("row.csv", $"number,subcategory\nINC1,{new string('x', 1 << 20)}\n");
        Assert.Equal($"Cannot read {header}, row 1: {TooLong}\n", Cli.Refusal("mine", header));
        Assert.Equal($"Cannot read {row}, row 2: {TooLong}\n", Cli.Refusal("mine", row));
    }

    [Fact]
    public void What_is_no_file_of_text_is_refused()
    {
        var workbook = _folder.Write("incidents.xlsx", [.. "PK\u0003\u0004"u8, .. new byte[100]]);
        Assert.Equal($"Cannot read {workbook}: it is an Excel workbook or an archive, not CSV. Save it as CSV and read that.\n", Cli.Refusal("mine", workbook));
        Assert.Equal("Cannot read absent.csv: there is no such file. Check the name.\n", Cli.Refusal("mine", "absent.csv"));
        Assert.Equal($"Cannot read {_folder.PathOf("no")}/incidents.csv: there is no such file. Check the name.\n", Cli.Refusal("mine", $"{_folder.PathOf("no")}/incidents.csv"));
        Assert.Equal($"Cannot read {_folder.PathOf("")}: it is a directory. Name a file in it.\n", Cli.Refusal("mine", _folder.PathOf("")));
    }

    [Fact]
    public void A_date_format_that_no_time_has_is_refused()
    {
        var path = _folder.Write("incidents.csv", Incidents.Csv);
        Assert.Equal(
            $"Cannot read {path}, row 2, opened_at: '2026-03-01 09:00:00' is not a time of the form dd/MM/yyyy, and no other in the file is. " +
            "Give another --date-format, or none to have it found out.\n",
            Cli.Refusal("mine", path, "--date-format", "dd/MM/yyyy"));
        Assert.Equal(
            $"Cannot read {path}, row 2, opened_at: '2026-03-01 09:00:00' is not a time of the form %, and no other in the file is. " +
            "Give another --date-format, or none to have it found out.\n",
            Cli.Refusal("mine", path, "--date-format", "%"));
    }

    [Fact]
    public void A_policy_that_cannot_be_applied_is_refused()
    {
        var path = _folder.Write("incidents.csv", Incidents.Csv);
        var policy = Cli.Result("policy", "init");
        Assert.Equal(
            "The policy 'Incident opportunities' cannot be applied. " +
            "The weights (Reach 0.25, Hours lost 0.3, SLA breach share 0.2, Reassignments 0.15, Reopen share 0.4) sum to 1.3, not to 1.\n",
            Cli.Refusal("mine", path, "--policy", _folder.Write("weights.json", policy.Replace("\"weight\": 0.1\n", "\"weight\": 0.4\n", StringComparison.Ordinal))));

        var model = _folder.Write("model.json", policy.Replace("weighted-scoring", "gut-feeling", StringComparison.Ordinal));
        Assert.Equal(
            $"Cannot read {model}, $.model: 'gut-feeling' is not a model. " +
            "Use one of weighted-scoring, rice, ice-product, ice-mean, wsjf, cd3, value-effort, risk-priority-number, opportunity-score.\n",
            Cli.Refusal("mine", path, "--policy", model));

        Assert.Equal(
            $"The policy 'Incident opportunities' cannot be applied.\n  The input 'smiles' of 'Reach' is not a measure of incidents.\n  Allowed: {Measures}.\n",
            Cli.Refusal("mine", path, "--policy", _folder.Write("input.json", policy.Replace("incidents_per_30_days", "smiles", StringComparison.Ordinal))));

        Assert.Equal("Cannot read absent.json: there is no such file. Check the name.\n", Cli.Refusal("mine", path, "--policy", "absent.json"));
    }

    [Fact]
    public void A_policy_for_registers_names_each_input_that_incidents_do_not_have()
    {
        var path = _folder.Write("incidents.csv", Incidents.Csv);
        var policy = _folder.Write("ve.json", Cli.Result("policy", "init", "--model", "value-effort"));
        Assert.Equal(
            "The policy 'Default value/effort' cannot be applied.\n" +
            "  The input 'value' of 'Value' is not a measure of incidents.\n" +
            "  The input 'effort' of 'Effort' is not a measure of incidents.\n" +
            $"  Allowed: {Measures}.\n",
            Cli.Refusal("mine", path, "--policy", policy));
    }

    [Fact]
    public void An_existing_file_is_not_overwritten_and_nothing_is_read_before_that_is_said()
    {
        var output = _folder.Write("register.json", "the only copy");
        Assert.Equal(
            $"{output} is already there and is not overwritten. Name another file, or remove it first.\n",
            Cli.Refusal("mine", "absent.csv", "--policy", "absent.json", "--out", output));
        Assert.Equal("the only copy", File.ReadAllText(output));
        Assert.Equal(
            $"{_folder.PathOf("")} is already there and is not overwritten. Name another file, or remove it first.\n",
            Cli.Refusal("mine", "absent.csv", "--out", _folder.PathOf("")));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_not_made()
    {
        var output = _folder.PathOf(Path.Combine("absent", "register.json"));
        Assert.Equal($"The folder of {output} is not there. Make it first.\n", Cli.Refusal("mine", "absent.csv", "--out", output));
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public void Where_mining_fails_no_register_is_left_behind()
    {
        Assert.Equal(1, Cli.Run("mine", _folder.Write("incidents.csv", "number,subcategory\n"), "--out", _folder.PathOf("register.json")).Code);
        Assert.Equal(["incidents.csv"], _folder.Names);
    }
}
