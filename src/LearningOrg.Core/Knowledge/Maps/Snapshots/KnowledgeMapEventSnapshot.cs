using Ardalis.GuardClauses;
using LearningOrg.Core.Knowledge.Maps.Events;

namespace LearningOrg.Core.Knowledge.Maps.Snapshots;

/// <summary>Something that happened to a knowledge map, as a record of primitives: what an event store keeps.</summary>
/// <param name="SchemaVersion">The version of this shape: <see cref="CurrentSchemaVersion"/>.</param>
/// <param name="Kind">What happened, as a code: <c>role-listed</c>. It decides which of the other members are there.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When.</param>
/// <remarks>
/// One shape for all kinds, so that one table or one stream holds them; a member that the kind does not have is null. Made by
/// <see cref="KnowledgeMapEvent.ToSnapshot"/>.
/// </remarks>
public sealed record KnowledgeMapEventSnapshot(int SchemaVersion, string Kind, string By, DateTimeOffset At)
{
    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>What the map is called.</summary>
    public string? Title { get; init; }

    /// <summary>The role.</summary>
    public string? Role { get; init; }

    /// <summary>The activity.</summary>
    public string? Activity { get; init; }

    /// <summary>The topic.</summary>
    public string? Topic { get; init; }

    /// <summary>Who knows the topic, or left.</summary>
    public string? Person { get; init; }

    /// <summary>The code of a <see cref="TopicProficiency"/>: required, or shown by the evidence.</summary>
    public string? Proficiency { get; init; }

    /// <summary>What shows the proficiency.</summary>
    public string? Evidence { get; init; }

    /// <summary>When that was seen.</summary>
    public DateTimeOffset? EvidenceAt { get; init; }

    /// <summary>When the knowledge was used.</summary>
    public DateTimeOffset? UsedAt { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>The key of the transfer.</summary>
    public string? Transfer { get; init; }

    /// <summary>The code of a <see cref="TransferTechnique"/>.</summary>
    public string? Technique { get; init; }

    /// <summary>The code of a <see cref="KnowledgeMode"/>.</summary>
    public string? Mode { get; init; }

    /// <summary>Who passes the knowledge on; null where it comes from outside.</summary>
    public IReadOnlyList<string>? From { get; init => field = Restoring.Copied(value); }

    /// <summary>Whom it is for.</summary>
    public IReadOnlyList<string>? To { get; init => field = Restoring.Copied(value); }

    /// <summary>The code of a <see cref="TransferResult"/>.</summary>
    public string? Result { get; init; }

    /// <summary>What was said about the transfer in the end.</summary>
    public string? Note { get; init; }

    /// <summary>As <c>role-listed by ada at 2026-03-01T09:00:00+00:00 (schema 1)</c>.</summary>
    public override string ToString() => $"{Kind} by {By} at {Text.Of(At)} (schema {Text.Of(SchemaVersion)})";

    internal KnowledgeMapEvent Restore()
    {
        Restoring.CheckVersion(SchemaVersion, CurrentSchemaVersion, nameof(SchemaVersion));
        return MapEventContracts.OfKind(Guard.Against.Null(Kind), nameof(Kind)).Restore(this, string.Empty);
    }
}
