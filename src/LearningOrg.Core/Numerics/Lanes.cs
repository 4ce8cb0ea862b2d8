using System.Numerics;
using System.Runtime.InteropServices;

namespace LearningOrg.Core.Numerics;

/// <summary>Elementwise work on columns, as many numbers at a time as the machine's vectors hold.</summary>
/// <remarks>Each number is treated by itself, so the width of the vectors cannot show in the result. Multiply, then add: never
/// fused.</remarks>
internal static class Lanes
{
    /// <summary>target += column × scale.</summary>
    public static void AddScaled(ReadOnlySpan<double> column, double scale, Span<double> target)
    {
        var from = MemoryMarshal.Cast<double, Vector<double>>(column);
        var to = MemoryMarshal.Cast<double, Vector<double>>(target);
        var factor = new Vector<double>(scale);
        for (var lane = 0; lane < from.Length; lane++)
        {
            to[lane] += from[lane] * factor;
        }

        for (var index = from.Length * Vector<double>.Count; index < column.Length; index++)
        {
            target[index] += column[index] * scale;
        }
    }

    /// <summary>target += (column × scale − point)².</summary>
    public static void AddScaledSquaredDistance(ReadOnlySpan<double> column, double scale, double point, Span<double> target)
    {
        var from = MemoryMarshal.Cast<double, Vector<double>>(column);
        var to = MemoryMarshal.Cast<double, Vector<double>>(target);
        var factor = new Vector<double>(scale);
        var centre = new Vector<double>(point);
        for (var lane = 0; lane < from.Length; lane++)
        {
            var distance = (from[lane] * factor) - centre;
            to[lane] += distance * distance;
        }

        for (var index = from.Length * Vector<double>.Count; index < column.Length; index++)
        {
            var distance = (column[index] * scale) - point;
            target[index] += distance * distance;
        }
    }

    /// <summary>Replaces squared distances to the ideal by the closeness √far ÷ (√near + √far); 0 where both are 0.</summary>
    public static void Closeness(Span<double> near, ReadOnlySpan<double> far)
    {
        var to = MemoryMarshal.Cast<double, Vector<double>>(near);
        var from = MemoryMarshal.Cast<double, Vector<double>>(far);
        for (var lane = 0; lane < from.Length; lane++)
        {
            var distance = Vector.SquareRoot(from[lane]);
            var total = Vector.SquareRoot(to[lane]) + distance;
            to[lane] = Vector.ConditionalSelect(Vector.Equals(total, Vector<double>.Zero), Vector<double>.Zero, distance / total);
        }

        for (var index = from.Length * Vector<double>.Count; index < far.Length; index++)
        {
            var distance = Math.Sqrt(far[index]);
            var total = Math.Sqrt(near[index]) + distance;
            near[index] = total == 0 ? 0 : distance / total;
        }
    }
}
