using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>All the weights that agree with what is known about them, each as likely as any other.</summary>
/// <remarks>
/// Begin with <see cref="Any"/>, where nothing is known, and add what people are sure of: it is often easier to say that value matters more
/// than effort than by how much. Weights are 0 or more and together one in any case. Immutable: each call gives a new one.
/// </remarks>
public sealed class WeightSpace
{
    private WeightSpace(Sequence<WeightCondition> conditions) => Conditions = conditions;

    /// <summary>Nothing is known: all weights that sum to one.</summary>
    public static WeightSpace Any { get; } = new(Sequence<WeightCondition>.Empty);

    /// <summary>What is known.</summary>
    public IReadOnlyList<WeightCondition> Conditions { get; }

    /// <summary>One criterion weighs at least as much as another.</summary>
    /// <param name="criterion">The name of the one.</param>
    /// <param name="other">The name of the other.</param>
    /// <exception cref="ArgumentException">A name is blank, or both are the same.</exception>
    [MustUse]
    public WeightSpace MattersMoreThan(string criterion, string other) => AtLeastTimes(criterion, 1, other);

    /// <summary>Every criterion weighs at least as much as the next.</summary>
    /// <param name="criteria">The names, the most important first; at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two, or a name is blank or stands twice in a row.</exception>
    [MustUse]
    public WeightSpace InOrder(params string[] criteria)
    {
        Guard.Against.Null(criteria);
        if (criteria.Length < 2)
        {
            throw new ArgumentException($"An order needs at least two criteria, but has {Text.Of(criteria.Length)}.", nameof(criteria));
        }

        return criteria.Skip(1).Zip(criteria, (next, one) => (one, next)).Aggregate(this, (space, pair) => space.MattersMoreThan(pair.one, pair.next));
    }

    /// <summary>One criterion weighs at least so many times as much as another.</summary>
    /// <param name="criterion">The name of the one.</param>
    /// <param name="times">How many times; 0 or more.</param>
    /// <param name="other">The name of the other.</param>
    /// <exception cref="ArgumentException">A name is blank, or both are the same.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The factor is negative or not finite.</exception>
    [MustUse]
    public WeightSpace AtLeastTimes(string criterion, [InclusiveRange(0, double.MaxValue)] double times, string other)
    {
        Guard.Against.Untidy(criterion);
        Guard.Against.Untidy(other);
        Guard.Against.OutsideOf(times, 0, double.MaxValue);
        return string.Equals(criterion, other, StringComparison.Ordinal)
            ? throw new ArgumentException($"'{criterion}' is compared with itself. Name another criterion.", nameof(other))
            : Where(WeightCondition.Times(criterion, times, other));
    }

    /// <summary>The weight of a criterion lies between two bounds.</summary>
    /// <param name="criterion">The name of the criterion.</param>
    /// <param name="least">From 0 to 1.</param>
    /// <param name="most">From the least to 1.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bound is not from 0 to 1, or they are the wrong way round.</exception>
    [MustUse]
    public WeightSpace Between(string criterion, [InclusiveRange(0, 1)] double least, [InclusiveRange(0, 1)] double most)
    {
        Guard.Against.Untidy(criterion);
        Guard.Against.OutsideOf(least, 0, 1);
        Guard.Against.OutsideOf(most, least, 1);
        var space = least > 0 ? Where(WeightCondition.From(criterion, least)) : this;
        return most < 1 ? space.Where(WeightCondition.UpTo(criterion, most)) : space;
    }

    /// <summary>A condition of your own.</summary>
    /// <param name="condition">The condition.</param>
    [MustUse]
    public WeightSpace Where(WeightCondition condition) => new(Sequence.Of(Conditions.Append(Guard.Against.Null(condition))));

    /// <summary>As <c>Value ≥ Effort, Risk ≤ 0.2</c>.</summary>
    public override string ToString() => Conditions.Count == 0 ? "any weights" : string.Join(", ", Conditions);
}
