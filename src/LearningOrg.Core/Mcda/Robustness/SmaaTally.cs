using System.Numerics;
using System.Runtime.InteropServices;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>What samples are counted into. All of it whole numbers, so that it does not matter who is added first.</summary>
internal sealed class SmaaTally(int alternatives, int criteria, bool pairwise)
{
    /// <summary>Weights are added in units of 2⁻³⁶, which leaves room for 2²⁷ samples.</summary>
    public const double WeightUnits = 1L << 36;

    /// <summary>How often each alternative had each rank.</summary>
    public int[] Ranks { get; } = new int[alternatives * alternatives];

    /// <summary>The weights of the samples in which each alternative was first, added up.</summary>
    public long[] Weights { get; } = new long[alternatives * criteria];

    /// <summary>Twice how often each alternative was better than each other, and once how often as good.</summary>
    public long[] Wins { get; } = new long[pairwise ? alternatives * alternatives : 0];

    public void Count(SampleRanks ranks, ReadOnlySpan<double> weights, ReadOnlySpan<double> scores)
    {
        for (var alternative = 0; alternative < alternatives; alternative++)
        {
            Ranks[(alternative * alternatives) + ranks.Ranks[alternative]]++;
        }

        var first = ranks.First * criteria;
        for (var criterion = 0; criterion < criteria; criterion++)
        {
            Weights[first + criterion] += (long)((weights[criterion] * WeightUnits) + 0.5);
        }

        if (pairwise)
        {
            CountWins(scores);
        }
    }

    public void Add(SmaaTally other)
    {
        for (var index = 0; index < Ranks.Length; index++)
        {
            Ranks[index] += other.Ranks[index];
        }

        Add(other.Weights, Weights);
        Add(other.Wins, Wins);
    }

    private static void Add(long[] from, long[] to)
    {
        for (var index = 0; index < from.Length; index++)
        {
            to[index] += from[index];
        }
    }

    private void CountWins(ReadOnlySpan<double> scores)
    {
        var whole = MemoryMarshal.Cast<double, Vector<double>>(scores);
        for (var one = 0; one < alternatives; one++)
        {
            var wins = Wins.AsSpan(one * alternatives, alternatives);
            var lanes = MemoryMarshal.Cast<long, Vector<long>>(wins);
            var own = new Vector<double>(scores[one]);
            for (var lane = 0; lane < whole.Length && lane < lanes.Length; lane++)
            {
                lanes[lane] -= Vector.GreaterThan(own, whole[lane]) + Vector.GreaterThanOrEqual(own, whole[lane]);
            }

            for (var other = whole.Length * Vector<double>.Count; other < alternatives; other++)
            {
                wins[other] += scores[one] > scores[other] ? 2 : scores[one] == scores[other] ? 1 : 0;
            }
        }
    }
}
