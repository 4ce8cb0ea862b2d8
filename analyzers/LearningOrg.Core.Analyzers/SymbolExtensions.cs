using Microsoft.CodeAnalysis;

namespace LearningOrg.Core.Analyzers;

/// <summary>Questions to symbols that every rule asks; loops, not LINQ, for they are asked while a person types.</summary>
internal static class SymbolExtensions
{
    public static bool Is(this ISymbol? symbol, ISymbol? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(symbol, other);

    /// <summary>The attribute as it is applied, or null.</summary>
    public static AttributeData? Mark(this ISymbol symbol, INamedTypeSymbol? attribute)
    {
        foreach (var applied in symbol.GetAttributes())
        {
            if (applied.AttributeClass.Is(attribute))
            {
                return applied;
            }
        }

        return null;
    }

    public static bool Has(this ISymbol symbol, INamedTypeSymbol? attribute) => symbol.Mark(attribute) is not null;

    public static bool Implements(this ITypeSymbol type, INamedTypeSymbol? @interface)
    {
        foreach (var implemented in type.AllInterfaces)
        {
            if (implemented.Is(@interface))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>T of <see cref="Nullable{T}"/>, and any other type itself.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>True where null may arrive, for all that the language knows; what is not annotated is taken to be there.</summary>
    public static bool MayBeNull(this TypeInfo value) => value.Nullability.FlowState == NullableFlowState.MaybeNull ||
        (value.Nullability.FlowState == NullableFlowState.None && value.Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T });

    public static bool IsOrDerivesFrom(this ITypeSymbol? type, INamedTypeSymbol? @base)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Is(@base))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The type of that name that client code sees.</summary>
    /// <remarks>Also where more than one reference declares it: Roslyn's own look-up then gives up.</remarks>
    public static INamedTypeSymbol? GetBestTypeByMetadataName(this Compilation compilation, string fullName)
    {
        INamedTypeSymbol? best = null;
        foreach (var candidate in compilation.GetTypesByMetadataName(fullName))
        {
            if (candidate.ContainingAssembly.Is(compilation.Assembly))
            {
                return candidate;
            }

            if (candidate.DeclaredAccessibility == Accessibility.Public)
            {
                best ??= candidate;
            }
        }

        return best;
    }
}
