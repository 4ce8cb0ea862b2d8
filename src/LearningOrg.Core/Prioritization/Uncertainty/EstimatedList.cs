using System.Collections;
using Ardalis.GuardClauses;
using LearningOrg.Core.Numerics;
using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization.Uncertainty;

/// <summary>A ranking from numbers that are not known exactly: each place with the ranks that the estimates leave open.</summary>
/// <remarks>
/// <para>
/// Listed by the score of the likely numbers, highest first; those that agree in twelve significant digits by id. Every score has a least
/// and a greatest, found by interval arithmetic over the steps of the formula (R. E. Moore, Interval Analysis (1966)). They can only be
/// reached where each input enters the score in one direction, as in all built-in models; elsewhere the true range may be narrower.
/// </para>
/// <para>
/// Items whose ranges do not overlap have a certain order. Those that overlap are tied, and no score decides between them. A ties with B
/// and B with C does not mean that A ties with C (P. C. Fishburn, J. Math. Psychology 7 (1970)), so each place has ranks from–to and a list
/// of partners, and there are no groups. Immutable; made by
/// <see cref="PrioritizingEstimates.PrioritizeEstimates{T}(IScoringModel{T}, IEnumerable{T}, Func{T, string}, Func{T, ScoringInput{T}, Estimate?})"/>.
/// </para>
/// </remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed partial class EstimatedList<T> : IReadOnlyList<EstimatedItem<T>>
{
    private readonly ScoringFormula<T> _formula;
    private readonly EstimatedEntry<T>[] _entries;
    private readonly RankRanges _ranges;

    internal EstimatedList(ScoringFormula<T> formula, EstimatedEntry<T>[] entries, IEnumerable<UnscoredItem<T>> unscored)
    {
        _formula = formula;
        var order = RankOrder.Descending(Array.ConvertAll(entries, entry => entry.Likely), Array.ConvertAll(entries, entry => entry.Id));
        _entries = [.. Enumerable.Range(0, entries.Length).Select(position => entries[order.ItemAt(position)])];
        _ranges = new RankRanges(_entries.Select(entry => entry.Bounds));
        Unscored = Sequence.Of(unscored.OrderBy(item => item.Id, StringComparer.Ordinal));
    }

    /// <summary>The model that ranked.</summary>
    public ScoringModelId Model => _formula.Model;

    /// <summary>What the literature holds against the model; empty where there is nothing to say.</summary>
    public string Caution => _formula.Caution;

    /// <summary>How many items have a rank.</summary>
    public int Count => _entries.Length;

    /// <summary>The items that have none, by id, with the reasons.</summary>
    public IReadOnlyList<UnscoredItem<T>> Unscored { get; }

    /// <summary>Whether every score is one number, so that nothing is left open.</summary>
    public bool IsExact => Array.TrueForAll(_entries, entry => IsPoint(entry.Bounds));

    /// <summary>The place at a position of the listing.</summary>
    /// <param name="index">From 0, the highest.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such position.</exception>
    public EstimatedItem<T> this[int index] => (uint)index < (uint)Count
        ? new EstimatedItem<T>(this, index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"index must lie in 0 to {Count - 1}: the list ranks {Count} items.");

    /// <summary>Finds the place of an item.</summary>
    /// <param name="id">The item's id. O(n).</param>
    /// <param name="place">The place, the first of them where several share the id; otherwise unassigned.</param>
    /// <returns>Whether an item has the id, and a score.</returns>
    public bool TryFind(string id, out EstimatedItem<T> place)
    {
        Guard.Against.Null(id);
        var position = Array.FindIndex(_entries, entry => string.Equals(entry.Id, id, StringComparison.Ordinal));
        place = position < 0 ? default : new EstimatedItem<T>(this, position);
        return position >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<EstimatedItem<T>> GetEnumerator()
    {
        for (var position = 0; position < Count; position++)
        {
            yield return new EstimatedItem<T>(this, position);
        }
    }

    /// <summary>As <c>12 ranked by RICE 1, 4 of them with uncertain scores, 3 without a score</c>.</summary>
    public override string ToString()
    {
        var uncertain = _entries.Count(entry => !IsPoint(entry.Bounds));
        return $"{Text.Of(Count)} ranked by {Model.Name} {Model.Version}, {Text.Of(uncertain)} of them with uncertain scores, " +
            $"{Text.Of(Unscored.Count)} without a score";
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal EstimatedEntry<T> EntryAt(int position) => _entries[position];

    internal (int Best, int Worst) RanksAt(int position) => (_ranges.BestOf(position), _ranges.WorstOf(position));

    internal int TiesAt(int position) => _ranges.TiesOf(position);

    internal Sequence<EstimatedItem<T>> TiedWithAt(int position) => Sequence.Of(
        Enumerable.Range(0, Count).Where(other => other != position && _ranges.Overlap(position, other)).Select(other => this[other]));

    internal ScoreBreakdown BreakdownAt(int position) => _formula.Explain(PrioritizingEstimates.Likely(_entries[position].Row));

    internal Estimate? EstimateAt(int position, string input)
    {
        for (var index = 0; index < _formula.Inputs.Count; index++)
        {
            if (string.Equals(_formula.Inputs[index].Name, input, StringComparison.OrdinalIgnoreCase))
            {
                return _entries[position].Row[index];
            }
        }

        return null;
    }

    private static bool IsPoint(Interval bounds) => bounds.Low.Equals(bounds.High);
}
