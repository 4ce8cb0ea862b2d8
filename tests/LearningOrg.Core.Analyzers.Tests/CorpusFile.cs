using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LearningOrg.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>
/// One file of client code. A comment at the end of a line says what is to be reported there, <c>// LO1002, LO3001</c>, which warning of the compiler is
/// taken back, <c>// LOS001</c>, or stays, <c>// CS8509</c>; and what might be taken for a fault and is none, <c>// no LO1002: why</c>.
/// The first line may set options: <c>[C# 7.3]</c>, <c>[nullable off]</c>, <c>[test project]</c>.
/// </summary>
internal sealed partial class CorpusFile
{
    private readonly bool _isTestProject, _isNullable;

    private CorpusFile(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        Source = File.ReadAllText(path);
        var head = Source.Split('\n')[0];
        Version = head.Contains("[C# 7.3]", StringComparison.Ordinal) ? LanguageVersion.CSharp7_3 : LanguageVersion.Latest;
        _isNullable = Version > LanguageVersion.CSharp7_3 && !head.Contains("[nullable off]", StringComparison.Ordinal);
        _isTestProject = head.Contains("[test project]", StringComparison.Ordinal);
        var expected = new List<(int Line, string Id)>();
        var traps = new List<string>();
        var number = 0;
        foreach (var line in Source.Split('\n'))
        {
            number++;
            if (Expectation().Match(line) is { Success: true } expectation)
            {
                expected.AddRange(expectation.Groups["ids"].Value.Split(", ").Select(id => (number, id)));
            }

            if (Trap().Match(line) is { Success: true } trap)
            {
                traps.AddRange(trap.Groups["ids"].Value.Split(", "));
            }
        }

        Expected = [.. expected.Order()];
        Traps = [.. traps];
    }

    public static ImmutableArray<CorpusFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("tests", "LearningOrg.Core.Analyzers.Tests", "Corpus", "Clients"), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(path => new CorpusFile(path)),
    ];

    public string Name { get; }

    public string Source { get; }

    public LanguageVersion Version { get; }

    /// <summary>What is to be said, by line and id.</summary>
    public ImmutableArray<(int Line, string Id)> Expected { get; }

    /// <summary>The rules that somebody less careful would have expected somewhere in here.</summary>
    public ImmutableArray<string> Traps { get; }

    /// <summary>The file as a project of its own, with another text if one is given.</summary>
    public CSharpCompilation Compile(string? text = null)
    {
        var options = new CSharpParseOptions(Version);
        var tree = CSharpSyntaxTree.ParseText(text ?? Source, options, Name + ".cs");
        var isProgram = tree.GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement);
        return CSharpCompilation.Create(
            "Client",
            Version < LanguageVersion.CSharp10 ? [tree] : [tree, CorpusReferences.ImplicitUsings],
            _isTestProject ? CorpusReferences.OfTests : CorpusReferences.OfClients,
            new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: true,
                nullableContextOptions: _isNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable));
    }

    [GeneratedRegex(@"// (?<ids>(LOS?\d+|CS85\d\d)(, (LOS?\d+|CS85\d\d))*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Expectation();

    [GeneratedRegex(@"// no (?<ids>LOS?\d+(, LOS?\d+)*): ", RegexOptions.ExplicitCapture)]
    private static partial Regex Trap();
}
