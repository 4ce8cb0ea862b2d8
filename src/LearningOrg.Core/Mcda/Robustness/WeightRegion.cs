using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>A weight space for the criteria of one decision: half-spaces, and a point well inside of them all.</summary>
internal sealed class WeightRegion
{
    // Narrower than this, rounding begins to blur the sides of a region.
    private const double LeastRoom = 1e-6;

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
        var sides = SidesOf(space.Conditions, criteria);
        return CentreOf(sides, criteria.Count) is ({ } centre, >= LeastRoom)
            ? new(sides, centre)
            : throw new ArgumentException(Refusal(space, criteria), nameof(space));
    }

    /// <summary>Names conditions none of which can be left out of the contradiction.</summary>
    private static string Refusal(WeightSpace space, IReadOnlyList<Criterion> criteria)
    {
        var guilty = space.Conditions.ToList();
        foreach (var condition in space.Conditions)
        {
            var without = guilty.Where(one => !ReferenceEquals(one, condition)).ToList();
            if (CentreOf(SidesOf(without, criteria), criteria.Count).Room < LeastRoom)
            {
                guilty = without;
            }
        }

        var names = Text.List([.. guilty.Select(condition => condition.ToString())]);
        return CentreOf(SidesOf(guilty, criteria), criteria.Count).Centre is null
            ? $"No weights are left where {names}. Take back one of these conditions."
            : $"Weights have no room to vary where {names}. Widen one of these conditions, by a few millionths at least.";
    }

    private static (double[] Factors, double AtLeast)[] SidesOf(IEnumerable<WeightCondition> conditions, IReadOnlyList<Criterion> criteria) =>
        [.. conditions.Select(condition => (condition.FactorsFor(criteria), condition.AtLeast))];

    /// <summary>
    /// The centre of the largest ball that fits, and how large that is; none where not even a point does. With weight = room + rest,
    /// rest ≥ 0, the last of the rests follows from the sum of one: the variables are the other rests and the room.
    /// </summary>
    private static (double[]? Centre, double Room) CentreOf(IReadOnlyList<(double[] Factors, double AtLeast)> sides, int count)
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
        if (solution is null)
        {
            return (null, 0);
        }

        var centre = new double[count];
        for (var criterion = 0; criterion < last; criterion++)
        {
            centre[criterion] = solution[criterion] + solution[last];
        }

        centre[last] = 1 - centre.Sum();
        return (centre, solution[last]);
    }
}
