using Ardalis.GuardClauses;

namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>Asks which of a host's items to fund.</summary>
public static class PortfolioProblem
{
    /// <summary>How many items a portfolio may have, so that values to twelve digits can be added exactly.</summary>
    public const int MostItems = 3000;

    /// <summary>Starts with the items to choose from.</summary>
    /// <param name="items">The host's own objects, which the selection hands back; each function is called once for each.</param>
    /// <param name="id">Names an item; no two alike.</param>
    /// <param name="value">What an item is worth: a finite number on an interval scale of the host's, such as a score. It may be negative,
    /// for something that is only done because others need it.</param>
    /// <param name="cost">What it costs: 0 or more, exactly as written.</param>
    /// <exception cref="ArgumentException">An id is blank or given twice, there are more than <see cref="MostItems"/> items, or the costs
    /// are too large or too far apart in size to be added exactly.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value, or the sum of all, is not finite, or a cost is negative.</exception>
    /// <typeparam name="T">The host's type.</typeparam>
    public static PortfolioProblem<T> Of<T>(IEnumerable<T> items, Func<T, string> id, Func<T, double> value, Func<T, decimal> cost)
    {
        Guard.Against.Null(items);
        Guard.Against.Null(id);
        Guard.Against.Null(value);
        Guard.Against.Null(cost);
        return new PortfolioProblem<T>(PortfolioItems<T>.Of(items, id, value, cost));
    }
}
