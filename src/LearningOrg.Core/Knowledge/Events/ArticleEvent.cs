using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Knowledge.Snapshots;

namespace LearningOrg.Core.Knowledge.Events;

/// <summary>Something that happened to an article.</summary>
/// <param name="Id">To which one.</param>
/// <param name="By">Who did it, with the proficiency they had then.</param>
/// <param name="At">When.</param>
/// <remarks>A fact: equal when all it says is equal. The cases are those of this namespace; no other assembly can add one.</remarks>
[ClosedHierarchy]
[StoredAsSnapshot]
public abstract record ArticleEvent(ArticleId Id, KnowledgeWorker By, DateTimeOffset At)
{
    // Internal and abstract, which is what keeps other assemblies from deriving: a private constructor would not, since records have a
    // copy constructor.
    internal abstract ArticleVerb Verb { get; }

    private protected abstract string Story { get; }

    /// <summary>The event as a record of primitives, to store or send.</summary>
    public ArticleEventSnapshot ToSnapshot() => EventContracts.Save(this);

    /// <summary>The event that a snapshot was taken of; every guard stands here too.</summary>
    /// <param name="snapshot">As <see cref="ToSnapshot"/> gave it; its number does not count.</param>
    /// <exception cref="ArgumentException">
    /// The kind or a code is unknown, a member is missing, out of range or not of that kind, or it happened to a knowledge base as a whole; the
    /// error names the member.
    /// </exception>
    [MustUse]
    public static ArticleEvent Restore(ArticleEventSnapshot snapshot) =>
        Guard.Against.Null(snapshot).Restore(string.Empty) is ArticleRecorded { Event: var happened }
            ? happened
            : throw new ArgumentException($"'{snapshot.Kind}' happens to a knowledge base as a whole, not to an article.", nameof(snapshot));

    /// <summary>As <c>KB0000001 flagged ('The menu has moved') by ada (Candidate) at 2026-03-01T09:00:00+00:00</c>.</summary>
    public sealed override string ToString() => $"{Id} {Story} by {By} at {Text.Of(At)}";

    /// <summary>What it makes of the state before it. History is not judged: only an event that claims what cannot be is refused.</summary>
    internal abstract ArticleState Change(ArticleState before);
}
