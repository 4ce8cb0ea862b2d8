using System.Collections;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>Work in an order, with what the order costs and how good it is.</summary>
/// <remarks>Made with <see cref="WorkSequence.Of{T}(IEnumerable{T}, Func{T, string}, Func{T, double}, Func{T, Urgency})"/>. Times and costs
/// are in the host's units, and the total is added from first to last. Immutable.</remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class WorkSequence<T> : IReadOnlyList<SequencedWork<T>>
{
    private const int MostToPrint = 12;

    private readonly Workload _load;
    private readonly T[] _items;
    private readonly int[] _order;
    private readonly SequencedWork<T>[] _places;

    internal WorkSequence(Workload load, T[] items, int[] order, double? lowerBound)
    {
        _load = load;
        _items = items;
        _order = order;
        _places = new SequencedWork<T>[order.Length];
        var time = 0.0;
        for (var place = 0; place < order.Length; place++)
        {
            var work = order[place];
            var finish = time + load.Durations[work];
            var cost = load.Urgencies[work].Cost(finish);
            _places[place] = new SequencedWork<T>(place + 1, items[work], load.Ids[work], time, finish, cost, load.Urgencies[work]);
            TotalDelayCost += cost;
            time = finish;
        }

        LowerBound = lowerBound ?? TotalDelayCost;
        (BrokenNeeds, var keepsExpedite) = BrokenRules.Of(load, order);
        IsPermitted = BrokenNeeds.Count == 0 && keepsExpedite;
    }

    /// <summary>How many pieces of work there are.</summary>
    public int Count => _places.Length;

    /// <summary>What the order costs in delay, in all.</summary>
    [Measured]
    public double TotalDelayCost { get; }

    /// <summary>What every permitted order costs at least: proven. Equal to the total where the order is proven to be best.</summary>
    [Measured]
    public double LowerBound { get; }

    /// <summary>How much more than the lower bound the order costs: no permitted order saves more than that.</summary>
    [Measured]
    public double Gap => TotalDelayCost - LowerBound;

    /// <summary>Whether no permitted order costs less, in twelve significant digits.</summary>
    public bool IsProvenOptimal => IsPermitted && SignificantDigits.Key(TotalDelayCost) <= SignificantDigits.Key(LowerBound);

    /// <summary>Whether no need is broken and expedited work, with what it needs, goes first; only an order of your own can fail
    /// to.</summary>
    public bool IsPermitted { get; }

    /// <summary>The needs that the order breaks.</summary>
    public IReadOnlyList<BrokenNeed> BrokenNeeds { get; }

    /// <summary>The work at a place.</summary>
    /// <param name="index">From 0, the first to do.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such place.</exception>
    public SequencedWork<T> this[int index] => (uint)index < (uint)Count
        ? _places[index]
        : throw new ArgumentOutOfRangeException(
            nameof(index), index, $"index must lie in 0 to {Count - 1}: there are {Count} pieces of work.");

    /// <summary>What the work earns, or saves, until a time: for each piece what never finishing it would have cost by then, less what
    /// its delay did cost by then.</summary>
    /// <param name="horizon">The time to look back from; finite, 0 or more.</param>
    /// <remarks>For a standard urgency it is the cost of delay per time × the time from its finish to the horizon: output, if the cost of
    /// delay is output not had. It counts what this work adds; what the team earns anyway comes on top.</remarks>
    public double ValueBy([InclusiveRange(0, double.MaxValue)] double horizon)
    {
        Guard.Against.OutsideOf(horizon, 0, double.MaxValue);
        var value = 0.0;
        foreach (var place in _places)
        {
            value += place.Urgency.Cost(horizon) - place.Urgency.Cost(Math.Min(place.Finish, horizon));
        }

        return value;
    }

    /// <summary>The same work in an order of your own, to compare.</summary>
    /// <param name="ids">All ids, in your order. It may break needs; then <see cref="IsPermitted"/> is false.</param>
    /// <exception cref="ArgumentException">An id is missing, there twice or unknown.</exception>
    [MustUse]
    public WorkSequence<T> Reordered(params string[] ids)
    {
        Guard.Against.Null(ids);
        var order = Array.ConvertAll(ids, IndexOf);
        var twice = order.GroupBy(work => work).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new ArgumentException($"'{_load.Ids[twice.Key]}' stands in the order twice.", nameof(ids));
        }

        if (order.Length < Count)
        {
            throw new ArgumentException($"'{_load.Ids[_order.First(work => !order.Contains(work))]}' is not in the order.", nameof(ids));
        }

        return InOrder(order);
    }

    /// <summary>The same work with one piece, and what it needs, done first; the rest stays in its order.</summary>
    /// <param name="id">The piece to do first.</param>
    /// <exception cref="ArgumentException">No work has the id.</exception>
    [MustUse]
    public WorkSequence<T> DoingFirst(string id)
    {
        var first = IndexOf(id);
        var isPulled = _load.WithNeeds(work => work == first);
        return InOrder([.. _order.Where(work => isPulled[work]), .. _order.Where(work => !isPulled[work])]);
    }

    /// <summary>What another order of the same work would cost, compared with this one.</summary>
    /// <param name="other">Made of this sequence by <see cref="Reordered"/> or <see cref="DoingFirst"/>, or the other way round.</param>
    /// <exception cref="ArgumentException">The other sequence is of other work.</exception>
    [MustUse]
    public SequenceComparison ComparedWith(WorkSequence<T> other)
    {
        Guard.Against.Null(other);
        if (!ReferenceEquals(_load, other._load))
        {
            throw new ArgumentException("The two sequences are of different work: reorder one of them to get the other.", nameof(other));
        }

        var place = Enumerable.Range(0, Count).Where(place => _order[place] != other._order[place]).DefaultIfEmpty(-1).First();
        return new SequenceComparison(
            place < 0 ? null : other._places[place].Id,
            place < 0 ? null : _places[place].Id,
            TotalDelayCost,
            other.TotalDelayCost,
            other.IsPermitted,
            other.BrokenNeeds);
    }

    /// <inheritdoc/>
    public IEnumerator<SequencedWork<T>> GetEnumerator() => ((IEnumerable<SequencedWork<T>>)_places).GetEnumerator();

    /// <summary>As <c>Second Machine, Super Spoon: delay costs 180, and no order costs less</c>; of a long order, the beginning.</summary>
    public override string ToString()
    {
        var total = $"delay costs {Text.Of(TotalDelayCost)}";
        var judgement = !IsPermitted ? ", but the order is not permitted"
            : IsProvenOptimal ? ", and no order costs less"
            : $", and none costs less than {Text.Of(LowerBound)}";
        var more = Count > MostToPrint ? $" and {Text.Of(Count - MostToPrint)} more" : string.Empty;
        return $"{string.Join(", ", _places.Take(MostToPrint).Select(place => place.Id))}{more}: {total}{judgement}";
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private WorkSequence<T> InOrder(int[] order) => new(_load, _items, order, LowerBound);

    private int IndexOf(string id)
    {
        var index = _load.IndexOf(Guard.Against.Null(id));
        return index >= 0 ? index : throw new ArgumentException($"No work has the id '{id}'.", nameof(id));
    }
}
