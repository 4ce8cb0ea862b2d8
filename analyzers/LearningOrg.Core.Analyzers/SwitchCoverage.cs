using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers;

/// <summary>Which cases of a closed type a switch answers for sure: an arm under a condition answers none, two that leave nothing out do.</summary>
internal readonly struct SwitchCoverage
{
    private readonly ClosedType _closed;
    private readonly SwitchAnswers _answers;

    private SwitchCoverage(INamedTypeSymbol type, ClosedType closed, SwitchAnswers answers)
    {
        Type = type;
        _closed = closed;
        _answers = answers;
    }

    /// <summary>What is switched over.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>The discard, variable or <c>default</c> that takes whatever is left; null where there is none.</summary>
    public SyntaxNode? Rest => _answers.Rest;

    /// <summary>True where null has an answer of its own in a switch expression.</summary>
    public bool TakesNull => _answers.TakesNull;

    /// <summary>True where every case has an answer of its own.</summary>
    public bool IsComplete => _answers.Covered == _closed.All;

    /// <summary>How many cases have no answer of their own.</summary>
    public int MissingCount
    {
        get
        {
            var count = 0;
            for (var missing = _closed.All & ~_answers.Covered; missing != 0; missing &= missing - 1)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>The coverage of a switch statement or expression, or null where it is not over a closed type whose cases can all be named there.</summary>
    public static SwitchCoverage? Of(IOperation @switch, KnownSymbols known, Compilation compilation)
    {
        var value = @switch switch
        {
            ISwitchExpressionOperation { Value: var input } => input,
            ISwitchOperation { Value: var input } => input,
            _ => null,
        };
        return value?.Type?.WithoutNullable() is INamedTypeSymbol type && known.ClosedTypeOf(type) is { } closed && CanNameAll(closed, @switch, compilation)
            ? new(type, closed, SwitchAnswers.Of(@switch, closed))
            : null;
    }

    /// <summary>The cases without an answer of their own, in the order of their declaration.</summary>
    public IEnumerable<ISymbol> Missing()
    {
        for (var i = 0; i < _closed.Cases.Length; i++)
        {
            if ((_answers.Covered & (1UL << i)) == 0)
            {
                yield return _closed.Cases[i];
            }
        }
    }

    /// <summary>As <c>'NoShift', 'Inconclusive' and 2 more</c>.</summary>
    public string MissingNames()
    {
        const int Shown = 3;
        var text = new StringBuilder();
        var count = 0;
        foreach (var @case in Missing())
        {
            if (count++ < Shown)
            {
                text.Append(count == 1 ? "'" : ", '").Append(@case.Name).Append('\'');
            }
        }

        return count > Shown ? text.Append(" and ").Append(count - Shown).Append(" more").ToString() : text.ToString();
    }

    private static bool CanNameAll(ClosedType closed, IOperation @switch, Compilation compilation)
    {
        foreach (var @case in closed.Cases)
        {
            if (@case is INamedTypeSymbol { DeclaredAccessibility: not Accessibility.Public } hidden &&
                !compilation.IsSymbolAccessibleWithin(hidden, PlaceOf(@switch, compilation)))
            {
                return false;
            }
        }

        return true;
    }

    private static ISymbol PlaceOf(IOperation @switch, Compilation compilation)
    {
        var type = @switch.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return type is not null && @switch.SemanticModel?.GetDeclaredSymbol(type) is INamedTypeSymbol symbol ? symbol : compilation.Assembly;
    }
}
