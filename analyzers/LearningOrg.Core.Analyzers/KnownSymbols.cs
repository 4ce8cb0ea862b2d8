using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers;

/// <summary>The library's own symbols in one compilation: looked up once, shared by all rules and fixes.</summary>
internal sealed class KnownSymbols
{
    private const string LibraryName = "LearningOrg.Core";

    private static readonly ConditionalWeakTable<Compilation, StrongBox<KnownSymbols?>> Cache = new();

    // The symbols of a referenced assembly serve one compilation after another while a person types: its types are gone through once.
    private static readonly ConditionalWeakTable<INamedTypeSymbol, StrongBox<ClosedType?>> CasesElsewhere = new();
    private static readonly ConditionalWeakTable<INamedTypeSymbol, StrongBox<ClosedType?>>.CreateValueCallback FindCases = type => new(ClosedType.Of(type));

    private readonly ConcurrentDictionary<ITypeSymbol, bool> _unions = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _marking = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ClosedType?> _closed = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<INamedTypeSymbol>> _marks = new(SymbolEqualityComparer.Default);
    private readonly Func<ITypeSymbol, bool> _isUnion;
    private readonly Func<ISymbol, ImmutableArray<INamedTypeSymbol>> _findMarks;
    private readonly Func<INamedTypeSymbol, ClosedType?> _findCases;
    private readonly Func<IAssemblySymbol, bool> _knowsTheMarks;

    private KnownSymbols(Compilation compilation, IAssemblySymbol library)
    {
        Library = library;
        MustUse = library.GetTypeByMetadataName("LearningOrg.Core.Annotations.MustUseAttribute");
        ClosedHierarchy = library.GetTypeByMetadataName("LearningOrg.Core.Annotations.ClosedHierarchyAttribute");
        Refusal = library.GetTypeByMetadataName("LearningOrg.Core.Refusal");
        Union = compilation.GetBestTypeByMetadataName("OneOf.IOneOf");
        Markers = new(library);
        _isUnion = type => type.Implements(Union);
        _knowsTheMarks = KnowsTheMarks;
        _findMarks = FindMarks;
        _findCases = type => !IsClosed(type) ? null
            : type.ContainingAssembly.Is(compilation.Assembly) ? ClosedType.Of(type)
            : CasesElsewhere.GetValue(type, FindCases).Value;
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

    /// <summary>What a call or creation is handed, if one of its parameters, or the method itself, carries the mark.</summary>
    public ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation operation, INamedTypeSymbol? mark) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } call when Bears(method, mark) => call.Arguments,
        IObjectCreationOperation { Constructor: { } constructor } creation when Bears(constructor, mark) => creation.Arguments,
        _ => [],
    };

    /// <summary>True where the method or one of its parameters carries the mark.</summary>
    /// <remarks>Asked of every call there is by one rule after the other: the marks of a method are gathered once, and most have none.</remarks>
    public bool Bears(IMethodSymbol method, INamedTypeSymbol? mark)
    {
        foreach (var borne in _marks.GetOrAdd(method.OriginalDefinition, _findMarks))
        {
            if (borne.Is(mark))
            {
                return true;
            }
        }

        return false;
    }

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

    private ImmutableArray<INamedTypeSymbol> FindMarks(ISymbol symbol)
    {
        if (!CanBeMarked(symbol))
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        Gather(symbol, found);
        foreach (var parameter in ((IMethodSymbol)symbol).Parameters)
        {
            Gather(parameter, found);
        }

        return found.ToImmutable();
    }

    private void Gather(ISymbol symbol, ImmutableArray<INamedTypeSymbol>.Builder found)
    {
        foreach (var applied in symbol.GetAttributes())
        {
            if (applied.AttributeClass is { } mark && IsFromLibrary(mark))
            {
                found.Add(mark);
            }
        }
    }

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
