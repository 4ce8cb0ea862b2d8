using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Prioritization;

/// <summary>One factor of a part: what was measured, and the number it put into the product.</summary>
/// <param name="Name">The input, the weight or the rate.</param>
/// <param name="Unit">The unit of what was measured; <c>null</c> for a constant.</param>
/// <param name="Operation">Whether the operand multiplies or divides.</param>
/// <param name="Measured">The number read from the item; <c>null</c> where the operand is a constant or a difference.</param>
/// <param name="Operand">The number in the product: the measured one, its value from 0 to 1, or the constant.</param>
/// <param name="IsBeyondRange">Whether the measured number lies outside the declared reference range and counts as its end.</param>
public sealed record ScoreFactor(
    string Name,
    string? Unit,
    FactorOperation Operation,
    [property: Measured] double? Measured,
    [property: Measured] double Operand,
    bool IsBeyondRange)
{
    /// <summary>As <c>÷ 4 Effort</c>.</summary>
    public override string ToString() => $"{(Operation is FactorOperation.Times ? "×" : "÷")} {Text.Of(Operand)} {Name}";
}

/// <summary>What a factor does with the product so far.</summary>
[ClosedHierarchy]
public enum FactorOperation
{
    /// <summary>It multiplies.</summary>
    Times,

    /// <summary>It divides.</summary>
    DividedBy,
}
