using LearningOrg.Cli.Decisions;
using LearningOrg.Tests;

namespace LearningOrg.Cli.Tests;

/// <summary>The list, the help and the completion of <c>rank</c> go by one catalog.</summary>
public sealed class RankCatalogTest : IDisposable
{
    // What a method cannot do without, for criteria of 1 to 9.
    private static readonly Dictionary<string, string[]> Needed = new(StringComparer.Ordinal)
    {
        ["spotis"] = ["--option", "bounds=0..10"],
        ["electre-tri"] = ["--option", "limits=3/6"],
        ["rafsi"] = ["--option", "ideal=10", "--option", "anti-ideal=0"],
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Methods() => [.. MethodCatalog.Names];

    public static TheoryData<string> Weightings() =>
        [.. WeightingCatalog.All.Where(entry => entry.Argument is null).Select(entry => entry.Name)];

    [Fact]
    public void The_list_is_as_it_was_read_last() => Assert.Equal(
        File.ReadAllText(Repository.PathOf("tests", "LearningOrg.Cli.Tests", "Data", "rank-list.txt")).ReplaceLineEndings("\n"),
        Cli.Result("rank", "--list"));

    [Fact]
    public void Each_method_option_and_weighting_has_one_line_of_a_wide_terminal() => Assert.All(
        Cli.Result("rank", "--list").Split('\n'),
        line => Assert.True(line.Length <= Terminal.UsualWidth && !line.StartsWith("     ", StringComparison.Ordinal), line));

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_method_ranks_with_its_defaults_in_every_format(string method)
    {
        var path = _folder.Write("plans.csv", "Plan,Price,Speed,Fit\nA,2,4,3\nB,4,9,8\nC,5,1,6\nD,7,7,2\n");
        foreach (var format in (string[])["table", "json", "csv"])
        {
            var result = Cli.Result(["rank", path, "--method", method, "--format", format, .. Needed.GetValueOrDefault(method) ?? []]);
            Assert.All((string[])["A", "B", "C", "D"], name => Assert.Contains(name, result, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Weightings))]
    public void Every_weighting_weighs(string weighting)
    {
        var path = _folder.Write("plans.csv", "Plan,Price,Speed,Fit\nA,2,4,3\nB,4,9,8\nC,5,1,6\nD,7,7,2\n");
        Assert.Contains($"Weights ({weighting}): ", Cli.Result("rank", path, "--method", "topsis", "--weights", weighting), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_default_is_permitted(string method) => Assert.All(
        MethodCatalog.Find(method)!.Options.Where(option => option.Default is not null),
        option => Assert.Null(option.ProblemIn(option.Default!)));

    [Theory]
    [InlineData("rank x.csv --method vik", "vikor")]
    [InlineData("rank x.csv --weights ahp", "ahp:")]
    [InlineData("rank x.csv --method vikor --option v", "v=")]
    [InlineData("rank x.csv --method weighted-sum --option norm", "normalization=min-max")]
    public void The_shell_completes_names(string typed, string completed) =>
        Assert.Contains(completed, Cli.Result($"[suggest:{typed.Length}]", typed).Split('\n'));
}
