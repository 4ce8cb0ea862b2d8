using LearningOrg.Core.Annotations;

namespace LearningOrg.Core;

/// <summary>Which way is better.</summary>
[ClosedHierarchy]
public enum Direction
{
    /// <summary>More is better: a benefit.</summary>
    More,

    /// <summary>Less is better: a cost.</summary>
    Less,
}
