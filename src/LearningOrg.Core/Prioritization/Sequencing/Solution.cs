namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>An order, what every permitted order costs at least, and whether the two are the same.</summary>
internal sealed record Solution(int[] Order, double LowerBound, bool IsProven)
{
    // Sets of finished work are the bits of one number.
    private const int MostInASearch = 64;

    // Comparing a pair of neighbors is that much less work than looking at a set.
    private const long PairsPerSet = 30;

    // The last digits of a sum.
    private const double Noise = 1e-12;

    /// <summary>Expedited work and what it needs, then the rest: two problems, because the second begins at the same time whatever the
    /// order of the first.</summary>
    public static Solution Of(Workload load, int searchLimit)
    {
        var goesFirst = GoesFirst(load);
        var all = Enumerable.Range(0, load.Count).ToArray();
        var pressing = Block.Of(load, Array.FindAll(all, work => goesFirst[work]), start: 0);
        var first = Of(pressing, searchLimit);
        var others = Block.Of(load, Array.FindAll(all, work => !goesFirst[work]), pressing.End);
        var second = Of(others, searchLimit);
        return new Solution(
            [.. pressing.InLoad(first.Order), .. others.InLoad(second.Order)],
            first.LowerBound + second.LowerBound,
            first.IsProven && second.IsProven);
    }

    public static bool[] GoesFirst(Workload load) => load.WithNeeds(work => load.Urgencies[work].Class == UrgencyClass.Expedite);

    private static Solution Of(Block block, int searchLimit)
    {
        var lines = CostLines.Of(block);
        if (lines.AreExact && (block.IsOutForest || block.IsInForest))
        {
            var order = block.IsOutForest
                ? Forest.Order(block, lines.Slopes, block.OutParents())
                : Forest.OrderOfInForest(block, lines.Slopes, block.InParents());
            return new Solution(order, block.CostOf(order), IsProven: true);
        }

        var incumbent = new Incumbent(block);
        var free = Relaxation.Free(block, lines);
        Relaxation[] relaxations = free.Needs.Count == 0
            ? [free]
            : [free, Relaxation.OutForest(block, lines), Relaxation.InForest(block, lines)];
        Array.ForEach(relaxations, relaxation => relaxation.Climb(incumbent));
        var bound = relaxations.Max(relaxation => relaxation.LowerBound);

        var improved = Moves.Improve(block, incumbent.Order, PairsPerSet * Math.Max(searchLimit, 1));
        var cost = block.CostOf(improved);
        if (IsClosed(cost, bound) || block.Count > MostInASearch || searchLimit == 0)
        {
            return new Solution(improved, Math.Min(bound, cost), IsClosed(cost, bound));
        }

        var searched = SetSearch.Run(block, lines, free, improved, searchLimit);
        cost = block.CostOf(searched.Order);
        bound = Math.Max(bound, searched.LowerBound);
        return new Solution(searched.Order, Math.Min(bound, cost), searched.IsProven || IsClosed(cost, bound));
    }

    private static bool IsClosed(double cost, double bound) => cost - bound <= Noise * cost;
}
