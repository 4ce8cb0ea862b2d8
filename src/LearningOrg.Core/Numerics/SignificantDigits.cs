namespace LearningOrg.Core.Numerics;

/// <summary>Rounding to twelve significant decimal digits, as a whole number that sorts as the doubles do.</summary>
/// <remarks>
/// Computed scores carry noise in their last bits; two that print alike to twelve digits are the same score. Comparing with a tolerance
/// would not be transitive (a ≈ b, b ≈ c, a ≉ c), rounding is: equal keys share a rank. One multiplication and one comparison per number,
/// no logarithm.
/// </remarks>
internal static class SignificantDigits
{
    /// <summary>How many decimal digits decide.</summary>
    public const int Digits = 12;

    private const double Smallest = 1e11;
    private const double Limit = 1e12;
    private const int LowestExponent = -323;

    // 10^-323 … 10^308, each the double nearest to the decimal power: parsed, because a computed power would depend on the platform's Math.Pow.
    private static readonly double[] PowersOfTen = Enumerable.Range(LowestExponent, 308 - LowestExponent + 1)
        .Select(exponent => double.Parse($"1e{exponent}", System.Globalization.CultureInfo.InvariantCulture))
        .ToArray();

    /// <summary>The key: equal for numbers that agree in twelve significant digits, otherwise in the order of the numbers.</summary>
    /// <param name="number">Finite.</param>
    public static long Key(double number)
    {
        if (number == 0)
        {
            return 0;
        }

        var magnitude = Math.Abs(number);
        var exponent = DecimalExponent(magnitude);
        var mantissa = Math.Round(Scaled(magnitude, Digits - 1 - exponent));
        if (mantissa >= Limit)
        {
            mantissa = Smallest;
            exponent++;
        }

        // 1e11 ≤ mantissa < 1e12 needs 40 bits; the exponent, counted from one, stands above it.
        var key = ((long)(exponent - LowestExponent + 1) << 40) | (long)mantissa;
        return number > 0 ? key : -key;
    }

    /// <summary>The largest e with 10^e ≤ magnitude.</summary>
    private static int DecimalExponent(double magnitude)
    {
        // log10(2) ≈ 1233/4096: the binary exponent gives the decimal one up to one too few.
        var binary = (int)((BitConverter.DoubleToInt64Bits(magnitude) >> 52) & 0x7FF) - 1023;
        var exponent = Math.Max((binary * 1233) >> 12, LowestExponent);
        while (exponent < 308 && Power(exponent + 1) <= magnitude)
        {
            exponent++;
        }

        while (exponent > LowestExponent && Power(exponent) > magnitude)
        {
            exponent--;
        }

        return exponent;
    }

    private static double Scaled(double magnitude, int exponent)
    {
        // Dividing by an exact power rounds once, where multiplying by its inexact reciprocal would round twice.
        if (exponent < 0)
        {
            return magnitude / Power(-exponent);
        }

        return exponent <= 300 ? magnitude * Power(exponent) : magnitude * 1e300 * Power(exponent - 300);
    }

    private static double Power(int exponent) => PowersOfTen[exponent - LowestExponent];
}
