using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace LearningOrg.Core.Analyzers;

/// <summary>The classes of an assembly that can be made, by the classes of the same assembly that they derive from.</summary>
/// <remarks>
/// The assembly is gone through once, when the first switch over one of its closed types is met. A referenced one serves one compilation after another
/// while a person types.
/// </remarks>
internal sealed class DerivedTypes
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, DerivedTypes> Known = new();

    private readonly Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> _derived = new(SymbolEqualityComparer.Default);

    private DerivedTypes(IAssemblySymbol assembly) => Add(assembly.GlobalNamespace, assembly);

    /// <summary>Those that derive from a class, in the order of their declaration.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Of(INamedTypeSymbol type) =>
        Known.GetValue(type.ContainingAssembly, assembly => new(assembly))._derived.TryGetValue(type.OriginalDefinition, out var derived)
            ? derived
            : ImmutableArray<INamedTypeSymbol>.Empty;

    // Types alone are asked for: to ask an assembly's types for all their members would load every one of them. Nearly half of the types of an
    // assembly are made by the compiler, for lambdas and iterators.
    private void Add(INamespaceOrTypeSymbol container, IAssemblySymbol assembly)
    {
        foreach (var type in container.GetTypeMembers())
        {
            if (type.Name.StartsWith("<", StringComparison.Ordinal))
            {
                continue;
            }

            if (type is { IsAbstract: false, TypeKind: TypeKind.Class })
            {
                AddToItsBases(type, assembly);
            }

            Add(type, assembly);
        }

        if (container is INamespaceSymbol @namespace)
        {
            foreach (var inner in @namespace.GetNamespaceMembers())
            {
                Add(inner, assembly);
            }
        }
    }

    private void AddToItsBases(INamedTypeSymbol type, IAssemblySymbol assembly)
    {
        for (var @base = type.BaseType; @base is not null && @base.ContainingAssembly.Is(assembly); @base = @base.BaseType)
        {
            if (!_derived.TryGetValue(@base.OriginalDefinition, out var derived))
            {
                _derived.Add(@base.OriginalDefinition, derived = []);
            }

            derived.Add(type);
        }
    }
}
