using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers;

/// <summary>Which cases of a closed type a pattern answers for.</summary>
internal static class PatternCoverage
{
    /// <summary>A discard or a <c>var</c>.</summary>
    public static bool TakesAll(IPatternOperation pattern) => pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true };

    /// <summary>True where null matches the pattern.</summary>
    public static bool TakesNull(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => true,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => TakesNull(either.LeftPattern) || TakesNull(either.RightPattern),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => TakesNull(both.LeftPattern) && TakesNull(both.RightPattern),
        INegatedPatternOperation { Pattern: var denied } => !TakesNull(denied),
        _ => TakesAll(pattern),
    };

    /// <summary>The cases that a pattern is sure to match, whatever they hold.</summary>
    public static ulong Covered(ClosedType closed, IPatternOperation pattern) => pattern switch
    {
        _ when TakesAll(pattern) => closed.All,
        IDeclarationPatternOperation { MatchedType: { } type } => closed.CasesWithin(type),
        ITypePatternOperation { MatchedType: { } type } => closed.CasesWithin(type),
        IRecursivePatternOperation { MatchedType: { } type } recursive when AsksNothing(recursive) => closed.CasesWithin(type),
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } value } } => closed.CaseOf(value),
        IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } value } } compared => closed.CasesThatAre(compared.OperatorKind, value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either =>
            Covered(closed, either.LeftPattern) | Covered(closed, either.RightPattern),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both =>
            Covered(closed, both.LeftPattern) & Covered(closed, both.RightPattern),
        INegatedPatternOperation { Pattern: var denied } => closed.All & ~Reached(closed, denied),
        _ => 0,
    };

    // The cases that a pattern may match, where Covered gives those that it is sure to.
    private static ulong Reached(ClosedType closed, IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation { MatchesNull: false, MatchedType: { } type } => closed.CasesAround(type),
        ITypePatternOperation { MatchedType: { } type } => closed.CasesAround(type),
        IRecursivePatternOperation { MatchedType: { } type } => closed.CasesAround(type),
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => 0,
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } value } } => closed.CaseOf(value),
        IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } value } } compared => closed.CasesThatAre(compared.OperatorKind, value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either =>
            Reached(closed, either.LeftPattern) | Reached(closed, either.RightPattern),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both =>
            Reached(closed, both.LeftPattern) & Reached(closed, both.RightPattern),
        INegatedPatternOperation { Pattern: var denied } => closed.All & ~Covered(closed, denied),
        _ => closed.All,
    };

    private static bool AsksNothing(IRecursivePatternOperation pattern)
    {
        // An extension's first parameter is the whole.
        var parts = pattern.DeconstructionSubpatterns;
        var handed = pattern.DeconstructSymbol is IMethodSymbol deconstruct ? deconstruct.Parameters : [];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!IsSureOf(parts[i], handed.Length < parts.Length ? null : handed[handed.Length - parts.Length + i].Type))
            {
                return false;
            }
        }

        foreach (var part in pattern.PropertySubpatterns)
        {
            if (!IsSureOf(part.Pattern, DeclaredType(part.Member)))
            {
                return false;
            }
        }

        return true;
    }

    // `Confirmed(string by, int times)`: to ask a part for the type that it always has is no condition. An operation does not say whether its input may be
    // null; the declaration of the part does.
    private static bool IsSureOf(IPatternOperation part, ITypeSymbol? declared) => TakesAll(part) || (IsNeverNull(declared) && part switch
    {
        IDeclarationPatternOperation { MatchedType: { } type } => type.Is(declared),
        ITypePatternOperation { MatchedType: { } type } => type.Is(declared),
        IRecursivePatternOperation { MatchedType: { } type } recursive => type.Is(declared) && AsksNothing(recursive),
        INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } } => true,
        _ => false,
    });

    private static ITypeSymbol? DeclaredType(IOperation member) => member switch
    {
        IPropertyReferenceOperation { Property.Type: var type } => type,
        IFieldReferenceOperation { Field.Type: var type } => type,
        _ => null,
    };

    private static bool IsNeverNull(ITypeSymbol? type) => type is { IsValueType: true }
        ? type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T
        : type is { NullableAnnotation: NullableAnnotation.NotAnnotated };
}
