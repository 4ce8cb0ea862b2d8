using System.Diagnostics;

namespace LearningOrg.Cli.Tests.WebPages;

/// <summary>Where a report is written: over nothing but another report, and if it cannot be, words say why.</summary>
public sealed class ReportOutputTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Register => _folder.PathOf("register.json");

    public ReportOutputTest() => Cli.Result("register", "new", Register, "--title", "IT", "--at", "2026-01-01");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("register.json")]
    [InlineData("./register.json")]
    [InlineData("link.json")]
    [InlineData("folder/register.json")]
    public void The_register_itself_is_never_written_over(string name)
    {
        File.CreateSymbolicLink(_folder.PathOf("link.json"), "register.json");
        Directory.CreateSymbolicLink(_folder.PathOf("folder"), ".");
        var before = File.ReadAllBytes(Register);
        var path = _folder.PathOf(name);
        Assert.Equal(
            $"{path} belongs to what is read and is not overwritten. Name another file.\n", Cli.Refusal("report", Register, "--force", "--out", path));
        Assert.Equal(before, File.ReadAllBytes(Register));
    }

    [Fact]
    public void The_register_is_recognized_when_it_is_read_through_a_link()
    {
        var link = _folder.PathOf("link.json");
        File.CreateSymbolicLink(link, Register);
        Assert.Contains("belongs to what is read", Cli.Refusal("report", link, "--force", "--out", Register), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_copy_and_the_policy_are_kept_as_well()
    {
        Cli.Result("register", "add", Register, "CIM1", "Second calls", "--input", "value=1 points", "--input", "effort=1 days");
        Assert.True(File.Exists($"{Register}.bak"));
        Assert.Contains("belongs to what is read", Cli.Refusal("report", Register, "--force", "--out", $"{Register}.bak"), StringComparison.Ordinal);
        var policy = _folder.Write("policy.json", Cli.Result("policy", "init", "--model", "value-effort"));
        Assert.Contains("belongs to what is read", Cli.Refusal("report", Register, "--policy", policy, "--force", "--out", policy), StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_is_refused() =>
        Assert.Contains("is already there and is not overwritten", Cli.Refusal("report", Register, "--force", "--out", _folder.PathOf(".")), StringComparison.Ordinal);

    [Fact]
    public void A_pipe_is_refused()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var pipe = _folder.PathOf("pipe");
        using (var made = Process.Start("mkfifo", [pipe]))
        {
            made.WaitForExit();
        }

        Assert.Contains("is a device or a pipe", Cli.Refusal("report", Register, "--force", "--out", pipe), StringComparison.Ordinal);
        Assert.Equal(["pipe", "register.json", "register.json.lock"], _folder.Names);
    }

    [Fact]
    public void An_empty_file_is_a_file()
    {
        var page = _folder.Write("page.html", string.Empty);
        Assert.Equal(0, Cli.Run("report", Register, "--force", "--out", page).Code);
        Assert.StartsWith("<!doctype html>", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_link_is_written_through(bool isThere)
    {
        Directory.CreateDirectory(_folder.PathOf("public"));
        var link = _folder.PathOf("report.html");
        File.CreateSymbolicLink(link, "public/page.html");
        if (isThere)
        {
            _folder.Write("public/page.html", "<!doctype html>");
        }

        Assert.Equal(0, Cli.Run("report", Register, "--force", "--out", link).Code);
        Assert.Equal("public/page.html", new FileInfo(link).LinkTarget);
        Assert.Contains("<h1>IT</h1>", File.ReadAllText(_folder.PathOf("public/page.html")), StringComparison.Ordinal);
        Assert.Equal(["page.html"], Directory.EnumerateFileSystemEntries(_folder.PathOf("public")).Select(Path.GetFileName));
    }

    [Fact]
    public void Links_that_lead_round_are_refused()
    {
        File.CreateSymbolicLink(_folder.PathOf("one"), "other");
        File.CreateSymbolicLink(_folder.PathOf("other"), "one");
        Assert.Contains("is a link that leads nowhere but round", Cli.Refusal("report", Register, "--force", "--out", _folder.PathOf("one")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_may_not_be_written_to_is_answered_in_words()
    {
        // Not even the superuser may make a file there.
        if (!OperatingSystem.IsLinux() || !Directory.Exists("/sys"))
        {
            return;
        }

        string[][] commands =
        [
            ["report", Register, "--out", "/sys/report.html"],
            ["register", "template", "/sys/ideas.xlsx"],
            ["register", "export", Register, "--out", "/sys/ideas.csv"],
        ];
        Assert.All(commands, command =>
        {
            var said = Cli.Refusal(command);
            Assert.StartsWith($"Cannot write {command[^1]}: ", said, StringComparison.Ordinal);
            Assert.EndsWith("name a file elsewhere.\n", said, StringComparison.Ordinal);
            Assert.DoesNotContain("unfinished", said, StringComparison.Ordinal);
        });
    }
}
