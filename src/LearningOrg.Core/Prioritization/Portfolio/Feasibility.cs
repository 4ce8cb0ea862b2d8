using LearningOrg.Core.Prioritization.Portfolio.Solving;

namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>Finds everything that makes every selection impossible.</summary>
internal static class Feasibility
{
    public static InfeasiblePortfolio? Check<T>(PortfolioProblem<T> problem, Instance instance, decimal? budget)
    {
        var ids = problem.Items.Ids;
        if (instance.Precedence.Cycle is { Length: > 0 } cycle)
        {
            var links = cycle.Select((item, index) => $"'{ids[item]}' needs '{ids[cycle[(index + 1) % cycle.Length]]}'").ToArray();
            return new InfeasiblePortfolio([$"{Text.List(links)}: none can be first. Drop one of these requirements."], 0);
        }

        var problems = new List<string>();
        if (instance.ConflictIn(instance.Must) is var (one, other))
        {
            problems.Add(
                $"'{ids[one]}' and '{ids[other]}' exclude each other, but the must-dos need both. Drop a must-do or the exclusion.");
        }

        var cost = problem.Items.Costs.ToDecimal(instance.CostOf(instance.Must));
        var missing = budget is { } money && cost > money ? cost - money : 0;
        if (missing > 0)
        {
            problems.Add(
                $"The must-dos and what they need cost {Amount.Print(cost)}, but the budget is {Amount.Print(cost - missing)}. Raise it by "
                + $"{Amount.Print(missing)}, or drop a must-do.");
        }

        for (var index = 0; index < instance.Resources.Length; index++)
        {
            var capacity = problem.Capacities[index];
            var use = capacity.Uses.ToDecimal(instance.Sum(instance.Must, instance.Resources[index].Uses));
            if (use > capacity.Available)
            {
                problems.Add(
                    $"The must-dos and what they need take {Amount.Print(use)} of {capacity.Name}, but there is "
                    + $"{Amount.Print(capacity.Available)}. Raise it by {Amount.Print(use - capacity.Available)}, or drop a must-do.");
            }
        }

        return problems.Count > 0 ? new InfeasiblePortfolio(problems, missing) : null;
    }
}
