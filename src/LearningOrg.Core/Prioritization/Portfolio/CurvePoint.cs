using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>An efficient point: no smaller budget buys this value.</summary>
/// <param name="Budget">The budget, which the best selection spends to the last unit.</param>
/// <param name="Value">The most value that it buys.</param>
public sealed record CurvePoint(decimal Budget, [property: Measured] double Value)
{
    /// <summary>As <c>42 for 21</c>.</summary>
    public override string ToString() => $"{Text.Of(Value)} for {Amount.Print(Budget)}";
}
