namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>The search for what the dynamic program cannot hold: links, capacities, costs in very many units.</summary>
/// <remarks>
/// Dynamic programming with bounds (Morin and Marsten 1976): place by place, states branch into taking the item or leaving its subtree;
/// dominated states are dropped, and so are those whose bound lies below the best portfolio found. Not depth first, because equal states
/// meet only when they are made side by side, and because the bound of all that is left falls from place to place.
/// </remarks>
internal sealed class StateSearch
{
    private const int ChecksEvery = 256;
    private const int Guesses = 100;

    private readonly FreeItems _free;
    private readonly Relaxation? _relaxation;
    private readonly PortfolioLimit _limit;
    private readonly List<State>?[] _open;
    private readonly List<State> _ended = [];
    private State? _best;
    private long _nodes;
    private bool _isStopped;

    private StateSearch(FreeItems free, PortfolioLimit limit, Relaxation? relaxation, State? best)
    {
        _free = free;
        _limit = limit;
        _relaxation = relaxation;
        _best = best;
        _open = new List<State>?[free.Count];
    }

    /// <summary>The best portfolio within the budget, and a bound that no portfolio exceeds.</summary>
    public static (State Best, long Bound) Best(FreeItems free, PortfolioLimit limit)
    {
        var (relaxation, first) = Relaxation.Tuned(free, limit.Until);
        var search = new StateSearch(free, limit, relaxation, first);
        search.Run();
        var best = search._best!;
        return search._isStopped ? (new Greedy(free).Fill(best, free.Budget), search.BoundOfOpen()) : (best, best.Value);
    }

    /// <summary>For each cost at which more value is to be had, that value; and whether the search came to its end.</summary>
    /// <remarks>If it did not, what was begun counts as it stands, and some quick guesses reach where nothing was begun.</remarks>
    public static (List<(long Cost, long Value)> Steps, bool IsComplete) Curve(FreeItems free, PortfolioLimit limit)
    {
        var search = new StateSearch(free, limit, null, null);
        search.Run();
        if (search._isStopped)
        {
            search.EndAll();
            var greedy = new Greedy(free);
            search._ended.AddRange(
                Enumerable.Range(1, Guesses).Select(part => greedy.Fill(State.Nothing(free), free.Budget / Guesses * part)));
        }

        var steps = new List<(long Cost, long Value)>();
        foreach (var state in search._ended.OrderBy(state => state.Cost).ThenByDescending(state => state.Value))
        {
            if (steps.Count == 0 || state.Value > steps[steps.Count - 1].Value)
            {
                steps.Add((state.Cost, state.Value));
            }
        }

        return (steps, !search._isStopped);
    }

    private void Run()
    {
        Open(0, State.Nothing(_free));
        for (var place = 0; place < _free.Count; place++)
        {
            if (_open[place] is not { } open)
            {
                continue;
            }

            _open[place] = null;
            var states = Dominance.Thin(open, _free.Links.Remembered[place]);
            DiveFrom(place, states);
            for (var index = 0; index < states.Count; index++)
            {
                if (ShouldStop())
                {
                    _open[place] = states.GetRange(index, states.Count - index);
                    return;
                }

                Branch(place, states[index]);
            }
        }
    }

    private bool ShouldStop()
    {
        _isStopped = _nodes >= _limit.Nodes || (_nodes % ChecksEvery == 0 && _limit.Until.IsCancellationRequested);
        _nodes++;
        return _isStopped;
    }

    private void Branch(int place, State state)
    {
        if (!CanImprove(place, state))
        {
            return;
        }

        if (Taken(place, state) is { } taken)
        {
            Open(place + 1, taken);
        }

        if (_free.Links.Release(place, state.Chosen))
        {
            Open(_free.Next[place], state);
        }
    }

    private void Open(int place, State state)
    {
        if (place == _free.Count)
        {
            End(state);
        }
        else if (CanImprove(place, state))
        {
            (_open[place] ??= []).Add(state);
        }
    }

    private void End(State state)
    {
        if (_relaxation is null)
        {
            _ended.Add(state);
        }
        else if (_best is null || state.IsBetterThan(_best))
        {
            _best = state;
        }
    }

    private State? Taken(int place, State state)
    {
        var cost = state.Cost + _free.Costs[place];
        if (cost > _free.Budget || !_free.Links.Permit(place, state.Chosen))
        {
            return null;
        }

        var uses = state.Uses;
        if (uses.Length > 0)
        {
            uses = (long[])uses.Clone();
            for (var resource = 0; resource < uses.Length; resource++)
            {
                uses[resource] += _free.Resources[resource].Uses[place];
                if (uses[resource] > _free.Resources[resource].Available)
                {
                    return null;
                }
            }
        }

        return new State(
            state.Chosen.With(_free.Item[place]),
            state.Count + 1,
            state.Value + _free.Values[place],
            cost,
            uses,
            state.Promise + (_relaxation?.Worth(place) ?? 0));
    }

    private bool CanImprove(int place, State state)
    {
        if (_best is null)
        {
            return true;
        }

        // At equal value, only less cost, or as little with fewer items or earlier ids, is better; and cost only grows.
        var surplus = BoundOf(place, state) - _best.Value;
        return surplus >= _free.ValueStep || (surplus >= 0 && state.Cost <= _best.Cost);
    }

    private long BoundOf(int place, State state) => _relaxation!.BoundOf(state.Promise, state.Cost, place);

    /// <summary>Follows the most promising state to its end, so that there is a good portfolio whenever the search is stopped.</summary>
    private void DiveFrom(int place, List<State> states)
    {
        if (_relaxation is null || states.Count == 0)
        {
            return;
        }

        var state = states.Aggregate((best, other) => BoundOf(place, other) > BoundOf(place, best) ? other : best);
        while (place < _free.Count)
        {
            var taken = Taken(place, state);
            var mayLeave = _free.Links.Release(place, state.Chosen);
            var next = _free.Next[place];
            if (taken is not null && (!mayLeave || BoundOf(place + 1, taken) >= BoundOf(next, state)))
            {
                (place, state) = (place + 1, taken);
            }
            else if (mayLeave)
            {
                place = next;
            }
            else
            {
                return;
            }
        }

        End(state);
    }

    private long BoundOfOpen()
    {
        var bound = _best!.Value;
        for (var place = 0; place < _free.Count; place++)
        {
            foreach (var state in _open[place] ?? [])
            {
                bound = Math.Max(bound, BoundOf(place, state));
            }
        }

        return bound - ((bound - _best.Value) % _free.ValueStep);
    }

    /// <summary>When a curve is stopped: what was begun counts as it stands, where it may be left there.</summary>
    private void EndAll()
    {
        for (var place = 0; place < _free.Count; place++)
        {
            foreach (var state in _open[place] ?? [])
            {
                var at = place;
                while (at < _free.Count && _free.Links.Release(at, state.Chosen))
                {
                    at = _free.Next[at];
                }

                if (at == _free.Count)
                {
                    End(state);
                }
            }
        }
    }
}
