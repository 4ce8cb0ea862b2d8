using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Prioritization;

/// <summary>One summand of a score.</summary>
/// <remarks>Equal when name, contribution and factors are.</remarks>
public sealed record ScorePart
{
    private readonly Sequence<ScoreFactor> _factors;

    internal ScorePart(string name, double contribution, Sequence<ScoreFactor> factors)
    {
        Name = name;
        Contribution = contribution;
        _factors = factors;
    }

    /// <summary>What it is for.</summary>
    public string Name { get; }

    /// <summary>What it adds to the score.</summary>
    [Measured]
    public double Contribution { get; }

    /// <summary>What it is the product of, from first to last.</summary>
    public IReadOnlyList<ScoreFactor> Factors => _factors;

    /// <summary>The product, as <c>500 Reach × 2 Impact ÷ 4 Effort</c>.</summary>
    public override string ToString() => string.Join(" ", _factors).TrimStart('×', ' ');
}
