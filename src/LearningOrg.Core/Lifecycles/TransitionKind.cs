using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Lifecycles;

/// <summary>What a transition does with the state it leaves.</summary>
[ClosedHierarchy]
public enum TransitionKind
{
    /// <summary>Leaves it behind.</summary>
    Move,

    /// <summary>Remembers it while something waits in a pause.</summary>
    Pause,

    /// <summary>Leaves a pause and returns to the state that was remembered.</summary>
    Resume,
}
