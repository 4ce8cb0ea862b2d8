namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>A lower bound, from an easier problem: straight lines under the costs, and at most one need of each job enforced.</summary>
/// <remarks>
/// The easier problem is <see cref="Forest"/>'s. Breaking a need that is not enforced costs a pull for each unit of time, so that permitted
/// orders cost no more than before and others do (M. L. Fisher 1981; S. L. van de Velde 1995 for needs). Shares and pulls are moved to
/// where the bound is larger: a share up for a job that comes after its date and down for one before it, a pull up for a need that is
/// broken and down for one that is kept. Each order on the way is tried as an answer.
/// </remarks>
internal sealed class Relaxation
{
    private const int Rounds = 60;
    private const int Patience = 4;

    // A bound is a sum of terms that may cancel: so much of their sizes is given up to rounding.
    private const double Rounding = 1e-13;

    private readonly Block _block;
    private readonly CostLines _lines;
    private readonly int[] _parents;
    private readonly bool _isForward;
    private readonly double[] _finish;

    private Relaxation(Block block, CostLines lines, int[] parents, bool isForward)
    {
        _block = block;
        _lines = lines;
        _parents = parents;
        _isForward = isForward;
        _finish = new double[block.Count];
        Needs = [.. from job in Enumerable.Range(0, block.Count)
                    from need in block.Needs[job]
                    where isForward ? parents[job] != need : parents[need] != job
                    select (need, job)];
        Best = new Multipliers(Array.ConvertAll(lines.Slopes, _ => 1.0), new double[Needs.Count]);
        LowerBound = lines.CostAtEarliest();
    }

    /// <summary>The needs that are not enforced.</summary>
    public IReadOnlyList<(int Need, int Job)> Needs { get; }

    public double LowerBound { get; private set; }

    /// <summary>The multipliers that gave the largest bound.</summary>
    public Multipliers Best { get; private set; }

    /// <summary>No need enforced.</summary>
    public static Relaxation Free(Block block, CostLines lines) =>
        new(block, lines, Array.ConvertAll(block.Durations, _ => -1), isForward: true);

    /// <summary>For each job the need enforced that holds it up longest.</summary>
    public static Relaxation OutForest(Block block, CostLines lines) => new(block, lines, block.OutParents(), isForward: true);

    /// <summary>For each job the one enforced that needs it and has most to come after it.</summary>
    public static Relaxation InForest(Block block, CostLines lines) => new(block, lines, block.InParents(), isForward: false);

    /// <summary>Looks for the multipliers of the largest bound.</summary>
    public void Climb(Incumbent incumbent)
    {
        var at = Best;
        var highest = double.NegativeInfinity;
        var (stride, worse) = (1.0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var bound = Bound(at, incumbent);
            if (bound > highest)
            {
                (highest, Best, worse) = (bound, at, 0);
                LowerBound = Math.Max(LowerBound, bound);
            }
            else if (++worse > Patience)
            {
                (stride, worse) = (stride / 2, 0);
            }

            double[] late = [.. _finish.Select((finish, job) => _lines.IsBent[job] ? _lines.At(job, finish, share: 1) : 0)];
            double[] broken = [.. Needs.Select(each => Excess(each.Need, each.Job))];
            var step = stride * (incumbent.Cost - bound) / (late.Sum(each => each * each) + broken.Sum(each => each * each));
            if (!(step > 0 && step <= double.MaxValue))
            {
                break;
            }

            at = new Multipliers(
                [.. at.Shares.Select((share, job) => Math.Max(0, Math.Min(1, share + (step * late[job]))))],
                [.. at.Pulls.Select((pull, need) => Math.Max(0, pull + (step * broken[need])))]);
        }
    }

    private double Bound(Multipliers multipliers, Incumbent incumbent)
    {
        var weights = multipliers.Weights(_lines, Needs);
        var order = _isForward
            ? Forest.Order(_block, weights, _parents)
            : Forest.OrderOfInForest(_block, weights, _parents);
        incumbent.Try(order);
        var (time, bound, size) = (_block.Start, 0.0, 0.0);
        foreach (var job in order)
        {
            time += _block.Durations[job];
            _finish[job] = time;
            Add(_lines.At(job, time, multipliers.Shares[job]));
        }

        for (var index = 0; index < Needs.Count; index++)
        {
            Add(multipliers.Pulls[index] * Excess(Needs[index].Need, Needs[index].Job));
        }

        return bound - (Rounding * size);

        void Add(double term)
        {
            bound += term;
            size += Math.Abs(term);
        }
    }

    /// <summary>How much too soon a job begins for something it needs; below 0 where it does not.</summary>
    private double Excess(int need, int job) => _finish[need] + _block.Durations[job] - _finish[job];
}
