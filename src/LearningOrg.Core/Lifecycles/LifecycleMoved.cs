namespace LearningOrg.Core.Lifecycles;

/// <summary>Something went from a state to another.</summary>
/// <remarks>A fact of primitives, to store as it is: equal when all it says is equal.</remarks>
/// <param name="Verb">The code of what was done.</param>
/// <param name="From">The code of the state that was left.</param>
/// <param name="To">The code of the state that was entered, which may be the same.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
public sealed record LifecycleMoved(string Verb, string From, string To, ActorId By, DateTimeOffset At)
{
    /// <summary>As <c>approve: assessed → approved by ada at 2026-03-01T09:00:00+00:00</c>.</summary>
    public override string ToString() => $"{Verb}: {From} → {To} by {By} at {Text.Of(At)}";
}
