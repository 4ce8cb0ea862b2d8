using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace LearningOrg.Core.Analyzers;

/// <summary>The library's own symbols in one compilation: looked up once, shared by all rules and fixes.</summary>
internal sealed class KnownSymbols
{
    private const string LibraryName = "LearningOrg.Core";

    private static readonly ConditionalWeakTable<Compilation, StrongBox<KnownSymbols?>> Cache = new();

    private readonly ConcurrentDictionary<ITypeSymbol, bool> _unions = new(SymbolEqualityComparer.Default);
    private readonly Func<ITypeSymbol, bool> _isUnion;

    private KnownSymbols(Compilation compilation, IAssemblySymbol library)
    {
        Library = library;
        MustUse = library.GetTypeByMetadataName("LearningOrg.Core.Annotations.MustUseAttribute");
        Refusal = library.GetTypeByMetadataName("LearningOrg.Core.Refusal");
        Union = compilation.GetBestTypeByMetadataName("OneOf.IOneOf");
        Markers = new(library);
        _isUnion = type => type.Implements(Union);
    }

    /// <summary>The assembly LearningOrg.Core.</summary>
    public IAssemblySymbol Library { get; }

    public INamedTypeSymbol? MustUse { get; }

    /// <summary>The marks on values and texts.</summary>
    public Markers Markers { get; }

    public INamedTypeSymbol? Refusal { get; }

    /// <summary>What every union implements, be it named or bare, a class or a struct.</summary>
    public INamedTypeSymbol? Union { get; }

    /// <summary>The symbols of a compilation, or null where it does not reference the library.</summary>
    public static KnownSymbols? Of(Compilation compilation) => Cache.GetValue(compilation, Find).Value;

    /// <remarks>Asked of nearly every statement, and nearly always of the same few types: remembered.</remarks>
    public bool IsUnion(ITypeSymbol type) => type.SpecialType == SpecialType.None && _unions.GetOrAdd(type, _isUnion);

    public bool IsFromLibrary(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Library);

    /// <summary>True where the method, or one that it overrides, is marked [MustUse].</summary>
    public bool IsMustUse(IMethodSymbol? method)
    {
        for (; method is not null; method = method.OverriddenMethod)
        {
            if (method.Has(MustUse))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where the type, or one that it derives from, is marked [MustUse].</summary>
    public bool IsMustUse(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Has(MustUse))
            {
                return true;
            }
        }

        return false;
    }

    private static StrongBox<KnownSymbols?> Find(Compilation compilation)
    {
        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (reference.Name == LibraryName)
            {
                return new(new KnownSymbols(compilation, reference));
            }
        }

        return new(null);
    }
}
