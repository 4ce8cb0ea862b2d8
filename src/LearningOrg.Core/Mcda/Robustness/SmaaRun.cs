using System.Threading;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>Draws, scores and counts samples block by block, on as many threads as allowed.</summary>
internal sealed class SmaaRun(
    DecisionMatrix matrix, SampleScorer scorer, IWeightSampler sampler, SmaaOptions options, IProgress<double>? progress, CancellationToken cancellation)
{
    private const int BlockLength = 256;
    private const int BlocksBetweenLooks = 16;

    private readonly SmaaTally _total = new(matrix.AlternativeCount, matrix.CriterionCount, options.Pairwise);
    private long _done;

    private DecisionMatrix Matrix => matrix;

    private SampleScorer Scorer => scorer;

    private IWeightSampler Sampler => sampler;

    private SmaaOptions Options => options;

    public (SmaaTally Tally, int Samples) Count()
    {
        var blocks = (options.Samples + BlockLength - 1) / BlockLength;
        var batch = options.TargetError is null ? blocks : BlocksBetweenLooks;
        for (var first = 0; first < blocks; first += batch)
        {
            CountBlocks(first, Math.Min(blocks, first + batch));
            if (options.TargetError is { } target && LargestError() <= target)
            {
                break;
            }
        }

        if (_done < options.Samples)
        {
            progress?.Report(1);
        }

        return (_total, (int)_done);
    }

    private void CountBlocks(int first, int end) => SampleBlocks.ForEach(
        first, end, options.Threads, () => new Worker(this), (worker, block) => worker.Count(block), worker => _total.Add(worker.Tally), cancellation);

    private double LargestError()
    {
        var largest = 0.0;
        foreach (var count in _total.Ranks)
        {
            var share = count / (double)_done;
            largest = Math.Max(largest, share * (1 - share));
        }

        return Math.Sqrt(largest / _done);
    }

    private void Report(int samples)
    {
        var done = Interlocked.Add(ref _done, samples);
        progress?.Report(done / (double)options.Samples);
    }

    private sealed class Worker(SmaaRun run)
    {
        private readonly SampleScorer _scorer = run.Scorer.Clone();
        private readonly SampleRanks _ranks = new(run.Matrix.AlternativeCount);
        private readonly double[] _scores = new double[run.Matrix.AlternativeCount];
        private readonly double[] _weights = new double[run.Matrix.CriterionCount];

        public SmaaTally Tally { get; } = new(run.Matrix.AlternativeCount, run.Matrix.CriterionCount, run.Options.Pairwise);

        public void Count(int block)
        {
            var sampler = run.Sampler.Begin(block);
            var start = block * BlockLength;
            var end = Math.Min(run.Options.Samples, start + BlockLength);
            for (var sample = start; sample < end; sample++)
            {
                sampler.Draw(sample, _weights);
                _scorer.Begin(run.Options.Seed, sample);
                _scorer.Score(_weights, _scores);
                _ranks.Of(_scores, sample);
                Tally.Count(_ranks, _weights, _scores);
            }

            run.Report(end - start);
        }
    }
}
