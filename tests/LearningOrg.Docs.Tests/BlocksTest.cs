using LearningOrg.Docs.Tests.Pages;
using LearningOrg.Docs.Tests.Truths;
using LearningOrg.Tests;

[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace LearningOrg.Docs.Tests;

/// <summary>
/// Code, output and tables of facts in the documentation are what the comment above them says they are. After a change that alters them,
/// <c>UPDATE_DOCS=1 dotnet test tests/LearningOrg.Docs.Tests</c> writes them anew; read the difference before you commit it. Never in CI.
/// </summary>
public class BlocksTest
{
    private const string Refresh = "If the truth is as it should be: UPDATE_DOCS=1 dotnet test tests/LearningOrg.Docs.Tests";

    // Code, data and diagrams are held to something; commands and configuration need not be.
    private static readonly string[] Held = ["csharp", "cs", "c#", "text", "json", "csv", "mermaid", "dot", ""];

    public static TheoryData<string, int, string> Claims()
    {
        var claims = new TheoryData<string, int, string>();
        foreach (var (path, place, claimed) in Places(ofRealData: false))
        {
            claims.Add(path, place, claimed);
        }

        return claims;
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_block_is_what_it_claims_to_be(string path, int place, string claimed) => Hold(path, place, claimed);

    [SharedDataFact("servicenow_incident_events.csv")]
    public void Blocks_of_output_over_real_data_are_what_they_claim_to_be()
    {
        Assert.NotEmpty(Places(ofRealData: true));
        Assert.All(Places(ofRealData: true), claim => Hold(claim.Path, claim.Place, claim.Claimed));
    }

    [Fact]
    public void No_block_of_code_or_output_stands_without_a_claim()
    {
        // The pages of the analyzer's rules show code that is wrong on purpose; the tests of the rules hold them.
        var loose = from page in Page.All()
                    where !page.Path.StartsWith("docs/rules/", StringComparison.Ordinal)
                    from fence in page.Fences
                    where Held.Contains(fence.Language.ToLowerInvariant()) && !page.Claims.Any(claim => claim.From == fence.Open + 1)
                    select $"{page.Path}:{fence.Open + 1}";
        AssertNone(loose, "these blocks need a comment above them: <!-- snippet: file#name -->, <!-- file: … --> or <!-- output: command -->");
    }

    [Fact]
    public void Every_block_ends() => AssertNone(
        from page in Page.All() from fence in page.Fences where fence.Close >= page.Lines.Count select $"{page.Path}:{fence.Open + 1}",
        "these blocks are never closed");

    private static IEnumerable<(string Path, int Place, string Claimed)> Places(bool ofRealData) =>
        from page in Page.All()
        from claim in page.Claims.Select((claim, place) => (claim.Kind, claim.Origin, Place: place))
        where claim.Origin.Contains("../shared/data/", StringComparison.Ordinal) == ofRealData
        select (page.Path, claim.Place, $"{claim.Kind}: {claim.Origin}");

    private static void Hold(string path, int place, string claimed)
    {
        // Read anew, because an update before this one may have moved the lines.
        var page = Page.Read(path);
        var claim = page.Claims[place];
        Assert.Equal(claimed, $"{claim.Kind}: {claim.Origin}");
        var truth = Truth.Of(claim);
        var content = claim.Content.ToArray();
        if (content.SequenceEqual(truth))
        {
            return;
        }

        if (Update.IsOn)
        {
            page.Rewrite(claim, truth);
            return;
        }

        var first = Enumerable.Range(0, Math.Max(content.Length, truth.Count)).First(line => LineOf(content, line) != LineOf(truth, line));
        Assert.Fail($"""
            {claim} differs from the truth, first in line {claim.From + first + 1} of the page.
              page:  {LineOf(content, first)}
              truth: {LineOf(truth, first)}
            {Refresh}
            """);
    }

    private static string LineOf(IReadOnlyList<string> lines, int line) => line < lines.Count ? lines[line] : "(nothing)";

    private static void AssertNone(IEnumerable<string> places, string problem)
    {
        var found = places.ToArray();
        Assert.True(found.Length == 0, $"{string.Join(", ", found)}: {problem}.");
    }
}
