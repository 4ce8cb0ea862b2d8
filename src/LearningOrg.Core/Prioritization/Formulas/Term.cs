using Ardalis.GuardClauses;

namespace LearningOrg.Core.Prioritization.Formulas;

/// <summary>One summand of a formula: the product of its factors, from left to right.</summary>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class Term<T>
{
    private Term(string name, Sequence<Factor<T>> factors)
    {
        Name = name;
        Factors = factors;
    }

    /// <summary>What this part of the score is for: <c>Hours lost</c>.</summary>
    public string Name { get; }

    /// <summary>The factors, in the order they are applied.</summary>
    public IReadOnlyList<Factor<T>> Factors { get; }

    /// <summary>Makes a term.</summary>
    /// <param name="name">Not blank.</param>
    /// <param name="factors">At least one.</param>
    /// <exception cref="ArgumentException">The name is blank, or there are no factors.</exception>
    public static Term<T> Of(string name, params Factor<T>[] factors) =>
        new(Guard.Against.Untidy(name), Sequence.Of(Guard.Against.NullOrEmpty(factors).Select(factor => Guard.Against.Null(factor))));

    /// <summary>As <c>Reach × Impact ÷ Effort</c>.</summary>
    public override string ToString() => string.Join(" ", Factors).TrimStart('×', ' ');
}
