using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Improvements.Events;

/// <summary>Something that happened to an improvement.</summary>
/// <param name="Id">To which one.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <remarks>A fact: equal when all it says is equal. The cases are those of this namespace; no other assembly can add one.</remarks>
[ClosedHierarchy]
public abstract record ImprovementEvent(ImprovementId Id, ActorId By, DateTimeOffset At)
{
    // Internal and abstract, which is what keeps other assemblies from deriving: a private constructor would not, since records have a
    // copy constructor.
    internal abstract ImprovementVerb Verb { get; }

    private protected abstract string Story { get; }

    /// <summary>As <c>CIM0000001 triaged by ada at 2026-03-01T09:00:00+00:00</c>.</summary>
    public sealed override string ToString() => $"{Id} {Story} by {By} at {Text.Of(At)}";

    /// <summary>What it makes of the state before it. History is not judged: only a malformed event is refused.</summary>
    internal abstract ImprovementState Change(ImprovementState before);
}
