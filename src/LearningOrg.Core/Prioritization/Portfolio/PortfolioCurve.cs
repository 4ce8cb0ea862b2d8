using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>What every budget buys: the efficient points, from the smallest budget that pays for the must-dos to the one after which more
/// money buys nothing.</summary>
/// <remarks>
/// Between two points the lower one holds. The curve is not concave in general: a unit of money may buy nothing, and the next one much.
/// Immutable; made with <see cref="PortfolioProblem{T}.Curve"/>.
/// </remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class PortfolioCurve<T>
{
    private readonly PortfolioProblem<T> _problem;

    internal PortfolioCurve(PortfolioProblem<T> problem, IEnumerable<CurvePoint> points, bool isComplete)
    {
        _problem = problem;
        Points = Sequence.Of(points);
        IsComplete = isComplete;
    }

    /// <summary>The efficient points, budgets and values both rising; at least one.</summary>
    public IReadOnlyList<CurvePoint> Points { get; }

    /// <summary>Whether these are all the efficient points. If not, the search reached its limit: every point can be had, but there may be
    /// better ones.</summary>
    public bool IsComplete { get; }

    /// <summary>The most value that a budget buys; <c>null</c> where it does not pay for the must-dos.</summary>
    /// <param name="budget">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The budget is negative.</exception>
    public double? ValueAt([InclusiveRange(0, double.MaxValue)] decimal budget)
    {
        Amount.NotNegative(budget, nameof(budget));
        return Points.LastOrDefault(point => point.Budget <= budget)?.Value;
    }

    /// <summary>The selection that has the value of a point, or of any other budget. Solved when asked for.</summary>
    /// <param name="budget">0 or more.</param>
    /// <param name="limit">How long the search may go on.</param>
    public PortfolioOutcome<T> SelectionAt([InclusiveRange(0, double.MaxValue)] decimal budget, PortfolioLimit? limit = null) =>
        _problem.Within(budget, limit);

    /// <summary>As <c>20 efficient budgets: 0 for 0 to 51 for 27</c>.</summary>
    public override string ToString() =>
        $"{Text.Of(Points.Count)} efficient budgets: {Points[0]} to {Points[Points.Count - 1]}{(IsComplete ? "" : "; not all are known")}";
}
