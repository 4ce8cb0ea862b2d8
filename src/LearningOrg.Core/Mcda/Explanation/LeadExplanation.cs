using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Explanation;

/// <summary>Why one alternative is above another, by criterion.</summary>
/// <remarks>Equal when all that it says is. Immutable.</remarks>
public sealed record LeadExplanation
{
    private readonly Sequence<Difference> _differences;

    internal LeadExplanation(Pair pair, ExplanationBasis basis, double gap, Sequence<Difference> differences)
    {
        (Above, Below, IsTie) = (pair.NameOf(pair.Above), pair.NameOf(pair.Below), pair.IsTie);
        (Method, Basis, Gap) = (pair.Method.Name, basis, gap);
        _differences = differences;
    }

    /// <summary>The alternative that is above; of two that tie, the one that a ranking lists first.</summary>
    public string Above { get; }

    /// <summary>The alternative that is below.</summary>
    public string Below { get; }

    /// <summary>Whether they share a rank.</summary>
    public bool IsTie { get; }

    /// <summary>The method and its options.</summary>
    public string Method { get; }

    /// <summary>Where the differences come from.</summary>
    public ExplanationBasis Basis { get; }

    /// <summary>The lead of the one above.</summary>
    /// <remarks>
    /// Of a sum, the differences added from first to last, which can miss the difference of the two rounded scores by a last bit; with
    /// Shapley shares, the difference of the scores. Positive for the better one, also where less is better.
    /// </remarks>
    [Measured]
    public double Gap { get; }

    /// <summary>What each criterion adds to the lead, in the order of the criteria.</summary>
    public IReadOnlyList<Difference> Differences => _differences;

    /// <summary>Whether the differences add up to <see cref="Gap"/> in every bit; with Shapley shares they do up to rounding.</summary>
    public bool AddsUpExactly => Basis is not ExplanationBasis.Shapley;

    /// <summary>As <c>A outranks B by 0.12: +0.20 Value, −0.08 Effort.</c>, the largest first; what rounds to nothing is left
    /// out.</summary>
    public override string ToString()
    {
        var decimals = Decimals.For(IsTie ? 0 : Gap, _differences.Select(part => part.Amount), significant: 2);
        var parts = decimals.Signed(_differences.Select(part => (part.Criterion.Name, part.Amount)));
        var fact = IsTie ? $"{Above} and {Below} tie" : $"{Above} outranks {Below} by {decimals.Of(Gap)}";
        return Sentences.Of(fact, parts, Basis);
    }
}
