using System.Numerics;
using System.Runtime.InteropServices;

namespace LearningOrg.Core.Numerics;

/// <summary>Sums of columns in one fixed order, so that every processor gives the same bits.</summary>
/// <remarks>
/// Four running sums, each over every fourth number, added as (a + b) + (c + d), then the tail: independent of how wide the machine's
/// vectors are. Products are rounded before they are added, never fused.
/// </remarks>
internal static class Reductions
{
    public static double Sum(ReadOnlySpan<double> column)
    {
        double a = 0, b = 0, c = 0, d = 0;
        var index = 0;
        for (; index <= column.Length - 4; index += 4)
        {
            a += column[index];
            b += column[index + 1];
            c += column[index + 2];
            d += column[index + 3];
        }

        var sum = (a + b) + (c + d);
        for (; index < column.Length; index++)
        {
            sum += column[index];
        }

        return sum;
    }

    public static double SumOfSquares(ReadOnlySpan<double> column)
    {
        double a = 0, b = 0, c = 0, d = 0;
        var index = 0;
        for (; index <= column.Length - 4; index += 4)
        {
            a += column[index] * column[index];
            b += column[index + 1] * column[index + 1];
            c += column[index + 2] * column[index + 2];
            d += column[index + 3] * column[index + 3];
        }

        var sum = (a + b) + (c + d);
        for (; index < column.Length; index++)
        {
            sum += column[index] * column[index];
        }

        return sum;
    }

    /// <summary>√Σx², also where the squares themselves are too large or too small for a number.</summary>
    public static double EuclideanNorm(ReadOnlySpan<double> column)
    {
        const double leastExact = 1e-280;
        var squares = SumOfSquares(column);
        if (squares >= leastExact && squares <= double.MaxValue)
        {
            return Math.Sqrt(squares);
        }

        var (minimum, maximum) = Ends(column);
        var largest = Math.Max(Math.Abs(minimum), Math.Abs(maximum));
        if (largest == 0)
        {
            return 0;
        }

        var scaled = 0.0;
        foreach (var number in column)
        {
            scaled += number / largest * (number / largest);
        }

        return largest * Math.Sqrt(scaled);
    }

    /// <summary>Whether no number is infinite or none at all: such a number less itself is not 0.</summary>
    public static bool AreFinite(ReadOnlySpan<double> column)
    {
        var whole = MemoryMarshal.Cast<double, Vector<double>>(column);
        var differences = Vector<double>.Zero;
        foreach (var lane in whole)
        {
            differences += lane - lane;
        }

        var rest = 0.0;
        foreach (var number in column.Slice(whole.Length * Vector<double>.Count))
        {
            rest += number - number;
        }

        return rest == 0 && Vector.EqualsAll(differences, Vector<double>.Zero);
    }

    public static double Minimum(ReadOnlySpan<double> column) => Ends(column).Minimum;

    public static double Maximum(ReadOnlySpan<double> column) => Ends(column).Maximum;

    /// <summary>The least and the greatest of at least one number, in one pass; a zero is never negative.</summary>
    public static (double Minimum, double Maximum) Ends(ReadOnlySpan<double> column)
    {
        var (minimum, maximum) = (column[0], column[0]);
        var whole = MemoryMarshal.Cast<double, Vector<double>>(column);
        if (whole.Length > 0)
        {
            var (least, most) = (whole[0], whole[0]);
            foreach (var lane in whole)
            {
                least = Vector.ConditionalSelect(Vector.LessThan(lane, least), lane, least);
                most = Vector.ConditionalSelect(Vector.GreaterThan(lane, most), lane, most);
            }

            for (var lane = 0; lane < Vector<double>.Count; lane++)
            {
                minimum = least[lane] < minimum ? least[lane] : minimum;
                maximum = most[lane] > maximum ? most[lane] : maximum;
            }
        }

        foreach (var number in column.Slice(whole.Length * Vector<double>.Count))
        {
            minimum = number < minimum ? number : minimum;
            maximum = number > maximum ? number : maximum;
        }

        // Which of two zeros is met first depends on the width of the vectors; adding zero leaves but one of them.
        return (minimum + 0.0, maximum + 0.0);
    }
}
