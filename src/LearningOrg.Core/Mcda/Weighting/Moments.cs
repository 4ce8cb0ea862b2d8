using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>Means and deviations of columns, summed in the fixed order of <see cref="Reductions"/>.</summary>
internal static class Moments
{
    public static double Mean(ReadOnlySpan<double> column) => Reductions.Sum(column) / column.Length;

    /// <summary>Replaces numbers by their deviations from the mean, and gives the root of the sum of their squares.</summary>
    public static double Center(Span<double> column)
    {
        var mean = Mean(column);
        for (var index = 0; index < column.Length; index++)
        {
            column[index] -= mean;
        }

        return Math.Sqrt(Reductions.SumOfSquares(column));
    }

    public static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        using var products = Scratch.Zeroed(left.Length);
        for (var index = 0; index < left.Length; index++)
        {
            products.Span[index] = left[index] * right[index];
        }

        return Reductions.Sum(products.Span);
    }
}
