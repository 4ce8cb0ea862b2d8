namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>A straight line under the cost of each job, over all times that the job can finish at.</summary>
/// <remarks>
/// A job that is late whatever the order, or in time whatever the order, has a cost that is a line. The cost of any other has two lines
/// under it: 0, and the one that rises from the date to its cost at the latest finish. Every share between them lies under the cost as
/// well.
/// </remarks>
internal sealed class CostLines
{
    private readonly Block _block;
    private readonly double[] _constants;

    private CostLines(Block block)
    {
        _block = block;
        _constants = new double[block.Count];
        Slopes = new double[block.Count];
        IsBent = new bool[block.Count];
        Earliest = block.EarliestFinish();
        var latest = block.LatestFinish();
        for (var job = 0; job < block.Count; job++)
        {
            var urgency = block.Urgencies[job];
            if (urgency.IsLate(Earliest[job]))
            {
                _constants[job] = urgency.Penalty;
                Slopes[job] = urgency.CostPerTime;
            }
            else if (urgency.IsLate(latest[job]) && urgency.Cost(latest[job]) > 0)
            {
                // A line too steep for a number is left lying: 0 is under the cost as well.
                var slope = urgency.Cost(latest[job]) / (latest[job] - urgency.StartsAt);
                IsBent[job] = true;
                Slopes[job] = slope <= double.MaxValue ? slope : 0;
            }
        }
    }

    public double[] Earliest { get; }

    /// <summary>What each line rises by per unit of time.</summary>
    public double[] Slopes { get; }

    /// <summary>Whether the line lies under the cost, and is not the cost itself.</summary>
    public bool[] IsBent { get; }

    public bool AreExact => Array.TrueForAll(IsBent, bent => !bent);

    public static CostLines Of(Block block) => new(block);

    /// <summary>The line of a job at a finish; of a bent one, the share of it.</summary>
    public double At(int job, double finish, double share) =>
        _constants[job] + (share * Slopes[job] * (finish - _block.Urgencies[job].StartsAt));

    /// <summary>What all jobs cost at least, each alone in the world.</summary>
    public double CostAtEarliest() => Earliest.Select((finish, job) => _block.Urgencies[job].Cost(finish)).Sum();
}
