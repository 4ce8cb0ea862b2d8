using LearningOrg.Core.Annotations;
using LearningOrg.Core.Prioritization.Portfolio.Solving;

namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>The items to fund, what they cost and are worth, and why the others were left out.</summary>
/// <remarks>
/// Immutable. What it takes another run to know, such as the margin, is a method and runs when it is called, over the same items and rules.
/// </remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class PortfolioSelection<T>
{
    private readonly Instance _instance;
    private readonly long _bound;
    private IReadOnlyList<LeftOutItem<T>>? _leftOut;

    internal PortfolioSelection(PortfolioProblem<T> problem, Instance instance, decimal budget, ulong[] chosen, long value, long bound)
    {
        Problem = problem;
        _instance = instance;
        _bound = bound;
        Budget = budget;
        Set = chosen;
        ValueUnits = value;
        Cost = problem.Items.Costs.ToDecimal(instance.CostOf(chosen));
        var places = chosen.Items(instance.Items).ToArray();
        Chosen = Sequence.Of(places.Select(place => problem.Items.Items[place]));
        ChosenIds = Sequence.Of(places.Select(place => problem.Items.Ids[place]));
        Capacities = Sequence.Of(problem.Capacities.Select((capacity, index) => new CapacityUse(
            capacity.Name, capacity.Uses.ToDecimal(instance.Sum(chosen, instance.Resources[index].Uses)), capacity.Available)));
    }

    /// <summary>The host's objects that are chosen, by id.</summary>
    public IReadOnlyList<T> Chosen { get; }

    /// <summary>Their ids, letter by letter.</summary>
    public IReadOnlyList<string> ChosenIds { get; }

    /// <summary>The sum of their values.</summary>
    [Measured]
    public double Value => Problem.Items.Values.ToDouble(ValueUnits);

    /// <summary>The sum of their costs, exactly.</summary>
    public decimal Cost { get; }

    /// <summary>The budget that was asked for.</summary>
    public decimal Budget { get; }

    /// <summary>What is left of the budget.</summary>
    public decimal LeftOver => Budget - Cost;

    /// <summary>What the chosen items take of each capacity, in the order of declaration.</summary>
    public IReadOnlyList<CapacityUse> Capacities { get; }

    /// <summary>Whether it is proven that no other selection is worth more. If not, the search reached its limit.</summary>
    public bool IsProvenOptimal => _bound <= ValueUnits;

    /// <summary>No selection is worth more than this; the value itself where that is proven.</summary>
    [Measured]
    public double Bound => Problem.Items.Values.ToDouble(_bound);

    /// <summary>How much more than this selection another could be worth at most; 0 where none is.</summary>
    [Measured]
    public double Gap => Problem.Items.Values.ToDouble(_bound - ValueUnits);

    /// <summary>The items that were not chosen, by id, with the reasons.</summary>
    public IReadOnlyList<LeftOutItem<T>> LeftOut =>
        _leftOut ??= Sequence.Of(new LeftOutAnalysis<T>(Problem, _instance, Budget, Set).Items());

    internal PortfolioProblem<T> Problem { get; }

    internal ulong[] Set { get; }

    internal long ValueUnits { get; }

    /// <summary>What the last unit of money spent buys: the change to this selection from the best one that costs less.</summary>
    /// <remarks>
    /// The added items are the marginal ones: the first to go when the budget shrinks below <see cref="Cost"/>; the dropped ones then
    /// take their place. It can be several, because a portfolio is not a list with a line drawn under it.
    /// </remarks>
    /// <param name="limit">How long the search may go on.</param>
    /// <returns><c>null</c> where nothing may cost less: only must-dos are chosen, or only what is free.</returns>
    public PortfolioChange<T>? Marginal(PortfolioLimit? limit = null)
    {
        var units = _instance.CostOf(Set);
        return units > _instance.CostOf(_instance.Must)
            && Problem.Within(Problem.Items.Costs.ToDecimal(units - 1), limit).TryAccept(out var cheaper, out _)
            ? new PortfolioChange<T>(cheaper, this)
            : null;
    }

    /// <summary>What a larger budget would buy: never less value, and not always more.</summary>
    /// <param name="moreBudget">By how much of itself the budget is raised.</param>
    /// <param name="limit">How long the search may go on.</param>
    /// <exception cref="OverflowException">The larger budget is more than a decimal can hold.</exception>
    [MustUse]
    public PortfolioChange<T> WhatWouldBuy(Percentage moreBudget, PortfolioLimit? limit = null) => Problem
        .Within(Budget + (Budget * (decimal)moreBudget.Share), limit)
        .Match(richer => new PortfolioChange<T>(this, richer), refusal => throw new InvalidOperationException(refusal.Message));

    /// <summary>What would change with another budget, larger or smaller.</summary>
    /// <param name="budget">The whole budget: 0 or more.</param>
    /// <param name="limit">How long the search may go on.</param>
    /// <returns>The change, or why no selection is possible within it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The budget is negative.</exception>
    public PortfolioChangeOutcome<T> AtBudget([InclusiveRange(0, double.MaxValue)] decimal budget, PortfolioLimit? limit = null) =>
        ChangeTo(Problem.Within(budget, limit));

    /// <summary>What would change if an item had to be chosen. The value lost is its price.</summary>
    /// <param name="id">The id of an item; of a chosen one, nothing changes.</param>
    /// <param name="limit">How long the search may go on.</param>
    /// <returns>The change, or why no selection with the item is possible.</returns>
    /// <exception cref="ArgumentException">No item has the id.</exception>
    public PortfolioChangeOutcome<T> IfForced(string id, PortfolioLimit? limit = null) =>
        ChangeTo(Problem.MustDo(id).Within(Budget, limit));

    /// <summary>Whether an item is chosen.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException">No item has the id.</exception>
    public bool IsChosen(string id) => Set.Has(Problem.Items.PlaceOf(id, nameof(id)));

    /// <summary>As <c>4 of 6 chosen: value 42 for 21 of 21</c>, with the gap where there is one.</summary>
    public override string ToString() =>
        $"{Text.Of(Chosen.Count)} of {Text.Of(_instance.Items)} chosen: value {Text.Of(Value)} "
        + $"for {Amount.Print(Cost)} of {Amount.Print(Budget)}"
        + (IsProvenOptimal ? "" : $", not proven optimal; no other is worth more than {Text.Of(Bound)}");

    private PortfolioChangeOutcome<T> ChangeTo(PortfolioOutcome<T> outcome) =>
        outcome.Match<PortfolioChangeOutcome<T>>(other => new PortfolioChange<T>(this, other), refusal => refusal);
}
