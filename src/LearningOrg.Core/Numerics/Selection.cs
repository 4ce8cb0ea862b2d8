namespace LearningOrg.Core.Numerics;

/// <summary>The best few of many scores, in the order that <see cref="RankOrder"/> would list them, without sorting the rest.</summary>
/// <remarks>A heap holds the best so far, the last of them on top: O(n log k), and next to nothing for a score that is not among them.</remarks>
internal sealed class Selection
{
    private readonly IReadOnlyList<string> _ids;
    private readonly long[] _keys;
    private readonly int[] _items;
    private int _count;
    private long _bestLeftOut = long.MaxValue;

    private Selection(int most, IReadOnlyList<string> ids)
    {
        _ids = ids;
        _keys = new long[most];
        _items = new int[most];
    }

    public static (int Item, int Rank, bool IsTied)[] Of(
        ReadOnlySpan<double> scores, int count, IReadOnlyList<string> ids, bool higherIsBetter)
    {
        var selection = new Selection(Math.Min(count, scores.Length), ids);
        var sign = higherIsBetter ? -1 : 1;
        var hopeless = double.PositiveInfinity;
        for (var item = 0; item < scores.Length; item++)
        {
            var cost = sign * scores[item];
            if (cost > hopeless)
            {
                continue;
            }

            selection.Offer(SignificantDigits.Key(cost), item);
            hopeless = selection.Hopeless(scores, sign);
        }

        return selection.Places();
    }

    /// <summary>A cost above which the key must be above that of the last one held: rounding moves no number so far.</summary>
    private double Hopeless(ReadOnlySpan<double> scores, int sign)
    {
        const double beyondRounding = 1e-10;
        if (_count < _keys.Length)
        {
            return double.PositiveInfinity;
        }

        var last = sign * scores[_items[0]];
        return last + (Math.Abs(last) * beyondRounding);
    }

    private void Offer(long key, int item)
    {
        if (_count < _keys.Length)
        {
            (_keys[_count], _items[_count]) = (key, item);
            Rise(_count++);
        }
        else if (Compare(key, item, _keys[0], _items[0]) < 0)
        {
            _bestLeftOut = Math.Min(_bestLeftOut, _keys[0]);
            (_keys[0], _items[0]) = (key, item);
            Sink(_count);
        }
        else
        {
            _bestLeftOut = Math.Min(_bestLeftOut, key);
        }
    }

    private (int Item, int Rank, bool IsTied)[] Places()
    {
        for (var last = _count - 1; last > 0; last--)
        {
            Swap(0, last);
            Sink(last);
        }

        var places = new (int Item, int Rank, bool IsTied)[_count];
        for (var place = 0; place < _count; place++)
        {
            var tiesAbove = place > 0 && _keys[place - 1] == _keys[place];
            var below = place + 1 < _count ? _keys[place + 1] : _bestLeftOut;
            places[place] = (_items[place], tiesAbove ? places[place - 1].Rank : place + 1, tiesAbove || below == _keys[place]);
        }

        return places;
    }

    private int Compare(long key, int item, long otherKey, int otherItem)
    {
        var order = key.CompareTo(otherKey);
        order = order != 0 ? order : string.CompareOrdinal(_ids[item], _ids[otherItem]);
        return order != 0 ? order : item.CompareTo(otherItem);
    }

    private bool IsWorse(int one, int other) => Compare(_keys[one], _items[one], _keys[other], _items[other]) > 0;

    private void Rise(int place)
    {
        while (place > 0 && IsWorse(place, (place - 1) / 2))
        {
            Swap(place, (place - 1) / 2);
            place = (place - 1) / 2;
        }
    }

    private void Sink(int count)
    {
        for (var place = 0; ;)
        {
            var child = (2 * place) + 1;
            child = child + 1 < count && IsWorse(child + 1, child) ? child + 1 : child;
            if (child >= count || !IsWorse(child, place))
            {
                return;
            }

            Swap(place, child);
            place = child;
        }
    }

    private void Swap(int one, int other)
    {
        (_keys[one], _keys[other]) = (_keys[other], _keys[one]);
        (_items[one], _items[other]) = (_items[other], _items[one]);
    }
}
