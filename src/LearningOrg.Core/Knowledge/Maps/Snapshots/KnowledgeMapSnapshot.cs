namespace LearningOrg.Core.Knowledge.Maps.Snapshots;

/// <summary>A knowledge map as a record of primitives: the storage contract.</summary>
/// <param name="SchemaVersion">The version of this shape: <see cref="CurrentSchemaVersion"/>.</param>
/// <param name="Title">What the map is called.</param>
/// <param name="OpenedBy">Who opened it.</param>
/// <param name="OpenedAt">When.</param>
/// <remarks>A list that is empty is null, and so may be left out of a file.</remarks>
public sealed record KnowledgeMapSnapshot(int SchemaVersion, string Title, string OpenedBy, DateTimeOffset OpenedAt)
{
    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The roles.</summary>
    public IReadOnlyList<string>? Roles { get; init => field = Restoring.Copied(value); }

    /// <summary>The activities.</summary>
    public IReadOnlyList<string>? Activities { get; init => field = Restoring.Copied(value); }

    /// <summary>The topics.</summary>
    public IReadOnlyList<string>? Topics { get; init => field = Restoring.Copied(value); }

    /// <summary>What the roles must know for their activities.</summary>
    public IReadOnlyList<KnowledgeNeedSnapshot>? Needs { get; init => field = Restoring.Copied(value); }

    /// <summary>Who knows what.</summary>
    public IReadOnlyList<KnowledgeHoldingSnapshot>? Holdings { get; init => field = Restoring.Copied(value); }

    /// <summary>What is on its way from people to people, and what was.</summary>
    public IReadOnlyList<KnowledgeTransferSnapshot>? Transfers { get; init => field = Restoring.Copied(value); }

    /// <summary>The instant of the last event; null where it is the latest that the other members tell.</summary>
    public DateTimeOffset? LastEventAt { get; init; }

    /// <summary>As <c>IT: 3 roles, 5 topics (schema 1)</c>.</summary>
    public override string ToString() =>
        $"{Title}: {MapText.Counted(Roles?.Count ?? 0, "role")}, {MapText.Counted(Topics?.Count ?? 0, "topic")} (schema {Text.Of(SchemaVersion)})";
}

/// <summary>What a role must know for an activity, as a record of primitives.</summary>
/// <param name="Role">The role.</param>
/// <param name="Activity">What it does.</param>
/// <param name="Topic">What must be known for that.</param>
/// <param name="Required">The code of a <see cref="TopicProficiency"/>.</param>
public sealed record KnowledgeNeedSnapshot(string Role, string Activity, string Topic, string Required);

/// <summary>What a person knows, as a record of primitives.</summary>
/// <param name="Person">Who.</param>
/// <param name="Topic">What they know about.</param>
/// <param name="Proficiency">The code of a <see cref="TopicProficiency"/>.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="EvidenceAt">When that was seen.</param>
public sealed record KnowledgeHoldingSnapshot(string Person, string Topic, string Proficiency, string Evidence, DateTimeOffset EvidenceAt)
{
    /// <summary>When it was last used in the work; null where nobody recorded a use.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }
}

/// <summary>A transfer of knowledge, as a record of primitives.</summary>
/// <param name="Id">The key it goes by.</param>
/// <param name="Technique">The code of a <see cref="TransferTechnique"/>.</param>
/// <param name="Mode">The code of a <see cref="KnowledgeMode"/>.</param>
/// <param name="Topic">Knowledge of what.</param>
/// <param name="PlannedAt">When it was planned.</param>
public sealed record KnowledgeTransferSnapshot(string Id, string Technique, string Mode, string Topic, DateTimeOffset PlannedAt)
{
    /// <summary>Who passes it on; null where it comes from outside.</summary>
    public IReadOnlyList<string>? From { get; init => field = Restoring.Copied(value); }

    /// <summary>Whom it is for.</summary>
    public IReadOnlyList<string>? To { get; init => field = Restoring.Copied(value); }

    /// <summary>The code of a <see cref="TransferResult"/>; null while it is open.</summary>
    public string? Result { get; init; }

    /// <summary>When it was concluded: there exactly where there is a result.</summary>
    public DateTimeOffset? ConcludedAt { get; init; }

    /// <summary>What was said about it in the end; only where there is a result.</summary>
    public string? Note { get; init; }
}
