namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>The best permitted order met so far.</summary>
internal sealed class Incumbent(Block block)
{
    private readonly bool _hasNeeds = Array.Exists(block.Needs, needs => needs.Length > 0);

    public int[] Order { get; private set; } = block.NeedsFirst;

    public double Cost { get; private set; } = block.CostOf(block.NeedsFirst);

    /// <summary>Puts the needs of an order right, and keeps the order if it is cheaper.</summary>
    public void Try(int[] order)
    {
        var permitted = _hasNeeds ? WithNeedsFirst(order) : order;
        if (block.CostOf(permitted) is var cost && cost < Cost)
        {
            (Order, Cost) = (permitted, cost);
        }
    }

    /// <summary>The order in which the first job that has all it needs goes next.</summary>
    private int[] WithNeedsFirst(int[] order)
    {
        var placeOf = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            placeOf[order[place]] = place;
        }

        var open = Array.ConvertAll(block.Needs, needs => needs.Length);
        var ready = new SortedSet<int>(order.Where(job => open[job] == 0).Select(job => placeOf[job]));
        var permitted = new List<int>(order.Length);
        while (ready.Count > 0)
        {
            var place = ready.Min;
            ready.Remove(place);
            permitted.Add(order[place]);
            ready.UnionWith(block.NeededBy[order[place]].Where(job => --open[job] == 0).Select(job => placeOf[job]));
        }

        return [.. permitted];
    }
}
