using Ardalis.GuardClauses;
using LearningOrg.Core.Change.Events;

namespace LearningOrg.Core.Change.Snapshots;

/// <summary>Something that happened to a change initiative, as a record of primitives: what an event store keeps.</summary>
/// <param name="SchemaVersion">The version of this shape: <see cref="CurrentSchemaVersion"/>.</param>
/// <param name="Kind">What happened, as a code: <c>launched</c>, <c>gate-passed</c>. It decides which of the other members are there.</param>
/// <param name="Initiative">The number of the initiative.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <remarks>One shape for all kinds, so that one table or one stream holds them; a member that the kind does not have is null.</remarks>
public sealed record ChangeEventSnapshot(int SchemaVersion, string Kind, string Initiative, string By, DateTimeOffset At)
{
    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The place in the history that it belongs to, from 1; null where a store numbers the events itself.</summary>
    public int? Number { get; init; }

    /// <summary>What the initiative is called from then on.</summary>
    public string? Title { get; init; }

    /// <summary>What it is about from then on.</summary>
    public CharterSnapshot? Charter { get; init; }

    /// <summary>What it is held to.</summary>
    public ChangePolicySnapshot? Policy { get; init; }

    /// <summary>The evidence that was recorded.</summary>
    public EvidenceSnapshot? Evidence { get; init; }

    /// <summary>The number of the evidence that was retracted.</summary>
    public string? EvidenceId { get; init; }

    /// <summary>The guiding coalition from then on.</summary>
    public CoalitionSnapshot? Coalition { get; init; }

    /// <summary>The vision from then on.</summary>
    public VisionSnapshot? Vision { get; init; }

    /// <summary>The channels from then on.</summary>
    public IReadOnlyList<ChannelSnapshot>? Communication { get; init => field = Restoring.Copied(value); }

    /// <summary>The obstacle that was raised.</summary>
    public ObstacleSnapshot? Obstacle { get; init; }

    /// <summary>The number of the obstacle that was assigned or settled.</summary>
    public string? ObstacleId { get; init; }

    /// <summary>Who sees to the obstacle from then on.</summary>
    public string? Owner { get; init; }

    /// <summary>The win that was planned.</summary>
    public WinSnapshot? Win { get; init; }

    /// <summary>The code of the <see cref="ChangeStep"/> that was decided about.</summary>
    public string? Step { get; init; }

    /// <summary>What the decision rested on, criterion by criterion.</summary>
    public IReadOnlyList<JudgementSnapshot>? Judgements { get; init => field = Restoring.Copied(value); }

    /// <summary>What must still come.</summary>
    public IReadOnlyList<ConditionSnapshot>? Conditions { get; init => field = Restoring.Copied(value); }

    /// <summary>When to look at it again.</summary>
    public DateTimeOffset? ReviewAt { get; init; }

    /// <summary>Why, or how.</summary>
    public string? Reason { get; init; }

    /// <summary>As <c>launched CHG-1 by ada at 2026-03-01T09:00:00+00:00 (schema 1)</c>.</summary>
    public override string ToString() => $"{Kind} {Initiative} by {By} at {Text.Of(At)} (schema {Text.Of(SchemaVersion)})";

    internal ChangeEvent Restore(string prefix)
    {
        Restoring.CheckVersion(SchemaVersion, CurrentSchemaVersion, prefix + nameof(SchemaVersion));
        Guard.Against.Null(Kind, prefix + nameof(Kind));
        return EventContracts.OfKind(Kind, prefix + nameof(Kind)).Restore(this, prefix);
    }
}
