namespace LearningOrg.Core.Prioritization;

/// <summary>An immutable index of entries by id; an edit shares all but one path of it.</summary>
/// <remarks>
/// A trie over the hash of the id (P. Bagwell 2001), four bits a level, with leaves of up to eight entries: finding one of 100,000 touches
/// four or five nodes, where a tree would touch seventeen. Nobody sees its order. <c>null</c> is the empty index. Ids that differ and hash
/// alike share a leaf of any size, and are told apart by the text.
/// </remarks>
internal sealed class LiveIndex
{
    private const int Bits = 4;
    private const int Branches = 1 << Bits;
    private const int MostInALeaf = 8;

    private readonly LiveEntry[]? _leaf;
    private readonly LiveIndex?[] _branches;

    private LiveIndex(LiveEntry[]? leaf, LiveIndex?[] branches)
    {
        _leaf = leaf;
        _branches = branches;
    }

    /// <summary>The hash that entries are found by: FNV-1a, a character at a time, the same on every machine.</summary>
    public static ulong HashOf(string id)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in id)
        {
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        }

        return hash;
    }

    /// <summary>The index of many entries at once. O(n).</summary>
    /// <param name="entries">No two with the same id.</param>
    public static LiveIndex? Of(LiveEntry[] entries) => entries.Length == 0 ? null : Of(entries, shift: 0);

    /// <summary>The entry with an id; <c>null</c> where there is none.</summary>
    public static LiveEntry? Find(LiveIndex? index, string id)
    {
        var hash = HashOf(id);
        for (var shift = 0; index is not null; shift += Bits)
        {
            if (index._leaf is { } leaf)
            {
                var place = PlaceIn(leaf, hash, id);
                return place < 0 ? null : leaf[place];
            }

            index = index._branches[BranchOf(hash, shift)];
        }

        return null;
    }

    /// <summary>With an entry, instead of the one with its id.</summary>
    public static LiveIndex With(LiveIndex? index, LiveEntry entry) => With(index, entry, shift: 0);

    /// <summary>Without an entry that is there.</summary>
    public static LiveIndex? Without(LiveIndex index, LiveEntry entry) => Without(index, entry, shift: 0);

    private static LiveIndex Of(LiveEntry[] entries, int shift)
    {
        if (IsLeaf(entries.Length, shift))
        {
            return new LiveIndex(entries, []);
        }

        var branches = new LiveIndex?[Branches];
        foreach (var group in entries.GroupBy(entry => BranchOf(entry.Hash, shift)))
        {
            branches[group.Key] = Of([.. group], shift + Bits);
        }

        return new LiveIndex(null, branches);
    }

    private static LiveIndex With(LiveIndex? index, LiveEntry entry, int shift)
    {
        if (index is null)
        {
            return new LiveIndex([entry], []);
        }

        if (index._leaf is { } leaf)
        {
            var place = PlaceIn(leaf, entry.Hash, entry.Id);
            var entries = new LiveEntry[place < 0 ? leaf.Length + 1 : leaf.Length];
            Array.Copy(leaf, entries, leaf.Length);
            entries[place < 0 ? leaf.Length : place] = entry;
            return Of(entries, shift);
        }

        var branch = BranchOf(entry.Hash, shift);
        return index.With(branch, With(index._branches[branch], entry, shift + Bits));
    }

    private static LiveIndex? Without(LiveIndex index, LiveEntry entry, int shift)
    {
        if (index._leaf is { } leaf)
        {
            return leaf.Length == 1 ? null : new LiveIndex(Array.FindAll(leaf, each => !ReferenceEquals(each, entry)), []);
        }

        var branch = BranchOf(entry.Hash, shift);
        var without = index.With(branch, Without(index._branches[branch]!, entry, shift + Bits));
        return Array.TrueForAll(without._branches, each => each is null) ? null : without;
    }

    private LiveIndex With(int branch, LiveIndex? index)
    {
        var branches = new LiveIndex?[Branches];
        Array.Copy(_branches, branches, Branches);
        branches[branch] = index;
        return new LiveIndex(null, branches);
    }

    private static int BranchOf(ulong hash, int shift) => (int)(hash >> shift) & (Branches - 1);

    // Where no bits are left to tell entries apart, a leaf takes them all.
    private static bool IsLeaf(int count, int shift) => count <= MostInALeaf || shift >= 64;

    private static int PlaceIn(LiveEntry[] leaf, ulong hash, string id)
    {
        for (var place = 0; place < leaf.Length; place++)
        {
            if (leaf[place].Hash == hash && string.Equals(leaf[place].Id, id, StringComparison.Ordinal))
            {
                return place;
            }
        }

        return -1;
    }
}
