using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>What is known about a number that nobody knows exactly.</summary>
/// <remarks>
/// Four kinds, all made here. Drawing needs no more than arithmetic and square roots; logarithms and powers only decide whether a draw
/// counts. Immutable.
/// </remarks>
public sealed class Distribution
{
    private readonly Kind _kind;
    private readonly double _low;
    private readonly double _middle;
    private readonly double _high;

    private Distribution(Kind kind, double low, double middle, double high)
    {
        _kind = kind;
        _low = low;
        _middle = middle;
        _high = high;
    }

    private enum Kind
    {
        Interval,
        Triangular,
        Pert,
        Normal,
    }

    /// <summary>Anything between two bounds, all of it as likely.</summary>
    /// <param name="low">Finite.</param>
    /// <param name="high">Finite, not below the low bound.</param>
    public static Distribution Interval(double low, double high)
    {
        RefuseDisorder(low, low, high);
        return new(Kind.Interval, low, low, high);
    }

    /// <summary>Between two bounds, and the likelier the nearer to a mode: density rises and falls along straight lines.</summary>
    /// <param name="low">Finite.</param>
    /// <param name="mode">Between the bounds.</param>
    /// <param name="high">Finite, not below the low bound.</param>
    public static Distribution Triangular(double low, double mode, double high)
    {
        RefuseDisorder(low, mode, high);
        return new(Kind.Triangular, low, mode, high);
    }

    /// <summary>Three-point estimate: a beta distribution whose mean is (low + 4 · mode + high) ÷ 6.</summary>
    /// <remarks>Malcolm, Roseboom, Clark &amp; Fazar, Operations Research 7(5) (1959).</remarks>
    /// <param name="low">The optimistic bound; finite.</param>
    /// <param name="mode">The most likely number, between the bounds.</param>
    /// <param name="high">The pessimistic bound; finite, not below the low one.</param>
    public static Distribution Pert(double low, double mode, double high)
    {
        RefuseDisorder(low, mode, high);
        return new(Kind.Pert, low, mode, high);
    }

    /// <summary>The bell curve. It has no bounds: not for numbers that must be positive unless the mean is many deviations away from 0.</summary>
    /// <param name="mean">Finite.</param>
    /// <param name="deviation">The standard deviation; finite, 0 or more.</param>
    public static Distribution Normal(double mean, [InclusiveRange(0, double.MaxValue)] double deviation) =>
        new(Kind.Normal, Guard.Against.NotFinite(mean), mean, Guard.Against.OutsideOf(deviation, 0, double.MaxValue));

    /// <summary>As <c>Pert (2, 3, 8)</c>.</summary>
    public override string ToString() => _kind switch
    {
        Kind.Interval => $"{_kind} ({Text.Of(_low)}, {Text.Of(_high)})",
        Kind.Normal => $"{_kind} ({Text.Of(_middle)}, {Text.Of(_high)})",
        _ => $"{_kind} ({Text.Of(_low)}, {Text.Of(_middle)}, {Text.Of(_high)})",
    };

    internal double Draw(ref RandomStream random) => _kind switch
    {
        Kind.Normal => _middle + (_high * StandardNormal(ref random)),
        _ when _low == _high => _low,
        Kind.Interval => _low + (random.Next() * (_high - _low)),
        Kind.Triangular => DrawTriangular(random.Next()),
        _ => _low + (DrawBeta(ref random) * (_high - _low)),
    };

    private double DrawTriangular(double uniform)
    {
        var (rise, fall, width) = (_middle - _low, _high - _middle, _high - _low);
        return uniform * width < rise
            ? _low + Math.Sqrt(uniform * width * rise)
            : _high - Math.Sqrt((1 - uniform) * width * fall);
    }

    /// <summary>By rejection from the uniform: the density lies under its value at the mode.</summary>
    private double DrawBeta(ref RandomStream random)
    {
        var mode = (_middle - _low) / (_high - _low);
        var (left, right) = (4 * mode, 4 * (1 - mode));
        var highest = Math.Pow(mode, left) * Math.Pow(1 - mode, right);
        while (true)
        {
            var number = random.Next();
            if (random.Next() * highest <= Math.Pow(number, left) * Math.Pow(1 - number, right))
            {
                return number;
            }
        }
    }

    /// <summary>Ratio of uniforms between two quick bounds: J. L. Leva, ACM Transactions on Mathematical Software 18(4) (1992).</summary>
    private static double StandardNormal(ref RandomStream random)
    {
        while (true)
        {
            // Not 0, which would divide.
            var u = 1 - random.Next();
            var v = 1.7156 * (random.Next() - 0.5);
            var x = u - 0.449871;
            var y = Math.Abs(v) + 0.386595;
            var q = (x * x) + (y * ((0.19600 * y) - (0.25472 * x)));
            if (q < 0.27597 || (q <= 0.27846 && v * v <= -4 * u * u * Math.Log(u)))
            {
                return v / u;
            }
        }
    }

    private static void RefuseDisorder(double low, double middle, double high)
    {
        Guard.Against.NotFinite(low);
        Guard.Against.NotFinite(middle, "mode");
        Guard.Against.NotFinite(high);
        if (low > middle || middle > high || double.IsInfinity(high - low))
        {
            throw new ArgumentException(
                $"The numbers {Text.Of(low)}, {Text.Of(middle)} and {Text.Of(high)} must not fall, and their range must be finite.", nameof(high));
        }
    }
}
