namespace LearningOrg.Core.Measurement.Charts;

/// <summary>The signals of one phase, in O(n). Patterns do not reach across phases: each has a mean of its own.</summary>
internal sealed class SignalSearch(Metric metric, IReadOnlyList<MeasuredValue> points, int first, int count, ProcessLimits limits)
{
    /// <summary>So many in a row are a shift, or a trend.</summary>
    public const int RunLength = 7;

    /// <summary>In the order of their kinds, and within a kind of their first points.</summary>
    public IEnumerable<Signal> All() => [.. Outside(), .. Shifts(), .. Trends(), .. NearLimit()];

    public IEnumerable<Signal> Shifts() => Runs(place => limits.SideOfMean(Value(place)), from: first)
        .Where(run => run.Count >= RunLength)
        .Select(run => Signal(SignalKind.Shift, run.Side, run.First, run.Count, ofTrend: false));

    private IEnumerable<Signal> Outside()
    {
        for (var place = first; place < first + count; place++)
        {
            var side = limits.Outside(Value(place));
            if (side != 0)
            {
                yield return Signal(SignalKind.PointOutside, side, place, 1, ofTrend: false);
            }
        }
    }

    // A run of n steps in one direction joins n + 1 points.
    private IEnumerable<Signal> Trends() => Runs(place => limits.SideOf(Value(place), Value(place - 1)), from: first + 1)
        .Where(run => run.Count >= RunLength - 1)
        .Select(run => Signal(SignalKind.Trend, run.Side, run.First - 1, run.Count + 1, ofTrend: true));

    private IEnumerable<Signal> NearLimit()
    {
        var near = new List<int>();
        var side = 0;
        for (var window = first; window + 3 <= first + count; window++)
        {
            var places = new[] { window, window + 1, window + 2 };
            var found = limits.SideOfMean(Value(window));
            var close = places.Where(place => found != 0 && limits.NearLimit(Value(place)) == found).ToArray();
            if (close.Length < 2 || places.Any(place => limits.SideOfMean(Value(place)) != found))
            {
                continue;
            }

            // Windows that share a point near the limit are one signal.
            if (near.Count > 0 && (side != found || close[0] > near[near.Count - 1]))
            {
                yield return Signal(SignalKind.TwoOfThreeNearLimit, side, near);
                near = [];
            }

            side = found;
            near.AddRange(close.Where(place => near.Count == 0 || place > near[near.Count - 1]).ToArray());
        }

        if (near.Count > 0)
        {
            yield return Signal(SignalKind.TwoOfThreeNearLimit, side, near);
        }
    }

    private IEnumerable<(int Side, int First, int Count)> Runs(Func<int, int> sideOf, int from)
    {
        var (side, start) = (0, from);
        for (var place = from; place <= first + count; place++)
        {
            var next = place < first + count ? sideOf(place) : 0;
            if (place == from || next == side)
            {
                side = next;
                continue;
            }

            if (side != 0)
            {
                yield return (side, start, place - start);
            }

            (side, start) = (next, place);
        }
    }

    private Signal Signal(SignalKind kind, int side, int from, int length, bool ofTrend)
    {
        var places = Enumerable.Range(from, length).ToArray();
        return ofTrend
            ? new(kind, side > 0, SignalMeaning.Of(metric, Value(from), Value(from + length - 1)), places, points[from].At, points[from + length - 1].At)
            : Signal(kind, side, places);
    }

    private Signal Signal(SignalKind kind, int side, IReadOnlyList<int> places)
    {
        var mean = Numerics.Means.Of(places.Select(Value).ToArray());
        return new(
            kind, side > 0, SignalMeaning.Of(metric, limits.Mean, mean), places.ToArray(), points[places[0]].At, points[places[places.Count - 1]].At);
    }

    private double Value(int place) => points[place].Value;
}
