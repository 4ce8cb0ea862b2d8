namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>A good order and a lower bound, from straight lines under the costs.</summary>
/// <remarks>
/// With a share of each bent line, and all but one need of each job forgotten, the best order is <see cref="Forest"/>'s, and its cost lies
/// under that of every permitted order. The shares are then moved to where the bound is larger (M. L. Fisher 1981): up for a job that
/// comes after its date, down for one that comes before it. Each order on the way, with the needs put right, is tried as an answer.
/// </remarks>
internal sealed class Multipliers
{
    private const int Rounds = 50;
    private const int Patience = 4;

    private readonly Block _block;
    private readonly CostLines _lines;
    private readonly bool _hasNeeds;
    private readonly int[] _outParents;
    private readonly int[] _inParents;
    private double _cost = double.PositiveInfinity;

    private Multipliers(Block block, CostLines lines)
    {
        _block = block;
        _lines = lines;
        _hasNeeds = Array.Exists(block.Needs, needs => needs.Length > 0);
        _outParents = block.OutParents();
        _inParents = block.InParents();
        Shares = Array.ConvertAll(lines.Slopes, _ => 1.0);
        LowerBound = lines.CostAtEarliest();
        Order = block.NeedsFirst;
    }

    /// <summary>The best order met.</summary>
    public int[] Order { get; private set; }

    public double LowerBound { get; private set; }

    /// <summary>The shares that gave the largest bound.</summary>
    public double[] Shares { get; private set; }

    public static Multipliers Solve(Block block, CostLines lines)
    {
        var multipliers = new Multipliers(block, lines);
        multipliers.Climb();
        return multipliers;
    }

    private void Climb()
    {
        var shares = Shares;
        var highest = double.NegativeInfinity;
        var (stride, worse) = (1.0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var (bound, finish) = Relaxed(shares);
            if (bound > highest)
            {
                (highest, Shares, worse) = (bound, shares, 0);
                LowerBound = Math.Max(LowerBound, bound);
            }
            else if (++worse > Patience)
            {
                (stride, worse) = (stride / 2, 0);
            }

            var rise = Array.ConvertAll(finish, _ => 0.0);
            var length = 0.0;
            for (var job = 0; job < rise.Length; job++)
            {
                rise[job] = _lines.IsBent[job] ? _lines.At(job, finish[job], 1) : 0;
                length += rise[job] * rise[job];
            }

            var step = stride * (_cost - bound) / length;
            if (!(step > 0 && step <= double.MaxValue))
            {
                break;
            }

            shares = [.. shares.Select((share, job) => Math.Max(0, Math.Min(1, share + (step * rise[job]))))];
        }
    }

    /// <summary>The bound that some shares give, and when each job finishes in the order that gives it.</summary>
    private (double Bound, double[] Finish) Relaxed(double[] shares)
    {
        double[] weights = [.. shares.Select((share, job) => share * _lines.Slopes[job])];
        var best = Judge(Forest.Order(_block, weights, _outParents), shares);
        if (_hasNeeds)
        {
            var other = Judge(Forest.OrderOfInForest(_block, weights, _inParents), shares);
            best = other.Bound > best.Bound ? other : best;
        }

        return best;
    }

    private (double Bound, double[] Finish) Judge(int[] order, double[] shares)
    {
        var permitted = _hasNeeds ? WithNeedsFirst(order) : order;
        if (_block.CostOf(permitted) is var cost && cost < _cost)
        {
            (Order, _cost) = (permitted, cost);
        }

        var finish = new double[order.Length];
        var (time, bound) = (_block.Start, 0.0);
        foreach (var job in order)
        {
            time += _block.Durations[job];
            finish[job] = time;
            bound += _lines.At(job, time, shares[job]);
        }

        return (bound, finish);
    }

    /// <summary>The order in which the first job that has all it needs goes next.</summary>
    private int[] WithNeedsFirst(int[] order)
    {
        var placeOf = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            placeOf[order[place]] = place;
        }

        var open = Array.ConvertAll(_block.Needs, needs => needs.Length);
        var ready = new SortedSet<int>(order.Where(job => open[job] == 0).Select(job => placeOf[job]));
        var permitted = new List<int>(order.Length);
        while (ready.Count > 0)
        {
            var place = ready.Min;
            ready.Remove(place);
            permitted.Add(order[place]);
            ready.UnionWith(_block.NeededBy[order[place]].Where(job => --open[job] == 0).Select(job => placeOf[job]));
        }

        return [.. permitted];
    }
}
