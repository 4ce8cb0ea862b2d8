using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers;

/// <summary>What serializers make of a struct that only its factories may make: they take the default instead, and say nothing.</summary>
internal static class SerializedStruct
{
    /// <summary>True where a converter, a constructor, a setter, or the options of the call or of the serializer may know better.</summary>
    public static bool MayBeReadBack(ITypeSymbol type, IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter.Type: var parameter } && IsOptions(parameter) &&
                argument.Value.ConstantValue is not { HasValue: true, Value: null } && argument.Value.Elements() is not { IsDefault: false, IsEmpty: true })
            {
                return true;
            }
        }

        return call.Instance is not null || IsMarked(type, "JsonConverterAttribute") || HasDoor(type);
    }

    /// <summary>True for <c>ActorId</c>: its Value is what <c>ActorId.Of</c> makes it of.</summary>
    public static bool HasValueAndFactory(ITypeSymbol type)
    {
        foreach (var member in type.GetMembers("Value"))
        {
            if (member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public, Type: { } value } && HasFactory(type, value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOptions(ITypeSymbol type) => (type is IArrayTypeSymbol many ? many.ElementType : type) is
    {
        Name: "JsonSerializerOptions" or "JsonSerializerSettings" or "JsonSerializerContext" or "JsonTypeInfo" or "JsonConverter",
    };

    private static bool HasFactory(ITypeSymbol type, ITypeSymbol value)
    {
        foreach (var member in type.GetMembers("Of"))
        {
            if (member is IMethodSymbol { IsStatic: true, DeclaredAccessibility: Accessibility.Public, Parameters: [var only] } && only.Type.Is(value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasDoor(ITypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: false, SetMethod.DeclaredAccessibility: Accessibility.Public } ||
                member is IFieldSymbol { IsStatic: false, IsReadOnly: false, DeclaredAccessibility: Accessibility.Public } ||
                (member is IMethodSymbol { MethodKind: MethodKind.Constructor } && IsMarked(member, "JsonConstructorAttribute")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMarked(ISymbol symbol, string attribute)
    {
        foreach (var applied in symbol.GetAttributes())
        {
            if (applied.AttributeClass?.Name == attribute)
            {
                return true;
            }
        }

        return false;
    }
}
