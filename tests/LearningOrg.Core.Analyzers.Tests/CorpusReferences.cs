using System.Collections.Immutable;
using LearningOrg.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>What the corpus compiles against.</summary>
/// <remarks>.NET, the library, a client's own library, and stand-ins for frameworks that the tests do not reference.</remarks>
internal static class CorpusReferences
{
    public static SyntaxTree ImplicitUsings { get; } = CSharpSyntaxTree.ParseText(
        string.Join('\n', ((string[])["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks"])
            .Select(name => $"global using {name};")),
        path: "ImplicitUsings.g.cs");

    public static ImmutableArray<MetadataReference> OfClients { get; } = [.. References.WithLibrary, StandIns()];

    public static ImmutableArray<MetadataReference> OfTests { get; } =
    [
        .. OfClients,
        MetadataReference.CreateFromFile(typeof(Assert).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location),
    ];

    private static PortableExecutableReference StandIns()
    {
        var folder = Repository.PathOf("tests", "LearningOrg.Core.Analyzers.Tests", "Corpus", "StandIns");
        var compilation = CSharpCompilation.Create(
            "StandIns",
            [ImplicitUsings, .. Directory.EnumerateFiles(folder, "*.cs").Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path)))],
            References.WithoutLibrary,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        return MetadataReference.CreateFromStream(image);
    }
}
