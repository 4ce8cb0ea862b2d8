using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>The directions that a walk through a region of weights takes: long where the region is long, short where it is narrow.</summary>
/// <remarks>
/// Where one condition leaves a weight next to no room, nearly all directions run into it at once, and a walk that took them all alike would
/// stay where it began. So the directions are those of the ellipsoid of Dikin (1967) around the analytic centre (G. Sonnevend 1986), which
/// is as long and as narrow as the region itself. It is found by damped Newton steps (Y. Nesterov and A. Nemirovskii 1994), and any ellipsoid
/// leaves the walk uniform: a good one makes it quick. The last weight follows from the others.
/// </remarks>
internal sealed class WeightDirections
{
    private const int MostSteps = 200;
    private const double NearEnough = 1e-6;

    private readonly double[] _centre;

    // The lower triangle of the factor of the curvature at the centre.
    private readonly double[][] _factor;

    private WeightDirections(double[] centre, double[][] factor)
    {
        _centre = centre;
        _factor = factor;
    }

    /// <summary>Weights in the middle of the region, to begin a walk at.</summary>
    public ReadOnlySpan<double> Centre => _centre;

    public static WeightDirections Of(WeightRegion region)
    {
        var centre = (double[])region.Centre.Clone();
        var free = centre.Length - 1;
        for (var step = 0; ; step++)
        {
            var (slope, curvature) = Barrier(region, centre);
            var factor = Factor(curvature);
            var change = Array.ConvertAll(slope, each => -each);
            SolveLower(factor, change);
            var length = Math.Sqrt(change.Sum(each => each * each));
            if (length < NearEnough || step == MostSteps)
            {
                return new(centre, factor);
            }

            SolveUpper(factor, change);
            var damping = length > 0.25 ? 1 / (1 + length) : 1;
            for (var criterion = 0; criterion < free; criterion++)
            {
                centre[criterion] += damping * change[criterion];
                centre[free] -= damping * change[criterion];
            }
        }
    }

    /// <summary>A direction, as likely as the opposite one; its parts sum to 0.</summary>
    public void Draw(ref RandomStream random, Span<double> direction)
    {
        var free = direction.Length - 1;
        for (var criterion = 0; criterion < free; criterion++)
        {
            direction[criterion] = random.Next() - 0.5;
        }

        SolveUpper(_factor, direction.Slice(0, free));
        direction[free] = 0;
        for (var criterion = 0; criterion < free; criterion++)
        {
            direction[free] -= direction[criterion];
        }
    }

    /// <summary>How −Σ log room, over all sides, falls and bends at some weights.</summary>
    private static (double[] Slope, double[][] Curvature) Barrier(WeightRegion region, double[] weights)
    {
        var free = weights.Length - 1;
        var slope = new double[free];
        var curvature = Enumerable.Range(1, free).Select(row => new double[row]).ToArray();
        for (var criterion = 0; criterion < weights.Length; criterion++)
        {
            var none = new double[weights.Length];
            none[criterion] = 1;
            Add(none, weights[criterion]);
        }

        foreach (var (factors, atLeast) in region.Sides)
        {
            var room = -atLeast;
            for (var criterion = 0; criterion < weights.Length; criterion++)
            {
                room += factors[criterion] * weights[criterion];
            }

            Add(factors, room);
        }

        return (slope, curvature);

        void Add(double[] factors, double room)
        {
            for (var row = 0; row < free; row++)
            {
                var pull = (factors[row] - factors[free]) / room;
                slope[row] -= pull;
                for (var column = 0; column <= row; column++)
                {
                    curvature[row][column] += pull * ((factors[column] - factors[free]) / room);
                }
            }
        }
    }

    /// <summary>The lower factor L of L · Lᵀ: A.-L. Cholesky.</summary>
    private static double[][] Factor(double[][] square)
    {
        for (var row = 0; row < square.Length; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var rest = square[row][column];
                for (var before = 0; before < column; before++)
                {
                    rest -= square[row][before] * square[column][before];
                }

                square[row][column] = column < row ? rest / square[column][column] : Math.Sqrt(rest);
            }
        }

        return square;
    }

    private static void SolveLower(double[][] factor, double[] vector)
    {
        for (var row = 0; row < vector.Length; row++)
        {
            for (var before = 0; before < row; before++)
            {
                vector[row] -= factor[row][before] * vector[before];
            }

            vector[row] /= factor[row][row];
        }
    }

    private static void SolveUpper(double[][] factor, Span<double> vector)
    {
        for (var row = vector.Length - 1; row >= 0; row--)
        {
            for (var after = row + 1; after < vector.Length; after++)
            {
                vector[row] -= factor[after][row] * vector[after];
            }

            vector[row] /= factor[row][row];
        }
    }
}
