namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>Costs from the lowest up, with whose they are; who ties may come in any order.</summary>
/// <remarks>
/// As many buckets as costs, equally wide from the lowest to the highest: where costs are spread out, a bucket holds one or two and the whole
/// takes a few walks over the costs. A bucket that holds many is sorted, so that costs however bunched take no longer than a sort.
/// A cost's bucket never falls as the cost rises, rounding included, so that the order is exact.
/// </remarks>
internal sealed class CostOrder(int count)
{
    private const int MostToInsert = 16;

    private readonly int[] _buckets = new int[count];
    private readonly int[] _ends = new int[count];

    /// <summary>The costs in order.</summary>
    public double[] Costs { get; } = new double[count];

    /// <summary>Whose the costs are, by place.</summary>
    public int[] Items { get; } = new int[count];

    /// <param name="costs">Finite, one for each item.</param>
    public void Of(ReadOnlySpan<double> costs)
    {
        var (lowest, highest) = Range(costs);
        var perBucket = (costs.Length - 1) / (highest - lowest);
        if (perBucket > 0 && perBucket <= double.MaxValue)
        {
            Spread(costs, lowest, perBucket);
            OrderBuckets();
        }
        else
        {
            // All are alike, or apart by more or less than a double can hold.
            Fill(costs);
            Array.Sort(Costs, Items);
        }
    }

    private static (double Lowest, double Highest) Range(ReadOnlySpan<double> costs)
    {
        var (lowest, highest) = (costs[0], costs[0]);
        foreach (var cost in costs)
        {
            lowest = cost < lowest ? cost : lowest;
            highest = cost > highest ? cost : highest;
        }

        return (lowest, highest);
    }

    private void Fill(ReadOnlySpan<double> costs)
    {
        costs.CopyTo(Costs);
        for (var item = 0; item < Items.Length; item++)
        {
            Items[item] = item;
        }
    }

    private void Spread(ReadOnlySpan<double> costs, double lowest, double perBucket)
    {
        Array.Clear(_ends, 0, _ends.Length);
        for (var item = 0; item < costs.Length; item++)
        {
            _buckets[item] = (int)((costs[item] - lowest) * perBucket);
            _ends[_buckets[item]]++;
        }

        var start = 0;
        for (var bucket = 0; bucket < _ends.Length; bucket++)
        {
            (_ends[bucket], start) = (start, start + _ends[bucket]);
        }

        for (var item = 0; item < costs.Length; item++)
        {
            var place = _ends[_buckets[item]]++;
            Costs[place] = costs[item];
            Items[place] = item;
        }
    }

    private void OrderBuckets()
    {
        var start = 0;
        foreach (var end in _ends)
        {
            if (end - start > MostToInsert)
            {
                Array.Sort(Costs, Items, start, end - start);
            }
            else if (end - start > 1)
            {
                Insert(start, end);
            }

            start = end;
        }
    }

    private void Insert(int start, int end)
    {
        for (var next = start + 1; next < end; next++)
        {
            var (cost, item) = (Costs[next], Items[next]);
            var place = next;
            for (; place > start && Costs[place - 1] > cost; place--)
            {
                (Costs[place], Items[place]) = (Costs[place - 1], Items[place - 1]);
            }

            (Costs[place], Items[place]) = (cost, item);
        }
    }
}
