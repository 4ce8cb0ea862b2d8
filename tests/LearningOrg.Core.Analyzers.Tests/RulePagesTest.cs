namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>The code on the rules' pages compiles, and the rules say of it what the pages say.</summary>
public class RulePagesTest
{
    public static TheoryData<string> Blocks => [.. RulePageBlock.All.Select(block => $"{block}")];

    [Theory, MemberData(nameof(Blocks))]
    public async Task Exactly_what_the_page_says_is_said(string place)
    {
        var block = RulePageBlock.All.Single(block => $"{block}" == place);
        var said = await Said.Of(block.Compile());

        Assert.Empty(said.Errors);
        Assert.Equal(Said.Print(block.Expected), Said.Print(said.Places));
    }

    [Fact]
    public void Every_page_shows_what_it_is_about() => Assert.All(AllRules.Ids, id => Assert.Contains(
        RulePageBlock.All, block => block.Page == id && block.Expected.Any(expected => expected.Id == id)));
}
