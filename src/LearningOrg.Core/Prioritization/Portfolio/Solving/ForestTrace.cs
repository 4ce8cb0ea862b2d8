namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>Reads the chosen set out of a filled table; of equally good sets, the one that comes first by ids.</summary>
/// <remarks>
/// Where both ways on are equally good, both are followed: the table then spans a net of places and columns. From its end backwards, each
/// knot keeps the first of the sets that lead on from it, which is right because adding the same item to two sets keeps their order.
/// </remarks>
internal sealed class ForestTrace(FreeItems free, ForestTable table, long[] worth)
{
    private readonly int _words = free.Chosen.Length;

    public ulong[] From(int column) => free.IsInOrderOfId ? Greedily(column) : ThroughNet(column);

    private ulong[] Greedily(int column)
    {
        // With places in the order of ids, taking an item where both ways are equal is coming first.
        var chosen = (ulong[])free.Chosen.Clone();
        for (var place = 0; place < free.Count;)
        {
            if (table.Takes(place, column, worth[place]))
            {
                chosen.Add(free.Item[place]);
                column -= table.CostOf(place);
                place++;
            }
            else
            {
                place = free.Next[place];
            }
        }

        return chosen;
    }

    private ulong[] ThroughNet(int column)
    {
        var reached = Reach(column);
        var sets = new ulong[reached.Length][];
        sets[free.Count] = new ulong[reached[free.Count].Length * _words];
        var taken = new ulong[_words];
        for (var place = free.Count - 1; place >= 0; place--)
        {
            sets[place] = new ulong[reached[place].Length * _words];
            for (var knot = 0; knot < reached[place].Length; knot++)
            {
                var at = reached[place][knot];
                var best = sets[place].AsSpan(knot * _words, _words);
                var leaves = table.Leaves(place, at);
                if (leaves)
                {
                    SetAt(free.Next[place], at).CopyTo(best);
                }

                if (table.Takes(place, at, worth[place]))
                {
                    SetAt(place + 1, at - table.CostOf(place)).CopyTo(taken);
                    taken.Add(free.Item[place]);
                    if (!leaves || Bits.ComesBefore(taken, best))
                    {
                        taken.CopyTo(best);
                    }
                }
            }
        }

        var chosen = sets[0].AsSpan(0, _words).ToArray();
        chosen.AddAll(free.Chosen);
        return chosen;

        ReadOnlySpan<ulong> SetAt(int place, int at) =>
            sets[place].AsSpan(Array.BinarySearch(reached[place], at) * _words, _words);
    }

    /// <summary>For each place, the columns in which a best way can pass it, ascending.</summary>
    private int[][] Reach(int column)
    {
        var reached = new int[free.Count + 1][];
        var ahead = new HashSet<int>?[free.Count + 1];
        ahead[0] = [column];
        for (var place = 0; place <= free.Count; place++)
        {
            reached[place] = ahead[place] is { } here ? [.. here] : [];
            Array.Sort(reached[place]);
            ahead[place] = null;
            for (var knot = 0; knot < reached[place].Length && place < free.Count; knot++)
            {
                var at = reached[place][knot];
                if (table.Leaves(place, at))
                {
                    (ahead[free.Next[place]] ??= []).Add(at);
                }

                if (table.Takes(place, at, worth[place]))
                {
                    (ahead[place + 1] ??= []).Add(at - table.CostOf(place));
                }
            }
        }

        return reached;
    }
}
