using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LearningOrg.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>
/// A block of code on a rule's page, in the world that the pages take for granted. A comment says what is to be reported at its line, <c>// LO1002: why</c>,
/// or which warning of the compiler is taken back there.
/// </summary>
internal sealed partial record RulePageBlock(string Page, int Line, string Code)
{
    private static readonly SyntaxTree World = CSharpSyntaxTree.ParseText(
        File.ReadAllText(Repository.PathOf("tests", "LearningOrg.Core.Analyzers.Tests", "Pages", "World.cs")), path: "World.cs");

    // Statements, as most blocks are, or members of a class, types among them.
    private static readonly string[] Frames =
    [
        "sealed class Host : World { async Task<object?> Run() {\n…\nawait Task.Yield(); return null; } }",
        "sealed class Host : World {\n…\n}",
    ];

    public static ImmutableArray<RulePageBlock> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("docs", "rules"), "LO*.md").Order(StringComparer.Ordinal).SelectMany(BlocksOf),
    ];

    /// <summary>What is to be said, by line of the page and id.</summary>
    public IEnumerable<(int Line, string Id)> Expected =>
        from line in Code.Split('\n').Index()
        from Match match in Expectation().Matches(line.Item)
        select (Line + line.Index, match.Groups["id"].Value is { Length: > 0 } id ? id : SuppressionOf(match.Groups["warning"].Value));

    public CSharpCompilation Compile()
    {
        // On the lines where it stands on the page.
        var above = new string('\n', Line - 2);
        var trees = Frames.Select(frame => CSharpSyntaxTree.ParseText(above + frame.Replace("…", Code, StringComparison.Ordinal)));
        var tree = trees.FirstOrDefault(tree => !tree.GetDiagnostics().Any()) ?? throw new InvalidDataException($"{this} is not C#.");
        return CSharpCompilation.Create(
            "Host",
            [World, tree],
            CorpusReferences.OfClients,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public override string ToString() => $"{Page}.md:{Line}";

    private static IEnumerable<RulePageBlock> BlocksOf(string path) =>
        from Match fence in Fence().Matches(File.ReadAllText(path))
        let page = Path.GetFileNameWithoutExtension(path)
        select new RulePageBlock(page, File.ReadAllText(path)[..fence.Index].Count(letter => letter == '\n') + 2, fence.Groups["code"].Value);

    private static string SuppressionOf(string warning) => AllRules.Suppressors
        .SelectMany(suppressor => suppressor.SupportedSuppressions)
        .Single(suppression => suppression.SuppressedDiagnosticId == warning).Id;

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"// ((?<id>LO\d+)|(?<warning>CS\d+) is taken back)", RegexOptions.ExplicitCapture)]
    private static partial Regex Expectation();
}
