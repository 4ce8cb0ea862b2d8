namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>What is to be put in order, by index: pieces of work in the order of their ids, so that no result depends on the order of
/// input.</summary>
internal sealed class Workload(string[] ids, double[] durations, Urgency[] urgencies, int[][] needs)
{
    public int Count => ids.Length;

    public IReadOnlyList<string> Ids => ids;

    public ReadOnlySpan<double> Durations => durations;

    public ReadOnlySpan<Urgency> Urgencies => urgencies;

    /// <summary>What each needs finished first: no index twice.</summary>
    public IReadOnlyList<int[]> Needs => needs;

    /// <summary>The index of an id; below 0 where there is none.</summary>
    public int IndexOf(string id) => Array.BinarySearch(ids, id, StringComparer.Ordinal);

    /// <summary>Some pieces and everything that they need, directly or not.</summary>
    public bool[] WithNeeds(Func<int, bool> isChosen)
    {
        var chosen = new bool[Count];
        var ahead = new Stack<int>(Enumerable.Range(0, Count).Where(isChosen));
        while (ahead.Count > 0)
        {
            var work = ahead.Pop();
            if (!chosen[work])
            {
                chosen[work] = true;
                Array.ForEach(needs[work], ahead.Push);
            }
        }

        return chosen;
    }

    /// <summary>A circle of needs, the smallest index first; <c>null</c> where there is none.</summary>
    public int[]? FindCycle()
    {
        // A walk along the needs that meets itself has found a circle. Work behind which all needs were walked is never entered again.
        var isDone = new bool[Count];
        var next = new int[Count];
        var walk = new List<int>();
        var isOnWalk = new bool[Count];
        for (var start = 0; start < Count; start++)
        {
            if (isDone[start])
            {
                continue;
            }

            Enter(start);
            while (walk.Count > 0)
            {
                var work = walk[walk.Count - 1];
                if (next[work] == needs[work].Length)
                {
                    isDone[work] = true;
                    isOnWalk[work] = false;
                    walk.RemoveAt(walk.Count - 1);
                    continue;
                }

                var need = needs[work][next[work]++];
                if (isOnWalk[need])
                {
                    return SmallestFirst([.. walk.Skip(walk.IndexOf(need))]);
                }

                if (!isDone[need])
                {
                    Enter(need);
                }
            }
        }

        return null;

        void Enter(int work)
        {
            isOnWalk[work] = true;
            walk.Add(work);
        }
    }

    private static int[] SmallestFirst(int[] cycle)
    {
        var smallest = Array.IndexOf(cycle, cycle.Min());
        return [.. cycle.Skip(smallest), .. cycle.Take(smallest)];
    }
}
