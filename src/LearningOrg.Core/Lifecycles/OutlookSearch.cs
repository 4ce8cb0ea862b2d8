namespace LearningOrg.Core.Lifecycles;

/// <summary>What stands between a place and a verb: missing needs, or the shortest way to where the verb is possible.</summary>
internal static class OutlookSearch
{
    public static VerbOutlook Of(
        Lifecycle lifecycle, LifecycleIndex index, Configuration place, LifecycleVerb verb, ICollection<string> met)
    {
        var possibleFrom = lifecycle.States.Where(state => index.From(state, verb).Count > 0);
        var open = index.From(place.State).Select(transition => transition.Verb).Distinct();
        var here = index.From(place.State, verb);
        if (here.Count > 0)
        {
            // The first whose needs are met is taken; where none is, the one that lacks least says what is missing.
            var nearest = here.Select(transition => (Transition: transition, Missing: transition.Missing(met)))
                .OrderBy(candidate => candidate.Missing.Length).First();
            var takes = nearest.Missing.Length == 0 ? nearest.Transition : null;
            var leadsTo = takes is null ? null : place.After(takes)?.State;
            return new(verb, place.State, takes, leadsTo, nearest.Missing, possibleFrom, [], open);
        }

        var way = ShortestWay(index, place, verb) ?? WayAfterResuming(lifecycle, index, place, verb) ?? [];
        return new(verb, place.State, null, null, [], possibleFrom, way, open);
    }

    private static Transition[]? ShortestWay(LifecycleIndex index, Configuration start, LifecycleVerb wanted)
    {
        var seen = new HashSet<Configuration> { start };
        var ahead = new Queue<(Configuration Place, Transition[] Way)>();
        ahead.Enqueue((start, []));
        while (ahead.Count > 0)
        {
            var (place, way) = ahead.Dequeue();
            if (index.From(place.State, wanted).Count > 0)
            {
                return way;
            }

            foreach (var transition in index.From(place.State))
            {
                if (place.After(transition) is { } next && seen.Add(next))
                {
                    ahead.Enqueue((next, [.. way, transition]));
                }
            }
        }

        return null;
    }

    // Nobody said where a pause returns to: then the way is known as far as the resume, if it goes on from anywhere.
    private static Transition[]? WayAfterResuming(Lifecycle lifecycle, LifecycleIndex index, Configuration place, LifecycleVerb wanted)
    {
        var resume = place.Before is null
            ? index.From(place.State).FirstOrDefault(transition => transition.Kind == TransitionKind.Resume)
            : null;
        var goesOn = resume is not null
            && lifecycle.PausedFrom(place.State).Any(before => ShortestWay(index, new(before), wanted) is not null);
        return goesOn ? [resume!] : null;
    }
}
