using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>The order of least Σ weight × finish where each job has at most one that must come before it.</summary>
/// <remarks>
/// W. A. Horn (1972); without needs it is W. E. Smith's rule (1956). From the leaves up, a job swallows the best string of jobs behind it
/// as long as that string's weight ÷ duration is not below its own: nothing can come between them in the best order. What remains are
/// strings in falling order of their ratio. Ratios that agree in twelve significant digits are equal, and the lower index goes first.
/// Weights may be negative.
/// </remarks>
internal static class Forest
{
    /// <param name="block">The jobs.</param>
    /// <param name="weights">One for each job.</param>
    /// <param name="parents">For each job the one that must come before it, or −1.</param>
    public static int[] Order(Block block, double[] weights, int[] parents) => Order(block, weights, parents, sign: 1);

    /// <summary>The same where each job has at most one that must come after it: read backwards, what weighs less going first.</summary>
    public static int[] OrderOfInForest(Block block, double[] weights, int[] parents)
    {
        var backwards = Order(block, weights, parents, sign: -1);
        Array.Reverse(backwards);
        return backwards;
    }

    private static int[] Order(Block block, double[] weights, int[] parents, int sign)
    {
        var next = new int[block.Count];
        var behind = new List<Strand>?[block.Count];
        var isMixed = new bool[block.Count];
        var roots = new List<Strand>();
        foreach (var job in sign > 0 ? Enumerable.Reverse(block.NeedsFirst) : block.NeedsFirst)
        {
            // Lowest ratio first, so that the best string is at the end, where it is cheap to take.
            var strands = behind[job] ?? [];
            if (isMixed[job])
            {
                strands.Sort();
            }

            var own = new Strand(job, job, sign * weights[job], block.Durations[job], sign);
            next[job] = -1;
            while (strands.Count > 0 && strands[strands.Count - 1] is var best && best.Ratio >= own.Ratio)
            {
                next[own.Last] = best.First;
                own = new Strand(own.First, best.Last, own.Weight + best.Weight, own.Duration + best.Duration, sign);
                strands.RemoveAt(strands.Count - 1);
            }

            strands.Add(own);
            behind[job] = null;
            if (parents[job] < 0)
            {
                roots.AddRange(strands);
            }
            else if (behind[parents[job]] is { } siblings)
            {
                siblings.AddRange(strands);
                isMixed[parents[job]] = true;
            }
            else
            {
                behind[parents[job]] = strands;
            }
        }

        roots.Sort();
        roots.Reverse();
        return [.. roots.SelectMany(Jobs)];

        IEnumerable<int> Jobs(Strand strand)
        {
            for (var job = strand.First; job >= 0; job = next[job])
            {
                yield return job;
            }
        }
    }

    /// <summary>Jobs that follow each other in the best order; sorted by rising ratio, and by id where ratios tie.</summary>
    private readonly record struct Strand(int First, int Last, double Weight, double Duration, int Sign) : IComparable<Strand>
    {
        public long Ratio { get; } = SignificantDigits.Key(Weight / Duration);

        public int CompareTo(Strand other) => Ratio != other.Ratio ? Ratio.CompareTo(other.Ratio) : Sign * other.First.CompareTo(First);
    }
}
