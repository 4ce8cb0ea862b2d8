using System.Collections;
using System.Threading;

namespace LearningOrg.Core;

/// <summary>An immutable list that is equal to another when its elements are, so that a record holding one is too.</summary>
/// <remarks>
/// Appending to the list that was made last takes O(1) on average, however long it is: the lists share an array with room at its end, and each
/// sees only its own beginning of it. Appending to an older list copies.
/// </remarks>
internal sealed class Sequence<T> : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    private readonly Room _room;

    /// <summary>An array that nobody else holds.</summary>
    public Sequence(T[] items)
        : this(new Room(items, items.Length), items.Length)
    {
    }

    private Sequence(Room room, int count)
    {
        _room = room;
        Count = count;
    }

    public static Sequence<T> Empty { get; } = new([]);

    public int Count { get; }

    public T this[int index] => (uint)index < (uint)Count
        ? _room.Items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"{nameof(index)} must be from 0 to {Text.Of(Count - 1)}.");

    /// <summary>This list and one more element.</summary>
    public Sequence<T> Append(T item)
    {
        if (_room.TryTake(Count, item))
        {
            return new(_room, Count + 1);
        }

        var items = new T[Count + 1 + (Count / 2)];
        Array.Copy(_room.Items, items, Count);
        items[Count] = item;
        return new(new Room(items, Count + 1), Count + 1);
    }

    public bool Equals(Sequence<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && Count == other.Count && this.SequenceEqual(other));

    public override bool Equals(object? obj) => Equals(obj as Sequence<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in this)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)new ArraySegment<T>(_room.Items, 0, Count)).GetEnumerator();

    public override string ToString() => $"[{string.Join(", ", this)}]";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>An array whose beginning is taken, element by element; what is taken never changes.</summary>
    private sealed class Room(T[] items, int taken)
    {
        private int _taken = taken;

        public T[] Items => items;

        // The place goes to whoever asks first, on whatever thread: the next one finds it taken, and copies.
        public bool TryTake(int place, T item)
        {
            if (place >= items.Length || Interlocked.CompareExchange(ref _taken, place + 1, place) != place)
            {
                return false;
            }

            items[place] = item;
            return true;
        }
    }
}

/// <summary>Copies a caller's list at the door.</summary>
internal static class Sequence
{
    /// <summary>An array that nobody else holds.</summary>
    public static Sequence<T> Wrap<T>(T[] items) => new(items);

    public static Sequence<T> Of<T>(IEnumerable<T> items) => items as Sequence<T> ?? new Sequence<T>(items.ToArray());
}
