using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Measurement.Charts;

/// <summary>What a process does while nothing about it changes: its mean, and the limits that its points stay within.</summary>
/// <remarks>
/// Mean ± 2.66 × the mean moving range, where a moving range is the distance between neighboring points. Ranges of 3.267 times their mean
/// or more are left out once, and the mean of the rest is what counts; no point is left out of the mean. Equal when all of it is. Immutable.
/// </remarks>
public sealed record ProcessLimits
{
    /// <summary>With fewer points than these, limits are trial limits.</summary>
    public const int FirmCount = 12;

    // 3 ÷ 1.128 and 1 + 3 · 0.853 ÷ 1.128, rounded as the tables of the literature have them.
    private const double LimitFactor = 2.66;
    private const double RangeFactor = 3.267;

    // What differs by less than this share of the largest number is rounding.
    private const double Tie = 1e-12;

    private readonly double _tolerance;

    private ProcessLimits(int count, double mean, double tolerance)
    {
        Count = count;
        Mean = mean;
        _tolerance = tolerance;
    }

    /// <summary>How many points they are taken from; 1 or more.</summary>
    public int Count { get; }

    /// <summary>The mean of the points, in the unit of the metric.</summary>
    [Measured]
    public double Mean { get; }

    /// <summary>The mean of the moving ranges that count; null where there is one point alone.</summary>
    [Measured]
    public double? MeanMovingRange { get; private init; }

    /// <summary>The moving range from which on one is left out: 3.267 × the mean of all; null where there is one point alone.</summary>
    [Measured]
    public double? UpperRangeLimit { get; private init; }

    /// <summary>How many moving ranges were left out.</summary>
    public int DroppedRanges { get; private init; }

    /// <summary>The upper limit; null where there is one point alone.</summary>
    [Measured]
    public double? Upper => At(LimitFactor);

    /// <summary>The lower limit; null where there is one point alone.</summary>
    [Measured]
    public double? Lower => At(-LimitFactor);

    /// <summary>Where the outer third below the upper limit begins; null where there is one point alone.</summary>
    [Measured]
    public double? NearUpper => At(LimitFactor * 2 / 3);

    /// <summary>Where the outer third above the lower limit begins; null where there is one point alone.</summary>
    [Measured]
    public double? NearLower => At(-(LimitFactor * 2 / 3));

    /// <summary>Whether they rest on fewer than <see cref="FirmCount"/> points, and will still move.</summary>
    public bool IsTrial => Count < FirmCount;

    /// <summary>As <c>mean 89.1, limits 86.1 to 92, from 12 points</c>.</summary>
    public override string ToString()
    {
        var points = $"from {Text.Of(Count)} {(Count == 1 ? "point" : "points")}";
        return MeanMovingRange is null
            ? $"mean {Text.Of(Mean)} {points}, no limits yet"
            : $"mean {Text.Of(Mean)}, {(IsTrial ? "trial limits" : "limits")} {Text.Of(Lower!.Value)} to {Text.Of(Upper!.Value)}, {points}";
    }

    /// <param name="values">At least one; finite.</param>
    /// <param name="argument">Whose numbers they are, for the error.</param>
    /// <exception cref="ArgumentException">The numbers are so large that their limits are none.</exception>
    internal static ProcessLimits Of(ReadOnlySpan<double> values, string argument)
    {
        var (minimum, maximum) = Reductions.Ends(values);
        var bare = new ProcessLimits(values.Length, Means.Of(values), Tie * Math.Max(Math.Abs(minimum), Math.Abs(maximum)));
        if (values.Length == 1)
        {
            return bare;
        }

        var ranges = new double[values.Length - 1];
        for (var index = 0; index < ranges.Length; index++)
        {
            ranges[index] = Math.Abs(values[index + 1] - values[index]);
        }

        if (!Reductions.AreFinite(ranges))
        {
            throw TooLarge(argument);
        }

        var upperRange = RangeFactor * Means.Of(ranges);
        // Equal points have ranges of 0, and 0 is not more than 3.267 times 0.
        var kept = upperRange > 0 ? ranges.Where(range => range < upperRange).ToArray() : ranges;
        var limits = bare with
        {
            MeanMovingRange = Means.Of(kept), UpperRangeLimit = upperRange, DroppedRanges = ranges.Length - kept.Length,
        };
        return double.IsInfinity(upperRange) || double.IsInfinity(limits.Upper!.Value) || double.IsInfinity(limits.Lower!.Value)
            ? throw TooLarge(argument)
            : limits;
    }

    /// <summary>1 above a line, −1 below it, 0 on it: closer than rounding can tell.</summary>
    internal int SideOf(double value, double line) => value - line > _tolerance ? 1 : line - value > _tolerance ? -1 : 0;

    /// <summary>The side of the mean.</summary>
    internal int SideOfMean(double value) => SideOf(value, Mean);

    /// <summary>1 above the upper limit, −1 below the lower one, 0 between, on them or where there are none.</summary>
    internal int Outside(double value) =>
        MeanMovingRange is null ? 0 : Math.Max(SideOf(value, Upper!.Value), 0) + Math.Min(SideOf(value, Lower!.Value), 0);

    /// <summary>1 in the outer third below the upper limit, −1 in the one above the lower limit, 0 elsewhere.</summary>
    internal int NearLimit(double value) => MeanMovingRange is null || Outside(value) != 0
        ? 0
        : Math.Max(SideOf(value, NearUpper!.Value), 0) + Math.Min(SideOf(value, NearLower!.Value), 0);

    private static ArgumentException TooLarge(string argument) =>
        new($"The numbers of {argument} lie too far apart: their limits would not be finite. Measure in a larger unit.", argument);

    private double? At(double factor) => MeanMovingRange is { } range ? Mean + (factor * range) : null;
}
