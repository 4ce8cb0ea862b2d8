namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>The items about which there is something to decide, in an order in which each stands before all that need it and nothing
/// else: depth first through a forest.</summary>
/// <remarks>
/// Where an item needs several others, one of them is its parent in the forest; the rest, and the exclusions, are links. What a link says
/// is kept as masks over the items that stand earlier, so that one test of a few words answers it.
/// </remarks>
internal sealed class FreeItems
{
    private readonly int[] _place;

    private FreeItems(Instance instance, ulong[] chosen, long budget, Forest forest)
    {
        Instance = instance;
        Chosen = chosen;
        Item = forest.Item;
        Next = forest.Next;
        _place = new int[instance.Items];
        for (var item = 0; item < _place.Length; item++)
        {
            _place[item] = -1;
        }

        for (var place = 0; place < Item.Length; place++)
        {
            _place[Item[place]] = place;
        }

        Values = [.. Item.Select(item => instance.Values[item])];
        Costs = [.. Item.Select(item => instance.Costs[item])];
        Budget = Math.Min(budget - instance.CostOf(chosen), Costs.Sum());
        Resources = [.. instance.Resources
            .Select(resource => new Resource(
                resource.Name, [.. Item.Select(item => resource.Uses[item])], resource.Available - instance.Sum(chosen, resource.Uses)))
            .Where(resource => resource.Uses.Sum() > resource.Available)];
        Links = new Links(this, forest.Parent);
        ValueStep = Math.Max(1, Values.Aggregate(0L, CommonDivisor));
    }

    public Instance Instance { get; }

    /// <summary>What is chosen before anything is decided.</summary>
    public ulong[] Chosen { get; }

    /// <summary>The item at each place.</summary>
    public int[] Item { get; }

    /// <summary>The place after an item and all that hang on it: where to go on when it is left out.</summary>
    public int[] Next { get; }

    public long[] Values { get; }

    public long[] Costs { get; }

    /// <summary>What is left of the budget before anything is decided, and never more than all would cost.</summary>
    public long Budget { get; }

    /// <summary>The capacities that can run out, and what is left of them.</summary>
    public Resource[] Resources { get; }

    public Links Links { get; }

    /// <summary>The greatest whole number that divides all values: two sums of values that differ do so by this at least.</summary>
    public long ValueStep { get; }

    public int Count => Item.Length;

    /// <summary>Whether the forest and the budget say all there is to say.</summary>
    public bool IsForest => Resources.Length == 0 && Links.AreNone;

    /// <summary>Whether places are in the order of ids.</summary>
    public bool IsInOrderOfId => Enumerable.Range(1, Math.Max(0, Count - 1)).All(place => Item[place - 1] < Item[place]);

    /// <summary>The place of an item, −1 where it is decided.</summary>
    public int PlaceOf(int item) => _place[item];

    /// <summary>Lays the items out for the dynamic program, in the order of their ids as far as the forest allows.</summary>
    public static FreeItems ById(Instance instance, long budget) => Of(instance, budget, Forest.ById);

    /// <summary>Lays the items out for the search: what is linked side by side, then the most value for its cost first.</summary>
    public static FreeItems ByWorth(Instance instance, long budget) => Of(instance, budget, Forest.ByWorth);

    private static long CommonDivisor(long left, long right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return Math.Abs(left);
    }

    private static FreeItems Of(Instance instance, long budget, Func<Instance, int[], Forest> layOut)
    {
        var chosen = (ulong[])instance.Must.Clone();
        var free = Enumerable.Range(0, instance.Items)
            .Where(item => !chosen.Has(item) && Possibility.Of(instance, item, budget).IsPossible)
            .ToArray();
        return new FreeItems(instance, chosen, budget, layOut(instance, free));
    }
}
