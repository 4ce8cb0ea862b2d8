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

    /// <summary>What a call is written with: of a constructor, the name of its type.</summary>
    public static string WrittenName(this ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : member.Name;

    /// <summary>The name of a member, without the interface that it is written for: <c>Equals</c> of <c>IEquatable&lt;Sensor&gt;.Equals</c>.</summary>
    public static string OwnName(this ISymbol member) => member.Name.Substring(member.Name.LastIndexOf('.') + 1);

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
