namespace LearningOrg.Core.Measurement.Charts;

/// <summary>Where a series itself shows that a new phase began.</summary>
internal static class StepChanges
{
    /// <summary>The first points of the phases after the first, in O(n).</summary>
    public static IEnumerable<DateTimeOffset> In(MeasurementSeries series)
    {
        var values = series.Values();
        var first = 0;
        while (values.Length - first > ProcessLimits.FirmCount)
        {
            var limits = ProcessLimits.Of(values.AsSpan(first, ProcessLimits.FirmCount), nameof(series));
            if (FirstShift(values, first + ProcessLimits.FirmCount, limits) is not { } shift)
            {
                yield break;
            }

            first = shift;
            yield return series.Points[first].At;
        }
    }

    // A run may go on to the end of the series; where its seventh point lies is all that matters here.
    private static int? FirstShift(double[] values, int from, ProcessLimits limits)
    {
        var (side, length) = (0, 0);
        for (var place = from; place < values.Length; place++)
        {
            var next = limits.SideOfMean(values[place]);
            length = next == side ? length + 1 : 1;
            side = next;
            if (side != 0 && length == SignalSearch.RunLength)
            {
                return place - length + 1;
            }
        }

        return null;
    }
}
