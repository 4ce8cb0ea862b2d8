using LearningOrg.Docs.Tests.Pages;

namespace LearningOrg.Docs.Tests;

/// <summary>What a reader must find on the first page.</summary>
public class ReadmeTest
{
    private const string MainCommand = "dotnet run --project src/LearningOrg.Cli -- mine samples/incidents.csv --top 10";

    private static readonly Page Readme = Page.Read("README.md");

    [Fact]
    public void The_first_page_has_the_quick_start_and_what_it_prints() => Claims(
        "snippet: samples/QuickStart/Program.cs#quick-start", "output: dotnet run --project samples/QuickStart");

    [Fact]
    public void The_first_page_has_the_main_command_and_what_it_prints()
    {
        Assert.Contains(Readme.Lines, line => line.Trim() == MainCommand);
        Claims("output: learningorg mine samples/incidents.csv --top 10");
    }

    [Fact]
    public void Contributing_says_how_to_write_the_documentation_anew() => Assert.Contains(
        Page.Read("CONTRIBUTING.md").Lines, line => line.Trim() == "UPDATE_DOCS=1 dotnet test tests/LearningOrg.Docs.Tests");

    private static void Claims(params string[] claims) => Assert.All(claims, claim =>
        Assert.Contains(Readme.Claims, found => $"{found.Kind}: {found.Origin}".StartsWith(claim, StringComparison.Ordinal)));
}
