using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>An order, what every permitted order costs at least, and whether the two are the same.</summary>
internal sealed record Solution(int[] Order, double LowerBound, bool IsProven)
{
    // Sets of finished work are the bits of one number.
    private const int MostInASearch = 64;

    /// <summary>Expedited work and what it needs, then the rest: two problems, because the second begins at the same time whatever the order
    /// of the first.</summary>
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

        var start = Multipliers.Solve(block, lines);
        var improved = Moves.Improve(block, start.Order, 30L * Math.Max(searchLimit, 1));
        var cost = block.CostOf(improved);
        if (IsClosed(cost, start.LowerBound) || block.Count > MostInASearch || searchLimit == 0)
        {
            return new Solution(improved, Math.Min(start.LowerBound, cost), IsClosed(cost, start.LowerBound));
        }

        var searched = SetSearch.Run(block, lines, start.Shares, improved, searchLimit);
        var bound = Math.Max(start.LowerBound, searched.LowerBound);
        var best = block.CostOf(searched.Order);
        var isProven = searched.IsProven || IsClosed(best, bound);
        return new Solution(searched.Order, Math.Min(bound, best), isProven);
    }

    private static bool IsClosed(double cost, double bound) => SignificantDigits.Key(cost) <= SignificantDigits.Key(bound);
}
