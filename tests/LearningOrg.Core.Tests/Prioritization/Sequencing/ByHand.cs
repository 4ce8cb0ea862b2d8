using LearningOrg.Core.Prioritization.Sequencing;

namespace LearningOrg.Core.Tests.Prioritization.Sequencing;

/// <summary>The definitions, written down as simply as can be: every order, and every set.</summary>
internal static class ByHand
{
    /// <summary>The least cost of all permitted orders, by trying each.</summary>
    public static double LeastOfAllOrders(Job[] jobs) => Orders(jobs).Where(order => IsPermitted(jobs, order)).Min(Cost);

    /// <summary>The same by sets of finished jobs, for numbers of jobs that have too many orders.</summary>
    public static double LeastOfAllSets(Job[] jobs)
    {
        var expedited = Expedited(jobs);
        var index = jobs.Select((job, place) => (job.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        var least = new double[1 << jobs.Length];
        for (var set = 1; set < least.Length; set++)
        {
            var inside = jobs.Where((_, place) => (set & (1 << place)) != 0).ToArray();
            var end = inside.Sum(job => job.Duration);
            least[set] = double.PositiveInfinity;
            foreach (var last in inside)
            {
                var keepsNeeds = !inside.Any(job => job.Needs.Contains(last.Id));
                var keepsExpedite = expedited.Contains(last.Id)
                    ? inside.All(job => expedited.Contains(job.Id))
                    : jobs.All(job => !expedited.Contains(job.Id) || inside.Contains(job));
                if (keepsNeeds && keepsExpedite)
                {
                    least[set] = Math.Min(least[set], least[set & ~(1 << index[last.Id])] + last.Urgency.CostAt(end));
                }
            }
        }

        return least[^1];
    }

    public static double Cost(IEnumerable<Job> order)
    {
        var (time, cost) = (0.0, 0.0);
        foreach (var job in order)
        {
            time += job.Duration;
            cost += job.Urgency.CostAt(time);
        }

        return cost;
    }

    public static bool IsPermitted(Job[] jobs, Job[] order)
    {
        var expedited = Expedited(jobs);
        return order.Select((job, place) => job.Needs.All(need => order.Take(place).Any(before => before.Id == need))).All(kept => kept)
            && order.Take(expedited.Count).All(job => expedited.Contains(job.Id));
    }

    public static IEnumerable<Job[]> Orders(Job[] jobs) => jobs.Length == 0
        ? [[]]
        : jobs.SelectMany(first => Orders([.. jobs.Where(job => job != first)]).Select(rest => (Job[])[first, .. rest]));

    /// <summary>Expedited jobs and all that they need.</summary>
    private static HashSet<string> Expedited(Job[] jobs)
    {
        var ids = jobs.Where(job => job.Urgency.Class == UrgencyClass.Expedite).Select(job => job.Id).ToHashSet();
        while (jobs.Where(job => ids.Contains(job.Id)).SelectMany(job => job.Needs).Any(ids.Add))
        {
        }

        return ids;
    }
}
