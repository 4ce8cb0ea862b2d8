namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>A portfolio in whole numbers; item i is the one with the i-th smallest id.</summary>
internal sealed class Instance(
    long[] values, long[] costs, Resource[] resources, Precedence precedence, ulong[][] excluded, bool[] isMustDo)
{
    public int Items => Values.Length;

    public long[] Values { get; } = values;

    public long[] Costs { get; } = costs;

    /// <summary>The capacities beside the budget.</summary>
    public Resource[] Resources { get; } = resources;

    public Precedence Precedence { get; } = precedence;

    /// <summary>For each item, those that it excludes.</summary>
    public ulong[][] Excluded { get; } = excluded;

    /// <summary>The must-dos and all they need.</summary>
    public ulong[] Must { get; } = MustOf(precedence, isMustDo);

    public long CostOf(ulong[] set) => Sum(set, Costs);

    public long ValueOf(ulong[] set) => Sum(set, Values);

    public long Sum(ulong[] set, long[] amounts)
    {
        var sum = 0L;
        foreach (var item in set.Items(Items))
        {
            sum += amounts[item];
        }

        return sum;
    }

    /// <summary>The first two of a set that exclude each other.</summary>
    public (int One, int Other)? ConflictIn(ulong[] set)
    {
        foreach (var one in set.Items(Items).Where(one => Excluded[one].Meets(set)))
        {
            return (one, Excluded[one].Items(Items).First(set.Has));
        }

        return null;
    }

    /// <summary>An item with all that it needs and all that must be done: what is chosen at least, where it is.</summary>
    public ulong[] AtLeastWith(int item)
    {
        var set = (ulong[])Must.Clone();
        set.AddAll(Precedence.Closures[item]);
        return set;
    }

    private static ulong[] MustOf(Precedence precedence, bool[] isMustDo)
    {
        var must = Bits.Empty(isMustDo.Length);
        for (var item = 0; item < isMustDo.Length && precedence.Cycle.Length == 0; item++)
        {
            if (isMustDo[item])
            {
                must.AddAll(precedence.Closures[item]);
            }
        }

        return must;
    }
}

/// <summary>A capacity: how much of it each item takes, and how much there is.</summary>
internal sealed record Resource(string Name, long[] Uses, long Available);
