using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers;

/// <summary>Whether the elements of a new array are used as they are, all default: <c>new ActorId[3]</c>.</summary>
/// <remarks>
/// Yes only where nobody can have filled it: it goes at once where it can only be read, or it is a local that is read in the same member and otherwise left
/// alone. Whatever else is done with it, such as handing it over as an array or a span, may be what fills it.
/// </remarks>
internal static class UnfilledArray
{
    private enum Use
    {
        Other,
        Read,
        MayFill,
    }

    public static bool IsUsed(IArrayCreationOperation array)
    {
        if (array.Initializer is not null || !HasElements(array))
        {
            return false;
        }

        return Parent(array, out _) switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when IsArray(local.Type) =>
                IsReadOnly(array, local),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } when IsArray(local.Type) => IsReadOnly(array, local),
            _ => UseOf(array) == Use.Read,
        };
    }

    private static bool HasElements(IArrayCreationOperation array)
    {
        foreach (var size in array.DimensionSizes)
        {
            if (size.ConstantNumber() is not > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsReadOnly(IArrayCreationOperation array, ILocalSymbol local)
    {
        IOperation body = array;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        var isRead = false;
        foreach (var operation in body.Descendants())
        {
            if (operation is ILocalReferenceOperation reference && reference.Local.Is(local) && !Takes(reference, array))
            {
                var use = UseOf(reference);
                if (use == Use.MayFill)
                {
                    return false;
                }

                isRead |= use == Use.Read;
            }
        }

        return isRead;
    }

    private static bool Takes(ILocalReferenceOperation local, IArrayCreationOperation array) =>
        local.Parent is ISimpleAssignmentOperation assignment && assignment.Target == local && assignment.Value.Unconverted() == array;

    private static Use UseOf(IOperation array)
    {
        var parent = Parent(array, out var seenAs);
        return parent switch
        {
            // What a generic method does with the elements is unknown: `new ActorId[3].Select((_, i) => …)` only counts them.
            IArgumentOperation { Parameter.OriginalDefinition: { ContainingSymbol: IMethodSymbol { IsGenericMethod: true } } } when CanOnlyRead(seenAs) =>
                Use.Other,
            IArgumentOperation { Parameter: { IsParams: true, RefKind: RefKind.None } } => Use.Read,
            IForEachLoopOperation => Use.Read,
            IPropertyReferenceOperation { Property.Name: "Length" or "LongLength" or "Rank" } => Use.Other,
            IArrayElementReferenceOperation element => UseOfElement(element),
            _ => CanOnlyRead(seenAs) ? Use.Read : Use.MayFill,
        };
    }

    private static Use UseOfElement(IArrayElementReferenceOperation element) => Parent(element, out _) switch
    {
        IArgumentOperation { Parameter.RefKind: RefKind.None } or IReturnOperation => Use.Read,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: RefKind.None } } => Use.Read,
        ISimpleAssignmentOperation { IsRef: false } assignment when assignment.Target != element => Use.Read,
        IMemberReferenceOperation when element.Type is { IsReadOnly: true } => Use.Read,
        IInvocationOperation when element.Type is { IsReadOnly: true } => Use.Read,
        IBinaryOperation => Use.Other,
        _ => Use.MayFill,
    };

    // Behind the conversions that the compiler added; the last of them says what the array is seen as.
    private static IOperation? Parent(IOperation operation, out ITypeSymbol? seenAs)
    {
        seenAs = operation.Type;
        var parent = operation.Parent;
        while (parent is IConversionOperation { IsImplicit: true } or IParenthesizedOperation)
        {
            seenAs = parent.Type;
            parent = parent.Parent;
        }

        return parent;
    }

    private static bool IsArray(ITypeSymbol type) => type.TypeKind == TypeKind.Array;

    private static bool CanOnlyRead(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "IEnumerable" or "IReadOnlyCollection" or "IReadOnlyList" or "ReadOnlySpan" or "ReadOnlyMemory" };
}
