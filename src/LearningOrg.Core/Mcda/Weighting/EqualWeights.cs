using Ardalis.GuardClauses;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>The same weight for every criterion.</summary>
/// <remarks>
/// Dawes &amp; Corrigan, Linear Models in Decision Making, Psychological Bulletin 81(2) (1974): hard to beat where nobody can say more. The
/// numbers do not count, so any scale will do, and adding an alternative changes nothing.
/// </remarks>
public sealed class EqualWeights : IWeightingMethod
{
    /// <inheritdoc/>
    public Weights Weigh(DecisionMatrix matrix) => Weights.Equal(Guard.Against.Null(matrix).CriterionCount);

    /// <summary>As <c>equal weights</c>.</summary>
    public override string ToString() => "equal weights";
}
