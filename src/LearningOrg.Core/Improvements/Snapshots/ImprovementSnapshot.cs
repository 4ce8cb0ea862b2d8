using LearningOrg.Core.Measurement.Snapshots;

namespace LearningOrg.Core.Improvements.Snapshots;

/// <summary>An improvement as a record of primitives: the storage contract.</summary>
/// <param name="SchemaVersion">The version of this shape: <see cref="CurrentSchemaVersion"/>.</param>
/// <param name="Id">The number it goes by.</param>
/// <param name="Title">What would improve, in one line.</param>
/// <param name="Source">The code of an <see cref="ImprovementSource"/>.</param>
/// <param name="RaisedBy">Who raised it.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="Stage">The code of an <see cref="ImprovementStage"/>.</param>
/// <param name="LastEventAt">The instant of the last event.</param>
/// <param name="Revision">How many events led here, from 1.</param>
public sealed record ImprovementSnapshot(
    int SchemaVersion,
    string Id,
    string Title,
    string Source,
    string RaisedBy,
    DateTimeOffset RaisedAt,
    string Stage,
    DateTimeOffset LastEventAt,
    int Revision)
{
    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>What else is told of it.</summary>
    public DetailsSnapshot? Details { get; init; }

    /// <summary>The number of the larger improvement that it is a part of.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether the larger one can only be achieved once this one is closed; there exactly where there is a parent.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>The last score; the next two stand and fall with it.</summary>
    public ScoreSnapshot? Score { get; init; }

    /// <summary>Who gave the score.</summary>
    public string? AssessedBy { get; init; }

    /// <summary>When the score was given.</summary>
    public DateTimeOffset? AssessedAt { get; init; }

    /// <summary>Who answers for it.</summary>
    public string? Owner { get; init; }

    /// <summary>From where to where it is to lead.</summary>
    public PlanSnapshot? Plan { get; init; }

    /// <summary>Who approved the plan as it stands; the next stands and falls with it.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>When that was.</summary>
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>When the work began.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>What is to be done.</summary>
    public IReadOnlyList<TaskSnapshot>? Tasks { get; init => field = Restoring.Copied(value); }

    /// <summary>When the work ended.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>What was measured of it.</summary>
    public IReadOnlyList<MeasuredValueSnapshot>? Measurements { get; init => field = Restoring.Copied(value); }

    /// <summary>The answer to "did we get there?".</summary>
    public VerificationSnapshot? Verification { get; init; }

    /// <summary>The answer to "did it stay?".</summary>
    public SustainReviewSnapshot? Review { get; init; }

    /// <summary>What it is to bring and what of that has come.</summary>
    public IReadOnlyList<BenefitSnapshot>? Benefits { get; init => field = Restoring.Copied(value); }

    /// <summary>Why it waits; the next three stand and fall with it.</summary>
    public string? HoldReason { get; init; }

    /// <summary>When to look at it again.</summary>
    public DateTimeOffset? HoldReviewAt { get; init; }

    /// <summary>Since when it waits.</summary>
    public DateTimeOffset? HeldSince { get; init; }

    /// <summary>The code of the <see cref="ImprovementStage"/> it goes back to.</summary>
    public string? HeldFrom { get; init; }

    /// <summary>Why it ended without being done.</summary>
    public string? EndingReason { get; init; }

    /// <summary>The number of the entry that goes on in its place.</summary>
    public string? EndedFor { get; init; }

    /// <summary>When it ended; there exactly where there is a reason.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>As <c>CIM0000001 [raised] Password resets: stop the second call (schema 1, revision 1)</c>.</summary>
    public override string ToString() => $"{Id} [{Stage}] {Title} (schema {Text.Of(SchemaVersion)}, revision {Text.Of(Revision)})";
}
