using System.Numerics;

namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>Amounts as whole numbers of their greatest common unit: 12.50 and 7.25 are 50 and 29 of 0.25. Nothing is rounded.</summary>
internal sealed class WholeUnits
{
    // Sums of units are kept below this, so that adding and comparing them never overflows.
    private const long Most = 1L << 60;

    // A decimal holds 96 bits of digits.
    private static readonly BigInteger Digits = new(decimal.MaxValue);

    private readonly BigInteger _unit;
    private readonly int _scale;

    private WholeUnits(long[] amounts, BigInteger unit, int scale)
    {
        Amounts = amounts;
        _unit = unit;
        _scale = scale;
    }

    public long[] Amounts { get; }

    /// <summary>The amounts in units.</summary>
    /// <exception cref="ArgumentException">Sums of the amounts cannot be held exactly.</exception>
    public static WholeUnits Of(IReadOnlyList<decimal> amounts, string what, string argument)
    {
        var scale = amounts.Count == 0 ? 0 : amounts.Max(ScaleOf);
        var scaled = amounts.Select(amount => Scaled(amount, scale)).ToArray();
        var unit = scaled.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        unit = unit.IsZero ? BigInteger.One : unit;
        var total = scaled.Aggregate(BigInteger.Zero, BigInteger.Add) / unit;
        long[] counts = total < Most ? [.. scaled.Select(amount => (long)(amount / unit))] : [];
        for (; scale > 0 && (unit % 10).IsZero; scale--)
        {
            unit /= 10;
        }

        if (total >= Most || total * unit > Digits)
        {
            throw new ArgumentException(
                $"{what} cannot be added exactly: they are too large, or too far apart in size. Round the finest of them.", argument);
        }

        return new WholeUnits(counts, unit, scale);
    }

    /// <summary>How many whole units an amount holds; what is left of the last is no use to anybody.</summary>
    /// <param name="amount">0 or more.</param>
    public long Within(decimal amount)
    {
        var scale = ScaleOf(amount);
        var units = Scaled(amount, scale) * BigInteger.Pow(10, _scale) / (_unit * BigInteger.Pow(10, scale));
        return units > Most ? Most : (long)units;
    }

    public decimal ToDecimal(long units)
    {
        // The door made sure that a decimal holds all digits of every sum, so that neither step rounds.
        var amount = units * _unit;
        var scale = _scale;
        while (scale > 0 && (amount % 10).IsZero)
        {
            amount /= 10;
            scale--;
        }

        return (decimal)amount / (decimal)BigInteger.Pow(10, scale);
    }

    private static BigInteger Scaled(decimal amount, int scale)
    {
        var parts = decimal.GetBits(amount);
        var digits = (((new BigInteger((uint)parts[2]) << 32) + (uint)parts[1]) << 32) + (uint)parts[0];
        return digits * BigInteger.Pow(10, scale - ScaleOf(amount));
    }

    private static int ScaleOf(decimal amount) => (decimal.GetBits(amount)[3] >> 16) & 0xFF;
}
