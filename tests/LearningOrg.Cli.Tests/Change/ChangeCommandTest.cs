using System.Text.Json;
using LearningOrg.Core.Change;
using LearningOrg.Interchange.Change;
using LearningOrg.Tests;

namespace LearningOrg.Cli.Tests.Change;

/// <summary><c>learningorg change …</c>: an initiative in a file, taken through the eight steps.</summary>
public sealed class ChangeCommandTest : IDisposable
{
    private static readonly string Sample = Repository.PathOf("samples", "change.json");

    private readonly TemporaryFolder _folder = new();

    private string File => _folder.PathOf("change.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_initiative_goes_from_launched_to_completed_and_is_reopened()
    {
        New();
        Survey("S1", "2024-01-02");
        Document("D1", "opportunity-written", "2024-01-02");
        Assert.Equal("CHG-1 passed step 1, urgency, by ada at 2024-01-03T00:00:00+00:00\n", Go("urgency", "2024-01-03"));

        Coalition("2024-01-04");
        Observe("E2", "coalition-works", "2024-01-04");
        Go("coalition", "2024-01-04");

        Result("vision", File, "--statement", "Every call answered", "--strategy", "One desk", "--at", "2024-01-05");
        Evidence("E3", "vision-telling", "2024-01-05", "--minutes", "4.5", "--listeners", "8", "--understood", "7", "--interested", "5");
        Document("D3", "strategy-written", "2024-01-05");
        Go("vision", "2024-01-05");

        Result("communication", File, "--channel", "town hall=80", "--channel", "a=b=40", "--at", "2024-01-06");
        Evidence("E4a", "channel-check", "2024-01-06", "--channel", "town hall", "--reached", "70", "--audience", "80", "--understood", "18", "--asked", "20");
        Evidence("E4b", "channel-check", "2024-01-06", "--channel", "a=b", "--reached", "39", "--audience", "40", "--understood", "18", "--asked", "20");
        Observe("D4", "leaders-act-on-it", "2024-01-06");
        Go("communication", "2024-01-06");

        Observe("E5", "obstacles-looked-for", "2024-01-07");
        Result("obstacle", File, "O1", "--title", "Four signatures", "--blocking", "--owner", "bea", "--at", "2024-01-07");
        Result("obstacle", File, "O2", "--title", "The old tool", "--at", "2024-01-07");
        Result("obstacle", File, "O2", "--owner", "cem", "--at", "2024-01-07");
        Result("obstacle", File, "O1", "--removed", "one is enough", "--at", "2024-01-07");
        Result("obstacle", File, "O2", "--accepted", "it goes next year", "--at", "2024-01-07");
        Evidence(
            "D5", "readiness", "2024-01-07", "--asked", "20", "--score", "awareness=4", "--score", "desire=4", "--score", "knowledge=4", "--score", "ability=4", "--score",
            "reinforcement=4");
        Go("action", "2024-01-07");

        Result(
            "win", File, "W1", "Password resets", "--visible-to", "everybody", "--metric", "Wait", "--unit", "hours", "--direction", "decrease", "--baseline", "24", "--target",
            "18", "--due", "2024-06-30", "--at", "2024-01-08");
        Evidence("E6", "verified-win", "2024-01-09", "--win", "W1", "--value", "16");
        var table = _folder.Write("monthly.csv", Series());
        Evidence(
            "D6", "measurement", "2024-01-09", "--for", "gain-measured", "--from", table, "--metric", "Wait", "--unit", "hours", "--direction", "decrease", "--changed-at",
            "2022-12-15");
        Go("wins", "2024-01-09");

        Evidence("E7a", "decision-record", "2024-01-10", "--for", "further-change", "--decider", "grace", "--what", "the second desk", "--reference", "board/3");
        Observe("E7b", "nobody-says-done", "2024-01-10");
        Document("D7", "people-added", "2024-01-10");
        Go("consolidation", "2024-01-10");

        foreach (var area in new[] { "hiring", "promotion", "induction", "succession" })
        {
            Evidence($"E8{area}", "anchor", "2024-01-11", "--area", area, "--what", "it says so", "--reference", "hr/7");
        }

        Observe("D8", "link-shown", "2024-01-11");
        Go("culture", "2024-01-11");
        Assert.Contains("every step holding until", Refused("complete", File, "--at", "2024-02-01"), StringComparison.Ordinal);
        Result("complete", File, "--at", "2024-08-01");
        Assert.Contains("Completed, 0 of 8 steps hold in a row. Risk of regression: high.", Result("status", File), StringComparison.Ordinal);
        Result("reopen", File, "--reason", "nobody asked for two years");
        Assert.Contains("reopened", Result("history", File), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_decision_is_recorded_with_its_reason()
    {
        New();
        Result("decide", File, "urgency", "hold", "--reason", "no money", "--review-at", "2024-03-01", "--at", "2024-01-02");
        Result("decide", File, "urgency", "recycle", "--reason", "too few asked", "--at", "2024-01-03");
        Result("decide", File, "urgency", "conditional-go", "--condition", "managers-convinced=2024-02-01", "--condition", "opportunity-written=2024-02-01", "--at", "2024-01-04");
        Assert.Contains("~ 1 Establish a sense of urgency: Passed on conditions", Result("status", File, "--as-of", "2024-01-31"), StringComparison.Ordinal);
        Assert.Contains("✗ 1 Establish a sense of urgency: Lapsed", Result("status", File, "--as-of", "2024-02-02"), StringComparison.Ordinal);
        Assert.Contains("condition: managers-convinced by the end of 2024-02-01 UTC", Result("status", File), StringComparison.Ordinal);
        Result("decide", File, "urgency", "kill", "--reason", "the board said so", "--at", "2024-02-03");
        Assert.Contains("is Killed", Refused("decide", File, "urgency", "go"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_not_happen_is_refused_and_leaves_the_file_as_it_was()
    {
        New();
        var before = System.IO.File.ReadAllBytes(File);
        Assert.Equal(
            "Cannot pass step 3, vision, of CHG-1: it needs urgency (not passed) and coalition (not passed). Pass or restore urgency and coalition first. "
            + "Skipping a step only looks faster.\n",
            Refused("decide", File, "vision", "go"));
        Assert.Equal(
            "Cannot record evidence of CHG-1: a document does not speak for managers-convinced. That takes a survey.\n",
            Refused("evidence", File, "D1", "document", "--for", "managers-convinced", "--title", "x", "--reference", "y"));
        Assert.Equal(
            "Cannot record evidence of CHG-1: no win W9 is planned. Plan a win before it comes about: what was not planned was hoped for.\n",
            Refused("evidence", File, "E1", "verified-win", "--win", "W9", "--value", "3"));
        Assert.StartsWith("--answered must lie in 0 to 10", Refused(
            "evidence", File, "S1", "survey", "--for", "managers-convinced", "--question", "q", "--whom", "w", "--agreeing", "1", "--answered", "11", "--population", "10"),
            StringComparison.Ordinal);
        Assert.Contains("there is a file of that name already", Refused(
            "new", File, "CHG-2", "Title", "--opportunity", "o", "--sponsor", "s", "--scope", "s", "--population", "3"), StringComparison.Ordinal);
        Assert.Contains("was launched at 2024-01-01 00:00 UTC", Refused("status", File, "--as-of", "2023-12-31"), StringComparison.Ordinal);
        Assert.Contains("there is no evidence S9", Refused("retract", File, "S9", "--reason", "wrong"), StringComparison.Ordinal);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Theory]
    [InlineData("'go' is not a step", "decide", "go", "go")]
    [InlineData("'pass' is not a decision; use one of go, conditional-go, hold, recycle, kill.", "decide", "urgency", "pass")]
    [InlineData("hold needs --reason.", "decide", "urgency", "hold", "--review-at", "2027-01-01")]
    [InlineData("--reason does not belong to go.", "decide", "urgency", "go", "--reason", "why")]
    [InlineData("conditional-go needs --condition.", "decide", "urgency", "conditional-go")]
    [InlineData("--condition is 'soon'; it must be the code of a criterion and a day", "decide", "urgency", "conditional-go", "--condition", "soon")]
    [InlineData("'rumor' is not a kind of evidence", "evidence", "E1", "rumor")]
    [InlineData("survey needs --question.", "evidence", "E1", "survey")]
    [InlineData("--win does not belong to survey.", "evidence", "E1", "survey", "--win", "W1")]
    [InlineData("Give --improvement or --value, one of the two.", "evidence", "E1", "verified-win", "--win", "W1")]
    [InlineData("--area is 'canteen'; it must be one of hiring, promotion, induction, succession.", "evidence", "E1", "anchor", "--area", "canteen")]
    [InlineData("--score is 'desire=6'; it must be an element and a number from 1 to 5", "evidence", "E1", "readiness", "--asked", "3", "--score", "desire=6")]
    [InlineData("--asked is '-1'; it must be a whole number from 1.", "evidence", "E1", "readiness", "--score", "desire=2", "--asked", "-1")]
    [InlineData("--channel is 'mail'; it must be a name and how many people it is meant for", "communication", "--channel", "mail")]
    [InlineData("--member is 'ada'; it must be a name, a role, and any of line-leader, position-power", "coalition", "--leader", "ada", "--member", "ada")]
    [InlineData("Give --title to raise it, --owner, --removed or --accepted", "obstacle", "O1")]
    [InlineData("--blocking belongs to --title", "obstacle", "O1", "--owner", "ada", "--blocking")]
    [InlineData("Give at least one of --title", "amend")]
    public void What_is_mistyped_is_told_with_what_is_allowed(string says, string verb, params string[] words)
    {
        var said = Cli.Run(["change", verb, File, .. words]);
        Assert.Equal((2, string.Empty), (said.Code, said.Out));
        Assert.Contains(says, said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_policy_is_chosen_when_it_is_launched_and_its_charter_can_be_corrected()
    {
        New("--pace", "accelerated", "--lower-bound", "90", "--sustain-days", "365", "--notice-days", "14");
        Result("amend", File, "--population", "90", "--sponsor", "head", "--at", "2024-01-01");
        Survey("S1", "2024-01-02");
        Result("retract", File, "S1", "--reason", "asked the wrong people");
        Assert.True(ChangeFile.Read(File).TryAccept(out var history, out _));
        Assert.Equal(ChangePolicy.Accelerated.WithLowerBound(Core.Measurement.Proportions.ConfidenceLevel.Ninety).SustainedFor(TimeSpan.FromDays(365))
            .Noticing(TimeSpan.FromDays(14)), history.Now.Policy);
        Assert.Equal((90, "head"), (history.Now.Charter.Population, history.Now.Charter.Sponsor.Value));
        Assert.Single(history.Now.Retractions);
    }

    [Fact]
    public void A_gate_is_reviewed_criterion_by_criterion()
    {
        var page = Result("review", Sample, "urgency", "--as-of", "2025-10-20");
        Assert.Contains("must   managers-convinced", page, StringComparison.Ordinal);
        Assert.Contains("Not met: S1 expired at 2025-10-17T09:00:00+00:00.", page, StringComparison.Ordinal);
        Assert.Contains("✓ should opportunity-written", page, StringComparison.Ordinal);
        Assert.Equal(8, Result("review", Sample).Split("Step ").Length - 1);
    }

    [Fact]
    public void As_json_it_says_what_the_library_says()
    {
        var at = new DateTimeOffset(2025, 10, 20, 0, 0, 0, TimeSpan.Zero);
        Assert.True(ChangeFile.Read(Sample).TryAccept(out var history, out _));
        var known = history.StatusAt(at);
        var status = JsonDocument.Parse(Result("status", Sample, "--as-of", "2025-10-20T00:00:00Z", "--format", "json")).RootElement;
        Assert.Equal(known.Reached, status.GetProperty("reached").GetInt32());
        Assert.Equal(
            known.Steps.Select(step => step.Standing.Code), status.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("standing").GetString()));
        var review = JsonDocument.Parse(Result("review", Sample, "urgency", "--as-of", "2025-10-20T00:00:00Z", "--format", "json")).RootElement[0];
        Assert.False(review.GetProperty("isComplete").GetBoolean());
        Assert.Equal("managers-convinced", review.GetProperty("findings")[0].GetProperty("criterion").GetString());
    }

    private static string Result(params string[] args) => Cli.Result(["change", .. args]);

    private static string Refused(params string[] args) => Cli.Refusal(["change", .. args]);

    private static string Series() => string.Join('\n', Enumerable.Range(0, 24).Select(month => new DateOnly(2022, 1, 1).AddMonths(month) is var day
        ? FormattableString.Invariant($"{day:yyyy-MM-dd},{(month < 12 ? 24 : 16) + (month % 2)}")
        : string.Empty).Prepend("Month,Wait"));

    private void New(params string[] more) => Result(
        ["new", File, "CHG-1", "Answer within the hour", "--opportunity", "An hour, not a day", "--sponsor", "grace", "--scope", "IT", "--population", "80", "--at", "2024-01-01",
            .. more]);

    private string Go(string step, string at) => Result("decide", File, step, "go", "--at", at);

    private void Evidence(string id, string kind, string at, params string[] words) =>
        Result(["evidence", File, id, kind, "--days", "400", "--at", at, .. words]);

    private void Survey(string id, string at) => Evidence(
        id, "survey", at, "--for", "managers-convinced", "--question", "It cannot stay", "--whom", "managers", "--agreeing", "45", "--answered", "50", "--population", "60");

    private void Document(string id, string criterion, string at) => Evidence(id, "document", at, "--for", criterion, "--title", "Minutes", "--reference", "wiki/42");

    private void Observe(string id, string criterion, string at) => Evidence(id, "observation", at, "--for", criterion, "--observer", "bea", "--what", "it is so");

    private void Coalition(string at) => Result(
        "coalition", File, "--leader", "ada", "--member", "ada, head of IT, line-leader, position-power, leadership", "--member", "bea, problem manager, expertise",
        "--member", "cem, desk lead, credibility", "--member", "dan, architect", "--member", "eve, works council", "--at", at);
}
