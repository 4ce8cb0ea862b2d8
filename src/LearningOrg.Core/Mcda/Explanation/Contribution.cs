using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Explanation;

/// <summary>What one criterion adds to a score.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Number">What the alternative has on it.</param>
/// <param name="Amount">What that adds to the score, in the score's own unit; negative where it takes away.</param>
public sealed record Contribution(Criterion Criterion, [property: Measured] double Number, [property: Measured] double Amount)
{
    /// <summary>As <c>+0.4 Value</c>.</summary>
    public override string ToString() => $"{(Amount < 0 ? '−' : '+')}{Text.Of(Math.Abs(Amount))} {Criterion.Name}";
}
