using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Prioritization.Uncertainty;

/// <summary>One place in a ranking from estimates.</summary>
/// <remarks>A view into its list, made as the list is read. <c>default</c> belongs to no list and means nothing.</remarks>
/// <typeparam name="T">The host's type.</typeparam>
[NoDefault]
public readonly struct EstimatedItem<T> : IEquatable<EstimatedItem<T>>
{
    private readonly EstimatedList<T>? _list;
    private readonly int _position;

    internal EstimatedItem(EstimatedList<T> list, int position)
    {
        _list = list;
        _position = position;
    }

    /// <summary>The best rank it can have, from 1: one more than lie certainly above it.</summary>
    public int Rank => List.RanksAt(_position).Best;

    /// <summary>The worst rank it can have: one more than can lie above it.</summary>
    public int WorstRank => List.RanksAt(_position).Worst;

    /// <summary>The host's own object.</summary>
    public T Item => Entry.Item;

    /// <summary>The id that the host gave it.</summary>
    public string Id => Entry.Id;

    /// <summary>The score of the likely numbers.</summary>
    public Score Score => Core.Score.Of(Entry.Likely, List.Model);

    /// <summary>The least score that the estimates permit.</summary>
    public Score LeastScore => Core.Score.Of(Entry.Bounds.Low, List.Model);

    /// <summary>The greatest score that the estimates permit.</summary>
    public Score GreatestScore => Core.Score.Of(Entry.Bounds.High, List.Model);

    /// <summary>Whether the score is one number.</summary>
    public bool IsExact => Entry.Bounds.Low.Equals(Entry.Bounds.High);

    /// <summary>Whether it is tied: its range overlaps that of another, or both are the same score.</summary>
    public bool IsTied => List.TiesAt(_position) > 0;

    /// <summary>All whose ranges overlap its own, in the order of the listing. Found anew each time, in O(n).</summary>
    public IReadOnlyList<EstimatedItem<T>> TiedWith => List.TiedWithAt(_position);

    /// <summary>The score of the likely numbers taken apart.</summary>
    public ScoreBreakdown Breakdown => List.BreakdownAt(_position);

    private EstimatedEntry<T> Entry => List.EntryAt(_position);

    private EstimatedList<T> List => _list ?? throw new InvalidOperationException(
        "This place is unassigned: it is the default EstimatedItem and belongs to no list.");

    /// <summary>What was known about an input; <c>null</c> where the model has none of that name.</summary>
    /// <param name="input">The name of an input of the model, whatever its case.</param>
    public Estimate? EstimateOf(string input) => List.EstimateAt(_position, Guard.Against.Null(input));

    /// <summary>Whether both are the same place of the same list.</summary>
    public bool Equals(EstimatedItem<T> other) => ReferenceEquals(_list, other._list) && _position == other._position;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EstimatedItem<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_list, _position);

    /// <summary>Whether both are the same place of the same list.</summary>
    public static bool operator ==(EstimatedItem<T> left, EstimatedItem<T> right) => left.Equals(right);

    /// <summary>Whether they are different places.</summary>
    public static bool operator !=(EstimatedItem<T> left, EstimatedItem<T> right) => !left.Equals(right);

    /// <summary>As <c>1–3. CIM0000007: 250 (RICE 1), from 100 to 400</c>.</summary>
    public override string ToString()
    {
        if (_list is null)
        {
            return "(unassigned)";
        }

        var rank = Rank == WorstRank ? Text.Of(Rank) : $"{Text.Of(Rank)}–{Text.Of(WorstRank)}";
        var range = IsExact ? string.Empty : $", from {Text.Of(Entry.Bounds.Low)} to {Text.Of(Entry.Bounds.High)}";
        return $"{rank}. {Id}: {Score}{range}";
    }
}
