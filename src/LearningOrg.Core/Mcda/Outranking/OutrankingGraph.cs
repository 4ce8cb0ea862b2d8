namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>Who outranks whom, with circuits (A over B over C over A) condensed into one.</summary>
internal sealed class OutrankingGraph(int count, bool[] arcs)
{
    public bool Has(int from, int to) => arcs[(from * count) + to];

    public OutrankingGraph Reversed()
    {
        var turned = new bool[arcs.Length];
        for (var from = 0; from < count; from++)
        {
            for (var to = 0; to < count; to++)
            {
                turned[(to * count) + from] = Has(from, to);
            }
        }

        return new(count, turned);
    }

    /// <summary>Numbers the circuits from 0; what stands in none is one by itself. Arcs between two lead to the higher number.</summary>
    /// <remarks>
    /// Sharir, Computers &amp; Mathematics with Applications 7 (1981): once forwards for the order in which alternatives are left, once
    /// backwards in the opposite order. With a stack of its own, because a chain may be as long as the decision. O(n²).
    /// </remarks>
    /// <param name="present">Those that count; the others have −1.</param>
    public int[] Circuits(bool[] present)
    {
        var left = new List<int>(count);
        Walk(Enumerable.Range(0, count), present, Has, (node, _) => left.Add(node));
        left.Reverse();
        var circuits = Enumerable.Repeat(-1, count).ToArray();
        Walk(left, present, (from, to) => Has(to, from), (node, walk) => circuits[node] = walk);
        return circuits;
    }

    /// <summary>Those that nobody outranks, but for fellows in a circuit.</summary>
    public bool[] Unbeaten(bool[] present)
    {
        var circuits = Circuits(present);
        var beaten = new bool[count];
        for (var from = 0; from < count; from++)
        {
            for (var to = 0; to < count && present[from]; to++)
            {
                beaten[Math.Max(circuits[to], 0)] |= present[to] && Has(from, to) && circuits[from] != circuits[to];
            }
        }

        return [.. circuits.Select(circuit => circuit >= 0 && !beaten[circuit])];
    }

    /// <summary>The only set in which nobody outranks anybody and that outranks everybody else, circuits being one.</summary>
    public bool[] Kernel()
    {
        var circuits = Circuits([.. Enumerable.Repeat(true, count)]);
        var order = Enumerable.Range(0, count).ToArray();
        Array.Sort(circuits.ToArray(), order);
        var beaten = new bool[count];

        // Circuits are numbered along the arcs, so whoever could outrank one is settled before it.
        foreach (var from in order)
        {
            for (var to = 0; to < count && !beaten[circuits[from]]; to++)
            {
                beaten[circuits[to]] |= Has(from, to) && circuits[from] != circuits[to];
            }
        }

        return [.. circuits.Select(circuit => !beaten[circuit])];
    }

    private void Walk(IEnumerable<int> starts, bool[] present, Func<int, int, bool> leads, Action<int, int> leave)
    {
        var (seen, next, path, walk) = (new bool[count], new int[count], new Stack<int>(), 0);
        foreach (var start in starts.Where(start => present[start]))
        {
            if (seen[start])
            {
                continue;
            }

            seen[start] = true;
            path.Push(start);
            while (path.Count > 0)
            {
                var node = path.Peek();
                if (next[node] == count)
                {
                    leave(path.Pop(), walk);
                    continue;
                }

                var to = next[node]++;
                if (present[to] && !seen[to] && leads(node, to))
                {
                    seen[to] = true;
                    path.Push(to);
                }
            }

            walk++;
        }
    }
}
