using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements.Snapshots;

/// <summary>A register as a record of primitives: the storage contract.</summary>
/// <param name="SchemaVersion">The version of this shape: <see cref="CurrentSchemaVersion"/>.</param>
/// <param name="Title">What the register is called.</param>
/// <param name="Authority">Who has the authority to manage it.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="Entries">The entries, by id.</param>
public sealed record RegisterSnapshot(
    int SchemaVersion, string Title, string Authority, DateTimeOffset OpenedAt, IReadOnlyList<ImprovementSnapshot> Entries)
{
    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>Who had the authority when it was opened; null where nobody else has had it.</summary>
    public string? OpenedFor { get; init; }

    /// <summary>What it holds its entries to; null where that is the default.</summary>
    public RegisterRulesSnapshot? Rules { get; init; }

    /// <summary>The instant of the last event; null where it was that of an entry, or of the opening.</summary>
    public DateTimeOffset? LastEventAt { get; init; }

    /// <summary>The entries, by id.</summary>
    public IReadOnlyList<ImprovementSnapshot> Entries { get; init => field = Copied(value); } = Copied(Entries);

    /// <summary>As <c>IT improvements: 12 entries (schema 1)</c>.</summary>
    public override string ToString() => $"{Title}: {Entry(Entries.Count)} (schema {Text.Of(SchemaVersion)})";

    internal static string Entry(int count) => count == 1 ? "1 entry" : $"{Text.Of(count)} entries";

    private static Sequence<ImprovementSnapshot> Copied(IReadOnlyList<ImprovementSnapshot> entries) =>
        Sequence.Of(Guard.Against.Null(entries, nameof(Entries)));
}

/// <summary>What a register holds its entries to, as a record of primitives.</summary>
/// <param name="AuthorityDecides">Whether decisions are for the authority alone.</param>
/// <param name="ApproverIsNotRaiser">Whether somebody else than the raiser must approve.</param>
/// <param name="ReviewIntervalDays">How many days an open entry may go without an event.</param>
public sealed record RegisterRulesSnapshot(bool AuthorityDecides, bool ApproverIsNotRaiser, double ReviewIntervalDays)
{
    /// <summary>Who decides beside the authority.</summary>
    public string? Deputy { get; init; }

    internal static RegisterRulesSnapshot Of(RegisterRules rules) =>
        new(rules.AuthorityDecides, rules.ApproverIsNotRaiser, rules.ReviewInterval.TotalDays) { Deputy = rules.Deputy?.Value };

    internal RegisterRules Restore(string prefix) => new()
    {
        AuthorityDecides = AuthorityDecides,
        ApproverIsNotRaiser = ApproverIsNotRaiser,
        ReviewInterval = Restoring.Days(ReviewIntervalDays, prefix + nameof(ReviewIntervalDays)),
        Deputy = Restoring.NullOrActor(Deputy, prefix + nameof(Deputy)),
    };
}
