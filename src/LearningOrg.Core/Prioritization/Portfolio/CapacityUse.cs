namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>How much of a capacity a selection takes.</summary>
/// <param name="Name">The capacity.</param>
/// <param name="Used">What the chosen items take.</param>
/// <param name="Available">What there is.</param>
public sealed record CapacityUse(string Name, decimal Used, decimal Available)
{
    /// <summary>What nobody takes.</summary>
    public decimal LeftOver => Available - Used;

    /// <summary>As <c>38 of 40 developers</c>.</summary>
    public override string ToString() => $"{Amount.Print(Used)} of {Amount.Print(Available)} {Name}";
}
