using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Prioritization.Uncertainty;

/// <summary>Which ranks intervals of scores leave open: an interval order (P. C. Fishburn, J. Math. Psychology 7 (1970)).</summary>
/// <remarks>
/// One interval lies certainly above another where its least is more than the other's greatest, in twelve significant digits as with all
/// ties. Overlapping is not transitive (a with b, b with c, and a above c), so there are no groups of ties, only ranges of ranks and
/// partners. Counting needs no more than both ends sorted: O(n log n).
/// </remarks>
internal sealed class RankRanges
{
    private readonly (long Low, long High)[] _keys;
    private readonly long[] _lows;
    private readonly long[] _highs;

    public RankRanges(IEnumerable<Interval> intervals)
    {
        _keys = [.. intervals.Select(interval => (SignificantDigits.Key(interval.Low), SignificantDigits.Key(interval.High)))];
        _lows = Array.ConvertAll(_keys, key => key.Low);
        _highs = Array.ConvertAll(_keys, key => key.High);
        Array.Sort(_lows);
        Array.Sort(_highs);
    }

    /// <summary>One more than lie certainly above.</summary>
    public int BestOf(int item) => 1 + CountAbove(_lows, _keys[item].High);

    /// <summary>One more than can lie above.</summary>
    public int WorstOf(int item) => 1 + CountAbove(_highs, _keys[item].Low) - (_keys[item].High > _keys[item].Low ? 1 : 0);

    /// <summary>How many others overlap.</summary>
    public int TiesOf(int item) => _keys.Length - 1 - CountAbove(_lows, _keys[item].High) - CountBelow(_highs, _keys[item].Low);

    public bool Overlap(int item, int other) => _keys[item].Low <= _keys[other].High && _keys[other].Low <= _keys[item].High;

    private static int CountAbove(long[] sorted, long key)
    {
        var (from, to) = (0, sorted.Length);
        while (from < to)
        {
            var middle = (from + to) >>> 1;
            (from, to) = sorted[middle] > key ? (from, middle) : (middle + 1, to);
        }

        return sorted.Length - from;
    }

    private static int CountBelow(long[] sorted, long key) => key == long.MinValue ? 0 : sorted.Length - CountAbove(sorted, key - 1);
}
