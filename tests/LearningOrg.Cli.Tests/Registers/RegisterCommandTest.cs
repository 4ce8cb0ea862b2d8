using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Tests.Registers;

/// <summary><c>learningorg register …</c>: a register in a file, changed verb by verb.</summary>
public sealed class RegisterCommandTest : IDisposable
{
    private static readonly string[] Inputs =
        ["--input", "reach=1200 calls per quarter", "--input", "impact=1 points", "--input", "confidence=0.8 share", "--input", "effort=2 person-months"];

    private readonly TemporaryFolder _folder = new();

    private string File => _folder.PathOf("register.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_improvement_goes_from_raised_to_sustained()
    {
        New();
        Assert.Equal("CIM1 raised as 'Second calls' from Staff suggestion by ada at 2026-01-05T00:00:00+00:00\nCIM1 is Raised.\n", Result(
            ["add", File, "CIM1", "Second calls", "--source", "staff-suggestion", "--at", "2026-01-05", "--strategy", "Faster service", .. Inputs]));
        Result("move", File, "CIM1", "triage", "--by", "head", "--at", "2026-01-06");
        Assert.Equal(
            "CIM1 assessed at 480 (Default RICE 1.0) by head at 2026-01-07T00:00:00+00:00\nCIM1 is Assessed.\n",
            Result("move", File, "CIM1", "assess", "--by", "head", "--at", "2026-01-07"));
        Result("assign", File, "CIM1", "ada", "--by", "head", "--at", "2026-01-08");
        Result(
            ["plan", File, "CIM1", "--metric", "Mean time to resolve", "--unit", "hours", "--direction", "decrease", "--baseline", "24", "--change", "-25",
                "--baseline-at", "2026-01-02", "--review-at", "2026-06-30", "--sustain-measurements", "2", "--sustain-days", "60", "--at", "2026-01-09"]);
        Result("move", File, "CIM1", "approve", "--by", "head", "--at", "2026-01-10");
        Result("move", File, "CIM1", "start", "--at", "2026-01-11");
        Result("task", File, "CIM1", "T1", "--title", "Ask them", "--owner", "ada", "--due", "2026-02-01", "--at", "2026-01-11");
        Result("task", File, "CIM1", "T2", "--title", "Ask again", "--at", "2026-01-11");
        Result("task", File, "CIM1", "T1", "--done", "--at", "2026-01-20");
        Result("task", File, "CIM1", "T2", "--skip", "once was enough", "--at", "2026-01-20");
        Result("move", File, "CIM1", "complete", "--at", "2026-02-01");
        Result("measure", File, "CIM1", "16", "--taken-at", "2026-03-01T00:00:00+01:00", "--at", "2026-03-01");
        Assert.Equal(
            "CIM1 verified as achieved (16 after the change (1 measurement): attainment 1.33, point comparison) by head at 2026-03-02T00:00:00+00:00\n"
            + "CIM1 is Achieved.\n",
            Result("verify", File, "CIM1", "--by", "head", "--at", "2026-03-02"));
        Result("measure", File, "CIM1", "17", "--at", "2026-04-02");
        Result("measure", File, "CIM1", "18", "--at", "2026-05-02");
        Assert.EndsWith("CIM1 is Sustained.\n", Result("move", File, "CIM1", "review", "--by", "head", "--at", "2026-05-03"), StringComparison.Ordinal);
        Assert.Contains("✓ How do we keep the momentum going?", Result("show", File, "CIM1"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_ends_or_waits_says_why()
    {
        New();
        foreach (var id in new[] { "CIM1", "CIM2", "CIM3", "CIM4", "CIM5" })
        {
            Result("add", File, id, $"Title of {id}", "--at", "2026-01-05");
        }

        Result("move", File, "CIM1", "hold", "--reason", "no money", "--review-at", "2026-02-01", "--by", "head", "--at", "2026-01-06");
        Assert.EndsWith("CIM1 is Raised.\n", Result("move", File, "CIM1", "resume", "--by", "head", "--at", "2026-01-07"), StringComparison.Ordinal);
        Result("move", File, "CIM2", "reject", "--reason", "too dear", "--by", "head", "--at", "2026-01-08");
        Result("move", File, "CIM3", "withdraw", "--reason", "no longer true", "--at", "2026-01-08");
        Result("move", File, "CIM4", "mark-duplicate", "--for", "CIM1", "--reason", "the same calls", "--at", "2026-01-08");
        Result("move", File, "CIM5", "supersede", "--for", "CIM1", "--reason", "goes further", "--by", "head", "--at", "2026-01-08");
        Assert.Contains("Rejected: too dear", Result("show", File, "CIM2"), StringComparison.Ordinal);
        Assert.Contains("Superseded: goes further (see CIM1)", Result("show", File, "CIM5"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_not_happen_is_refused_and_leaves_the_file_as_it_was()
    {
        New();
        Result("add", File, "CIM1", "Second calls", "--at", "2026-01-05");
        var before = System.IO.File.ReadAllBytes(File);
        Assert.Equal("Cannot approve: CIM1 is Raised. First triage and assess it.\n", Refused("move", File, "CIM1", "approve", "--by", "head"));
        Assert.Equal(
            "Cannot reject: ada has no authority over CIM1 of 'IT improvements'. Ask head.\n", Refused("move", File, "CIM1", "reject", "--reason", "no"));
        Assert.Equal("Cannot measure: CIM1 has no plan that names a metric. Plan it first: learningorg register plan.\n", Refused("measure", File, "CIM1", "3"));
        Assert.Equal(
            "Cannot raise CIM1: the register has it already, as 'Second calls'. Raise it under a number of its own.\n", Refused("add", File, "CIM1", "Again"));
        Assert.StartsWith("Cannot triage", Refused("move", File, "CIM1", "triage", "--at", "2025-01-01"), StringComparison.Ordinal);
        Assert.Contains("CIM9", Refused("move", File, "CIM9", "triage"), StringComparison.Ordinal);
        Assert.Contains("no ready policy reads the inputs of CIM1", Refused("move", File, "CIM1", "assess"), StringComparison.Ordinal);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void A_register_is_not_begun_over_another_file()
    {
        New();
        Assert.Contains("there is a file of that name already", Refused("new", File, "--title", "Another"), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_rules_are_given_when_it_is_begun()
    {
        Result("new", File, "--title", "IT", "--authority", "head", "--deputy", "grace", "--anybody-decides", "--raiser-may-approve", "--review-days", "14");
        Assert.True(RegisterFile.Read(File).TryAccept(out var register, out _));
        Assert.Equal(
            new RegisterRules { AuthorityDecides = false, ApproverIsNotRaiser = false, Deputy = ActorId.Of("grace"), ReviewInterval = TimeSpan.FromDays(14) },
            register.Rules);
    }

    [Fact]
    public void A_score_from_elsewhere_says_which_model_gave_it()
    {
        New();
        Result("add", File, "CIM1", "Second calls", "--at", "2026-01-05");
        Result("move", File, "CIM1", "triage", "--at", "2026-01-06");
        Assert.StartsWith(
            "CIM1 assessed at 12.5 (WSJF 2)", Result("move", File, "CIM1", "assess", "--score", "12.5", "--model", "WSJF;2;points", "--at", "2026-01-07"), StringComparison.Ordinal);
        Assert.Contains("stand together", Misused("move", File, "CIM1", "assess", "--score", "12.5"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_is_shown_as_it_stood()
    {
        New();
        Result("add", File, "CIM1", "Second calls", "--at", "2026-01-05");
        Result("move", File, "CIM1", "triage", "--at", "2026-01-06T12:00:00Z");
        Assert.Contains("1 Raised", Result("show", File, "--as-of", "2026-01-05"), StringComparison.Ordinal);
        Assert.Contains("1 Raised", Result("show", File, "--as-of", "2026-01-06T11:59:59Z"), StringComparison.Ordinal);

        // A day counts to its end.
        Assert.Contains("1 Triaged", Result("show", File, "--as-of", "2026-01-06"), StringComparison.Ordinal);
        Assert.Contains("what is known of it begins at 2026-01-01 00:00 UTC", Refused("show", File, "--as-of", "2025-12-31"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_shown_as_json_is_what_the_file_says()
    {
        New();
        Result("add", File, "CIM1", "Second calls", "--at", "2026-01-05");
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Result("show", File, "--format", "json")));
        Assert.True(RegisterJson.Read(stream, "shown.json").TryAccept(out var shown, out _));
        Assert.True(RegisterFile.Read(File).TryAccept(out var register, out _));
        Assert.Equal(register, shown);
        Assert.StartsWith("{\n  \"schemaVersion\": 1,\n  \"id\": \"CIM1\",", Result("show", File, "CIM1", "--format", "json"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_history_tells_every_event_by_its_number()
    {
        New();
        Result("add", File, "CIM1", "Second calls", "--at", "2026-01-05");
        Result("add", File, "CIM2", "Known errors", "--at", "2026-01-05");
        Result("move", File, "CIM1", "triage", "--at", "2026-01-06");
        Assert.Equal(4, Result("history", File).TrimEnd().Split('\n').Length);
        Assert.Equal(
            "    2  CIM1 raised as 'Second calls' from Idea by ada at 2026-01-05T00:00:00+00:00\n    4  CIM1 triaged by ada at 2026-01-06T00:00:00+00:00\n",
            Result("history", File, "CIM1"));
        Assert.Contains("did you mean CIM1?", Refused("history", File, "CIM"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_verified_by_its_events()
    {
        New();
        Result("add", File, "CIM1", "Second calls", "--at", "2026-01-05");
        Assert.Contains("is whole: 2 events, which lead to IT improvements: 1 entry", Result("verify", File), StringComparison.Ordinal);
        System.IO.File.WriteAllText(File, System.IO.File.ReadAllText(File).Replace("\"number\": 2", "\"number\": 3", StringComparison.Ordinal));
        Assert.Contains("$.history.events[1].number: 'number' is 3, where 2 was due", Refused("verify", File), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_history_says_since_when_it_is_known()
    {
        var mined = _folder.PathOf("mined.json");
        Assert.Equal(0, Cli.Run("mine", Cli.Sample, "--top", "3", "--out", mined).Code);
        Assert.Contains("What happened before 2026-07-06 08:30 UTC is not known", Result("verify", mined), StringComparison.Ordinal);
        Result("add", mined, "CIM1", "Second calls");
        Assert.Contains("is whole: 1 event", Result("verify", mined), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<id> is blank", "add", "", "x")]
    [InlineData("--at is 'tomorrow'; it must be a day, as 2026-03-01, or an instant with its offset", "add", "CIM1", "x", "--at", "tomorrow")]
    [InlineData("--at is '2026-03-01T09:00:00'; it must be", "add", "CIM1", "x", "--at", "2026-03-01T09:00:00")]
    [InlineData("--at is '2062-01-01', which lies ahead; record it when it has happened.", "add", "CIM1", "x", "--at", "2062-01-01")]
    [InlineData("--source is 'rumor'; it must be one of customer-service-review, ", "add", "CIM1", "x", "--source", "rumor")]
    [InlineData("--size is 'huge'; it must be one of", "add", "CIM1", "x", "--size", "huge")]
    [InlineData("--input is 'reach=many calls'; it must be a name, a number and a unit", "add", "CIM1", "x", "--input", "reach=many calls")]
    [InlineData("--link is 'PRB1'; it must be a kind and an id", "add", "CIM1", "x", "--link", "PRB1")]
    [InlineData("'fly' is not a verb here; use one of triage, assess, ", "move", "CIM1", "fly")]
    [InlineData("hold needs --reason.", "move", "CIM1", "hold", "--review-at", "2026-03-01")]
    [InlineData("--reason does not belong to triage.", "move", "CIM1", "triage", "--reason", "because")]
    [InlineData("--score belongs to assess.", "move", "CIM1", "triage", "--score", "3", "--model", "a;1;b")]
    [InlineData("--model is 'RICE'; it must be a name, a version and a unit", "move", "CIM1", "assess", "--score", "3", "--model", "RICE")]
    [InlineData("<value> is 'NaN'; it must be a number", "measure", "CIM1", "NaN")]
    [InlineData("Give --title, --done or --skip, one of the three.", "task", "CIM1", "T1")]
    [InlineData("--owner and --due belong to --title", "task", "CIM1", "T1", "--done", "--owner", "ada")]
    public void What_is_mistyped_is_named(string message, string command, params string[] rest) =>
        Assert.Contains(message, Misused([command, File, .. rest]), StringComparison.Ordinal);

    [Fact]
    public void A_plan_is_named_by_what_is_wrong_with_it()
    {
        string[] plan = ["plan", File, "CIM1", "--metric", "m", "--unit", "u", "--baseline", "24", "--review-at", "2026-06-30"];
        Assert.Contains("Give --target or --change, one of the two.", Misused([.. plan, "--direction", "decrease"]), StringComparison.Ordinal);
        Assert.Contains("--low and --high belong to --direction within", Misused([.. plan, "--direction", "within", "--target", "3"]), StringComparison.Ordinal);
        Assert.Contains(
            "--sustain-measurements is '1.5'; it must be a whole number from 1.",
            Misused([.. plan, "--direction", "decrease", "--target", "3", "--sustain-measurements", "1.5"]),
            StringComparison.Ordinal);

        New();
        Result("add", File, "CIM1", "Second calls", "--at", "2026-01-05");
        Result("move", File, "CIM1", "triage", "--at", "2026-01-06");
        Assert.Contains("24", Refused([.. plan, "--direction", "decrease", "--target", "30", "--at", "2026-01-07"]), StringComparison.Ordinal);
    }

    private void New() => Result("new", File, "--title", "IT improvements", "--authority", "head", "--at", "2026-01-01");

    private static string Result(params string[] args) => Cli.Result(["register", .. args]);

    private static string Refused(params string[] args) => Cli.Refusal(["register", .. args]);

    private static string Misused(params string[] args)
    {
        var said = Cli.Run(["register", .. args]);
        Assert.Equal((2, string.Empty), (said.Code, said.Out));
        return said.Error;
    }
}
