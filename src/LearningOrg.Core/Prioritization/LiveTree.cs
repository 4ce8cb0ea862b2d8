namespace LearningOrg.Core.Prioritization;

/// <summary>An immutable list of entries kept in order, which an edit shares all but one path of.</summary>
/// <remarks>
/// A weight-balanced tree (Nievergelt and Reingold 1973) with the balance (3, 2), which Hirai and Yamamoto (2011) proved to hold under
/// insertion and deletion. It does not know its order: each call hands in a place, which compares itself with entries, and all calls on one
/// tree use places of one order. <c>null</c> is the empty tree. Every operation is O(log n) but building, which is O(n).
/// </remarks>
internal sealed class LiveTree
{
    // A side may hold three times the other; of two rotations the double one is due when the inner grandchild holds twice the outer.
    private const int Balance = 3;
    private const int Inner = 2;

    private readonly LiveEntry _entry;
    private readonly LiveTree? _left;
    private readonly LiveTree? _right;
    private readonly int _count;

    private LiveTree(LiveTree? left, LiveEntry entry, LiveTree? right)
    {
        _left = left;
        _entry = entry;
        _right = right;
        _count = CountOf(left) + CountOf(right) + 1;
    }

    public static int CountOf(LiveTree? tree) => tree?._count ?? 0;

    /// <summary>The tree of entries that are in order already.</summary>
    public static LiveTree? Of(ReadOnlySpan<LiveEntry> ordered)
    {
        if (ordered.IsEmpty)
        {
            return null;
        }

        var middle = ordered.Length / 2;
        return new LiveTree(Of(ordered.Slice(0, middle)), ordered[middle], Of(ordered.Slice(middle + 1)));
    }

    /// <summary>With an entry at its place, instead of the one that stood there.</summary>
    public static LiveTree With<TPlace>(LiveTree? tree, LiveEntry entry, TPlace place)
        where TPlace : struct, IComparable<LiveEntry>
    {
        if (tree is null)
        {
            return new LiveTree(null, entry, null);
        }

        return place.CompareTo(tree._entry) switch
        {
            < 0 => Balanced(With(tree._left, entry, place), tree._entry, tree._right),
            > 0 => Balanced(tree._left, tree._entry, With(tree._right, entry, place)),
            _ => new LiveTree(tree._left, entry, tree._right),
        };
    }

    /// <summary>Without the entry at a place; there must be one.</summary>
    public static LiveTree? Without<TPlace>(LiveTree tree, TPlace place)
        where TPlace : struct, IComparable<LiveEntry> => place.CompareTo(tree._entry) switch
        {
            < 0 => Balanced(Without(tree._left!, place), tree._entry, tree._right),
            > 0 => Balanced(tree._left, tree._entry, Without(tree._right!, place)),
            _ => Glued(tree._left, tree._right),
        };

    /// <summary>The entry at a place; <c>null</c> where there is none.</summary>
    public static LiveEntry? Find<TPlace>(LiveTree? tree, TPlace place)
        where TPlace : struct, IComparable<LiveEntry>
    {
        while (tree is not null)
        {
            var order = place.CompareTo(tree._entry);
            if (order == 0)
            {
                return tree._entry;
            }

            tree = order < 0 ? tree._left : tree._right;
        }

        return null;
    }

    /// <summary>How many entries stand before a place.</summary>
    public static int CountBefore<TPlace>(LiveTree? tree, TPlace place)
        where TPlace : struct, IComparable<LiveEntry>
    {
        var count = 0;
        while (tree is not null)
        {
            if (place.CompareTo(tree._entry) <= 0)
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
    public static LiveEntry At(LiveTree? tree, int position)
    {
        while (true)
        {
            var before = CountOf(tree!._left);
            if (position == before)
            {
                return tree._entry;
            }

            tree = position < before ? tree._left : tree._right;
            position -= position < before ? 0 : before + 1;
        }
    }

    private static LiveTree Balanced(LiveTree? left, LiveEntry entry, LiveTree? right)
    {
        var (leftCount, rightCount) = (CountOf(left), CountOf(right));
        if (leftCount + rightCount <= 1 || (rightCount <= Balance * leftCount && leftCount <= Balance * rightCount))
        {
            return new LiveTree(left, entry, right);
        }

        return rightCount > leftCount ? RotatedLeft(left, entry, right!) : RotatedRight(left!, entry, right);
    }

    private static LiveTree RotatedLeft(LiveTree? left, LiveEntry entry, LiveTree right) =>
        CountOf(right._left) < Inner * CountOf(right._right)
            ? new LiveTree(new LiveTree(left, entry, right._left), right._entry, right._right)
            : new LiveTree(
                new LiveTree(left, entry, right._left!._left),
                right._left._entry,
                new LiveTree(right._left._right, right._entry, right._right));

    private static LiveTree RotatedRight(LiveTree left, LiveEntry entry, LiveTree? right) =>
        CountOf(left._right) < Inner * CountOf(left._left)
            ? new LiveTree(left._left, left._entry, new LiveTree(left._right, entry, right))
            : new LiveTree(
                new LiveTree(left._left, left._entry, left._right!._left),
                left._right._entry,
                new LiveTree(left._right._right, entry, right));

    private static LiveTree? Glued(LiveTree? left, LiveTree? right)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }

        return left._count > right._count
            ? Balanced(WithoutLast(left), At(left, left._count - 1), right)
            : Balanced(left, At(right, 0), WithoutFirst(right));
    }

    private static LiveTree? WithoutFirst(LiveTree tree) =>
        tree._left is null ? tree._right : Balanced(WithoutFirst(tree._left), tree._entry, tree._right);

    private static LiveTree? WithoutLast(LiveTree tree) =>
        tree._right is null ? tree._left : Balanced(tree._left, tree._entry, WithoutLast(tree._right));
}
