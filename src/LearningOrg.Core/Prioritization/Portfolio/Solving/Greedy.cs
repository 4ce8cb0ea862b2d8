namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>Makes a permitted portfolio out of wishes, and fills it up until nothing of value fits any more.</summary>
internal sealed class Greedy(FreeItems free)
{
    private readonly Instance _instance = free.Instance;

    // For each place, the item and all it needs that is not decided from the start.
    private readonly int[][] _needs =
        [.. free.Item.Select(item => free.Instance.Precedence.Closures[item])
            .Select(closure => closure.Items(free.Instance.Items).Where(need => free.PlaceOf(need) >= 0).ToArray())];

    /// <summary>Takes of the wished-for places what fits, with all it needs, then of all others.</summary>
    public State Complete(bool[] wished)
    {
        var state = State.Nothing(free);

        // From the last to the first, because what is wished for late brings along what it needs.
        for (var place = free.Count - 1; place >= 0; place--)
        {
            state = wished[place] ? WithAllItNeeds(state, place, free.Budget) ?? state : state;
        }

        return Fill(state, free.Budget);
    }

    /// <summary>Adds whatever of value still fits.</summary>
    public State Fill(State state, long budget)
    {
        // What one item brings along may let an earlier one fit that did not pay for its requirements alone: hence until nothing changes.
        for (var before = -1; before != state.Count;)
        {
            before = state.Count;
            for (var place = 0; place < free.Count; place++)
            {
                state = WithAllItNeeds(state, place, budget) ?? state;
            }
        }

        return state;
    }

    /// <summary>The state with one more item and what it needs; nothing where that does not fit or is worth nothing.</summary>
    private State? WithAllItNeeds(State state, int place, long budget)
    {
        if (state.Chosen.Has(free.Item[place]))
        {
            return null;
        }

        var chosen = (ulong[])state.Chosen.Clone();
        foreach (var item in _needs[place])
        {
            chosen.Add(item);
        }

        var (count, value, cost) = (state.Count, state.Value, state.Cost);
        var uses = (long[])state.Uses.Clone();
        foreach (var item in _needs[place])
        {
            if (state.Chosen.Has(item))
            {
                continue;
            }

            if (_instance.Excluded[item].Meets(chosen))
            {
                return null;
            }

            var at = free.PlaceOf(item);
            count++;
            value += free.Values[at];
            cost += free.Costs[at];
            for (var resource = 0; resource < uses.Length; resource++)
            {
                uses[resource] += free.Resources[resource].Uses[at];
            }
        }

        return value > state.Value && cost <= budget && FitsAll(uses) ? new State(chosen, count, value, cost, uses, 0) : null;
    }

    private bool FitsAll(long[] uses)
    {
        for (var resource = 0; resource < uses.Length; resource++)
        {
            if (uses[resource] > free.Resources[resource].Available)
            {
                return false;
            }
        }

        return true;
    }
}
