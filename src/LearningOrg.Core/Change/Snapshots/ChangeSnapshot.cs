namespace LearningOrg.Core.Change.Snapshots;

/// <summary>A change initiative as a record of primitives: the storage contract.</summary>
/// <param name="SchemaVersion">The version of this shape: <see cref="CurrentSchemaVersion"/>.</param>
/// <param name="Id">The number it goes by.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Charter">What it is about.</param>
/// <param name="Policy">What it is held to.</param>
/// <param name="LaunchedBy">Who launched it.</param>
/// <param name="LaunchedAt">When it was launched.</param>
/// <param name="Stage">The code of a <see cref="ChangeStage"/>.</param>
/// <param name="LastEventAt">The instant of the last event.</param>
/// <param name="Revision">How many events led here, from 1.</param>
public sealed record ChangeSnapshot(
    int SchemaVersion,
    string Id,
    string Title,
    CharterSnapshot Charter,
    ChangePolicySnapshot Policy,
    string LaunchedBy,
    DateTimeOffset LaunchedAt,
    string Stage,
    DateTimeOffset LastEventAt,
    int Revision)
{
    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>All evidence, in the order it was recorded.</summary>
    public IReadOnlyList<EvidenceSnapshot>? Evidence { get; init => field = Restoring.Copied(value); }

    /// <summary>Which evidence was retracted.</summary>
    public IReadOnlyList<RetractionSnapshot>? Retractions { get; init => field = Restoring.Copied(value); }

    /// <summary>Who carries it.</summary>
    public CoalitionSnapshot? Coalition { get; init; }

    /// <summary>Where it leads; the next stands and falls with it.</summary>
    public VisionSnapshot? Vision { get; init; }

    /// <summary>When that was stated.</summary>
    public DateTimeOffset? VisionStatedAt { get; init; }

    /// <summary>The channels in which it is told.</summary>
    public IReadOnlyList<ChannelSnapshot>? Communication { get; init => field = Restoring.Copied(value); }

    /// <summary>What stands or stood in the way.</summary>
    public IReadOnlyList<ObstacleSnapshot>? Obstacles { get; init => field = Restoring.Copied(value); }

    /// <summary>The wins that were planned, each with when.</summary>
    public IReadOnlyList<WinSnapshot>? Wins { get; init => field = Restoring.Copied(value); }

    /// <summary>The last decision at each gate at which there was one.</summary>
    public IReadOnlyList<GateRecordSnapshot>? Gates { get; init => field = Restoring.Copied(value); }

    /// <summary>Since when it counts as done: there exactly where it does.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>Since when the sustain period runs: there exactly where every step is passed.</summary>
    public DateTimeOffset? SustainedSince { get; init; }

    /// <summary>As <c>CHG-1 [under-way] Answer within the hour (schema 1, revision 12)</c>.</summary>
    public override string ToString() => $"{Id} [{Stage}] {Title} (schema {Text.Of(SchemaVersion)}, revision {Text.Of(Revision)})";
}
