namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>Gauss' elimination with the largest pivot of each column: the same steps, and bits, every time.</summary>
internal static class LinearSystem
{
    /// <summary>Solves A·x = b in place; b becomes x.</summary>
    /// <param name="matrix">Square and regular.</param>
    /// <param name="right">As long as the matrix is high.</param>
    public static void Solve(double[,] matrix, double[] right)
    {
        var count = right.Length;
        for (var column = 0; column < count; column++)
        {
            SwapInLargest(matrix, right, column);
            for (var row = column + 1; row < count; row++)
            {
                var factor = matrix[row, column] / matrix[column, column];
                Subtract(matrix, right, from: row, factor, pivot: column);
            }
        }

        for (var row = count - 1; row >= 0; row--)
        {
            for (var column = row + 1; column < count; column++)
            {
                right[row] -= matrix[row, column] * right[column];
            }

            right[row] /= matrix[row, row];
        }
    }

    private static void Subtract(double[,] matrix, double[] right, int from, double factor, int pivot)
    {
        for (var column = pivot; column < right.Length; column++)
        {
            matrix[from, column] -= factor * matrix[pivot, column];
        }

        right[from] -= factor * right[pivot];
    }

    private static void SwapInLargest(double[,] matrix, double[] right, int pivot)
    {
        var largest = pivot;
        for (var row = pivot + 1; row < right.Length; row++)
        {
            largest = Math.Abs(matrix[row, pivot]) > Math.Abs(matrix[largest, pivot]) ? row : largest;
        }

        for (var column = 0; column < right.Length; column++)
        {
            (matrix[pivot, column], matrix[largest, column]) = (matrix[largest, column], matrix[pivot, column]);
        }

        (right[pivot], right[largest]) = (right[largest], right[pivot]);
    }
}
