using System.Globalization;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>Values as whole numbers of one decimal unit, so that their sums are exact and do not depend on an order.</summary>
/// <remarks>
/// The unit is the twelfth significant digit of the largest value; each value is rounded to it once, half away from zero. What sums
/// compare as equal then stays equal whatever is added to both, which dynamic programming needs and rounded comparisons do not give.
/// </remarks>
internal sealed class ValueGrid
{
    // How SignificantDigits lays out its key: the twelve digits in the low 40 bits, the decimal exponent, counted from 10^-324, above.
    private const int DigitBits = 40;
    private const int ExponentOfZero = -324;

    private readonly int _exponent;

    private ValueGrid(long[] units, int exponent)
    {
        Units = units;
        _exponent = exponent;
    }

    public long[] Units { get; }

    public static ValueGrid Of(IReadOnlyList<double> values)
    {
        var largest = values.Count == 0 ? 0 : values.Max(value => SignificantDigits.Key(Math.Abs(value)));
        var top = largest >> DigitBits;
        return new ValueGrid(
            [.. values.Select(value => Math.Sign(value) * UnitsOf(SignificantDigits.Key(Math.Abs(value)), top))],
            largest == 0 ? 0 : (int)top + ExponentOfZero - (SignificantDigits.Digits - 1));
    }

    /// <summary>The double nearest to so many units.</summary>
    public double ToDouble(long units) => _exponent switch
    {
        >= 0 => units * Power(_exponent),
        >= -300 => units / Power(-_exponent),
        _ => units / 1e300 / Power(-_exponent - 300),
    };

    private static long UnitsOf(long key, long top)
    {
        var digits = key & ((1L << DigitBits) - 1);
        var surplus = top - (key >> DigitBits);
        if (surplus > SignificantDigits.Digits)
        {
            return 0;
        }

        var divisor = 1L;
        for (var digit = 0; digit < surplus; digit++)
        {
            divisor *= 10;
        }

        return (digits + (divisor / 2)) / divisor;
    }

    private static double Power(int exponent) => double.Parse($"1e{exponent}", CultureInfo.InvariantCulture);
}
