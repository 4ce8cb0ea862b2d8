namespace LearningOrg.Core.Numerics;

/// <summary>Quantiles of sorted numbers, as spreadsheets give them.</summary>
/// <remarks>Type 7 of R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages (1996): PERCENTILE.INC, and the default of R and
/// NumPy.</remarks>
internal static class Quantiles
{
    /// <summary>The number below which a share of the sorted numbers lies, interpolated between neighbors.</summary>
    /// <param name="sorted">At least one, rising.</param>
    /// <param name="share">From 0 to 1.</param>
    public static double Of(ReadOnlySpan<double> sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)Math.Floor(place);
        return below + 1 >= sorted.Length
            ? sorted[sorted.Length - 1]
            : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }
}
