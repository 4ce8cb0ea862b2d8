using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Explanation;

/// <summary>What one criterion adds to the lead of an alternative over another.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Above">What the alternative above has on it.</param>
/// <param name="Below">What the alternative below has on it.</param>
/// <param name="Amount">What that adds to the lead; negative where it speaks for the alternative below.</param>
public sealed record Difference(
    Criterion Criterion,
    [property: Measured] double Above,
    [property: Measured] double Below,
    [property: Measured] double Amount)
{
    /// <summary>As <c>−0.08 Effort</c>.</summary>
    public override string ToString() => $"{(Amount < 0 ? '−' : '+')}{Text.Of(Math.Abs(Amount))} {Criterion.Name}";
}
