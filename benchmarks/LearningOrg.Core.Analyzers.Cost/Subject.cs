using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using LearningOrg.Core.Analyzers.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LearningOrg.Core.Analyzers.Cost;

/// <summary>Code to measure on: one compilation, or a few.</summary>
internal sealed record Subject(string Name, ImmutableArray<CSharpCompilation> Compilations)
{
    /// <summary>True for code that is full of mistakes on purpose: there, most of the time goes into reporting them.</summary>
    public bool IsMadeOfMistakes { get; private init; }

    public bool ReferencesLibrary => Compilations.Any(
        compilation => compilation.ReferencedAssemblyNames.Any(reference => reference.Name == "LearningOrg.Core"));

    /// <summary>A project as the compiler is called for it, with what its source generators write.</summary>
    /// <param name="argument">The name, and the path of the compiler's arguments as MSBuild printed them: <c>Name=path</c>.</param>
    public static Subject OfProject(string argument)
    {
        var (name, path) = argument.Split('=', 2) is [var left, var right] ? (left, right) : throw new ArgumentException($"'{argument}' is not Name=path.");
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        string[] words = [.. json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(Word)];
        var project = Path.GetDirectoryName(json.RootElement.GetProperty("Properties").GetProperty("MSBuildProjectFullPath").GetString())!;
        var called = CSharpCommandLineParser.Default.Parse(words, project, sdkDirectory: null);
        var compilation = CSharpCompilation.Create(
            called.CompilationName,
            called.SourceFiles.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file.Path), called.ParseOptions, file.Path)),
            called.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference, reference.Properties)),
            called.CompilationOptions.WithConcurrentBuild(false));
        CSharpGeneratorDriver.Create(Generators(called), parseOptions: called.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _);
        return whole.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
            ? throw new InvalidOperationException($"{name} does not compile: {error}")
            : new(name, [(CSharpCompilation)whole]);
    }

    /// <summary>The client code of the rules' tests, as few projects: each program by itself, and all else together that is written in the same C#.</summary>
    public static Subject OfCorpus() => new("Corpus", [.. CorpusFile.All.Select(file => file.Compile()).GroupBy(Kind).Select(Together)])
    {
        IsMadeOfMistakes = true,
    };

    private static (LanguageVersion, string? Program) Kind(CSharpCompilation project) => (
        project.LanguageVersion,
        project.Options.OutputKind == OutputKind.ConsoleApplication ? project.SyntaxTrees[0].FilePath : null);

    private static CSharpCompilation Together(IEnumerable<CSharpCompilation> projects)
    {
        CSharpCompilation[] all = [.. projects];
        var whole = CSharpCompilation.Create(
            "Corpus",
            all.SelectMany(project => project.SyntaxTrees).Distinct(),
            all.MaxBy(project => project.References.Count())!.References,
            all[0].Options.WithConcurrentBuild(false));
        return whole.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
            ? throw new InvalidOperationException($"The corpus does not compile together: {error}")
            : whole;
    }

    private static string Word(JsonElement item) => item.GetProperty("Identity").GetString()!;

    private static IEnumerable<ISourceGenerator> Generators(CommandLineArguments called) => called.AnalyzerReferences
        .Where(reference => Path.GetFileName(reference.FilePath).Contains("Generat", StringComparison.Ordinal))
        .SelectMany(reference => new AnalyzerFileReference(reference.FilePath, new Loader()).GetGenerators(LanguageNames.CSharp));

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
