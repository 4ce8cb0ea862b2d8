namespace LearningOrg.Core.Measurement.Charts;

/// <summary>Where phases begin, and which of their points give the limits.</summary>
internal sealed record ChartRules(int? LockedPoints, DateTimeOffset? LockedUntil, Sequence<DateTimeOffset> StepChanges)
{
    public static ChartRules None { get; } = new(null, null, Sequence<DateTimeOffset>.Empty);

    public IEnumerable<ChartPhase> Phases(MeasurementSeries series)
    {
        var points = series.Points;
        var values = series.Values();
        var change = 0;
        for (int first = 0, next; first < points.Count; first = next)
        {
            // The instants that the phase has reached begin no other.
            while (change < StepChanges.Count && StepChanges[change] <= points[first].At)
            {
                change++;
            }

            next = first + 1;
            while (next < points.Count && (change == StepChanges.Count || points[next].At < StepChanges[change]))
            {
                next++;
            }

            var forming = Forming(points, first, next - first);
            var limits = ProcessLimits.Of(values.AsSpan(first, forming), nameof(series));
            yield return new(first, next - first, points[first].At, points[next - 1].At, limits);
        }
    }

    private int Forming(IReadOnlyList<MeasuredValue> points, int first, int count)
    {
        if (LockedPoints is { } locked)
        {
            return Math.Min(locked, count);
        }

        var until = first;
        while (LockedUntil is { } at && until < first + count && points[until].At <= at)
        {
            until++;
        }

        // No lock, or a phase that begins after it.
        return until == first ? count : until - first;
    }
}
