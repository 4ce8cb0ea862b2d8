using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>A weight space for the criteria of one decision: half-spaces, and a point well inside of them all.</summary>
internal sealed class WeightRegion
{
    private const double LeastRoom = 1e-9;

    private WeightRegion(IReadOnlyList<(double[] Factors, double AtLeast)> sides, double[] centre)
    {
        Sides = sides;
        Centre = centre;
    }

    /// <summary>Σ factor · weight ≥ bound; that no weight is negative goes without saying.</summary>
    public IReadOnlyList<(double[] Factors, double AtLeast)> Sides { get; }

    /// <summary>Weights that are as far from every side as possible.</summary>
    public double[] Centre { get; }

    public static WeightRegion Of(WeightSpace space, IReadOnlyList<Criterion> criteria)
    {
        var sides = space.Conditions.Select(condition => (condition.FactorsFor(criteria), condition.AtLeast)).ToArray();
        return CentreOf(sides, criteria.Count) is { } centre
            ? new(sides, centre)
            : throw new ArgumentException($"No weights are left where {Contradiction(space, criteria)}. Take back one of these conditions.", nameof(space));
    }

    /// <summary>Conditions none of which can be left out of the contradiction.</summary>
    private static string Contradiction(WeightSpace space, IReadOnlyList<Criterion> criteria)
    {
        var guilty = space.Conditions.ToList();
        foreach (var condition in space.Conditions)
        {
            var without = guilty.Where(one => !ReferenceEquals(one, condition)).ToList();
            if (CentreOf([.. without.Select(one => (one.FactorsFor(criteria), one.AtLeast))], criteria.Count) is null)
            {
                guilty = without;
            }
        }

        return Text.List([.. guilty.Select(condition => condition.ToString())]);
    }

    /// <summary>
    /// The centre of the largest ball that fits. With weight = room + rest, rest ≥ 0, the last of the rests follows from the sum of one: the
    /// variables are the other rests and the room.
    /// </summary>
    private static double[]? CentreOf(IReadOnlyList<(double[] Factors, double AtLeast)> sides, int count)
    {
        var last = count - 1;
        var conditions = new List<(double[] Coefficients, double AtMost)>
        {
            ([.. Enumerable.Repeat(1.0, last), count], 1),
        };
        foreach (var (factors, atLeast) in sides)
        {
            var length = Math.Sqrt(factors.Sum(factor => factor * factor));
            var room = factors.Sum() - length - (factors[last] * count);
            conditions.Add((
                [.. factors.Take(last).Select(factor => (factors[last] - factor) / length), -room / length], (factors[last] - atLeast) / length));
        }

        var solution = LinearProgram.Maximize([.. Enumerable.Repeat(0.0, last), 1], conditions);
        if (solution is null || solution[last] < LeastRoom)
        {
            return null;
        }

        var centre = new double[count];
        for (var criterion = 0; criterion < last; criterion++)
        {
            centre[criterion] = solution[criterion] + solution[last];
        }

        centre[last] = 1 - centre.Sum();
        return centre;
    }
}
