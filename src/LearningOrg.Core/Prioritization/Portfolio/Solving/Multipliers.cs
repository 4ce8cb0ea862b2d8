namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>Prices for breaking a link or a capacity: what the forest cannot forbid, it is made to pay for.</summary>
/// <remarks>
/// Lagrangian relaxation (Geoffrion 1974). Whatever the prices, no permitted portfolio is worth more than the best of the relaxation, so
/// prices decide how fast the search is, never what it answers. Prices are applied in whole units of value, which keeps the bound exact.
/// </remarks>
internal sealed class Multipliers
{
    private readonly FreeItems _free;
    private readonly double[] _requirements;
    private readonly double[] _exclusions;
    private readonly double[] _resources;
    private readonly double _highest;

    public Multipliers(FreeItems free)
    {
        _free = free;
        _requirements = new double[free.Links.Requirements.Length];
        _exclusions = new double[free.Links.Exclusions.Length];
        _resources = new double[free.Resources.Length];

        // More than all values together never helps, and sums of so much must still fit a whole number of 64 bits.
        var prices = _requirements.Length + _exclusions.Length + _resources.Length;
        _highest = Math.Min(4.0 * free.Values.Sum(Math.Abs), 1e18 / (free.Count + prices + 1));
    }

    /// <summary>What each place is worth at these prices, and what is to be added to the sum.</summary>
    public (long[] Worth, long Constant) Apply()
    {
        var worth = (long[])_free.Values.Clone();
        var constant = 0L;
        for (var link = 0; link < _requirements.Length; link++)
        {
            var (item, requirement) = _free.Links.Requirements[link];
            worth[item] -= (long)_requirements[link];
            worth[requirement] += (long)_requirements[link];
        }

        for (var link = 0; link < _exclusions.Length; link++)
        {
            var (one, other) = _free.Links.Exclusions[link];
            worth[one] -= (long)_exclusions[link];
            worth[other] -= (long)_exclusions[link];
            constant += (long)_exclusions[link];
        }

        for (var index = 0; index < _resources.Length; index++)
        {
            var resource = _free.Resources[index];
            if (_resources[index] <= 0)
            {
                continue;
            }

            var price = _resources[index] / Math.Max(1, resource.Available);
            for (var place = 0; place < _free.Count; place++)
            {
                worth[place] -= (long)(price * resource.Uses[place]);
            }

            // Rounded up by more than the products above can have been rounded up by.
            constant += (long)(price * resource.Available * (1 + 1e-15)) + 2;
        }

        return (worth, constant);
    }

    /// <summary>Raises the prices of what was broken and lowers those of what was not (Held, Wolfe and Crowder 1974).</summary>
    /// <param name="taken">Which places the relaxation takes.</param>
    /// <param name="distance">How far its worth lies above what should be reached.</param>
    /// <returns>Whether there was a price to change.</returns>
    public bool Adjust(bool[] taken, double distance)
    {
        double Of(int place) => taken[place] ? 1 : 0;
        var excess = new[]
        {
            _free.Links.Requirements.Select(link => Of(link.Item) - Of(link.Requirement)).ToArray(),
            _free.Links.Exclusions.Select(link => Of(link.One) + Of(link.Other) - 1).ToArray(),
            _free.Resources.Select(resource => Taken(resource.Uses, taken) / Math.Max(1, resource.Available) - 1).ToArray(),
        };
        double[][] prices = [_requirements, _exclusions, _resources];
        var square = 0.0;
        for (var kind = 0; kind < prices.Length; kind++)
        {
            for (var index = 0; index < prices[kind].Length; index++)
            {
                square += prices[kind][index] > 0 || excess[kind][index] > 0 ? excess[kind][index] * excess[kind][index] : 0;
            }
        }

        if (square <= 0)
        {
            return false;
        }

        var step = distance / square;
        for (var kind = 0; kind < prices.Length; kind++)
        {
            for (var index = 0; index < prices[kind].Length; index++)
            {
                prices[kind][index] = Math.Min(Math.Max(prices[kind][index] + (step * excess[kind][index]), 0), _highest);
            }
        }

        return true;
    }

    private static double Taken(long[] uses, bool[] taken)
    {
        var sum = 0.0;
        for (var place = 0; place < uses.Length; place++)
        {
            sum += taken[place] ? uses[place] : 0;
        }

        return sum;
    }
}
