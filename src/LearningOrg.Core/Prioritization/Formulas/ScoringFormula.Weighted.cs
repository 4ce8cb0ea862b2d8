namespace LearningOrg.Core.Prioritization.Formulas;

/// <summary>Whether a formula is a weighted sum of values, as <see cref="WeightedScoring{T}"/> writes it.</summary>
public sealed partial class ScoringFormula<T>
{
    /// <summary>The weight and the value function of each term; <c>null</c> where the formula is no weighted sum with a term for each
    /// input.</summary>
    internal IReadOnlyList<(string Name, ValueFunction Value, double Weight)>? WeightedTerms()
    {
        var weighted = _terms
            .Where(term => term.Factors is [{ Kind: FactorKind.Value }, { Kind: FactorKind.Constant, Constant: >= 0 }])
            .Select(term => (term.Name, term.Factors[0].Value!, term.Factors[1].Constant))
            .ToArray();
        var isWhole = weighted.Length == _terms.Length && _inputs.Length == _terms.Length;
        return isWhole && Math.Abs(weighted.Sum(term => term.Constant) - 1) <= Weights.Tolerance ? weighted : null;
    }
}
