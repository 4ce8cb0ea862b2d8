using Ardalis.GuardClauses;
using LearningOrg.Core.Prioritization.Portfolio.Solving;

namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>The items of a portfolio in the order of their ids, read once and turned into whole numbers.</summary>
internal sealed class PortfolioItems<T>
{
    private readonly Dictionary<string, int> _places;

    private PortfolioItems(string[] ids, T[] items, ValueGrid values, WholeUnits costs, Dictionary<string, int> places)
    {
        Ids = ids;
        Items = items;
        Values = values;
        Costs = costs;
        _places = places;
    }

    public int Count => Ids.Length;

    public string[] Ids { get; }

    public T[] Items { get; }

    public ValueGrid Values { get; }

    public WholeUnits Costs { get; }

    public static PortfolioItems<T> Of(IEnumerable<T> items, Func<T, string> id, Func<T, double> value, Func<T, decimal> cost)
    {
        var read = new List<(string Id, T Item, double Value, decimal Cost)>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var name = Guard.Against.Untidy(id(item), $"the id of item {Text.Of(read.Count + 1)}");
            if (!known.Add(name))
            {
                throw new ArgumentException($"Two items have the id '{name}'.", nameof(id));
            }

            read.Add((name, item, FiniteOf(value(item), name), Amount.NotNegative(cost(item), "cost", name, nameof(cost))));
        }

        if (read.Count > PortfolioProblem.MostItems)
        {
            throw new ArgumentException(
                $"There are {Text.Of(read.Count)} items; at most {Text.Of(PortfolioProblem.MostItems)} are allowed.", nameof(items));
        }

        read.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        var values = ValueGrid.Of([.. read.Select(item => item.Value)]);
        Guard.Against.NotFinite(values.ToDouble(values.Units.Sum(Math.Abs)), "the sum of all values");
        return new PortfolioItems<T>(
            [.. read.Select(item => item.Id)],
            [.. read.Select(item => item.Item)],
            values,
            WholeUnits.Of([.. read.Select(item => item.Cost)], "The costs", nameof(cost)),
            read.Select((item, place) => (item.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal));
    }

    /// <summary>The place of an item.</summary>
    /// <exception cref="ArgumentException">No item has the id.</exception>
    public int PlaceOf(string? id, string argument) => _places.TryGetValue(Guard.Against.Null(id, argument), out var place)
        ? place
        : throw new ArgumentException($"{argument} is '{id}', which is the id of no item in the portfolio.", argument);

    private static double FiniteOf(double value, string id) => !double.IsNaN(value) && !double.IsInfinity(value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"The value of '{id}' must be a finite number.");
}
