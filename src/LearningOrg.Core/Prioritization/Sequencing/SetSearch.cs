namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>Finds the best order by looking at sets of finished jobs instead of at orders, and proves it.</summary>
/// <remarks>
/// M. Held and R. M. Karp (1962): what is still to come costs the same however the finished jobs were ordered, so only the cheapest way to
/// each set counts. Sets grow by one job at a time; one whose cost and lower bound of the rest reach the best known order is not followed.
/// If the limit ends the search, the cheapest set of the last full layer, with its bound, is a lower bound of everything.
/// </remarks>
internal sealed class SetSearch
{
    // To be followed, a set must promise to save more than the noise of the last bits.
    private const double ClearlyLess = 1 - 1e-12;

    // A bound is a sum of terms that may cancel: so much of their sizes is given up to rounding.
    private const double Rounding = 1e-13;

    private readonly Block _block;
    private readonly CostLines _lines;
    private readonly Multipliers _multipliers;
    private readonly double[] _weights;
    private readonly (int Need, double Pull)[][] _pulls;
    private readonly int[] _byRatio;
    private readonly ulong[] _needs;
    private readonly Dictionary<ulong, int> _stateOf = [];
    private readonly List<State> _states = [];

    private SetSearch(Block block, CostLines lines, Relaxation relaxation)
    {
        _block = block;
        _lines = lines;
        _multipliers = relaxation.Best;
        _weights = relaxation.Best.Weights(lines, relaxation.Needs);
        _pulls = [.. Enumerable.Range(0, block.Count).Select(job => relaxation.Needs
            .Zip(relaxation.Best.Pulls, (need, pull) => (need.Need, Pull: pull, need.Job))
            .Where(each => each.Job == job && each.Pull > 0)
            .Select(each => (each.Need, each.Pull)).ToArray())];
        _byRatio = [.. Enumerable.Range(0, block.Count).OrderByDescending(job => _weights[job] / block.Durations[job])];
        _needs = Array.ConvertAll(block.Needs, needs => needs.Aggregate(0UL, (set, need) => set | (1UL << need)));
    }

    /// <param name="block">At most 64 jobs.</param>
    /// <param name="lines">The lines under their costs.</param>
    /// <param name="relaxation">A relaxation that enforces no need, with multipliers that give a good bound.</param>
    /// <param name="known">The best order known.</param>
    /// <param name="limit">How many sets to look at.</param>
    public static Solution Run(Block block, CostLines lines, Relaxation relaxation, int[] known, int limit) =>
        new SetSearch(block, lines, relaxation).Run(known, limit);

    private Solution Run(int[] known, int limit)
    {
        var cost = _block.CostOf(known);
        Add(0, new State(0, _block.Start, Rest(0, _block.Start), -1, -1));
        var (layer, end) = (0, 1);
        for (var size = 0; size < _block.Count; size++)
        {
            for (var state = layer; state < end; state++)
            {
                if (_states[state].Cost + _states[state].Rest < cost * ClearlyLess && !Follow(state, limit))
                {
                    return new Solution(known, Math.Min(cost, LeastOf(layer, end)), IsProven: false);
                }
            }

            (layer, end) = (end, _states.Count);
        }

        // The last layer is empty where nothing could beat the known order, or holds the one set of all jobs.
        return layer < end && _states[layer].Cost < cost * ClearlyLess
            ? new Solution(WayTo(layer), _states[layer].Cost, IsProven: true)
            : new Solution(known, cost, IsProven: true);
    }

    /// <summary>Finishes each job that can come next; false where the limit ends it.</summary>
    private bool Follow(int index, int limit)
    {
        var state = _states[index];
        var done = state.Done;
        for (var job = 0; job < _block.Count; job++)
        {
            var set = done | (1UL << job);
            if (set == done || (_needs[job] & ~done) != 0)
            {
                continue;
            }

            var time = state.Time + _block.Durations[job];
            var cost = state.Cost + _block.Urgencies[job].Cost(time);
            if (!_stateOf.TryGetValue(set, out var known))
            {
                if (_states.Count >= limit)
                {
                    return false;
                }

                Add(set, new State(cost, time, Rest(set, time), index, job) { Done = set });
            }
            else if (cost < _states[known].Cost)
            {
                _states[known] = _states[known] with { Cost = cost, Before = index, Last = job };
            }
        }

        return true;
    }

    private void Add(ulong set, State state)
    {
        _stateOf.Add(set, _states.Count);
        _states.Add(state);
    }

    /// <summary>What the jobs outside a set cost at least, beginning at a time: each alone, or all of them on their lines.</summary>
    private double Rest(ulong done, double start)
    {
        var (time, alone, onLines, size) = (start, 0.0, 0.0, 0.0);
        foreach (var job in _byRatio)
        {
            if ((done & (1UL << job)) != 0)
            {
                continue;
            }

            var duration = _block.Durations[job];
            time += duration;
            alone += _block.Urgencies[job].Cost(Math.Max(_lines.Earliest[job], start + duration));

            // The line without the pulls, and then the pulls: a need that is done already counts as finished at the start.
            var line = _lines.At(job, time, _multipliers.Shares[job]);
            var pull = (_weights[job] - (_multipliers.Shares[job] * _lines.Slopes[job])) * time;
            foreach (var (need, strength) in _pulls[job])
            {
                pull += strength * (duration + ((done & (1UL << need)) != 0 ? start : 0));
            }

            onLines += line + pull;
            size += Math.Abs(line) + Math.Abs(pull);
        }

        return Math.Max(alone, onLines - (Rounding * size));
    }

    private double LeastOf(int layer, int end)
    {
        var least = double.PositiveInfinity;
        for (var state = layer; state < end; state++)
        {
            least = Math.Min(least, _states[state].Cost + _states[state].Rest);
        }

        return least;
    }

    private int[] WayTo(int state)
    {
        var order = new int[_block.Count];
        for (var place = order.Length - 1; place >= 0; place--)
        {
            order[place] = _states[state].Last;
            state = _states[state].Before;
        }

        return order;
    }

    /// <summary>A set of finished jobs: the cheapest way to it, and what the rest costs at least.</summary>
    private readonly record struct State(double Cost, double Time, double Rest, int Before, int Last)
    {
        public ulong Done { get; init; }
    }
}
