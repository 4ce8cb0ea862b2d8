namespace LearningOrg.Core.Numerics;

/// <summary>Who comes where, given the scores: best first, near-equal scores sharing a rank (1, 2, 2, 4).</summary>
/// <remarks>
/// The order depends on scores and ids alone, never on the order of input: scores equal in twelve significant digits tie, and tied items
/// are listed by id, letter by letter; items tied in id too keep the order they came in. O(n log n).
/// </remarks>
internal sealed class RankOrder
{
    private readonly int[] _items;
    private readonly int[] _ranks;

    private RankOrder(int[] items, int[] ranks)
    {
        _items = items;
        _ranks = ranks;
    }

    public int Count => _items.Length;

    /// <summary>The index of the item listed at a position.</summary>
    public int ItemAt(int position) => _items[position];

    /// <summary>The rank, from 1, of the item listed at a position.</summary>
    public int RankAt(int position) => _ranks[position];

    /// <summary>Whether the item listed at a position shares its rank with a neighbor.</summary>
    public bool IsTiedAt(int position) =>
        (position > 0 && _ranks[position - 1] == _ranks[position]) ||
        (position + 1 < Count && _ranks[position + 1] == _ranks[position]);

    public static RankOrder Descending(ReadOnlySpan<double> scores, IReadOnlyList<string> ids) => By(scores, ids, sign: -1);

    public static RankOrder Ascending(ReadOnlySpan<double> scores, IReadOnlyList<string> ids) => By(scores, ids, sign: 1);

    private static RankOrder By(ReadOnlySpan<double> scores, IReadOnlyList<string> ids, int sign)
    {
        var items = new int[scores.Length];
        var keys = new long[scores.Length];
        for (var item = 0; item < scores.Length; item++)
        {
            items[item] = item;
            keys[item] = sign * SignificantDigits.Key(scores[item]);
        }

        Array.Sort(keys, items);

        var byId = Comparer<int>.Create((left, right) =>
        {
            var order = string.CompareOrdinal(ids[left], ids[right]);
            return order != 0 ? order : left.CompareTo(right);
        });
        var ranks = new int[scores.Length];
        for (var start = 0; start < items.Length;)
        {
            var end = start + 1;
            while (end < items.Length && keys[end] == keys[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                Array.Sort(items, start, end - start, byId);
            }

            for (var position = start; position < end; position++)
            {
                ranks[position] = start + 1;
            }

            start = end;
        }

        return new RankOrder(items, ranks);
    }
}
