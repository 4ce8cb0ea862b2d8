using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change.Snapshots;

namespace LearningOrg.Core.Change.Evidence;

/// <summary>Something that speaks for a change: dated, of a kind, and good for a time.</summary>
/// <remarks>
/// Made by the factories of its kinds. Equal when all it says is equal. Immutable. The cases are those of this namespace; no other assembly can add
/// one.
/// </remarks>
[ClosedHierarchy]
[StoredAsSnapshot]
public abstract record ChangeEvidence
{
    private protected ChangeEvidence(EvidenceTag tag, EvidenceKind kind)
    {
        Tag = Guard.Against.Null(tag);
        Kind = kind;
        if (tag.Criteria.Count == 0 && !kind.SpeaksForItself)
        {
            throw new ArgumentException($"{tag.Id} names no criterion. Name those that {kind.Indefinite} is to speak for.", nameof(tag));
        }
    }

    /// <summary>Its number, its date, until when it is good, and what it speaks for.</summary>
    public EvidenceTag Tag { get; }

    /// <summary>What kind of evidence it is.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>The number it goes by.</summary>
    public string Id => Tag.Id;

    /// <summary>When it was gathered.</summary>
    public DateTimeOffset DatedAt => Tag.DatedAt;

    /// <summary>From when on it no longer counts.</summary>
    public DateTimeOffset ExpiresAt => Tag.ExpiresAt;

    private protected abstract string Story { get; }

    /// <summary>Whether it is gathered by an instant, and not stale yet.</summary>
    /// <param name="at">The instant.</param>
    public bool IsGoodAt(DateTimeOffset at) => DatedAt <= at && at < ExpiresAt;

    /// <summary>The evidence as a record of primitives, to store or send.</summary>
    public EvidenceSnapshot ToSnapshot() => EvidenceStorage.Save(this);

    /// <summary>The evidence that a snapshot was taken of; every guard stands here too.</summary>
    /// <param name="snapshot">As <see cref="ToSnapshot"/> gave it.</param>
    /// <exception cref="ArgumentException">A code is unknown, or a member is missing, out of range or not of that kind; the error names the member.</exception>
    [MustUse]
    public static ChangeEvidence Restore(EvidenceSnapshot snapshot) => EvidenceStorage.Load(Guard.Against.Null(snapshot), string.Empty);

    /// <summary>As <c>survey S1: 41 of 50 (82 %) of 60 agree: "Things cannot stay as they are"</c>.</summary>
    public sealed override string ToString() => $"{Kind.Name.ToLowerInvariant()} {Id}: {Story}";

    internal bool SpeaksFor(string criterion) => Tag.Criteria.Count == 0 || Tag.Criteria.Contains(criterion);
}
