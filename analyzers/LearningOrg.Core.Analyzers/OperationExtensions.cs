using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers;

/// <summary>Questions to operations that several rules ask.</summary>
internal static class OperationExtensions
{
    /// <summary>What a call, a creation or an indexer is handed.</summary>
    /// <remarks>A rule asks what an argument is before it asks how its parameter is marked: the first stands in the tree, the second is looked up.</remarks>
    public static ImmutableArray<IArgumentOperation> Arguments(this IOperation operation) => operation.Kind switch
    {
        OperationKind.Invocation => ((IInvocationOperation)operation).Arguments,
        OperationKind.ObjectCreation => ((IObjectCreationOperation)operation).Arguments,
        OperationKind.PropertyReference => ((IPropertyReferenceOperation)operation).Arguments,
        _ => [],
    };

    /// <summary>The operation behind conversions that the compiler added.</summary>
    public static IOperation Unconverted(this IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary>The number that the source writes down, null where it is computed at run time.</summary>
    public static double? ConstantNumber(this IOperation operation)
    {
        while (operation.Kind == OperationKind.Conversion &&
            operation is IConversionOperation { ConstantValue.HasValue: false, Conversion.IsUserDefined: false } conversion)
        {
            operation = conversion.Operand;
        }

        return operation.MayBeConstant() && operation.Type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double &&
            operation.ConstantValue is { HasValue: true, Value: { } constant } ? Number(constant) : null;
    }

    /// <summary>False for whatever is never a constant; asked first, for to ask a constant for its value copies it.</summary>
    public static bool MayBeConstant(this IOperation operation) => operation.Kind is
        OperationKind.Literal or OperationKind.Unary or OperationKind.Binary or OperationKind.FieldReference or OperationKind.LocalReference or
        OperationKind.Conversion or OperationKind.Conditional or OperationKind.DefaultValue or OperationKind.SizeOf or OperationKind.NameOf or
        OperationKind.InterpolatedString;

    /// <summary>The elements of a list written out in full, or default where it is not.</summary>
    public static ImmutableArray<IOperation> Elements(this IOperation list)
    {
        while (list is IConversionOperation conversion)
        {
            list = conversion.Operand;
        }

        return list switch
        {
            ICollectionExpressionOperation { Elements: var elements } when !HasSpread(elements) => elements,
            IArrayCreationOperation { Initializer: { ElementValues: var elements } } => elements,
            IArrayCreationOperation { Initializer: null, DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } => [],
            _ => default,
        };
    }

    /// <summary>True inside of <c>() => f(…)</c>: a call handed over to be made, as a test does that expects a refusal.</summary>
    /// <remarks>Also where it is written as a block of this one statement.</remarks>
    public static bool IsHandedOver(this IOperation operation)
    {
        for (var syntax = operation.Syntax; syntax is not (null or MemberDeclarationSyntax); syntax = syntax.Parent)
        {
            if (syntax is StatementSyntax)
            {
                return syntax is (ExpressionStatementSyntax or ReturnStatementSyntax) and
                    { Parent: BlockSyntax { Statements.Count: 1, Parent: AnonymousFunctionExpressionSyntax } };
            }

            if (syntax.Parent is LambdaExpressionSyntax)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSpread(ImmutableArray<IOperation> elements)
    {
        foreach (var element in elements)
        {
            if (element is ISpreadOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static double? Number(object constant) => constant switch
    {
        double number => number,
        float number => number,
        decimal number => (double)number,
        int number => number,
        long number => number,
        short number => number,
        byte number => number,
        uint number => number,
        ulong number => number,
        ushort number => number,
        sbyte number => number,
        _ => null,
    };

    /// <summary>As people write it, whatever the culture.</summary>
    public static string Print(double number) => number.ToString("G15", CultureInfo.InvariantCulture);
}
