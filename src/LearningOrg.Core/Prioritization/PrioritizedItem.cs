using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Prioritization;

/// <summary>One place in a ranking.</summary>
/// <remarks>A view into its list, made as the list is read. <c>default</c> belongs to no list and means nothing.</remarks>
/// <typeparam name="T">The host's type.</typeparam>
[NoDefault]
public readonly struct PrioritizedItem<T> : IEquatable<PrioritizedItem<T>>
{
    private readonly IPlaces<T>? _list;
    private readonly int _position;

    internal PrioritizedItem(IPlaces<T> list, int position)
    {
        _list = list;
        _position = position;
    }

    /// <summary>The rank, from 1. Items that tie share a rank, and the next rank is left out: 1, 2, 2, 4.</summary>
    public int Rank => List.RankAt(_position);

    /// <summary>The host's own object.</summary>
    public T Item => List.ItemAt(_position);

    /// <summary>The id that the host gave it.</summary>
    public string Id => List.IdAt(_position);

    /// <summary>The score.</summary>
    public Score Score => List.ScoreAt(_position);

    /// <summary>Whether another item shares the rank.</summary>
    public bool IsTied => List.IsTiedAt(_position);

    /// <summary>The score taken apart, from the numbers that were ranked: later changes to the host's object do not show.</summary>
    public ScoreBreakdown Breakdown => List.BreakdownAt(_position);

    private IPlaces<T> List => _list ?? throw new InvalidOperationException(
        "This place is unassigned: it is the default PrioritizedItem and belongs to no list.");

    /// <summary>Whether both are the same place of the same list.</summary>
    public bool Equals(PrioritizedItem<T> other) => ReferenceEquals(_list, other._list) && _position == other._position;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PrioritizedItem<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_list, _position);

    /// <summary>Whether both are the same place of the same list.</summary>
    public static bool operator ==(PrioritizedItem<T> left, PrioritizedItem<T> right) => left.Equals(right);

    /// <summary>Whether they are different places.</summary>
    public static bool operator !=(PrioritizedItem<T> left, PrioritizedItem<T> right) => !left.Equals(right);

    /// <summary>As <c>2. CIM0000007: 250 (RICE 1)</c>.</summary>
    public override string ToString() => _list is null ? "(unassigned)" : $"{Text.Of(Rank)}. {Id}: {Score}";
}
