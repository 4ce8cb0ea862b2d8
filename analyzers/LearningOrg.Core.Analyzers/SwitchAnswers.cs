using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LearningOrg.Core.Analyzers;

/// <summary>The answers of a switch over a closed type, gathered one after the other.</summary>
internal sealed class SwitchAnswers
{
    private readonly ClosedType _closed;
    private List<HalfOfACase>? _halves;

    private SwitchAnswers(ClosedType closed) => _closed = closed;

    /// <summary>The cases that have an answer for sure.</summary>
    public ulong Covered { get; private set; }

    /// <summary>The discard, variable or <c>default</c> that takes whatever is left; null where there is none.</summary>
    public SyntaxNode? Rest { get; private set; }

    /// <summary>True where null has an answer of its own in a switch expression.</summary>
    public bool TakesNull { get; private set; }

    public static SwitchAnswers Of(IOperation @switch, ClosedType closed)
    {
        var answers = new SwitchAnswers(closed);
        if (@switch is ISwitchExpressionOperation expression)
        {
            foreach (var arm in expression.Arms)
            {
                answers.Add(arm.Pattern, arm.Guard);
                answers.TakesNull |= arm.Guard is null && !PatternCoverage.TakesAll(arm.Pattern) && PatternCoverage.TakesNull(arm.Pattern);
            }
        }
        else
        {
            foreach (var section in ((ISwitchOperation)@switch).Cases)
            {
                foreach (var clause in section.Clauses)
                {
                    answers.Add(clause);
                }
            }
        }

        return answers;
    }

    private void Add(ICaseClauseOperation clause)
    {
        switch (clause)
        {
            case IPatternCaseClauseOperation pattern:
                Add(pattern.Pattern, pattern.Guard);
                break;
            case ISingleValueCaseClauseOperation { Value.ConstantValue: { HasValue: true, Value: var value } }:
                Covered |= _closed.CaseOf(value);
                break;
            case IDefaultCaseClauseOperation:
                Rest = clause.Syntax;
                break;
        }
    }

    private void Add(IPatternOperation pattern, IOperation? guard)
    {
        if (guard is not null)
        {
            return;
        }

        if (PatternCoverage.TakesAll(pattern))
        {
            Rest = pattern.Syntax;
        }
        else if (HalfOfACase.Of(pattern) is { } half)
        {
            Add(half);
        }
        else
        {
            Covered |= PatternCoverage.Covered(_closed, pattern);
        }
    }

    private void Add(HalfOfACase half)
    {
        foreach (var other in _halves ??= [])
        {
            if (half.Completes(other))
            {
                Covered |= _closed.CasesWithin(half.Type);
            }
        }

        _halves.Add(half);
    }
}
