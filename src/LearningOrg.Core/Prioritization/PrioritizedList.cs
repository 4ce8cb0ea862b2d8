using System.Collections;
using LearningOrg.Core.Numerics;
using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization;

/// <summary>A ranking of the host's own objects, highest score first, every place explained.</summary>
/// <remarks>
/// Scores that agree in twelve significant digits share a rank; tied items are listed by id. Items that could not be scored are not ranked
/// last: they stand apart, in <see cref="Unscored"/>, with the reasons. Immutable; made by <see cref="Prioritizing.Prioritize"/>.
/// </remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class PrioritizedList<T> : IReadOnlyList<PrioritizedItem<T>>, IPlaces<T>
{
    private readonly ScoringFormula<T> _formula;
    private readonly T[] _items;
    private readonly string[] _ids;
    private readonly double[] _scores;
    private readonly double[] _rows;
    private readonly RankOrder _order;

    internal PrioritizedList(
        ScoringFormula<T> formula, T[] items, string[] ids, double[] scores, double[] rows, IEnumerable<UnscoredItem<T>> unscored)
    {
        _formula = formula;
        _items = items;
        _ids = ids;
        _scores = scores;
        _rows = rows;
        _order = RankOrder.Descending(scores, ids);
        Unscored = Sequence.Of(unscored.OrderBy(item => item.Id, StringComparer.Ordinal));
    }

    /// <summary>The model that ranked.</summary>
    public ScoringModelId Model => _formula.Model;

    /// <summary>What the literature holds against the model; empty where there is nothing to say.</summary>
    public string Caution => _formula.Caution;

    /// <summary>How many items have a rank.</summary>
    public int Count => _order.Count;

    /// <summary>The items that have none, by id, with the reasons.</summary>
    public IReadOnlyList<UnscoredItem<T>> Unscored { get; }

    /// <summary>The place at a position of the listing.</summary>
    /// <param name="index">From 0, the highest.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such position.</exception>
    public PrioritizedItem<T> this[int index] => (uint)index < (uint)Count
        ? new PrioritizedItem<T>(this, index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"index must lie in 0 to {Count - 1}: the list ranks {Count} items.");

    /// <inheritdoc/>
    public IEnumerator<PrioritizedItem<T>> GetEnumerator()
    {
        for (var position = 0; position < Count; position++)
        {
            yield return new PrioritizedItem<T>(this, position);
        }
    }

    /// <summary>As <c>12 ranked by RICE 1, 3 without a score</c>.</summary>
    public override string ToString() =>
        $"{Text.Of(Count)} ranked by {Model.Name} {Model.Version}, {Text.Of(Unscored.Count)} without a score";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    int IPlaces<T>.RankAt(int position) => _order.RankAt(position);

    bool IPlaces<T>.IsTiedAt(int position) => _order.IsTiedAt(position);

    T IPlaces<T>.ItemAt(int position) => _items[_order.ItemAt(position)];

    string IPlaces<T>.IdAt(int position) => _ids[_order.ItemAt(position)];

    Score IPlaces<T>.ScoreAt(int position) => Score.Of(_scores[_order.ItemAt(position)], Model);

    ScoreBreakdown IPlaces<T>.BreakdownAt(int position) =>
        _formula.Explain(_rows.AsSpan(_order.ItemAt(position) * _formula.Inputs.Count, _formula.Inputs.Count));
}
