namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>An upper bound for what can still be had: the exact answer for the forest and a budget in coarse units, links and capacities
/// paid for instead of kept.</summary>
/// <remarks>Costs are rounded down to the coarse unit, so that whatever fits the budget fits the coarse one too.</remarks>
internal sealed class Relaxation
{
    private const int Cells = 1 << 21;
    private const int TuningCells = 1 << 18;
    private const int Rounds = 80;
    private const int Patience = 6;

    private readonly FreeItems _free;
    private readonly ForestTable _table;
    private readonly long _grain;
    private readonly long[] _worth;
    private readonly long _constant;

    private Relaxation(FreeItems free, long[] worth, long constant, int cells)
    {
        _free = free;
        _worth = worth;
        _constant = constant;
        var columns = Math.Max(1, cells / (free.Count + 1));
        _grain = (free.Budget / columns) + 1;
        _table = new ForestTable(
            free.Next, [.. free.Costs.Select(cost => (int)Math.Min(cost / _grain, columns))], (int)(free.Budget / _grain) + 1);
        _table.Fill(worth);
    }

    /// <summary>Tunes the prices, and collects good portfolios on the way.</summary>
    public static (Relaxation Relaxation, State Best) Tuned(FreeItems free)
    {
        var greedy = new Greedy(free);
        var best = greedy.Complete(new bool[free.Count]);
        var prices = new Multipliers(free);
        var (worth, constant) = prices.Apply();
        var (lowest, pace, patience) = (long.MaxValue, 1.5, Patience);
        for (var round = 0; round < (free.IsForest ? 1 : Rounds); round++)
        {
            var (roundWorth, roundConstant) = prices.Apply();
            var relaxed = new Relaxation(free, roundWorth, roundConstant, TuningCells);
            var taken = relaxed.Trace();
            var repaired = greedy.Complete(taken);
            best = repaired.IsBetterThan(best) ? repaired : best;
            var bound = relaxed.BoundOf(0, 0, 0);
            if (bound < lowest)
            {
                (lowest, worth, constant, patience) = (bound, roundWorth, roundConstant, Patience);
            }
            else if (--patience == 0)
            {
                (pace, patience) = (pace / 2, Patience);
            }

            if (!prices.Adjust(taken, pace * Math.Max(1, bound - (double)best.Value)))
            {
                break;
            }
        }

        return (new Relaxation(free, worth, constant, Cells), best);
    }

    public long Worth(int place) => _worth[place];

    /// <summary>No way on from a place can end with more value than this.</summary>
    /// <param name="promise">The worth of what was chosen before it.</param>
    /// <param name="cost">Its cost.</param>
    /// <param name="place">The place.</param>
    public long BoundOf(long promise, long cost, int place) =>
        _constant + promise + _table.Best(place, (int)((_free.Budget - cost) / _grain));

    private bool[] Trace()
    {
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
