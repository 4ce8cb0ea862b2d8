using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change.Snapshots;

namespace LearningOrg.Core.Change.Events;

/// <summary>Something that happened to a change initiative.</summary>
/// <param name="Id">To which one.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <remarks>A fact: equal when all it says is equal. The cases are those of this namespace; no other assembly can add one.</remarks>
[ClosedHierarchy]
[StoredAsSnapshot]
public abstract record ChangeEvent(ChangeInitiativeId Id, ActorId By, DateTimeOffset At)
{
    // Internal and abstract, which is what keeps other assemblies from deriving: a private constructor would not, since records have a
    // copy constructor.
    internal abstract ChangeVerb Verb { get; }

    private protected abstract string Story { get; }

    /// <summary>The event as a record of primitives, to store or send.</summary>
    public ChangeEventSnapshot ToSnapshot() => EventContracts.Save(this);

    /// <summary>The event that a snapshot was taken of; every guard stands here too.</summary>
    /// <param name="snapshot">As <see cref="ToSnapshot"/> gave it; its number does not count.</param>
    /// <exception cref="ArgumentException">
    /// The kind or a code is unknown, or a member is missing, out of range or not of that kind; the error names the member.
    /// </exception>
    [MustUse]
    public static ChangeEvent Restore(ChangeEventSnapshot snapshot) => Guard.Against.Null(snapshot).Restore(string.Empty);

    /// <summary>As <c>CHG-1 launched as 'Answer within the hour' by ada at 2026-03-01T09:00:00+00:00</c>.</summary>
    public sealed override string ToString() => $"{Id} {Story} by {By} at {Text.Of(At)}";

    /// <summary>What it makes of the state before it. History is not judged by today's chart: a malformed event is refused, and a pass that the
    /// evidence does not bear out.</summary>
    internal abstract ChangeState Change(ChangeState before);
}
