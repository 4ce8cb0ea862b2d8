using System.Collections;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;
using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization;

/// <summary>A ranking to keep and edit: changing one entry gives a new ranking at once, and leaves this one as it was.</summary>
/// <remarks>
/// <para>
/// At every moment it is equal, place by place, to <see cref="Prioritizing.Prioritize"/> over the same items: scores that agree in twelve
/// significant digits share a rank, tied items are listed by id, and what cannot be scored stands apart in <see cref="Unscored"/>. It can
/// be edited because a model's score depends on one item alone.
/// </para>
/// <para>
/// An edit costs O(m + log n) for m inputs and n items, and so does finding a rank, a place or an id; old and new ranking share all but a
/// few dozen nodes. Immutable, so readers on other threads keep what they hold. Made with <see cref="LiveRanking.Of"/>.
/// </para>
/// </remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class LiveRanking<T> : IReadOnlyList<PrioritizedItem<T>>, IPlaces<T>
{
    private readonly ScoringFormula<T> _formula;
    private readonly Func<T, string> _id;
    private readonly LiveTree? _ranked;
    private readonly LiveTree? _unscored;
    private readonly LiveIndex? _all;

    private LiveRanking(ScoringFormula<T> formula, Func<T, string> id, LiveTree? ranked, LiveTree? unscored, LiveIndex? all)
    {
        _formula = formula;
        _id = id;
        _ranked = ranked;
        _unscored = unscored;
        _all = all;
    }

    /// <summary>The model that ranks.</summary>
    public ScoringModelId Model => _formula.Model;

    /// <summary>What the literature holds against the model; empty where there is nothing to say.</summary>
    public string Caution => _formula.Caution;

    /// <summary>How many items have a rank.</summary>
    public int Count => LiveTree.CountOf(_ranked);

    /// <summary>The items that have none, by id, with the reasons.</summary>
    public IReadOnlyList<UnscoredItem<T>> Unscored => new UnscoredItems(_unscored);

    /// <summary>The place at a position of the listing.</summary>
    /// <param name="index">From 0, the highest.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such position.</exception>
    public PrioritizedItem<T> this[int index] => (uint)index < (uint)Count
        ? new PrioritizedItem<T>(this, index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"index must lie in 0 to {Count - 1}: the list ranks {Count} items.");

    /// <summary>The ranking with an item, which takes the place of the one with its id, or joins.</summary>
    /// <param name="item">The host's own object; each input is read once.</param>
    /// <remarks>
    /// A host that changes an object in place hands in the same object again. O(m + log n) for m inputs and n items.
    /// </remarks>
    /// <exception cref="ArgumentException">The item has no id.</exception>
    [MustUse]
    public LiveRanking<T> With(T item)
    {
        var entry = Read(_formula, _id, item);
        var old = LiveIndex.Find(_all, entry.Id);

        // Under an unchanged key the new entry takes the old one's place; under another the old one has to go first.
        var stays = old is { Reason: null } && entry.Reason is null && old.Key == entry.Key;
        var ranked = stays ? _ranked : WithoutRanked(old);
        var unscored = WithoutUnscored(old);
        return new LiveRanking<T>(
            _formula,
            _id,
            entry.Reason is null ? LiveTree.With(ranked, LivePlace.ByRank(entry), entry) : ranked,
            entry.Reason is null ? unscored : LiveTree.With(unscored, LivePlace.ById(entry.Id), entry),
            LiveIndex.With(_all, entry));
    }

    /// <summary>The ranking without an item; the same ranking where no item has the id.</summary>
    /// <param name="id">The item's id.</param>
    /// <remarks>O(log n).</remarks>
    [MustUse]
    public LiveRanking<T> Without(string id) => LiveIndex.Find(_all, Guard.Against.Null(id)) is { } old
        ? new LiveRanking<T>(_formula, _id, WithoutRanked(old), WithoutUnscored(old), LiveIndex.Without(_all!, old))
        : this;

    /// <summary>Whether an item has the id, with a score or without.</summary>
    /// <param name="id">An id. O(log n).</param>
    public bool Contains(string id) => LiveIndex.Find(_all, Guard.Against.Null(id)) is not null;

    /// <summary>The rank of an item, from 1; <c>null</c> where no item has the id, or it has no score.</summary>
    /// <param name="id">The item's id. O(log n).</param>
    public int? RankOf(string id) => RankedUnder(id) is { } entry ? RankOf(entry) : null;

    /// <summary>Finds the place of an item.</summary>
    /// <param name="id">The item's id. O(log n).</param>
    /// <param name="place">The place, where the answer is true; otherwise unassigned.</param>
    /// <returns>Whether an item has the id, and a score.</returns>
    public bool TryFind(string id, out PrioritizedItem<T> place)
    {
        var entry = RankedUnder(id);
        place = entry is null
            ? default
            : new PrioritizedItem<T>(this, LiveTree.CountBefore(_ranked, LivePlace.ByRank(entry)));
        return entry is not null;
    }

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

    int IPlaces<T>.RankAt(int position) => RankOf(EntryAt(position));

    bool IPlaces<T>.IsTiedAt(int position)
    {
        var key = EntryAt(position).Key;
        return (position > 0 && EntryAt(position - 1).Key == key) || (position + 1 < Count && EntryAt(position + 1).Key == key);
    }

    T IPlaces<T>.ItemAt(int position) => ((LiveEntry<T>)EntryAt(position)).Item;

    string IPlaces<T>.IdAt(int position) => EntryAt(position).Id;

    Score IPlaces<T>.ScoreAt(int position) => Score.Of(EntryAt(position).Score, Model);

    ScoreBreakdown IPlaces<T>.BreakdownAt(int position) => _formula.Explain(EntryAt(position).Row);

    internal static LiveRanking<T> Of(ScoringFormula<T> formula, IEnumerable<T> items, Func<T, string> id)
    {
        LiveEntry[] entries = [.. items.Select(item => Read(formula, id, item))];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var twice = Array.Find(entries, entry => !ids.Add(entry.Id));
        if (twice is not null)
        {
            throw new ArgumentException($"Two items have the id '{twice.Id}': an edit could not tell them apart.", nameof(items));
        }

        return new LiveRanking<T>(
            formula,
            id,
            LiveTree.Of(Array.FindAll(entries, entry => entry.Reason is null), LivePlace.ByRank),
            LiveTree.Of(Array.FindAll(entries, entry => entry.Reason is not null), entry => LivePlace.ById(entry.Id)),
            LiveIndex.Of(entries));
    }

    private static LiveEntry<T> Read(ScoringFormula<T> formula, Func<T, string> id, T item)
    {
        var row = new double[formula.Inputs.Count];
        var score = formula.TryRead(item, row) ? formula.Evaluate(row) : double.NaN;
        var name = id(item)
            ?? throw new ArgumentException("The id lambda gave null for an item: every item needs an id to be listed by.", nameof(id));
        return double.IsNaN(score) || double.IsInfinity(score)
            ? new LiveEntry<T>(item, name, 0, 0, [], new NotScorable(formula.Model, formula.Gaps(item)))
            : new LiveEntry<T>(item, name, SignificantDigits.Key(score), score, row, null);
    }

    private LiveTree? WithoutRanked(LiveEntry? old) =>
        old is { Reason: null } ? LiveTree.Without(_ranked!, LivePlace.ByRank(old)) : _ranked;

    private LiveTree? WithoutUnscored(LiveEntry? old) =>
        old is { Reason: not null } ? LiveTree.Without(_unscored!, LivePlace.ById(old.Id)) : _unscored;

    private LiveEntry? RankedUnder(string id) =>
        LiveIndex.Find(_all, Guard.Against.Null(id)) is { Reason: null } entry ? entry : null;

    private LiveEntry EntryAt(int position) => LiveTree.At(_ranked, position);

    private int RankOf(LiveEntry entry) => LiveTree.CountBefore(_ranked, LivePlace.BeforeTies(entry)) + 1;

    private sealed class UnscoredItems(LiveTree? tree) : IReadOnlyList<UnscoredItem<T>>
    {
        public int Count => LiveTree.CountOf(tree);

        public UnscoredItem<T> this[int index]
        {
            get
            {
                if ((uint)index >= (uint)Count)
                {
                    throw new ArgumentOutOfRangeException(
                        nameof(index), index, $"index must lie in 0 to {Count - 1}: {Count} items have no score.");
                }

                var entry = (LiveEntry<T>)LiveTree.At(tree, index);
                return new UnscoredItem<T>(entry.Item, entry.Id, entry.Reason!);
            }
        }

        public IEnumerator<UnscoredItem<T>> GetEnumerator()
        {
            for (var index = 0; index < Count; index++)
            {
                yield return this[index];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
