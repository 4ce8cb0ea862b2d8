using System.Threading;

namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>An upper bound for what can still be had: links and capacities are paid for instead of kept, and the budget is kept in coarse
/// units or paid for, whichever says more.</summary>
/// <remarks>Costs are rounded down to the coarse unit, so that whatever fits the budget fits the coarse one too.</remarks>
internal sealed class Relaxation
{
    private const int Rounds = 80;
    private const int Patience = 6;

    // Finer tables bound better and take longer to fill; beyond these, the time is better spent on the search.
    private static readonly (int Cells, int Columns) Final = (1 << 21, 1 << 15);
    private static readonly (int Cells, int Columns) Tuning = (1 << 18, 1 << 12);

    private readonly FreeItems _free;
    private readonly long[] _worth;
    private readonly long _constant;
    private readonly PricedBudget _priced;
    private readonly ForestTable? _table;
    private readonly long _grain;

    private Relaxation(FreeItems free, (long[] Worth, long Constant) prices, (int Cells, int Columns) most, bool mayBeCoarse)
    {
        _free = free;
        (_worth, _constant) = prices;
        _priced = new PricedBudget(free, _worth);
        var columns = Math.Max(1, Math.Min(most.Columns, most.Cells / (free.Count + 1)));
        _grain = (free.Budget / columns) + 1;
        if (_grain > 1 && !mayBeCoarse)
        {
            return;
        }

        _table = new ForestTable(
            free.Next, [.. free.Costs.Select(cost => (int)Math.Min(cost / _grain, columns))], (int)(free.Budget / _grain) + 1);
        _table.Fill(_worth);
    }

    /// <summary>Tunes the prices, and collects good portfolios on the way.</summary>
    public static (Relaxation Relaxation, State Best) Tuned(FreeItems free, CancellationToken until)
    {
        var greedy = new Greedy(free);
        var best = greedy.Complete(new bool[free.Count]);
        var multipliers = new Multipliers(free);
        var tuned = multipliers.Apply();
        var (lowest, pace, patience) = (long.MaxValue, 1.5, Patience);
        for (var round = 0; round < (free.IsForest ? 1 : Rounds) && !until.IsCancellationRequested; round++)
        {
            var prices = multipliers.Apply();
            var relaxed = new Relaxation(free, prices, Tuning, mayBeCoarse: false);
            var taken = relaxed.Trace();
            var repaired = greedy.Complete(taken);
            best = repaired.IsBetterThan(best) ? repaired : best;
            var bound = relaxed.BoundOf(0, 0, 0);
            if (bound < lowest)
            {
                (lowest, tuned, patience) = (bound, prices, Patience);
            }
            else if (--patience == 0)
            {
                (pace, patience) = (pace / 2, Patience);
            }

            if (!multipliers.Adjust(taken, pace * Math.Max(1, bound - (double)best.Value)))
            {
                break;
            }
        }

        return (new Relaxation(free, tuned, Final, mayBeCoarse: true), best);
    }

    public long Worth(int place) => _worth[place];

    /// <summary>No way on from a place can end with more value than this.</summary>
    /// <param name="promise">The worth of what was chosen before it.</param>
    /// <param name="cost">Its cost.</param>
    /// <param name="place">The place.</param>
    public long BoundOf(long promise, long cost, int place)
    {
        var left = _free.Budget - cost;
        var more = _priced.BoundOf(place, left);
        return _constant + promise + (_table is null ? more : Math.Min(more, _table.Best(place, (int)(left / _grain))));
    }

    private bool[] Trace()
    {
        if (_table is null)
        {
            return _priced.Trace();
        }

        var taken = new bool[_free.Count];
        var column = _table.Columns - 1;
        for (var place = 0; place < taken.Length;)
        {
            taken[place] = _table.Takes(place, column, _worth[place]) && !_table.Leaves(place, column);
            column -= taken[place] ? _table.CostOf(place) : 0;
            place = taken[place] ? place + 1 : _free.Next[place];
        }

        return taken;
    }
}
