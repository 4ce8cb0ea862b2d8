using LearningOrg.Core.Prioritization.Portfolio.Solving;

namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>Finds why each item was left out of a selection.</summary>
internal sealed class LeftOutAnalysis<T>(PortfolioProblem<T> problem, Instance instance, decimal budget, ulong[] chosen)
{
    private readonly long _budget = problem.Items.Costs.Within(budget);
    private readonly long _cost = instance.CostOf(chosen);

    public IEnumerable<LeftOutItem<T>> Items() =>
        Enumerable.Range(0, instance.Items).Where(item => !chosen.Has(item)).Select(Explain);

    private LeftOutItem<T> Explain(int item)
    {
        var possibility = Possibility.Of(instance, item, _budget);
        if (possibility.Conflict is var (one, other))
        {
            return Because(
                item,
                LeftOutReason.Impossible,
                [NameOf(one), NameOf(other)],
                $"can never be chosen: '{NameOf(one)}' and '{NameOf(other)}' exclude each other.");
        }

        if (!possibility.IsPossible)
        {
            return TooLarge(item, possibility);
        }

        if (instance.Excluded[item].Meets(chosen))
        {
            string[] others = [.. instance.Excluded[item].Items(instance.Items).Where(chosen.Has).Select(NameOf)];
            return Because(item, LeftOutReason.Excluded, others, $"is excluded by {Text.List(others)}.");
        }

        string[] missing = [.. instance.Precedence.Direct[item].Where(needed => !chosen.Has(needed)).Select(NameOf)];
        if (missing.Length > 0)
        {
            return Because(
                item,
                LeftOutReason.RequirementLeftOut,
                missing,
                $"needs {Text.List(missing)}, which {(missing.Length > 1 ? "are" : "is")} not chosen.");
        }

        if (instance.Values[item] <= 0 && !IsNeeded(item))
        {
            return NoGain(item);
        }

        if (_cost + instance.Costs[item] > _budget)
        {
            return Because(
                item,
                LeftOutReason.NoRoom,
                [PortfolioProblem<T>.BudgetName],
                $"costs {CostOf(instance.Costs[item])}, but only {Amount.Print(budget - problem.Items.Costs.ToDecimal(_cost))} is left.");
        }

        for (var index = 0; index < instance.Resources.Length; index++)
        {
            var (name, uses, available) = instance.Resources[index];
            var used = instance.Sum(chosen, uses);
            if (used + uses[item] > available)
            {
                var capacity = problem.Capacities[index];
                var left = capacity.Available - capacity.Uses.ToDecimal(used);
                return Because(
                    item,
                    LeftOutReason.NoRoom,
                    [name],
                    $"takes {UseOf(index, uses[item])} of {name}, but only {Amount.Print(left)} is left.");
            }
        }

        return NoGain(item);
    }

    /// <summary>Whether an item that was left out as well waits for it.</summary>
    private bool IsNeeded(int item) =>
        Enumerable.Range(0, instance.Items).Any(other => !chosen.Has(other) && instance.Precedence.Direct[other].Contains(item));

    private LeftOutItem<T> NoGain(int item) => Because(item, LeftOutReason.NoGain, [], "would add no value.");

    private LeftOutItem<T> TooLarge(int item, Possibility possibility)
    {
        var atLeast = instance.AtLeastWith(item);
        var company = atLeast.Items(instance.Items).Skip(1).Any() ? " with all that must go with it" : string.Empty;
        if (possibility.IsTooCostly)
        {
            return Because(
                item,
                LeftOutReason.TooLarge,
                [PortfolioProblem<T>.BudgetName],
                $"costs {CostOf(instance.CostOf(atLeast))}{company}, and the budget is {Amount.Print(budget)}.");
        }

        var index = Array.IndexOf(instance.Resources, possibility.Exhausted!);
        var capacity = problem.Capacities[index];
        var use = UseOf(index, instance.Sum(atLeast, instance.Resources[index].Uses));
        return Because(
            item,
            LeftOutReason.TooLarge,
            [capacity.Name],
            $"takes {use} of {capacity.Name}{company}, and there is {Amount.Print(capacity.Available)}.");
    }

    private LeftOutItem<T> Because(int item, LeftOutReason reason, IEnumerable<string> because, string message) =>
        new(problem.Items.Items[item], NameOf(item), reason, because, message);

    private string NameOf(int item) => problem.Items.Ids[item];

    private string CostOf(long units) => Amount.Print(problem.Items.Costs.ToDecimal(units));

    private string UseOf(int index, long units) => Amount.Print(problem.Capacities[index].Uses.ToDecimal(units));
}
