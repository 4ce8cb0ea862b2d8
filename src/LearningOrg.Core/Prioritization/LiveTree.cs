namespace LearningOrg.Core.Prioritization;

/// <summary>An immutable list of entries in the order of their places; an edit shares all but one path of it.</summary>
/// <remarks>
/// A weight-balanced tree (Nievergelt and Reingold 1973) with the balance (3, 2), which Hirai and Yamamoto (2011) proved to hold under
/// insertion and deletion. The number of a place lies in the node itself: on the way down nearly every step is one memory access. All
/// places handed to one tree are of one kind. <c>null</c> is the empty tree. Every operation is O(log n), building apart.
/// </remarks>
internal sealed class LiveTree
{
    // A side may hold three times the other; of two rotations the double one is due when the inner grandchild holds twice the outer.
    private const int Balance = 3;
    private const int Inner = 2;

    private readonly LiveTree? _left;
    private readonly LiveTree? _right;
    private readonly long _number;
    private readonly LiveEntry _entry;
    private readonly int _count;

    private LiveTree(LiveTree? left, long number, LiveEntry entry, LiveTree? right)
    {
        _left = left;
        _number = number;
        _entry = entry;
        _right = right;
        _count = CountOf(left) + CountOf(right) + 1;
    }

    public static int CountOf(LiveTree? tree) => tree?._count ?? 0;

    /// <summary>The tree of many entries at once, as flat as can be. O(n log n).</summary>
    public static LiveTree? Of(IReadOnlyList<LiveEntry> entries, Func<LiveEntry, LivePlace> place)
    {
        var ordered = entries.ToArray();
        var places = entries.Select(place).ToArray();
        Array.Sort(places, ordered);
        return Over(places, ordered);

        static LiveTree? Over(ReadOnlySpan<LivePlace> places, ReadOnlySpan<LiveEntry> ordered)
        {
            var middle = ordered.Length / 2;
            return ordered.IsEmpty
                ? null
                : new LiveTree(
                    Over(places.Slice(0, middle), ordered.Slice(0, middle)),
                    places[middle].Number,
                    ordered[middle],
                    Over(places.Slice(middle + 1), ordered.Slice(middle + 1)));
        }
    }

    /// <summary>With an entry at its place, instead of the one that stood there.</summary>
    public static LiveTree With(LiveTree? tree, in LivePlace place, LiveEntry entry)
    {
        if (tree is null)
        {
            return new LiveTree(null, place.Number, entry, null);
        }

        return tree.Compare(place) switch
        {
            < 0 => Balanced(With(tree._left, place, entry), tree, tree._right),
            > 0 => Balanced(tree._left, tree, With(tree._right, place, entry)),
            _ => new LiveTree(tree._left, place.Number, entry, tree._right),
        };
    }

    /// <summary>Without the entry at a place; there must be one.</summary>
    public static LiveTree? Without(LiveTree tree, in LivePlace place) => tree.Compare(place) switch
    {
        < 0 => Balanced(Without(tree._left!, place), tree, tree._right),
        > 0 => Balanced(tree._left, tree, Without(tree._right!, place)),
        _ => Glued(tree._left, tree._right),
    };

    /// <summary>How many entries stand before a place.</summary>
    public static int CountBefore(LiveTree? tree, in LivePlace place)
    {
        var count = 0;
        while (tree is not null)
        {
            if (tree.Compare(place) <= 0)
            {
                tree = tree._left;
            }
            else
            {
                count += CountOf(tree._left) + 1;
                tree = tree._right;
            }
        }

        return count;
    }

    /// <summary>The entry at a position; there must be one.</summary>
    public static LiveEntry At(LiveTree? tree, int position) => NodeAt(tree, position)._entry;

    private static LiveTree NodeAt(LiveTree? tree, int position)
    {
        while (true)
        {
            var before = CountOf(tree!._left);
            if (position == before)
            {
                return tree;
            }

            tree = position < before ? tree._left : tree._right;
            position -= position < before ? 0 : before + 1;
        }
    }

    /// <summary>Below 0 where the place lies before this node, above 0 where it lies after.</summary>
    private int Compare(in LivePlace place) =>
        place.Number < _number ? -1 : place.Number > _number ? 1 : string.CompareOrdinal(place.Id, _entry.Id);

    /// <summary>The entry of a node between two sides of which one has changed by one entry.</summary>
    private static LiveTree Balanced(LiveTree? left, LiveTree node, LiveTree? right)
    {
        var (leftCount, rightCount) = (CountOf(left), CountOf(right));
        if (leftCount + rightCount <= 1 || (rightCount <= Balance * leftCount && leftCount <= Balance * rightCount))
        {
            return node.Between(left, right);
        }

        return rightCount > leftCount ? RotatedLeft(left, node, right!) : RotatedRight(left!, node, right);
    }

    private static LiveTree RotatedLeft(LiveTree? left, LiveTree node, LiveTree right)
    {
        var inner = right._left;
        return CountOf(inner) < Inner * CountOf(right._right)
            ? right.Between(node.Between(left, inner), right._right)
            : inner!.Between(node.Between(left, inner._left), right.Between(inner._right, right._right));
    }

    private static LiveTree RotatedRight(LiveTree left, LiveTree node, LiveTree? right)
    {
        var inner = left._right;
        return CountOf(inner) < Inner * CountOf(left._left)
            ? left.Between(left._left, node.Between(inner, right))
            : inner!.Between(left.Between(left._left, inner._left), node.Between(inner._right, right));
    }

    private static LiveTree? Glued(LiveTree? left, LiveTree? right)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }

        return left._count > right._count
            ? Balanced(WithoutLast(left), NodeAt(left, left._count - 1), right)
            : Balanced(left, NodeAt(right, 0), WithoutFirst(right));
    }

    private static LiveTree? WithoutFirst(LiveTree tree) =>
        tree._left is null ? tree._right : Balanced(WithoutFirst(tree._left), tree, tree._right);

    private static LiveTree? WithoutLast(LiveTree tree) =>
        tree._right is null ? tree._left : Balanced(tree._left, tree, WithoutLast(tree._right));

    private LiveTree Between(LiveTree? left, LiveTree? right) => new(left, _number, _entry, right);
}
