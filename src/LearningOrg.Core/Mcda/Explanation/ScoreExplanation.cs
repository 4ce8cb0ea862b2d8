using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Explanation;

/// <summary>A score taken apart by criterion.</summary>
/// <remarks>
/// <see cref="Start"/> and then every contribution, added from first to last, give the score: bit for bit, except with Shapley shares,
/// where they do so up to rounding. Equal when all that it says is. Immutable.
/// </remarks>
public sealed record ScoreExplanation
{
    private readonly Sequence<Contribution> _contributions;

    internal ScoreExplanation(
        string alternative, ScoringMethod method, ExplanationBasis basis, double score, double start, Sequence<Contribution> contributions)
    {
        (Alternative, Method, HigherIsBetter) = (alternative, method.Name, method.HigherIsBetter);
        (Basis, Score, Start) = (basis, score, start);
        _contributions = contributions;
    }

    /// <summary>Whose score it is.</summary>
    public string Alternative { get; }

    /// <summary>The method and its options.</summary>
    public string Method { get; }

    /// <summary>Whether a higher score is better; where not, a positive contribution is bad news.</summary>
    public bool HigherIsBetter { get; }

    /// <summary>Where the contributions come from.</summary>
    public ExplanationBasis Basis { get; }

    /// <summary>The score.</summary>
    [Measured]
    public double Score { get; }

    /// <summary>What the contributions are added to: 0, or with Shapley shares the score with the worst number of each column.</summary>
    [Measured]
    public double Start { get; }

    /// <summary>What each criterion adds, in the order of the criteria.</summary>
    public IReadOnlyList<Contribution> Contributions => _contributions;

    /// <summary>Whether the sum is the score in every bit.</summary>
    public bool AddsUpExactly => Basis is not ExplanationBasis.Shapley;

    /// <summary>As <c>A scores 0.712: +0.412 Value, +0.300 Effort.</c>, the largest first; what rounds to nothing is left out.</summary>
    public override string ToString()
    {
        var decimals = Decimals.For(Score, _contributions.Select(part => part.Amount), significant: 3);
        var parts = decimals.Signed(_contributions.Select(part => (part.Criterion.Name, part.Amount)));
        if (Basis is ExplanationBasis.Shapley)
        {
            parts = parts.Prepend($"{decimals.Of(Start)} with the worst number of each criterion");
        }

        var sense = HigherIsBetter ? string.Empty : " (less is better)";
        return Sentences.Of($"{Alternative} scores {decimals.Of(Score)}{sense}", parts, Basis);
    }
}
