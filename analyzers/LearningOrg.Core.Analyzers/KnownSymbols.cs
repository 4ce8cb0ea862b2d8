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
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _marking = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ClosedType?> _closed = new(SymbolEqualityComparer.Default);
    private readonly Func<ITypeSymbol, bool> _isUnion;
    private readonly Func<INamedTypeSymbol, ClosedType?> _findCases;
    private readonly Func<IAssemblySymbol, bool> _knowsTheMarks;

    private KnownSymbols(IAssemblySymbol library)
    {
        Library = library;
        MustUse = library.GetTypeByMetadataName("LearningOrg.Core.Annotations.MustUseAttribute");
        ClosedHierarchy = library.GetTypeByMetadataName("LearningOrg.Core.Annotations.ClosedHierarchyAttribute");
        Refusal = library.GetTypeByMetadataName("LearningOrg.Core.Refusal");
        Union = FindUnion(library);
        Markers = new(library);
        _isUnion = type => type.Implements(Union);
        _knowsTheMarks = KnowsTheMarks;
        _findCases = type => IsClosed(type) ? ClosedType.Of(type) : null;
    }

    /// <summary>The assembly LearningOrg.Core.</summary>
    public IAssemblySymbol Library { get; }

    public INamedTypeSymbol? MustUse { get; }

    public INamedTypeSymbol? ClosedHierarchy { get; }

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

    /// <summary>A mark as it is applied to a symbol as it was declared, or null.</summary>
    public AttributeData? Mark(ISymbol symbol, INamedTypeSymbol? mark) => CanBeMarked(symbol) ? symbol.OriginalDefinition.Mark(mark) : null;

    public bool Has(ISymbol symbol, INamedTypeSymbol? mark) => Mark(symbol, mark) is not null;

    /// <summary>True where the method, or one that it overrides, is marked [MustUse].</summary>
    public bool IsMustUse(IMethodSymbol? method)
    {
        for (; method is not null; method = method.OverriddenMethod)
        {
            if (CanBeMarked(method) && method.Has(MustUse))
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
            if (CanBeMarked(type) && type.Has(MustUse))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where the type, or one that it derives from, is marked [ClosedHierarchy].</summary>
    public bool IsClosed(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (CanBeMarked(type) && type.Has(ClosedHierarchy))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The cases of a closed type; null where the type is not closed, or leaves nothing to choose from.</summary>
    public ClosedType? ClosedTypeOf(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Enum && CanBeMarked(type) ? _closed.GetOrAdd(type, _findCases) : null;

    /// <summary>True for a struct marked [NoDefault]: its default means nothing.</summary>
    public bool IsGuarded(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } && Has(type, Markers.NoDefault);

    /// <summary>False for all that .NET itself declares, and for whatever has never heard of the library: its attributes need no reading.</summary>
    public bool CanBeMarked(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly && _marking.GetOrAdd(assembly, _knowsTheMarks);

    private bool KnowsTheMarks(IAssemblySymbol assembly)
    {
        if (assembly.Is(Library))
        {
            return true;
        }

        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (reference.Name == LibraryName)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Where the library has it from; to ask every reference for it would cost more than all the rest here.
    private static INamedTypeSymbol? FindUnion(IAssemblySymbol library)
    {
        foreach (var module in library.Modules)
        {
            foreach (var reference in module.ReferencedAssemblySymbols)
            {
                if (reference.Name == "OneOf")
                {
                    return reference.GetTypeByMetadataName("OneOf.IOneOf");
                }
            }
        }

        return null;
    }

    private static StrongBox<KnownSymbols?> Find(Compilation compilation)
    {
        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (reference.Name == LibraryName)
            {
                return new(new KnownSymbols(reference));
            }
        }

        return new(null);
    }
}
