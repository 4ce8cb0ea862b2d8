using System.Collections;

namespace LearningOrg.Core;

/// <summary>An immutable list that is equal to another when its elements are, so that a record holding one is too.</summary>
internal sealed class Sequence<T>(T[] items) : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    public static Sequence<T> Empty { get; } = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    public bool Equals(Sequence<T>? other) => other is not null && items.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as Sequence<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    public override string ToString() => $"[{string.Join(", ", items)}]";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Copies a caller's list at the door.</summary>
internal static class Sequence
{
    /// <summary>An array that nobody else holds.</summary>
    public static Sequence<T> Wrap<T>(T[] items) => new(items);

    public static Sequence<T> Of<T>(IEnumerable<T> items) => items as Sequence<T> ?? new Sequence<T>(items.ToArray());
}
