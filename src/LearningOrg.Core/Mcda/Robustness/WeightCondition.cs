using Ardalis.GuardClauses;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>One thing that is known about the weights: a sum of weights, each times a factor, is at least a bound.</summary>
/// <remarks>Equal when factors and bound are. Immutable.</remarks>
public sealed record WeightCondition
{
    private readonly Sequence<(string Criterion, double Factor)> _terms;
    private readonly string _words;

    private WeightCondition(IEnumerable<(string Criterion, double Factor)> terms, double atLeast, string words)
    {
        _terms = Sequence.Of(terms);
        AtLeast = atLeast;
        _words = words;
    }

    /// <summary>The criteria whose weights are added, each with its factor.</summary>
    public IReadOnlyList<(string Criterion, double Factor)> Terms => _terms;

    /// <summary>What the sum must not fall below.</summary>
    public double AtLeast { get; }

    /// <summary>A condition of your own: Σ factor · weight ≥ bound.</summary>
    /// <param name="terms">The criteria by name, each once, with its factor; finite, not all 0.</param>
    /// <param name="atLeast">The bound; finite.</param>
    /// <exception cref="ArgumentException">There is no term, a name is blank or stands twice, or a factor is not finite.</exception>
    public static WeightCondition Of(IEnumerable<(string Criterion, double Factor)> terms, double atLeast)
    {
        var all = Sequence.Of(Guard.Against.Null(terms));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (criterion, factor) in all)
        {
            Guard.Against.NotFinite(factor, nameof(terms));
            if (!seen.Add(Guard.Against.Untidy(criterion, nameof(terms))))
            {
                throw new ArgumentException($"'{criterion}' stands twice in one condition. Add its factors.", nameof(terms));
            }
        }

        if (all.All(term => term.Factor == 0))
        {
            throw new ArgumentException("A condition needs at least one criterion with a factor other than 0.", nameof(terms));
        }

        var sum = string.Join(" + ", all.Select(term => $"{Text.Of(term.Factor)} × {term.Criterion}"));
        return new(all, Guard.Against.NotFinite(atLeast), $"{sum} ≥ {Text.Of(atLeast)}");
    }

    /// <summary>As <c>Value ≥ 2 × Effort</c>.</summary>
    public override string ToString() => _words;

    internal static WeightCondition Times(string criterion, double times, string other) => new(
        [(criterion, 1), (other, -times)], 0, times == 1 ? $"{criterion} ≥ {other}" : $"{criterion} ≥ {Text.Of(times)} × {other}");

    internal static WeightCondition From(string criterion, double least) =>
        new([(criterion, 1)], least, $"{criterion} ≥ {Text.Of(least)}");

    internal static WeightCondition UpTo(string criterion, double most) =>
        new([(criterion, -1)], -most, $"{criterion} ≤ {Text.Of(most)}");

    internal double[] FactorsFor(IReadOnlyList<Criterion> criteria)
    {
        var factors = new double[criteria.Count];
        foreach (var (name, factor) in _terms)
        {
            var place = 0;
            while (place < criteria.Count && !string.Equals(criteria[place].Name, name, StringComparison.Ordinal))
            {
                place++;
            }

            factors[place < criteria.Count ? place : throw new ArgumentException(
                $"'{this}' names '{name}', which is no criterion of the decision. Its criteria are {Text.List([.. criteria.Select(one => one.Name)])}.",
                nameof(criteria))] = factor;
        }

        return factors;
    }
}
