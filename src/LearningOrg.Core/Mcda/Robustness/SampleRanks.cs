using System.Numerics;
using System.Runtime.InteropServices;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>The ranks of one sample, from 0; who ties takes turns at the ranks they share, from sample to sample.</summary>
/// <remarks>
/// For few alternatives counting who is better is quicker than sorting, because it needs no branches: O(n²) of it, in lanes. Taking turns
/// keeps every rank taken once a sample, so that shares sum to one by rank and by alternative.
/// </remarks>
internal sealed class SampleRanks(int count)
{
    private const int MostToCompare = 192;

    private readonly double[] _costs = new double[count];
    private readonly CostOrder _order = new(count);

    public int[] Ranks { get; } = new int[count];

    /// <summary>Who is first.</summary>
    public int First { get; private set; }

    public void Of(ReadOnlySpan<double> scores, long sample)
    {
        if (scores.Length > MostToCompare || !ByComparing(scores))
        {
            BySorting(scores, sample);
        }
    }

    /// <summary>False where scores tie.</summary>
    private bool ByComparing(ReadOnlySpan<double> scores)
    {
        var whole = MemoryMarshal.Cast<double, Vector<double>>(scores);
        var rest = scores.Slice(whole.Length * Vector<double>.Count);
        var sum = 0L;
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            var score = scores[alternative];
            var own = new Vector<double>(score);
            var better = Vector<long>.Zero;
            foreach (var others in whole)
            {
                better -= Vector.GreaterThan(others, own);
            }

            var rank = 0;
            for (var lane = 0; lane < Vector<long>.Count; lane++)
            {
                rank += (int)better[lane];
            }

            foreach (var other in rest)
            {
                rank += other > score ? 1 : 0;
            }

            Ranks[alternative] = rank;
            sum += rank;
            First = rank == 0 ? alternative : First;
        }

        return sum == (long)scores.Length * (scores.Length - 1) / 2;
    }

    private void BySorting(ReadOnlySpan<double> scores, long sample)
    {
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            _costs[alternative] = -scores[alternative];
        }

        _order.Of(_costs);
        var (costs, items) = (_order.Costs, _order.Items);
        for (var start = 0; start < items.Length;)
        {
            var end = start + 1;
            while (end < items.Length && costs[end] == costs[start])
            {
                end++;
            }

            if (end - start == 1)
            {
                Ranks[items[start]] = start;
            }
            else
            {
                TakeTurns(start, end, sample);
            }

            start = end;
        }

        First = Array.IndexOf(Ranks, 0);
    }

    private void TakeTurns(int start, int end, long sample)
    {
        var items = _order.Items;
        Array.Sort(items, start, end - start);
        for (var place = start; place < end; place++)
        {
            Ranks[items[place]] = start + (int)((place - start + sample) % (end - start));
        }
    }
}
