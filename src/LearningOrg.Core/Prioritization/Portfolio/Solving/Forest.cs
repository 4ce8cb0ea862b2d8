namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>Items laid out depth first, each under one of those that it needs.</summary>
/// <param name="Item">The item at each place.</param>
/// <param name="Next">The place after the item's subtree.</param>
/// <param name="Parent">For each item of the instance, the one it hangs on; −1 for roots.</param>
internal sealed record Forest(int[] Item, int[] Next, int[] Parent)
{
    /// <summary>Roots, and what hangs on one item, by id.</summary>
    public static Forest ById(Instance instance, int[] free) =>
        Of(instance, free, ParentsOf(instance, free), Comparer<int>.Default);

    /// <summary>Trees that a link joins stand side by side, so that few states differ by what a link remembers; otherwise the most value
    /// for its cost comes first, because what is decided early should be what matters.</summary>
    public static Forest ByWorth(Instance instance, int[] free)
    {
        var parents = ParentsOf(instance, free);
        var worth = new double[instance.Items];
        foreach (var item in free)
        {
            var whole = Bits.Empty(instance.Items);
            foreach (var member in free.Where(member => HangsOn(member, item, parents)))
            {
                whole.Add(member);
            }

            var cost = instance.CostOf(whole);
            var value = instance.ValueOf(whole);
            worth[item] = cost > 0 ? (double)value / cost : value > 0 ? double.MaxValue : double.MinValue;
        }

        var clusters = Clusters(instance, free, parents, worth);
        return Of(instance, free, parents, Comparer<int>.Create((left, right) =>
        {
            var order = clusters[left].CompareTo(clusters[right]);
            order = order != 0 ? order : worth[right].CompareTo(worth[left]);
            return order != 0 ? order : left.CompareTo(right);
        }));
    }

    private static Forest Of(Instance instance, int[] free, int[] parents, IComparer<int> order)
    {
        var children = free.ToLookup(item => parents[item]);
        var items = new List<int>(free.Length);
        var depths = new List<int>(free.Length);
        var ahead = new Stack<(int Item, int Depth)>();
        Push(-1, 0);
        while (ahead.Count > 0)
        {
            var (item, depth) = ahead.Pop();
            items.Add(item);
            depths.Add(depth);
            Push(item, depth + 1);
        }

        var next = new int[items.Count];
        for (var place = next.Length - 1; place >= 0; place--)
        {
            next[place] = place + 1;
            while (next[place] < next.Length && depths[next[place]] > depths[place])
            {
                next[place] = next[next[place]];
            }
        }

        return new Forest([.. items], next, parents);

        void Push(int parent, int depth)
        {
            foreach (var child in children[parent].OrderByDescending(child => child, order))
            {
                ahead.Push((child, depth));
            }
        }
    }

    /// <summary>Of what an item needs, that with the most requirements of its own: it says the most about what else is chosen.</summary>
    private static int[] ParentsOf(Instance instance, int[] free)
    {
        var isFree = new bool[instance.Items];
        Array.ForEach(free, item => isFree[item] = true);
        var sizes = instance.Precedence.Closures.Select(closure => closure.Items(instance.Items).Count(item => isFree[item])).ToArray();
        var parents = new int[instance.Items];
        foreach (var item in free)
        {
            parents[item] = instance.Precedence.Direct[item].Where(needed => isFree[needed])
                .OrderByDescending(needed => sizes[needed]).ThenBy(needed => needed).DefaultIfEmpty(-1).First();
        }

        return parents;
    }

    private static bool HangsOn(int item, int root, int[] parents)
    {
        while (item != root && item >= 0)
        {
            item = parents[item];
        }

        return item == root;
    }

    /// <summary>For each item, the rank of its cluster: trees joined by links, that with the greatest worth in it first.</summary>
    private static int[] Clusters(Instance instance, int[] free, int[] parents, double[] worth)
    {
        var cluster = Enumerable.Range(0, instance.Items).ToArray();
        var isFree = new bool[instance.Items];
        Array.ForEach(free, item => isFree[item] = true);
        foreach (var item in free)
        {
            var linked = instance.Precedence.Direct[item].Concat(instance.Excluded[item].Items(instance.Items));
            foreach (var other in linked.Where(other => isFree[other]))
            {
                cluster[Find(item)] = Find(other);
            }
        }

        var ranks = free.GroupBy(Find)
            .OrderByDescending(group => group.Where(item => parents[item] < 0).Max(item => worth[item])).ThenBy(group => group.Min())
            .Select((group, rank) => (group.Key, Rank: rank)).ToDictionary(pair => pair.Key, pair => pair.Rank);
        var result = new int[instance.Items];
        Array.ForEach(free, item => result[item] = ranks[Find(item)]);
        return result;

        int Find(int item)
        {
            while (cluster[item] != item)
            {
                cluster[item] = cluster[cluster[item]];
                item = cluster[item];
            }

            return item;
        }
    }
}
