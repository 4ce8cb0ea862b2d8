namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>An upper bound from a price on money: each item is worth what it is worth less what it costs, and the budget may be
/// sold.</summary>
/// <remarks>
/// The linear relaxation of the knapsack (Dantzig 1957), for a forest, at the price that is best from the start. It does not care how fine
/// the unit of cost is, so it holds where a table must be coarse. O(places) for each price tried.
/// </remarks>
internal sealed class PricedBudget
{
    private const int Halvings = 50;

    private readonly FreeItems _free;
    private readonly long[] _worth;
    private readonly long[] _best;
    private readonly long[] _spent;
    private readonly double _price;

    public PricedBudget(FreeItems free, long[] worth)
    {
        _free = free;
        _worth = worth;
        _best = new long[free.Count + 1];
        _spent = new long[free.Count + 1];
        Fill(0);
        if (_spent[0] <= free.Budget)
        {
            return;
        }

        // No item costs more than the budget, so at this price, the whole worth for the whole budget, nothing pays any more.
        var (low, high) = (0.0, (double)_best[0] / free.Budget);
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = low + ((high - low) / 2);
            Fill(middle);
            (low, high) = _spent[0] > free.Budget ? (middle, high) : (low, middle);
        }

        _price = high;
        Fill(high);
    }

    /// <param name="place">The place from which on there is still something to decide.</param>
    /// <param name="left">What is left of the budget there.</param>
    public long BoundOf(int place, long left) => _price > 0
        ? _best[place] + (long)(_price * left * (1 + 1e-15)) + 1
        : _best[place];

    public bool[] Trace()
    {
        var taken = new bool[_free.Count];
        for (var place = 0; place < taken.Length;)
        {
            taken[place] = Gain(place, _price) > _best[_free.Next[place]];
            place = taken[place] ? place + 1 : _free.Next[place];
        }

        return taken;
    }

    private void Fill(double price)
    {
        for (var place = _free.Count - 1; place >= 0; place--)
        {
            var (gain, next) = (Gain(place, price), _free.Next[place]);
            (_best[place], _spent[place]) = gain > _best[next]
                ? (gain, _spent[place + 1] + _free.Costs[place])
                : (_best[next], _spent[next]);
        }
    }

    // Rounded down, so that no set pays more than its cost at the price.
    private long Gain(int place, double price) => _worth[place] - (long)(price * _free.Costs[place]) + _best[place + 1];
}
