namespace LearningOrg.Core.Lifecycles;

/// <summary>Where something stands: its state and, in a pause, the state that it returns to.</summary>
internal readonly record struct Configuration(LifecycleState State, LifecycleState? Before = null)
{
    /// <summary>Where a transition leads from here; null where that depends on a state before that nobody named.</summary>
    public Configuration? After(Transition transition) => transition.Kind switch
    {
        TransitionKind.Move => new(transition.To!),
        TransitionKind.Pause => new(transition.To!, State),
        _ => Before is null ? null : new(Before),
    };
}
