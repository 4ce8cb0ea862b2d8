namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>Sets of items as words of 64 bits; bit i is the item with the i-th smallest id.</summary>
internal static class Bits
{
    public static ulong[] Empty(int items) => new ulong[(items + 63) / 64];

    public static bool Has(this ulong[] set, int item) => (set[item >> 6] >> (item & 63) & 1) != 0;

    public static void Add(this ulong[] set, int item) => set[item >> 6] |= 1UL << (item & 63);

    public static void AddAll(this ulong[] set, ulong[] others)
    {
        for (var word = 0; word < set.Length; word++)
        {
            set[word] |= others[word];
        }
    }

    public static ulong[] With(this ulong[] set, int item)
    {
        var larger = (ulong[])set.Clone();
        larger.Add(item);
        return larger;
    }

    public static bool Meets(this ulong[] set, ulong[] others)
    {
        for (var word = 0; word < set.Length; word++)
        {
            if ((set[word] & others[word]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsWithin(this ulong[] set, ulong[] others)
    {
        for (var word = 0; word < set.Length; word++)
        {
            if ((set[word] & ~others[word]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the left set comes first: it holds the smallest item in which the two differ.</summary>
    /// <remarks>Between sets of one size that is the order of their sorted lists of ids.</remarks>
    public static bool ComesBefore(this ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        for (var word = 0; word < left.Length; word++)
        {
            var differing = left[word] ^ right[word];
            if (differing != 0)
            {
                return (left[word] & differing & (~differing + 1)) != 0;
            }
        }

        return false;
    }

    public static IEnumerable<int> Items(this ulong[] set, int items)
    {
        for (var item = 0; item < items; item++)
        {
            if (set.Has(item))
            {
                yield return item;
            }
        }
    }
}
