using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers;

/// <summary>An answer for a case where something is so, <c>Inconclusive { IsLate: true }</c>: with the one where it is not, the case is answered.</summary>
internal readonly struct HalfOfACase
{
    private readonly ISymbol _member;
    private readonly bool _value;

    private HalfOfACase(ITypeSymbol type, ISymbol member, bool value)
    {
        Type = type;
        _member = member;
        _value = value;
    }

    public ITypeSymbol Type { get; }

    public static HalfOfACase? Of(IPatternOperation pattern) =>
        pattern is IRecursivePatternOperation { MatchedType: { } type, DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns: [var part] } &&
        part.Pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool value } } &&
        part.Member is IMemberReferenceOperation { Member: var member } && IsPlain(member)
            ? new(type, member, value)
            : null;

    public bool Completes(HalfOfACase other) => _value != other._value && Type.Is(other.Type) && _member.Is(other._member);

    // Of a bool? there is a third part.
    private static bool IsPlain(ISymbol member) =>
        member is IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean } or IFieldSymbol { Type.SpecialType: SpecialType.System_Boolean };
}
