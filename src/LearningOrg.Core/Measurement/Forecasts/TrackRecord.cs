using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Measurement.Forecasts;

/// <summary>How forecasts have turned out: how many there were, how far off they were in total, and how unevenly.</summary>
/// <remarks>Equal when all members are. Immutable.</remarks>
public sealed record TrackRecord
{
    private TrackRecord(int sampleSize, double ratio, double? spread)
    {
        SampleSize = sampleSize;
        Ratio = ratio;
        Spread = spread;
    }

    /// <summary>How many forecasts can be looked back on; at least 1.</summary>
    public int SampleSize { get; }

    /// <summary>What was realized of what was predicted, in total: Σ realized ÷ Σ predicted. A large forecast counts for more than a small one.</summary>
    [Measured]
    public double Ratio { get; }

    /// <summary>Ratio − 1: −0.25 where a quarter less came about than was predicted, 0.5 where half as much again did.</summary>
    [Measured]
    public double Bias => Ratio - 1;

    /// <summary>
    /// How far single ratios lie from <see cref="Ratio"/>: their standard deviation, weighted by the predictions, with n − 1; none where there
    /// is one forecast only.
    /// </summary>
    [Measured]
    public double? Spread { get; }

    /// <summary>As <c>12 forecasts: 33.3 % less than predicted, ± 20 %</c>.</summary>
    public override string ToString()
    {
        var off = Percent(Math.Abs(Bias));
        var direction = Bias < 0 ? "less" : "more";
        var story = off == "0" ? "as predicted in total" : $"{off} % {direction} than predicted";
        return $"{Text.Of(SampleSize)} {(SampleSize == 1 ? "forecast" : "forecasts")}: {story}"
            + (Spread is { } spread ? $", ± {Percent(spread)} %" : string.Empty);
    }

    /// <param name="weights">The predictions, in any scale.</param>
    /// <param name="ratios">Realized ÷ predicted.</param>
    internal static TrackRecord Of(double[] weights, double[] ratios)
    {
        var ratio = BuhlmannStraub.Mean(weights, ratios);
        var count = ratios.Length;
        return new(count, ratio, count == 1
            ? null
            : Math.Sqrt(BuhlmannStraub.SquaresAbout(ratio, weights, ratios) / Reductions.Sum(weights) * count / (count - 1)));
    }

    internal static string Percent(double share) => Text.Of(Math.Round(share * 100, 1));
}
