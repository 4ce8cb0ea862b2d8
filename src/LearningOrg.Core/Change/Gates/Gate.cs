using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Change.Gates;

/// <summary>What a step must show before it counts as passed.</summary>
/// <remarks>
/// Must-meet criteria knock out: one that is not met keeps the gate closed. Should-meet criteria are scored: the weights of those that are met, as a
/// share of all their weights, must reach the threshold; a gate without any has no score and asks for none. After Cooper's gates of new-product
/// development ("Stage-gate systems: a new tool for managing new products", Business Horizons 33, 1990). Equal when all of it is. Immutable.
/// </remarks>
public sealed record Gate
{
    private Gate(ChangeStep step, Percentage threshold, Sequence<GateCriterion> criteria)
    {
        Step = step;
        Threshold = threshold;
        Criteria = criteria;
    }

    /// <summary>The share of the should-meet weights that is asked for, unless a gate says otherwise: half.</summary>
    public static Percentage UsualThreshold { get; } = Percentage.Of(50);

    /// <summary>Which step it closes.</summary>
    public ChangeStep Step { get; }

    /// <summary>Which share of the should-meet weights must be met.</summary>
    public Percentage Threshold { get; }

    /// <summary>The criteria, at least one of which must be met, in the order they were handed in.</summary>
    public IReadOnlyList<GateCriterion> Criteria { get; }

    /// <summary>A gate with the usual threshold.</summary>
    /// <param name="step">Which step it closes.</param>
    /// <param name="criteria">At least one that must be met; no code twice.</param>
    /// <exception cref="ArgumentException">An argument is null, no criterion must be met, or a code stands twice.</exception>
    public static Gate Of(ChangeStep step, [NotEmpty, UniqueName] params IEnumerable<GateCriterion> criteria) => Of(step, UsualThreshold, criteria);

    /// <summary>A gate.</summary>
    /// <param name="step">Which step it closes.</param>
    /// <param name="threshold">Which share of the should-meet weights must be met.</param>
    /// <param name="criteria">At least one that must be met; no code twice.</param>
    /// <exception cref="ArgumentException">An argument is null, no criterion must be met, or a code stands twice.</exception>
    public static Gate Of(ChangeStep step, Percentage threshold, [NotEmpty, UniqueName] params IEnumerable<GateCriterion> criteria)
    {
        Guard.Against.Null(step);
        var all = Guard.Against.Null(criteria).Select(criterion => Guard.Against.Null(criterion, nameof(criteria))).ToArray();
        if (!all.Any(criterion => criterion.IsMust))
        {
            throw new ArgumentException($"The gate of {step.Code} has no criterion that must be met, and would stand open. Give it one.", nameof(criteria));
        }

        var twins = all.GroupBy(criterion => criterion.Code, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return twins is null
            ? new(step, threshold, Sequence.Wrap(all))
            : throw new ArgumentException($"The criterion '{twins.Key}' stands twice in the gate of {step.Code}. Name each once.", nameof(criteria));
    }

    /// <summary>The criterion with a code; null where the gate has none.</summary>
    /// <param name="code">Compared letter by letter.</param>
    public GateCriterion? Criterion(string code) => Criteria.FirstOrDefault(criterion => criterion.Code == code);

    /// <summary>As <c>urgency: 1 must, 2 should (50 %)</c>.</summary>
    public override string ToString()
    {
        var musts = Criteria.Count(criterion => criterion.IsMust);
        var shoulds = Criteria.Count - musts;
        return $"{Step.Code}: {Text.Of(musts)} must{(shoulds == 0 ? null : $", {Text.Of(shoulds)} should ({Threshold})")}";
    }
}
