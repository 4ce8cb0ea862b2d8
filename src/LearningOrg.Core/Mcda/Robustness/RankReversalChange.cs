using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>What was done to a list of alternatives to see whether others move.</summary>
[ClosedHierarchy]
public enum RankReversalChange
{
    /// <summary>An alternative was left out.</summary>
    LeftOut,

    /// <summary>An alternative was there twice.</summary>
    Copied,
}
