using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>Does work block by block on as many threads as allowed. What it throws is what one thread would have thrown, too.</summary>
internal static class SampleBlocks
{
    /// <param name="first">The first block.</param>
    /// <param name="end">The one after the last.</param>
    /// <param name="threads">1 or more.</param>
    /// <param name="begin">Makes a worker; each thread has its own.</param>
    /// <param name="work">Does a block.</param>
    /// <param name="finish">Ends a worker; one at a time.</param>
    /// <param name="cancellation">Stops the work, with an exception.</param>
    public static void ForEach<TWorker>(
        int first, int end, int threads, Func<TWorker> begin, Action<TWorker, int> work, Action<TWorker> finish, CancellationToken cancellation)
    {
        if (threads == 1)
        {
            var worker = begin();
            for (var block = first; block < end; block++)
            {
                cancellation.ThrowIfCancellationRequested();
                work(worker, block);
            }

            finish(worker);
            return;
        }

        var gate = new object();
        var (failed, failure) = (int.MaxValue, (ExceptionDispatchInfo?)null);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(first, end, parallel, begin, Work, Finish);
        failure?.Throw();

        TWorker Work(int block, ParallelLoopState loop, TWorker worker)
        {
            try
            {
                work(worker, block);
            }
            catch (Exception exception)
            {
                // Blocks before this one are done all the same, and one of them may fail as well: the first counts.
                loop.Break();
                lock (gate)
                {
                    (failed, failure) = block < failed ? (block, ExceptionDispatchInfo.Capture(exception)) : (failed, failure);
                }
            }

            return worker;
        }

        void Finish(TWorker worker)
        {
            lock (gate)
            {
                finish(worker);
            }
        }
    }
}
