namespace LearningOrg.Core.Tests.Measurement.Charts;

/// <summary>Which points are part of which signal: every window looked at by itself, as the rules are told to people.</summary>
/// <remarks>On numbers of a coarse grid, where a thousandth of a step is rounding.</remarks>
internal static class SlowSignals
{
    private const double Rounding = 1e-6;

    public static (double Mean, double? Lower, double? Upper) Limits(double[] forming)
    {
        var mean = forming.Average();
        if (forming.Length == 1)
        {
            return (mean, null, null);
        }

        var ranges = forming.Zip(forming.Skip(1), (left, right) => Math.Abs(right - left)).ToArray();
        var average = ranges.Average();
        var kept = ranges.Where(range => average == 0 || range < 3.267 * average).ToArray();
        return (mean, mean - (2.66 * kept.Average()), mean + (2.66 * kept.Average()));
    }

    public static bool IsOutside(double value, (double Mean, double? Lower, double? Upper) limits) =>
        value > limits.Upper + Rounding || value < limits.Lower - Rounding;

    public static bool IsPartOfShift(double[] values, int place, double mean) => Windows(values, place, 7).Any(window =>
        window.All(value => value > mean + Rounding) || window.All(value => value < mean - Rounding));

    /// <summary>All runs of seven or more whose side the mean of the points since keeps to.</summary>
    public static IEnumerable<(int First, int Last)> HeldShifts(double[] values, double mean) =>
        from first in Enumerable.Range(0, values.Length)
        from last in Enumerable.Range(first, values.Length - first)
        let side = Side(values[first], mean)
        where last - first >= 6 && side != 0 && values[first..(last + 1)].All(value => Side(value, mean) == side)
            && (first == 0 || Side(values[first - 1], mean) != side)
            && (last == values.Length - 1 || Side(values[last + 1], mean) != side)
            && Side(values[first..].Average(), mean) == side
        select (first, last);

    public static bool IsPartOfTrend(double[] values, int place) => Windows(values, place, 7).Any(window =>
        Steps(window).All(step => step > Rounding) || Steps(window).All(step => step < -Rounding));

    public static bool IsPartOfTwoOfThree(double[] values, int place, (double Mean, double? Lower, double? Upper) limits) =>
        IsNear(values[place], limits) && Windows(values, place, 3).Any(window =>
            (window.All(value => value > limits.Mean + Rounding) || window.All(value => value < limits.Mean - Rounding))
            && window.Count(value => IsNear(value, limits)) >= 2);

    private static int Side(double value, double mean) => value > mean + Rounding ? 1 : value < mean - Rounding ? -1 : 0;

    private static bool IsNear(double value, (double Mean, double? Lower, double? Upper) limits) => limits.Upper is { } upper
        && !IsOutside(value, limits)
        && Math.Abs(value - limits.Mean) > ((upper - limits.Mean) * 2 / 3) + Rounding;

    private static IEnumerable<double> Steps(double[] window) => window.Zip(window.Skip(1), (left, right) => right - left);

    private static IEnumerable<double[]> Windows(double[] values, int place, int length) =>
        from first in Enumerable.Range(place - length + 1, length)
        where first >= 0 && first + length <= values.Length
        select values[first..(first + length)];
}
