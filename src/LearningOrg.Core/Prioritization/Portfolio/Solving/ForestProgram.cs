namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>The exact answer for every budget at once, where requirements form a forest and costs are few enough whole units.</summary>
/// <remarks>
/// Value and number of items are packed into one number, value · (n + 1) − items, so that of equal values the fewer items win in the same
/// comparison. Least cost needs no place in it: it is the smallest budget that gives the value.
/// </remarks>
internal sealed class ForestProgram
{
    private readonly FreeItems _free;
    private readonly long[] _worth;
    private readonly ForestTable _table;

    public ForestProgram(FreeItems free)
    {
        _free = free;
        _worth = [.. free.Values.Select(value => (value * (free.Count + 1)) - 1)];
        var columns = (int)free.Budget + 1;
        _table = new ForestTable(free.Next, [.. free.Costs.Select(cost => (int)Math.Min(cost, columns))], columns);
        _table.Fill(_worth);
    }

    public static bool Suits(FreeItems free) => free.IsForest && ForestTable.Fits(free.Count, free.Budget + 1);

    public ulong[] Best()
    {
        var (least, most) = (0, _table.Columns - 1);
        var value = ValueWithin(most);
        while (least < most)
        {
            var middle = least + ((most - least) / 2);
            (least, most) = ValueWithin(middle) == value ? (least, middle) : (middle + 1, most);
        }

        return new ForestTrace(_free, _table, _worth).From(least);
    }

    /// <summary>Each cost at which more value is to be had, with that value, of the free items.</summary>
    public IEnumerable<(long Cost, long Value)> Steps()
    {
        var last = -1L;
        for (var column = 0; column < _table.Columns; column++)
        {
            var value = ValueWithin(column);
            if (value > last)
            {
                last = value;
                yield return (column, value);
            }
        }
    }

    // Choosing nothing is worth 0, so the packed number is never negative.
    private long ValueWithin(int column) => (_table.Best(0, column) + _free.Count) / (_free.Count + 1);
}
