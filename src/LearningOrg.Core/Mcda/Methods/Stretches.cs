using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>
/// Running totals of sorted numbers that begin anew on every stretch as long as the rise of a preference: at most three lie under it, and
/// small thresholds lose no digits to a wide range.
/// </summary>
internal readonly ref struct Stretches
{
    private readonly ReadOnlySpan<double> _sorted;
    private readonly Scratch<int> _starts;
    private readonly Scratch<double> _totals;

    public Stretches(ReadOnlySpan<double> sorted, double length)
    {
        _sorted = sorted;
        _starts = new Scratch<int>(sorted.Length);
        _totals = new Scratch<double>(sorted.Length);
        var starts = _starts.Span;
        var totals = _totals.Span;
        for (int place = 0, start = 0; place < sorted.Length; place++)
        {
            start = sorted[place] - sorted[start] > length ? place : start;
            starts[place] = start;
            totals[place] = place == start ? 0 : totals[place - 1] + (sorted[place] - sorted[start]);
        }
    }

    /// <summary>By how much more than a margin the numbers from one place up to, not with, another exceed a number, added up.</summary>
    public double Excess(int from, int to, double number, double margin)
    {
        var excess = 0.0;
        var starts = _starts.Span;
        var totals = _totals.Span;
        for (var last = to - 1; last >= from;)
        {
            var start = starts[last];
            var first = Math.Max(start, from);
            var total = totals[last] - (first == start ? 0 : totals[first - 1]);
            excess += ((last - first + 1) * (_sorted[start] - number - margin)) + total;
            last = first - 1;
        }

        return excess;
    }

    public void Dispose()
    {
        _starts.Dispose();
        _totals.Dispose();
    }
}
