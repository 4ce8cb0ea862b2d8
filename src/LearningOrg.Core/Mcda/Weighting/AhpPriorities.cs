namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>The three ways from judgements to priorities; plain loops in one order, so that the bits are the same everywhere.</summary>
internal static class AhpPriorities
{
    // The power after 64 squarings is 2⁶⁴: more than enough for judgements of any size, and reached only by absurd ones.
    private const int MostSquarings = 64;
    private const double Settled = 1e-15;

    /// <summary>
    /// The direction that powers of the matrix tend to, reached by squaring it (Saaty's own recipe) until priorities stand still.
    /// </summary>
    public static double[] Eigenvector(JudgementMatrix judgements)
    {
        var power = Harker(judgements);
        var priorities = RowShares(power);
        for (var squaring = 0; squaring < MostSquarings; squaring++)
        {
            power = SquaredAndScaled(power);
            var next = RowShares(power);
            var change = 0.0;
            for (var one = 0; one < next.Length; one++)
            {
                change = Math.Max(change, Math.Abs(next[one] - priorities[one]));
            }

            priorities = next;
            if (change <= Settled)
            {
                break;
            }
        }

        return priorities;
    }

    /// <summary>
    /// The judgements, with 0 for each pair left open and on the diagonal one more for each of these in the row (Harker, 1987): times the
    /// priorities it gives the same as if each open pair were judged by them.
    /// </summary>
    public static double[,] Harker(JudgementMatrix judgements)
    {
        var matrix = new double[judgements.Count, judgements.Count];
        for (var one = 0; one < judgements.Count; one++)
        {
            for (var other = 0; other < judgements.Count; other++)
            {
                if (judgements.IsJudged(one, other))
                {
                    matrix[one, other] += judgements[one, other];
                }
                else
                {
                    matrix[one, one]++;
                }
            }
        }

        return matrix;
    }

    public static double[] GeometricMeans(JudgementMatrix judgements)
    {
        if (!judgements.IsComplete)
        {
            return IncompleteLeastSquares.Solve(judgements);
        }

        var means = new double[judgements.Count];
        for (var one = 0; one < means.Length; one++)
        {
            var logarithms = 0.0;
            for (var other = 0; other < means.Length; other++)
            {
                logarithms += Math.Log(judgements[one, other]);
            }

            means[one] = Math.Exp(logarithms / means.Length);
        }

        return means;
    }

    public static double[] ColumnMeans(JudgementMatrix judgements)
    {
        if (!judgements.IsComplete)
        {
            var (one, other) = judgements.OpenPairs[0];
            throw new ArgumentException(
                $"Column means need every judgement: a sum over some rows says nothing about the others. '{one}' and '{other}' have not " +
                "been compared. Compare them, or take the eigenvector or the geometric mean.",
                nameof(judgements));
        }

        var means = new double[judgements.Count];
        for (var other = 0; other < means.Length; other++)
        {
            var sum = 0.0;
            for (var one = 0; one < means.Length; one++)
            {
                sum += judgements[one, other];
            }

            for (var one = 0; one < means.Length; one++)
            {
                means[one] += judgements[one, other] / sum / means.Length;
            }
        }

        return means;
    }

    /// <summary>M², divided by its largest element so that powers neither overflow nor vanish.</summary>
    private static double[,] SquaredAndScaled(double[,] matrix)
    {
        var count = matrix.GetLength(0);
        var squared = new double[count, count];
        var largest = 0.0;
        for (var row = 0; row < count; row++)
        {
            for (var column = 0; column < count; column++)
            {
                for (var between = 0; between < count; between++)
                {
                    squared[row, column] += matrix[row, between] * matrix[between, column];
                }

                largest = Math.Max(largest, squared[row, column]);
            }
        }

        for (var row = 0; row < count; row++)
        {
            for (var column = 0; column < count; column++)
            {
                squared[row, column] /= largest;
            }
        }

        return squared;
    }

    private static double[] RowShares(double[,] matrix)
    {
        var shares = new double[matrix.GetLength(0)];
        var total = 0.0;
        for (var row = 0; row < shares.Length; row++)
        {
            for (var column = 0; column < shares.Length; column++)
            {
                shares[row] += matrix[row, column];
            }

            total += shares[row];
        }

        return Array.ConvertAll(shares, share => share / total);
    }
}
