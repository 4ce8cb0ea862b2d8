namespace LearningOrg.Core.Lifecycles;

/// <summary>What is wrong with the whole: states that nothing leads to, and states that lead to no end.</summary>
internal static class ReachCheck
{
    public static IEnumerable<string> Problems(Lifecycle lifecycle)
    {
        var reached = Reached(lifecycle, new Configuration(lifecycle.Initial));
        foreach (var state in lifecycle.States.Where(state => !reached.Any(place => place.State == state)))
        {
            yield return $"Nothing leads from '{lifecycle.Initial.Code}' to '{state.Code}': add a way there, or drop the state.";
        }

        foreach (var state in lifecycle.States.Where(state => !state.IsFinal))
        {
            if (lifecycle.From(state.Code).Count == 0)
            {
                yield return $"Nothing leads out of '{state.Code}': declare it with Final, or add a way out.";
            }
            else if (!state.MayRest && IsTrap(lifecycle, state))
            {
                yield return $"'{state.Code}' is a trap: from there no final state is reached, and none that may rest. Add a way out.";
            }
        }
    }

    // A pause returns to the state before and to no other, so that it is no way round for a state that only waits in it.
    private static bool IsTrap(Lifecycle lifecycle, LifecycleState state)
    {
        Configuration[] places = state.IsPause
            ? [.. lifecycle.PausedFrom(state).Select(before => new Configuration(state, before))]
            : [new(state)];
        return places.Length > 0 && !places.Any(place => Reached(lifecycle, place).Any(reached => reached.State.MayRest));
    }

    private static HashSet<Configuration> Reached(Lifecycle lifecycle, Configuration start)
    {
        var reached = new HashSet<Configuration> { start };
        var ahead = new Queue<Configuration>(reached);
        while (ahead.Count > 0)
        {
            var place = ahead.Dequeue();
            foreach (var transition in lifecycle.From(place.State.Code))
            {
                if (place.After(transition) is { } next && reached.Add(next))
                {
                    ahead.Enqueue(next);
                }
            }
        }

        return reached;
    }
}
