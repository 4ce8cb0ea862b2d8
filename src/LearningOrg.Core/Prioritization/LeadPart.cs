using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Prioritization;

/// <summary>What one part of a sum, or one factor of a product, does for a lead.</summary>
/// <param name="Name">The part or the factor.</param>
/// <param name="Above">What the item above has there: a contribution, or the number in the product.</param>
/// <param name="Below">What the other has.</param>
/// <param name="Amount">What that adds to the lead, negative where it speaks for the other; <c>null</c> in a product.</param>
/// <param name="Ratio">
/// By how much that multiplies the score, below 1 where it speaks for the other; <c>null</c> in a sum, and where a number is not positive.
/// </param>
public sealed record LeadPart(
    string Name, [property: Measured] double Above, [property: Measured] double Below, [property: Measured] double? Amount, [property: Measured] double? Ratio)
{
    /// <summary>As <c>−0.08 Effort</c>, or <c>Effort × 0.5</c>.</summary>
    public override string ToString() => (Amount, Ratio) switch
    {
        ({ } amount, _) => $"{(amount < 0 ? '−' : '+')}{Text.Of(Math.Abs(amount))} {Name}",
        (_, { } ratio) => $"{Name} × {Text.Of(ratio)}",
        _ => $"{Name} {Text.Of(Above)} against {Text.Of(Below)}",
    };
}
