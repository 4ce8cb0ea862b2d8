using System.Threading;

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
        SampleBlocks.ForEach(
            0, blocks, options.Threads, scorer.Clone, (own, block) => CountBlock(own, block, needed), _ => { }, cancellation);
        return [.. _first.Select((count, alternative) => central[alternative] is null ? (double?)null : count / (double)needed)];
    }

    private void CountBlock(SampleScorer own, int block, int needed)
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
    }

    private static bool IsFirst(double[] scores, int alternative) => Array.TrueForAll(scores, score => score <= scores[alternative]);
}
