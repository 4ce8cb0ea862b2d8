using System.Threading;
using System.Threading.Tasks;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>How often each alternative is first when the weights are its central ones and only the numbers vary.</summary>
internal sealed class SmaaConfidence(
    SampleScorer scorer, Weights?[] central, SmaaOptions options, int samples, CancellationToken cancellation)
{
    private const int BlockLength = 256;

    private readonly double[]?[] _weights = Array.ConvertAll(central, weights => weights?.Select(weight => weight.Value).ToArray());
    private readonly long[] _first = new long[central.Length];

    public double?[] Count()
    {
        // Without uncertain numbers one sample is like any other.
        var needed = scorer.IsCertain ? 1 : samples;
        var blocks = (needed + BlockLength - 1) / BlockLength;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation };
        Parallel.For(0, blocks, parallel, () => scorer.Clone(), (block, _, own) => CountBlock(own, block, needed), _ => { });
        return [.. _first.Select((count, alternative) => central[alternative] is null ? (double?)null : count / (double)needed)];
    }

    private SampleScorer CountBlock(SampleScorer own, int block, int needed)
    {
        var scores = new double[central.Length];
        var end = Math.Min(needed, (block + 1) * BlockLength);
        for (var sample = block * BlockLength; sample < end; sample++)
        {
            own.Begin(options.Seed, sample);
            for (var alternative = 0; alternative < central.Length; alternative++)
            {
                if (_weights[alternative] is { } weights)
                {
                    own.Score(weights, scores);
                    Interlocked.Add(ref _first[alternative], IsFirst(scores, alternative) ? 1 : 0);
                }
            }
        }

        return own;
    }

    private static bool IsFirst(double[] scores, int alternative) => Array.TrueForAll(scores, score => score <= scores[alternative]);
}
