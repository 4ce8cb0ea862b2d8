using System.Text.RegularExpressions;
using LearningOrg.Tests;

namespace LearningOrg.Cli.Tests.Registers;

/// <summary>What the pages on registers and changes show can be typed as it stands, line after line.</summary>
public sealed partial class GuidePageTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("register-command.md", "register.json")]
    [InlineData("change-command.md", "change.json")]
    public void Its_first_commands_work_as_typed(string guide, string file)
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "guide", guide)).ReplaceLineEndings("\n");
        var commands = Commands(page[..page.IndexOf("\n## ", StringComparison.Ordinal)]).ToArray();
        Assert.True(commands.Length > 12, "The page begins with commands.");
        foreach (var words in commands)
        {
            var said = Cli.Run([.. words.Select(word => word == file ? _folder.PathOf(word) : word)]);
            Assert.True(said.Code == 0, $"{string.Join(' ', words)}: {said.Error}");
        }
    }

    // Indented lines; one that ends in \ goes on in the next, and what follows # is a remark.
    private static IEnumerable<string[]> Commands(string text) => Continuation().Replace(text, " ").Split('\n')
        .Where(line => line.StartsWith("    learningorg ", StringComparison.Ordinal))
        .Select(line => Words(Remark().Replace(line, string.Empty)).Skip(1).ToArray());

    private static IEnumerable<string> Words(string line) =>
        Word().Matches(line).Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Value);

    [GeneratedRegex(@"\\\n\s*")]
    private static partial Regex Continuation();

    [GeneratedRegex(@"\s+# .*$")]
    private static partial Regex Remark();

    [GeneratedRegex("""
        "(?<quoted>[^"]*)"|\S+
        """)]
    private static partial Regex Word();
}
