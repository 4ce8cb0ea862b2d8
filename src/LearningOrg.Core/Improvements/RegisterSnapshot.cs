using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements;

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

    /// <summary>The entries, by id.</summary>
    public IReadOnlyList<ImprovementSnapshot> Entries { get; init => field = Copied(value); } = Copied(Entries);

    /// <summary>As <c>IT improvements: 12 entries (schema 1)</c>.</summary>
    public override string ToString() => $"{Title}: {Entry(Entries.Count)} (schema {Text.Of(SchemaVersion)})";

    internal static string Entry(int count) => count == 1 ? "1 entry" : $"{Text.Of(count)} entries";

    private static Sequence<ImprovementSnapshot> Copied(IReadOnlyList<ImprovementSnapshot> entries) =>
        Sequence.Of(Guard.Against.Null(entries, nameof(Entries)));
}
