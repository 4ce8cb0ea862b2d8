using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>All the full orders that agree with a partial one, counted so that each can be drawn as likely as any other.</summary>
/// <remarks>
/// Counts by sets of criteria already placed, which is exact for as many criteria as fit: 2ⁿ counts. Least important first.
/// </remarks>
internal sealed class LinearExtensions
{
    /// <summary>Above this, conditions are kept by walking instead.</summary>
    public const int MostCriteria = 16;

    // For each criterion, the set of those that must come before it.
    private readonly int[] _before;
    private readonly double[] _ways;

    private LinearExtensions(int[] before, double[] ways)
    {
        _before = before;
        _ways = ways;
    }

    /// <summary>The extensions of "weighs at least as much as", or none where the conditions are of another kind or go round in circles.</summary>
    public static LinearExtensions? Of(WeightRegion region, int criteria)
    {
        if (criteria > MostCriteria)
        {
            return null;
        }

        var before = new int[criteria];
        foreach (var (factors, atLeast) in region.Sides)
        {
            var more = Array.IndexOf(factors, 1);
            var less = Array.IndexOf(factors, -1);
            if (atLeast != 0 || more < 0 || less < 0 || factors.Count(factor => factor != 0) != 2)
            {
                return null;
            }

            before[more] |= 1 << less;
        }

        // The number of ways to go on from a set of placed criteria. Not above 16!, which a double holds exactly.
        var ways = new double[1 << criteria];
        ways[ways.Length - 1] = 1;
        for (var placed = ways.Length - 2; placed >= 0; placed--)
        {
            for (var next = 0; next < criteria; next++)
            {
                if ((placed & (1 << next)) == 0 && (before[next] & ~placed) == 0)
                {
                    ways[placed] += ways[placed | (1 << next)];
                }
            }
        }

        return ways[0] == 0 ? null : new(before, ways);
    }

    public void Draw(ref RandomStream random, Span<int> extension)
    {
        var placed = 0;
        for (var place = 0; place < extension.Length; place++)
        {
            var way = random.Next() * _ways[placed];
            var chosen = -1;
            for (var next = 0; next < extension.Length && way >= 0; next++)
            {
                if ((placed & (1 << next)) == 0 && (_before[next] & ~placed) == 0)
                {
                    chosen = next;
                    way -= _ways[placed | (1 << next)];
                }
            }

            extension[place] = chosen;
            placed |= 1 << chosen;
        }
    }
}
