using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Measurement.Snapshots;

namespace LearningOrg.Core.Improvements.Snapshots;

/// <summary>Something that happened to a register or to an entry of it, as a record of primitives: what an event store keeps.</summary>
/// <param name="SchemaVersion">The version of this shape: <see cref="CurrentSchemaVersion"/>.</param>
/// <param name="Kind">What happened, as a code: <c>raised</c>, <c>measured</c>. It decides which of the other members are there.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <remarks>
/// One shape for all kinds, so that one table or one stream holds them; a member that the kind does not have is null. Made by
/// <see cref="RegisterEvent.ToSnapshot"/> and <see cref="ImprovementEvent.ToSnapshot"/>.
/// </remarks>
public sealed record RegisterEventSnapshot(int SchemaVersion, string Kind, string By, DateTimeOffset At)
{
    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The place in the history that it belongs to, from 1; null where a store numbers the events itself.</summary>
    public int? Number { get; init; }

    /// <summary>The number of the entry; null where it happened to the register as a whole.</summary>
    public string? Entry { get; init; }

    /// <summary>The title from then on.</summary>
    public string? Title { get; init; }

    /// <summary>The code of an <see cref="ImprovementSource"/>.</summary>
    public string? Source { get; init; }

    /// <summary>What else is told from then on; null where nothing is.</summary>
    public DetailsSnapshot? Details { get; init; }

    /// <summary>Who has the authority over the register from then on.</summary>
    public string? Authority { get; init; }

    /// <summary>What the register holds its entries to; null where that is the default.</summary>
    public RegisterRulesSnapshot? Rules { get; init; }

    /// <summary>The number of the larger entry; null where the entry stands by itself from then on.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether the larger one needs it to be closed: there exactly where there is a larger one.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>Who answers for the entry from then on.</summary>
    public string? Owner { get; init; }

    /// <summary>From where to where it is to lead from then on.</summary>
    public PlanSnapshot? Plan { get; init; }

    /// <summary>The score that was given.</summary>
    public ScoreSnapshot? Score { get; init; }

    /// <summary>The task that was added.</summary>
    public TaskSnapshot? Task { get; init; }

    /// <summary>The number of the task that was settled.</summary>
    public string? TaskId { get; init; }

    /// <summary>What was measured.</summary>
    public MeasuredValueSnapshot? Measurement { get; init; }

    /// <summary>The answer to "did we get there?".</summary>
    public VerificationSnapshot? Verification { get; init; }

    /// <summary>The answer to "did it stay?".</summary>
    public SustainReviewSnapshot? Review { get; init; }

    /// <summary>The benefit that is expected.</summary>
    public BenefitSnapshot? Benefit { get; init; }

    /// <summary>The number of the benefit that something was booked on.</summary>
    public string? BenefitId { get; init; }

    /// <summary>How much was booked.</summary>
    public double? Amount { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>When to look at it again.</summary>
    public DateTimeOffset? ReviewAt { get; init; }

    /// <summary>The number of the entry that goes on in its place.</summary>
    public string? EndedFor { get; init; }

    /// <summary>As <c>triaged CIM0000001 by ada at 2026-03-01T09:00:00+00:00 (schema 1)</c>.</summary>
    public override string ToString() =>
        $"{Kind}{(Entry is null ? null : $" {Entry}")} by {By} at {Text.Of(At)} (schema {Text.Of(SchemaVersion)})";

    internal RegisterEvent Restore(string prefix)
    {
        Restoring.CheckVersion(SchemaVersion, CurrentSchemaVersion, prefix + nameof(SchemaVersion));
        Guard.Against.Null(Kind, prefix + nameof(Kind));
        return EventContracts.OfKind(Kind, prefix + nameof(Kind)).Restore(this, prefix);
    }
}
