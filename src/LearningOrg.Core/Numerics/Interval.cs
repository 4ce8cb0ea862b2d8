namespace LearningOrg.Core.Numerics;

/// <summary>All numbers between two ends, and what arithmetic can make of them.</summary>
/// <remarks>
/// R. E. Moore, Interval Analysis (1966). Rounding to the nearest double never turns two numbers around, so each end is rounded just as the
/// same step on single numbers is: what a formula computes from numbers within never lies without, to the last bit, and a single number
/// stays one.
/// </remarks>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end; not below the lower.</param>
internal readonly record struct Interval(double Low, double High)
{
    public bool IsFinite => !IsEndless(Low) && !IsEndless(High);

    public static Interval At(double number) => new(number, number);

    public Interval Plus(Interval other) => new(Low + other.Low, High + other.High);

    public Interval Times(Interval other) => Spanning(Low * other.Low, Low * other.High, High * other.Low, High * other.High);

    /// <param name="other">Holds no 0.</param>
    public Interval DividedBy(Interval other) => Spanning(Low / other.Low, Low / other.High, High / other.Low, High / other.High);

    /// <summary>What a number of this interval exceeds one of the other by, or 0 where it does not.</summary>
    public Interval ExcessOver(Interval other) => new(Math.Max(Low - other.High, 0), Math.Max(High - other.Low, 0));

    private static Interval Spanning(double a, double b, double c, double d) =>
        new(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));

    private static bool IsEndless(double number) => double.IsNaN(number) || double.IsInfinity(number);
}
