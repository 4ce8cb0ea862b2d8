namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>No selection keeps all that was asked for, and every reason why.</summary>
/// <remarks>All problems are found in one go, except that requirements in a circle are told alone. Equal when the problems are.</remarks>
public sealed record InfeasiblePortfolio : Refusal
{
    private readonly Sequence<string> _problems;

    internal InfeasiblePortfolio(IEnumerable<string> problems, decimal missingBudget)
    {
        _problems = Sequence.Of(problems);
        MissingBudget = missingBudget;
    }

    /// <summary>Each problem in a sentence or two, with what would solve it.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>By how much the must-dos exceed the budget; 0 where they do not.</summary>
    public decimal MissingBudget { get; }

    /// <inheritdoc/>
    public override string Code => "infeasible-portfolio";

    /// <inheritdoc/>
    public override string Message => $"No selection is possible. {string.Join(" ", _problems)}";
}
