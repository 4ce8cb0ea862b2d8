using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Tests.Registers;

/// <summary>What is told of an entry later on: its words, its place, its benefits, and who decides.</summary>
public sealed class AmendTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.PathOf("register.json");

    public AmendTest()
    {
        Result("new", "--title", "IT", "--authority", "head", "--at", "2026-01-01");
        Result(
            "add", "CIM1", "Second calls", "--description", "Twice", "--service", "Desk", "--size", "s", "--tag", "calls", "--tag", "desk", "--strategy", "Fast",
            "--link", "problem:PRB1", "--input", "reach=1200 calls per quarter", "--input", "effort=2 person-months", "--at", "2026-01-05");
        Result("add", "CIM2", "Known errors", "--at", "2026-01-05");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_not_given_stays()
    {
        var before = Entry("CIM1");
        Assert.StartsWith("CIM1 amended", Result("amend", "CIM1", "--justification", "It costs hours", "--at", "2026-01-06"), StringComparison.Ordinal);
        Assert.Equal((before.Title, before.Details with { Justification = "It costs hours" }), (Entry("CIM1").Title, Entry("CIM1").Details));
        Result("amend", "CIM1", "--title", "Fewer second calls", "--at", "2026-01-07");
        Assert.Equal(("Fewer second calls", before.Details with { Justification = "It costs hours" }), (Entry("CIM1").Title, Entry("CIM1").Details));
    }

    [Fact]
    public void What_is_given_takes_the_place_of_what_was_there()
    {
        Result(
            "amend", "CIM1", "--description", "Thrice", "--service", "Phone", "--size", "l", "--tag", "phone", "--link", "change:CHG1",
            "--input", "Effort=3 person-months", "--input", "impact=1 points", "--at", "2026-01-06");
        var details = Entry("CIM1").Details;
        Assert.Equal(("Thrice", "Phone", ImprovementSize.Large), (details.Description, details.Service, details.Size));
        Assert.Equal(["phone"], details.Tags);
        Assert.Equal(["Fast"], details.Strategies);
        Assert.Equal(["change CHG1"], details.Links.Select(link => $"{link}"));
        Assert.Equal(["reach = 1200 calls per quarter", "Effort = 3 person-months", "impact = 1 points"], details.Inputs.Select(input => $"{input}"));
    }

    [Fact]
    public void What_says_a_thing_twice_is_refused()
    {
        var before = System.IO.File.ReadAllBytes(File);
        Assert.Contains("stands twice", Refused("amend", "CIM1", "--tag", "a", "--tag", "a", "--at", "2026-01-06"), StringComparison.Ordinal);
        Assert.Contains("stands twice", Refused("amend", "CIM1", "--input", "a=1 b", "--input", "A=2 b", "--at", "2026-01-06"), StringComparison.Ordinal);
        Assert.Contains("did you mean CIM1?", Cli.Run("register", "show", File, "CIM").Error, StringComparison.Ordinal);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void An_entry_becomes_part_of_another_and_stands_alone_again()
    {
        Result("place", "CIM2", "--under", "CIM1", "--required", "--at", "2026-01-06");
        Assert.Equal((ImprovementId.Of("CIM1"), true), (Entry("CIM2").Parent!.Id, Entry("CIM2").Parent!.IsRequired));
        Assert.Contains("Part of         CIM1, which needs it", Result("show", "CIM2"), StringComparison.Ordinal);
        Assert.Contains("CIM2 is itself a part of CIM1", Refused("place", "CIM1", "--under", "CIM2", "--at", "2026-01-07"), StringComparison.Ordinal);
        Assert.Contains("cannot be a part of itself", Refused("place", "CIM1", "--under", "CIM1", "--at", "2026-01-07"), StringComparison.Ordinal);
        Result("place", "CIM2", "--alone", "--at", "2026-01-07");
        Assert.Null(Entry("CIM2").Parent);
        Result("place", "CIM2", "--under", "CIM1", "--at", "2026-01-08");
        Assert.False(Entry("CIM2").Parent!.IsRequired);
    }

    [Fact]
    public void Benefits_are_expected_and_booked()
    {
        string[] benefit = ["--for", "the desk", "--owner", "head", "--amount", "400", "--unit", "hours a year", "--due", "2026-12-31", "--at", "2026-01-06"];
        Result(["benefit", "CIM1", "B1", "--title", "Fewer calls", "--share", "saved = hours=0.6", .. benefit]);
        Result(["benefit", "CIM1", "B2", "--title", "More to learn", "--disbenefit", .. benefit]);
        Assert.Contains("0.6", Refused(["benefit", "CIM2", "B1", "--title", "The same", "--share", "saved = hours=0.5", .. benefit]), StringComparison.Ordinal);
        Completed("CIM1");
        Result("benefit", "CIM1", "B1", "--book", "120", "--at", "2026-02-01");
        Result("benefit", "CIM1", "B1", "--book", "-20", "--at", "2026-03-01");
        var (one, other) = (Entry("CIM1").Benefits[0], Entry("CIM1").Benefits[1]);
        Assert.Equal(("Fewer calls", "the desk", "head", 400, "hours a year", 100), (one.Title, one.Beneficiary, one.Owner.Value, one.Expected, one.Unit, one.Realized));
        Assert.Equal(("saved = hours", 0.6m), (one.Share!.Effect, one.Share.Part));
        Assert.Equal(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(-1), one.Due);
        Assert.True(other.IsDisbenefit);
        Assert.StartsWith("Cannot", Refused("benefit", "CIM1", "B9", "--book", "1", "--at", "2026-03-01"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--share is 'all'; it must be an effect and a part of it", "--share", "all", "--amount", "1")]
    [InlineData("--share is 'all=2'; it must be an effect and a part of it", "--share", "all=2", "--amount", "1")]
    [InlineData("--share does not belong to --disbenefit.", "--share", "all=0.5", "--disbenefit", "--amount", "1")]
    [InlineData("--amount is '-1'; it must be more than 0. What somebody loses is a --disbenefit.", "--amount", "-1")]
    public void A_benefit_is_named_by_what_is_wrong_with_it(string message, params string[] more)
    {
        var said = Cli.Run(["register", "benefit", File, "CIM1", "B1", "--title", "T", "--for", "us", "--owner", "o", "--unit", "h", "--due", "2026-12-31", .. more]);
        Assert.Equal(2, said.Code);
        Assert.StartsWith(message, said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_authority_changes_hands()
    {
        Assert.StartsWith("Cannot hand over", Refused("hand-over", "grace", "--at", "2026-01-06"), StringComparison.Ordinal);
        Result("hand-over", "grace", "--by", "head", "--at", "2026-01-06");
        Assert.Equal("grace", RegisterFile.Read(File).AsT0.Authority.Value);
    }

    private void Completed(string id)
    {
        Result("move", id, "triage", "--at", "2026-01-07");
        Result("move", id, "assess", "--score", "1", "--model", "RICE;1;points", "--at", "2026-01-07");
        Result("assign", id, "ada", "--at", "2026-01-07");
        Result(
            "plan", id, "--metric", "m", "--unit", "u", "--direction", "decrease", "--baseline", "2", "--target", "1", "--review-at", "2026-06-30", "--at", "2026-01-07");
        Result("move", id, "approve", "--by", "head", "--at", "2026-01-08");
        Result("move", id, "start", "--at", "2026-01-09");
        Result("move", id, "complete", "--at", "2026-01-30");
    }

    private Improvement Entry(string id) => RegisterFile.Read(File).AsT0.Single(entry => entry.Id.Value == id);

    private string Result(string command, params string[] rest) => Cli.Result(["register", command, File, .. rest]);

    private string Result(string[] words) => Result(words[0], words[1..]);

    private string Refused(string command, params string[] rest) => Cli.Refusal(["register", command, File, .. rest]);

    private string Refused(string[] words) => Refused(words[0], words[1..]);
}
