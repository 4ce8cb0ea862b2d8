using System.Numerics;
using System.Runtime.InteropServices;

namespace LearningOrg.Core.Numerics;

/// <summary>Elementwise work on columns, as many numbers at a time as the machine's vectors hold.</summary>
/// <remarks>
/// Each number is treated by itself, so the width of the vectors cannot show in the result. Multiply, then add: never fused. Spans that go
/// together have the same length.
/// </remarks>
internal static class Lanes
{
    /// <summary>target += column × scale.</summary>
    public static void AddScaled(ReadOnlySpan<double> column, double scale, Span<double> target)
    {
        var from = Whole(column);
        var to = Whole(target);
        var factor = new Vector<double>(scale);
        for (var lane = 0; lane < from.Length && lane < to.Length; lane++)
        {
            to[lane] += from[lane] * factor;
        }

        for (var index = Rest(column); index < column.Length; index++)
        {
            target[index] += column[index] * scale;
        }
    }

    /// <summary>target += (column − origin) × scale.</summary>
    public static void AddScaled(ReadOnlySpan<double> column, double origin, double scale, Span<double> target)
    {
        var from = Whole(column);
        var to = Whole(target);
        var (start, factor) = (new Vector<double>(origin), new Vector<double>(scale));
        for (var lane = 0; lane < from.Length && lane < to.Length; lane++)
        {
            to[lane] += (from[lane] - start) * factor;
        }

        for (var index = Rest(column); index < column.Length; index++)
        {
            target[index] += (column[index] - origin) * scale;
        }
    }

    /// <summary>target += number.</summary>
    public static void Add(double number, Span<double> target)
    {
        for (var index = 0; index < target.Length; index++)
        {
            target[index] += number;
        }
    }

    /// <summary>target += dividend ÷ column.</summary>
    public static void AddQuotients(double dividend, ReadOnlySpan<double> column, Span<double> target)
    {
        var from = Whole(column);
        var to = Whole(target);
        var above = new Vector<double>(dividend);
        for (var lane = 0; lane < from.Length && lane < to.Length; lane++)
        {
            to[lane] += above / from[lane];
        }

        for (var index = Rest(column); index < column.Length; index++)
        {
            target[index] += dividend / column[index];
        }
    }

    /// <summary>toOne += (column × scale − one)², and the same for the other.</summary>
    public static void AddSquaredDistances(
        ReadOnlySpan<double> column, double scale, double one, Span<double> toOne, double other, Span<double> toOther)
    {
        var from = Whole(column);
        var near = Whole(toOne);
        var far = Whole(toOther);
        var factor = new Vector<double>(scale);
        var (here, there) = (new Vector<double>(one), new Vector<double>(other));
        for (var lane = 0; lane < from.Length && lane < near.Length && lane < far.Length; lane++)
        {
            var scaled = from[lane] * factor;
            near[lane] += (scaled - here) * (scaled - here);
            far[lane] += (scaled - there) * (scaled - there);
        }

        for (var index = Rest(column); index < column.Length; index++)
        {
            var scaled = column[index] * scale;
            toOne[index] += (scaled - one) * (scaled - one);
            toOther[index] += (scaled - other) * (scaled - other);
        }
    }

    /// <summary>Replaces squared distances to the ideal by the closeness √far ÷ (√near + √far); 0 where both are 0.</summary>
    public static void Closeness(Span<double> near, ReadOnlySpan<double> far)
    {
        var to = Whole(near);
        var from = Whole(far);
        for (var lane = 0; lane < from.Length && lane < to.Length; lane++)
        {
            var distance = Vector.SquareRoot(from[lane]);
            var total = Vector.SquareRoot(to[lane]) + distance;
            to[lane] = Vector.ConditionalSelect(Vector.Equals(total, Vector<double>.Zero), Vector<double>.Zero, distance / total);
        }

        for (var index = Rest(far); index < far.Length; index++)
        {
            var distance = Math.Sqrt(far[index]);
            var total = Math.Sqrt(near[index]) + distance;
            near[index] = total == 0 ? 0 : distance / total;
        }
    }

    /// <summary>sum += (column − best) × scale, and largest is what was the most to add.</summary>
    public static void AddRegret(ReadOnlySpan<double> column, double best, double scale, Span<double> sum, Span<double> largest)
    {
        var from = Whole(column);
        var total = Whole(sum);
        var most = Whole(largest);
        var (start, factor) = (new Vector<double>(best), new Vector<double>(scale));
        for (var lane = 0; lane < from.Length && lane < total.Length && lane < most.Length; lane++)
        {
            var regret = (from[lane] - start) * factor;
            total[lane] += regret;
            most[lane] = Vector.ConditionalSelect(Vector.GreaterThan(regret, most[lane]), regret, most[lane]);
        }

        for (var index = Rest(column); index < column.Length; index++)
        {
            var regret = (column[index] - best) * scale;
            sum[index] += regret;
            largest[index] = regret > largest[index] ? regret : largest[index];
        }
    }

    private static Span<Vector<double>> Whole(Span<double> column) => MemoryMarshal.Cast<double, Vector<double>>(column);

    private static ReadOnlySpan<Vector<double>> Whole(ReadOnlySpan<double> column) => MemoryMarshal.Cast<double, Vector<double>>(column);

    /// <summary>Where the numbers begin that fill no whole vector.</summary>
    private static int Rest(ReadOnlySpan<double> column) => column.Length - (column.Length % Vector<double>.Count);
}
