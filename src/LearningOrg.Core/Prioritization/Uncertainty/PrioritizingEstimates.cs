using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;
using LearningOrg.Core.Prioritization.Formulas;
using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Core.Prioritization.Uncertainty;

/// <summary>Ranks from numbers that are not known exactly.</summary>
public static class PrioritizingEstimates
{
    /// <summary>Ranks items by the likely numbers, and tells which places the estimates leave open.</summary>
    /// <param name="model">The model.</param>
    /// <param name="items">The host's own objects, which the list hands back.</param>
    /// <param name="id">Names an item; items with the same likely score are listed by it.</param>
    /// <param name="estimate">
    /// What is known about an input of an item; <c>null</c> where the number that the model reads itself is all there is.
    /// </param>
    /// <returns>The ranked items, and apart from them those that could not be scored, with the reasons.</returns>
    /// <remarks>Where every number is exact, ranks, order and bits are those of <see cref="Prioritizing.Prioritize"/>. O(n log n).</remarks>
    /// <exception cref="ArgumentException">An item has no id, or an estimate is unassigned.</exception>
    /// <typeparam name="T">The host's type.</typeparam>
    [MustUse]
    public static EstimatedList<T> PrioritizeEstimates<T>(
        this IScoringModel<T> model, IEnumerable<T> items, Func<T, string> id, Func<T, ScoringInput<T>, Estimate?> estimate)
    {
        var formula = Guard.Against.Null(model).Formula;
        Guard.Against.Null(items);
        Guard.Against.Null(id);
        Guard.Against.Null(estimate);
        var scored = new List<EstimatedEntry<T>>();
        var unscored = new List<UnscoredItem<T>>();
        foreach (var item in items)
        {
            var name = id(item)
                ?? throw new ArgumentException("The id lambda gave null for an item: every item needs an id to be listed by.", nameof(id));
            var row = new Estimate[formula.Inputs.Count];
            if (formula.TryRead(item, estimate, row) && formula.Enclose(row) is { IsFinite: true } bounds)
            {
                scored.Add(new(item, name, row, formula.Evaluate(Likely(row)), bounds));
            }
            else
            {
                unscored.Add(new(item, name, new NotScorable(formula.Model, formula.Gaps(item, estimate))));
            }
        }

        return new(formula, [.. scored], unscored);
    }

    /// <summary>Ranks items by a policy: by the likely numbers, telling which places the estimates leave open.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="items">The host's own objects, which the list hands back.</param>
    /// <param name="id">Names an item; items with the same likely score are listed by it.</param>
    /// <param name="estimate">What is known about a criterion of an item; <c>null</c> where nothing is.</param>
    /// <returns>The ranked items, and apart from them those that could not be scored, with the reasons.</returns>
    /// <exception cref="ArgumentException">An item has no id, or an estimate is unassigned.</exception>
    /// <typeparam name="T">The host's type.</typeparam>
    [MustUse]
    public static EstimatedList<T> PrioritizeEstimates<T>(
        this PrioritizationPolicy policy, IEnumerable<T> items, Func<T, string> id, Func<T, PolicyCriterion, Estimate?> estimate)
    {
        Guard.Against.Null(policy);
        Guard.Against.Null(estimate);

        // Every model names its inputs as the policy names its criteria; the numbers all come as estimates.
        var criteria = policy.Criteria.ToDictionary(criterion => criterion.Name, StringComparer.Ordinal);
        return policy.Bind<T>((_, _) => null).PrioritizeEstimates(items, id, (item, input) => estimate(item, criteria[input.Name]));
    }

    internal static double[] Likely(ReadOnlySpan<Estimate> row)
    {
        var numbers = new double[row.Length];
        for (var index = 0; index < numbers.Length; index++)
        {
            numbers[index] = row[index].Likely;
        }

        return numbers;
    }
}

/// <summary>An item with what is known about its inputs, and what that makes of its score.</summary>
internal sealed record EstimatedEntry<T>(T Item, string Id, Estimate[] Row, double Likely, Interval Bounds);
