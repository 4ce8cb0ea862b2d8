using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers;

/// <summary>A type marked [ClosedHierarchy] with all its cases: derived types, or the members of an enum.</summary>
internal sealed class ClosedType
{
    /// <summary>What fits a set of bits; nobody writes a switch over more.</summary>
    private const int Most = 64;

    private ClosedType(ImmutableArray<ISymbol> cases) => Cases = cases;

    public ImmutableArray<ISymbol> Cases { get; }

    /// <summary>One bit for each case.</summary>
    public ulong All => Cases.Length == Most ? ulong.MaxValue : (1UL << Cases.Length) - 1;

    /// <summary>The cases of a marked type, or null where there is nothing to choose from.</summary>
    public static ClosedType? Of(INamedTypeSymbol type)
    {
        var cases = ImmutableArray.CreateBuilder<ISymbol>();
        if (type.TypeKind == TypeKind.Enum)
        {
            AddMembers(type, cases);
        }
        else if (type.IsAbstract)
        {
            foreach (var derived in DerivedTypes.Of(type))
            {
                if (CanBe(derived, type))
                {
                    cases.Add(derived);
                }
            }
        }

        return cases.Count is > 1 and <= Most ? new(cases.ToImmutable()) : null;
    }

    /// <summary>The cases that a value of the type may be.</summary>
    public ulong CasesWithin(ITypeSymbol type)
    {
        var within = 0UL;
        for (var i = 0; i < Cases.Length; i++)
        {
            if (Cases[i] is ITypeSymbol @case && DerivesFrom(@case, type))
            {
                within |= 1UL << i;
            }
        }

        return within;
    }

    /// <summary>The cases that can be of the type: those that derive from it, and those that it derives from.</summary>
    public ulong CasesAround(ITypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Class)
        {
            return All;
        }

        var around = CasesWithin(type);
        for (var i = 0; i < Cases.Length; i++)
        {
            if (Cases[i] is ITypeSymbol @case && DerivesFrom(type, @case))
            {
                around |= 1UL << i;
            }
        }

        return around;
    }

    /// <summary>The member of an enum with a value.</summary>
    public ulong CaseOf(object? value)
    {
        for (var i = 0; i < Cases.Length; i++)
        {
            if (Cases[i] is IFieldSymbol member && Equals(member.ConstantValue, value))
            {
                return 1UL << i;
            }
        }

        return 0;
    }

    /// <summary>The members of an enum that are below or above a value.</summary>
    public ulong CasesThatAre(BinaryOperatorKind comparison, object value)
    {
        var those = 0UL;
        for (var i = 0; i < Cases.Length; i++)
        {
            if (Cases[i] is IFieldSymbol { ConstantValue: IComparable member } && member.GetType() == value.GetType() &&
                Holds(comparison, member.CompareTo(value)))
            {
                those |= 1UL << i;
            }
        }

        return those;
    }

    private static bool Holds(BinaryOperatorKind comparison, int order) => comparison switch
    {
        BinaryOperatorKind.LessThan => order < 0,
        BinaryOperatorKind.LessThanOrEqual => order <= 0,
        BinaryOperatorKind.GreaterThan => order > 0,
        BinaryOperatorKind.GreaterThanOrEqual => order >= 0,
        _ => false,
    };

    // Two names of one value are one case.
    private static void AddMembers(INamedTypeSymbol type, ImmutableArray<ISymbol>.Builder cases)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && !HasValue(cases, field.ConstantValue))
            {
                cases.Add(field);
            }
        }
    }

    private static bool HasValue(ImmutableArray<ISymbol>.Builder cases, object? value)
    {
        foreach (var member in cases)
        {
            if (Equals(((IFieldSymbol)member).ConstantValue, value))
            {
                return true;
            }
        }

        return false;
    }

    // Number : Expression<int> is no case of Expression<bool>; where type parameters stand, anything may be.
    private static bool CanBe(INamedTypeSymbol type, INamedTypeSymbol family)
    {
        var @base = type;
        while (@base is not null && !@base.OriginalDefinition.Is(family.OriginalDefinition))
        {
            @base = @base.BaseType;
        }

        for (var i = 0; i < family.TypeArguments.Length && @base is not null; i++)
        {
            if (@base.TypeArguments[i] is INamedTypeSymbol { IsGenericType: false } argument &&
                family.TypeArguments[i] is INamedTypeSymbol { IsGenericType: false } other && !argument.Is(other))
            {
                return false;
            }
        }

        return true;
    }

    // Type arguments are not compared: Case<T> is a case of Family<int> as well as of Family<string>.
    private static bool DerivesFrom(ITypeSymbol? type, ITypeSymbol @base)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.OriginalDefinition.Is(@base.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
