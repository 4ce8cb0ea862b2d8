using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Knowledge.Maps.Snapshots;

namespace LearningOrg.Core.Knowledge.Maps.Events;

/// <summary>Something that happened to a knowledge map.</summary>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When.</param>
/// <remarks>A fact: equal when all it says is equal. The cases are those of this namespace; no other assembly can add one.</remarks>
[ClosedHierarchy]
[StoredAsSnapshot]
public abstract record KnowledgeMapEvent(ActorId By, DateTimeOffset At)
{
    // Internal and abstract, which keeps other assemblies from deriving.
    internal abstract string Verb { get; }

    private protected abstract string Story { get; }

    /// <summary>The event as a record of primitives, to store or send.</summary>
    public KnowledgeMapEventSnapshot ToSnapshot() => MapEventContracts.Save(this);

    /// <summary>The event that a snapshot was taken of; every guard stands here too.</summary>
    /// <param name="snapshot">As <see cref="ToSnapshot"/> gave it.</param>
    /// <exception cref="ArgumentException">
    /// The kind or a code is unknown, or a member is missing, out of range or not of that kind; the error names the member.
    /// </exception>
    [MustUse]
    public static KnowledgeMapEvent Restore(KnowledgeMapEventSnapshot snapshot) => Guard.Against.Null(snapshot).Restore();

    /// <summary>As <c>topic backup listed by ada at 2026-03-01T09:00:00+00:00</c>.</summary>
    public sealed override string ToString() => $"{Story} by {By} at {Text.Of(At)}";

    /// <summary>Why it can never have happened to the map before it: it names what is not there, or is there already, or lies in the future of the
    /// event; null where it can.</summary>
    internal abstract Refusal? Doubt(MapState before);

    /// <summary>Why a verb refuses it although it can have happened; null where none does.</summary>
    internal virtual Refusal? Objection(MapState before) => null;

    /// <summary>What it makes of the map before it.</summary>
    internal abstract MapState Change(MapState before);
}
