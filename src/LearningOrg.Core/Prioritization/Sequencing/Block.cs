namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>Work that is done without other work in between, from a start on; by index into itself, needs outside it left out.</summary>
internal sealed class Block
{
    private readonly int[] _jobs;

    private Block(int[] jobs, double start, double[] durations, Urgency[] urgencies, int[][] needs)
    {
        _jobs = jobs;
        Start = start;
        End = start;
        Durations = durations;
        Urgencies = urgencies;
        foreach (var duration in durations)
        {
            End += duration;
        }

        NeedsFirst = TopologicalOrder(needs);
        Needs = Reduced(needs, NeedsFirst);
        NeededBy = Reversed(Needs);
    }

    public int Count => _jobs.Length;

    public double Start { get; }

    public double End { get; }

    public double[] Durations { get; }

    public Urgency[] Urgencies { get; }

    /// <summary>What each job needs; a need that follows from others is left out.</summary>
    public int[][] Needs { get; }

    public int[][] NeededBy { get; }

    /// <summary>All jobs, each after what it needs.</summary>
    public int[] NeedsFirst { get; }

    public bool IsOutForest => Needs.All(needs => needs.Length <= 1);

    public bool IsInForest => NeededBy.All(needs => needs.Length <= 1);

    public static Block Of(Workload load, int[] jobs, double start)
    {
        var indexOf = new int[load.Count];
        for (var index = 0; index < load.Count; index++)
        {
            indexOf[index] = Array.BinarySearch(jobs, index);
        }

        return new Block(
            jobs,
            start,
            Array.ConvertAll(jobs, job => load.Durations[job]),
            Array.ConvertAll(jobs, job => load.Urgencies[job]),
            Array.ConvertAll(jobs, job => Array.FindAll(Array.ConvertAll(load.Needs[job], need => indexOf[need]), need => need >= 0)));
    }

    public IEnumerable<int> InLoad(int[] order) => order.Select(job => _jobs[job]);

    public double CostOf(int[] order)
    {
        var (time, cost) = (Start, 0.0);
        foreach (var job in order)
        {
            time += Durations[job];
            cost += Urgencies[job].Cost(time);
        }

        return cost;
    }

    /// <summary>For each job the one of its needs that holds it up longest; −1 where it has none.</summary>
    public int[] OutParents()
    {
        var earliest = EarliestFinish();
        return Array.ConvertAll(
            Needs, needs => needs.OrderByDescending(need => earliest[need]).ThenBy(need => need).DefaultIfEmpty(-1).First());
    }

    /// <summary>For each job the one that needs it and has most to come after it; −1 where nothing needs it.</summary>
    public int[] InParents()
    {
        var latest = LatestFinish();
        return Array.ConvertAll(NeededBy, jobs => jobs.OrderBy(job => latest[job]).ThenBy(job => job).DefaultIfEmpty(-1).First());
    }

    /// <summary>A time that each job cannot finish before.</summary>
    public double[] EarliestFinish()
    {
        var earliest = new double[Count];
        foreach (var job in NeedsFirst)
        {
            earliest[job] = Needs[job].Select(need => earliest[need]).DefaultIfEmpty(Start).Max() + Durations[job];
        }

        return earliest;
    }

    /// <summary>A time that each job cannot finish after.</summary>
    public double[] LatestFinish()
    {
        var latest = new double[Count];
        foreach (var job in Enumerable.Reverse(NeedsFirst))
        {
            latest[job] = NeededBy[job].Select(next => latest[next] - Durations[next]).DefaultIfEmpty(End).Min();
        }

        return latest;
    }

    private static int[] TopologicalOrder(int[][] needs)
    {
        var neededBy = Reversed(needs);
        var open = Array.ConvertAll(needs, each => each.Length);
        var order = new List<int>(Enumerable.Range(0, needs.Length).Where(job => open[job] == 0));
        for (var done = 0; done < order.Count; done++)
        {
            order.AddRange(neededBy[order[done]].Where(job => --open[job] == 0));
        }

        return [.. order];
    }

    /// <summary>Leaves out each need that another need of the same job needs already.</summary>
    private static int[][] Reduced(int[][] needs, int[] needsFirst)
    {
        var depth = new int[needs.Length];
        foreach (var job in needsFirst)
        {
            depth[job] = needs[job].Select(need => depth[need] + 1).DefaultIfEmpty(0).Max();
        }

        return Array.ConvertAll(needs, each => each.Length < 2 ? each : Array.FindAll(each, IsNotBehind(each)));

        Predicate<int> IsNotBehind(int[] direct)
        {
            // Nothing that lies less deep than the least deep need can lead to it.
            var least = direct.Min(need => depth[need]);
            var behind = new HashSet<int>();
            var ahead = new Stack<int>(direct);
            while (ahead.Count > 0)
            {
                foreach (var need in needs[ahead.Pop()].Where(need => depth[need] >= least && behind.Add(need)))
                {
                    ahead.Push(need);
                }
            }

            return need => !behind.Contains(need);
        }
    }

    private static int[][] Reversed(int[][] needs)
    {
        var neededBy = Array.ConvertAll(needs, _ => new List<int>());
        for (var job = 0; job < needs.Length; job++)
        {
            Array.ForEach(needs[job], need => neededBy[need].Add(job));
        }

        return Array.ConvertAll(neededBy, jobs => jobs.ToArray());
    }
}
