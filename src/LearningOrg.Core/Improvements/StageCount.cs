namespace LearningOrg.Core.Improvements;

/// <summary>How many entries of a register stand in a stage.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Count">How many, 0 included.</param>
public sealed record StageCount(ImprovementStage Stage, int Count)
{
    /// <summary>As <c>3 Raised</c>.</summary>
    public override string ToString() => $"{Text.Of(Count)} {Stage}";
}
