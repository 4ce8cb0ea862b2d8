namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>The most worth that can still be had from each place on, for each remaining budget.</summary>
/// <remarks>
/// The dynamic program of Johnson and Niemi (1983) for a tree: from the last place to the first, an item is either left out, and its
/// subtree with it, or paid for. O(places · columns) time and memory.
/// </remarks>
internal sealed class ForestTable
{
    /// <summary>How many cells a table may have: 64 megabytes.</summary>
    public const int MostCells = 1 << 23;

    private readonly long[][] _rows;
    private readonly int[] _next;
    private readonly int[] _costs;

    /// <param name="next">The place after each subtree.</param>
    /// <param name="costs">The columns that each place takes.</param>
    /// <param name="columns">The largest remaining budget and one.</param>
    public ForestTable(int[] next, int[] costs, int columns)
    {
        _next = next;
        _costs = costs;
        _rows = new long[next.Length + 1][];
        for (var place = 0; place < _rows.Length; place++)
        {
            _rows[place] = new long[columns];
        }
    }

    public int Columns => _rows[0].Length;

    public static bool Fits(int places, long columns) => columns <= MostCells / (places + 1);

    public long Best(int place, int column) => _rows[place][column];

    public int CostOf(int place) => _costs[place];

    public void Fill(long[] worth)
    {
        for (var place = _next.Length - 1; place >= 0; place--)
        {
            var (row, taken, left) = (_rows[place], _rows[place + 1], _rows[_next[place]]);
            var (cost, gain) = (_costs[place], worth[place]);
            Array.Copy(left, row, Math.Min(cost, row.Length));
            for (var column = cost; column < row.Length; column++)
            {
                row[column] = Math.Max(left[column], taken[column - cost] + gain);
            }
        }
    }

    /// <summary>Whether a best way on from here pays for the item.</summary>
    public bool Takes(int place, int column, long worth) => _costs[place] <= column
        && _rows[place + 1][column - _costs[place]] + worth == _rows[place][column];

    /// <summary>Whether a best way on from here leaves the item out.</summary>
    public bool Leaves(int place, int column) => _rows[_next[place]][column] == _rows[place][column];
}
