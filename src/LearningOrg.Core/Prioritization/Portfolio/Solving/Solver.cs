namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>Chooses the method: the dynamic program where it can hold the problem, else the search.</summary>
internal static class Solver
{
    /// <summary>The best set within a budget that the must-dos keep.</summary>
    /// <returns>The set, its value, and a value that no permitted set exceeds.</returns>
    public static (ulong[] Chosen, long Value, long Bound) Best(Instance instance, long budget, PortfolioLimit limit)
    {
        var free = FreeItems.ById(instance, budget);
        if (ForestProgram.Suits(free))
        {
            var chosen = new ForestProgram(free).Best();
            return (chosen, instance.ValueOf(chosen), instance.ValueOf(chosen));
        }

        var (best, bound) = StateSearch.Best(FreeItems.ByWorth(instance, budget), limit);
        var must = instance.ValueOf(instance.Must);
        return (best.Chosen, must + best.Value, must + bound);
    }

    /// <summary>Every cost at which more value is to be had, with that value; and whether that is all of them.</summary>
    public static (IReadOnlyList<(long Cost, long Value)> Steps, bool IsComplete) Curve(Instance instance, PortfolioLimit limit)
    {
        var (cost, value) = (instance.CostOf(instance.Must), instance.ValueOf(instance.Must));
        var free = FreeItems.ById(instance, long.MaxValue);
        var (steps, isComplete) = ForestProgram.Suits(free)
            ? ([.. new ForestProgram(free).Steps()], true)
            : StateSearch.Curve(FreeItems.ByWorth(instance, long.MaxValue), limit);
        return ([.. steps.Select(step => (cost + step.Cost, value + step.Value))], isComplete);
    }
}
