namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>Improves an order by moving single jobs, as long as that saves anything.</summary>
internal static class Moves
{
    // A saving below this share of the cost is noise of the last bits.
    private const double Noise = 1e-11;

    /// <param name="block">The jobs.</param>
    /// <param name="start">A permitted order.</param>
    /// <param name="budget">How many pairs of neighbors may be compared.</param>
    public static int[] Improve(Block block, int[] start, long budget)
    {
        int[] order = [.. start];
        var cost = block.CostOf(order);
        var startOf = new double[order.Length];
        Retime(block, order, startOf, 0);
        var isImproved = true;
        while (isImproved)
        {
            isImproved = false;
            for (var place = 0; place < order.Length && budget > 0; place++)
            {
                budget -= order.Length;
                var right = BestToTheRight(block, order, startOf[place], place);
                var left = BestToTheLeft(block, order, startOf, place);
                var (target, change) = left.Change < right.Change ? left : right;
                if (change < -Noise * cost)
                {
                    var job = order[place];
                    Array.Copy(order, Math.Min(place + 1, target), order, Math.Min(place, target + 1), Math.Abs(target - place));
                    order[target] = job;
                    Retime(block, order, startOf, Math.Min(place, target));
                    cost = block.CostOf(order);
                    isImproved = true;
                }
            }
        }

        return order;
    }

    private static void Retime(Block block, int[] order, double[] startOf, int from)
    {
        var time = from == 0 ? block.Start : startOf[from - 1] + block.Durations[order[from - 1]];
        for (var place = from; place < order.Length; place++)
        {
            startOf[place] = time;
            time += block.Durations[order[place]];
        }
    }

    /// <summary>Where to the right a job costs least, and how that changes the total: each job it passes finishes sooner.</summary>
    private static (int Place, double Change) BestToTheRight(Block block, int[] order, double time, int place)
    {
        var job = order[place];
        var duration = block.Durations[job];
        var (best, others) = ((Place: place, Change: 0.0), -block.Urgencies[job].Cost(time + duration));
        for (var target = place + 1; target < order.Length && Array.IndexOf(block.Needs[order[target]], job) < 0; target++)
        {
            var passed = order[target];
            time += block.Durations[passed];
            others += block.Urgencies[passed].Cost(time) - block.Urgencies[passed].Cost(time + duration);
            var change = others + block.Urgencies[job].Cost(time + duration);
            best = change < best.Change ? (target, change) : best;
        }

        return best;
    }

    /// <summary>Where to the left a job costs least, and how that changes the total: each job it passes finishes later.</summary>
    private static (int Place, double Change) BestToTheLeft(Block block, int[] order, double[] startOf, int place)
    {
        var job = order[place];
        var duration = block.Durations[job];
        var (best, others) = ((Place: place, Change: 0.0), -block.Urgencies[job].Cost(startOf[place] + duration));
        for (var target = place - 1; target >= 0 && Array.IndexOf(block.Needs[job], order[target]) < 0; target--)
        {
            var passed = order[target];
            var finish = startOf[target] + block.Durations[passed];
            others += block.Urgencies[passed].Cost(finish + duration) - block.Urgencies[passed].Cost(finish);
            var change = others + block.Urgencies[job].Cost(startOf[target] + duration);
            best = change < best.Change ? (target, change) : best;
        }

        return best;
    }
}
