using System.Collections.Immutable;
using System.Reflection;
using LearningOrg.Core.Annotations;
using Microsoft.CodeAnalysis;
using OneOf;
using Subjects;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>What the sources under test compile against, loaded once for all tests.</summary>
internal static class References
{
    /// <summary>The .NET reference assemblies and OneOf: a client that has never heard of the library.</summary>
    public static ImmutableArray<MetadataReference> WithoutLibrary { get; } =
    [
        .. Directory.EnumerateFiles(ReferencePack, "*.dll").Order(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(IOneOf).Assembly.Location),
    ];

    /// <summary>The same with LearningOrg.Core, and the test subjects, which stand for a client's own library.</summary>
    public static ImmutableArray<MetadataReference> WithLibrary { get; } =
    [
        .. WithoutLibrary,
        MetadataReference.CreateFromFile(typeof(MustUseAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Improvement).Assembly.Location),
    ];

    private static string ReferencePack => typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "ReferencePack").Value!;
}
