using System.Collections.Immutable;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Prioritization.Portfolio.Solving;

namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>Which items to fund: what they are worth and cost, which need which, which exclude which, what must be done, what is
/// scarce.</summary>
/// <remarks>
/// <para>
/// The knapsack problem with precedence constraints. The set with the greatest sum of values is chosen among those that keep the budget,
/// every capacity, every requirement, every exclusion and every must-do. Among sets of equal value the cheapest is chosen, then the one
/// with the fewest items, then the one whose list of ids comes first, letter by letter. So the answer never depends on the order of input,
/// and what adds nothing is left out.
/// </para>
/// <para>
/// Sums are exact. Each value is rounded once, to the twelfth significant digit of the largest, and added as a whole number; costs and
/// capacities are decimals and are not rounded at all.
/// </para>
/// <para>
/// Where no item needs two that do not need each other, nothing is excluded and no capacity can run out, the dynamic program of Johnson and
/// Niemi (1983) answers in O(n · B) time and memory, for n items and a budget of B times the greatest common unit of all costs, as long as
/// that is at most some eight million. Anything else is searched: dynamic programming with bounds (Morin and Marsten 1976), bounded by the
/// Lagrangian relaxation of all that is no tree. That may take exponential time, hence <see cref="PortfolioLimit"/>.
/// </para>
/// <para>Immutable: each method returns a new problem. Made with <see cref="PortfolioProblem.Of"/>.</para>
/// </remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class PortfolioProblem<T>
{
    /// <summary>What the budget is called among the capacities.</summary>
    internal const string BudgetName = "budget";

    private readonly ImmutableHashSet<(int Item, int Requirement)> _requirements;
    private readonly ImmutableHashSet<(int One, int Other)> _exclusions;
    private readonly ImmutableHashSet<int> _mustDos;
    private readonly ImmutableArray<PortfolioCapacity> _capacities;

    internal PortfolioProblem(PortfolioItems<T> items)
        : this(items, [], [], [], [])
    {
    }

    private PortfolioProblem(
        PortfolioItems<T> items,
        ImmutableHashSet<(int Item, int Requirement)> requirements,
        ImmutableHashSet<(int One, int Other)> exclusions,
        ImmutableHashSet<int> mustDos,
        ImmutableArray<PortfolioCapacity> capacities)
    {
        Items = items;
        _requirements = requirements;
        _exclusions = exclusions;
        _mustDos = mustDos;
        _capacities = capacities;
    }

    internal PortfolioItems<T> Items { get; }

    internal IReadOnlyList<PortfolioCapacity> Capacities => _capacities;

    /// <summary>One item may be chosen only where another is: <c>Requires("B", "A")</c>, B needs A.</summary>
    /// <param name="item">The id of the item that needs.</param>
    /// <param name="requirement">The id of the one it needs.</param>
    /// <exception cref="ArgumentException">No item has the id, or both are the same.</exception>
    [MustUse]
    public PortfolioProblem<T> Requires(string item, string requirement)
    {
        var pair = (Items.PlaceOf(item, nameof(item)), Items.PlaceOf(requirement, nameof(requirement)));
        return pair.Item1 != pair.Item2
            ? new(Items, _requirements.Add(pair), _exclusions, _mustDos, _capacities)
            : throw new ArgumentException($"'{item}' cannot require itself.", nameof(requirement));
    }

    /// <summary>Of two items at most one may be chosen.</summary>
    /// <param name="one">The id of one.</param>
    /// <param name="other">The id of the other.</param>
    /// <exception cref="ArgumentException">No item has the id, or both are the same.</exception>
    [MustUse]
    public PortfolioProblem<T> Excludes(string one, string other)
    {
        var (first, second) = (Items.PlaceOf(one, nameof(one)), Items.PlaceOf(other, nameof(other)));
        return first != second
            ? new(Items, _requirements, _exclusions.Add((Math.Min(first, second), Math.Max(first, second))), _mustDos, _capacities)
            : throw new ArgumentException($"'{one}' cannot exclude itself.", nameof(other));
    }

    /// <summary>An item is chosen whatever it is worth, with all that it needs.</summary>
    /// <param name="item">Its id.</param>
    /// <exception cref="ArgumentException">No item has the id.</exception>
    [MustUse]
    public PortfolioProblem<T> MustDo(string item) =>
        new(Items, _requirements, _exclusions, _mustDos.Add(Items.PlaceOf(item, nameof(item))), _capacities);

    /// <summary>Something beside money is scarce: the weeks of a team, the seats of a course.</summary>
    /// <param name="name">What it is; no two alike, and none is <c>budget</c>.</param>
    /// <param name="available">How much there is: 0 or more.</param>
    /// <param name="use">How much an item takes: 0 or more; called once for each.</param>
    /// <exception cref="ArgumentException">The name is blank or given twice, or the uses are too large or too far apart in size to be added
    /// exactly.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    [MustUse]
    public PortfolioProblem<T> Capacity(string name, [InclusiveRange(0, double.MaxValue)] decimal available, Func<T, decimal> use)
    {
        Guard.Against.Untidy(name);
        Guard.Against.Null(use);
        Amount.NotNegative(available, nameof(available));
        if (name == BudgetName || _capacities.Any(capacity => string.Equals(capacity.Name, name, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"There is a capacity '{name}' already.", nameof(name));
        }

        var uses = WholeUnits.Of(
            [.. Items.Items.Select((item, place) => Amount.NotNegative(use(item), $"use of {name}", Items.Ids[place], nameof(use)))],
            $"The uses of {name}",
            nameof(use));
        return new(Items, _requirements, _exclusions, _mustDos, _capacities.Add(new PortfolioCapacity(name, available, uses)));
    }

    /// <summary>The best selection for a budget.</summary>
    /// <param name="budget">0 or more, in the unit of the costs.</param>
    /// <param name="limit">How long the search may go on; <see cref="PortfolioLimit.Default"/> if none is given.</param>
    /// <returns>The selection, or every reason why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The budget is negative.</exception>
    public PortfolioOutcome<T> Within([InclusiveRange(0, double.MaxValue)] decimal budget, PortfolioLimit? limit = null)
    {
        Amount.NotNegative(budget, nameof(budget));
        var instance = ToInstance();
        if (Feasibility.Check(this, instance, budget) is { } refusal)
        {
            return refusal;
        }

        var (chosen, value, bound) = Solver.Best(instance, Items.Costs.Within(budget), limit ?? PortfolioLimit.Default);
        return new PortfolioSelection<T>(this, instance, budget, chosen, value, bound);
    }

    /// <summary>The most value for every budget: each budget at which another unit of money begins to buy more.</summary>
    /// <param name="limit">How long the search may go on; <see cref="PortfolioLimit.Default"/> if none is given.</param>
    /// <returns>The curve, or every reason why there is none at any budget. Capacities stay as they are.</returns>
    public PortfolioCurveOutcome<T> Curve(PortfolioLimit? limit = null)
    {
        var instance = ToInstance();
        if (Feasibility.Check(this, instance, budget: null) is { } refusal)
        {
            return refusal;
        }

        var (steps, isComplete) = Solver.Curve(instance, limit ?? PortfolioLimit.Default);
        return new PortfolioCurve<T>(
            this, steps.Select(step => new CurvePoint(Items.Costs.ToDecimal(step.Cost), Items.Values.ToDouble(step.Value))), isComplete);
    }

    /// <summary>As <c>6 items, 2 requirements, 1 exclusion, 1 must-do, 1 capacity</c>.</summary>
    public override string ToString() => string.Join(
        ", ",
        Counted(Items.Count, "item"),
        Counted(_requirements.Count, "requirement"),
        Counted(_exclusions.Count, "exclusion"),
        Counted(_mustDos.Count, "must-do"),
        _capacities.Length == 1 ? "1 capacity" : $"{Text.Of(_capacities.Length)} capacities");

    private static string Counted(int count, string noun) => $"{Text.Of(count)} {noun}{(count == 1 ? "" : "s")}";

    private Instance ToInstance()
    {
        var excluded = Enumerable.Range(0, Items.Count).Select(_ => Bits.Empty(Items.Count)).ToArray();
        foreach (var (one, other) in _exclusions)
        {
            excluded[one].Add(other);
            excluded[other].Add(one);
        }

        return new Instance(
            Items.Values.Units,
            Items.Costs.Amounts,
            [.. _capacities.Select(capacity =>
                new Resource(capacity.Name, capacity.Uses.Amounts, capacity.Uses.Within(capacity.Available)))],
            Precedence.Of(Items.Count, _requirements),
            excluded,
            [.. Enumerable.Range(0, Items.Count).Select(_mustDos.Contains)]);
    }
}
