using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements.Snapshots;

namespace LearningOrg.Core.Improvements.Events;

/// <summary>Something that happened to an improvement.</summary>
/// <param name="Id">To which one.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <remarks>A fact: equal when all it says is equal. The cases are those of this namespace; no other assembly can add one.</remarks>
[ClosedHierarchy]
[StoredAsSnapshot]
public abstract record ImprovementEvent(ImprovementId Id, ActorId By, DateTimeOffset At)
{
    // Internal and abstract, which is what keeps other assemblies from deriving: a private constructor would not, since records have a
    // copy constructor.
    internal abstract ImprovementVerb Verb { get; }

    private protected abstract string Story { get; }

    /// <summary>The event as a record of primitives, to store or send.</summary>
    public RegisterEventSnapshot ToSnapshot() => EventContracts.Save(this);

    /// <summary>The event that a snapshot was taken of; every guard stands here too.</summary>
    /// <param name="snapshot">As <see cref="ToSnapshot"/> gave it; its number does not count.</param>
    /// <exception cref="ArgumentException">
    /// The kind or a code is unknown, a member is missing, out of range or not of that kind, or it happened to the register as a whole; the
    /// error names the member.
    /// </exception>
    [MustUse]
    public static ImprovementEvent Restore(RegisterEventSnapshot snapshot) =>
        Guard.Against.Null(snapshot).Restore(string.Empty) is EntryRecorded { Event: var happened }
            ? happened
            : throw new ArgumentException($"'{snapshot.Kind}' happens to a register as a whole, not to an improvement.", nameof(snapshot));

    /// <summary>As <c>CIM0000001 triaged by ada at 2026-03-01T09:00:00+00:00</c>.</summary>
    public sealed override string ToString() => $"{Id} {Story} by {By} at {Text.Of(At)}";

    /// <summary>What it makes of the state before it. History is not judged: only a malformed event is refused.</summary>
    internal abstract ImprovementState Change(ImprovementState before);
}
