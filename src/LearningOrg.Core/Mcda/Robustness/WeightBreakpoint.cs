using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>A weight of a criterion at which two alternatives swap.</summary>
/// <param name="Weight">From 0 to 1, the other weights keeping their proportions.</param>
/// <param name="Riser">Who is ahead above that weight.</param>
/// <param name="Faller">Who is ahead below it.</param>
public sealed record WeightBreakpoint([property: Measured] double Weight, string Riser, string Faller)
{
    /// <summary>As <c>above 0.36 Plan B is ahead of Plan A</c>.</summary>
    public override string ToString() => $"above {Text.Of(Weight)} {Riser} is ahead of {Faller}";
}
