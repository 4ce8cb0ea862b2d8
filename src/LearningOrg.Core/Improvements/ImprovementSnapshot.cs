using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements;

/// <summary>An improvement as a flat record of primitives: the storage contract.</summary>
/// <param name="SchemaVersion">The version of this shape: <see cref="CurrentSchemaVersion"/>.</param>
/// <param name="Id">The number it goes by.</param>
/// <param name="Title">What would improve, in one line.</param>
/// <param name="Description">What is wrong today and what would be better, or null.</param>
/// <param name="Source">The code of an <see cref="ImprovementSource"/>.</param>
/// <param name="SourceReference">The record it came from, or null.</param>
/// <param name="Service">The service it is about, or null.</param>
/// <param name="Category">The kind of work it is about, or null.</param>
/// <param name="Inputs">What was measured.</param>
/// <param name="RaisedBy">Who raised it.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="Stage">The code of an <see cref="ImprovementStage"/>.</param>
/// <param name="ScoreValue">The last score, or null before the first; the next five stand and fall with it.</param>
/// <param name="ScoreModel">The name of the model that made the score.</param>
/// <param name="ScoreModelVersion">The version of that model.</param>
/// <param name="ScoreUnit">What one point of score is.</param>
/// <param name="AssessedBy">Who gave the score.</param>
/// <param name="AssessedAt">When the score was given.</param>
/// <param name="RejectionReason">Why it was turned down, or null while it is not.</param>
/// <param name="LastEventAt">The instant of the last event.</param>
/// <param name="Revision">How many events led here, from 1.</param>
public sealed record ImprovementSnapshot(
    int SchemaVersion,
    string Id,
    string Title,
    string? Description,
    string Source,
    string? SourceReference,
    string? Service,
    string? Category,
    IReadOnlyList<PriorityInputSnapshot> Inputs,
    string RaisedBy,
    DateTimeOffset RaisedAt,
    string Stage,
    double? ScoreValue,
    string? ScoreModel,
    string? ScoreModelVersion,
    string? ScoreUnit,
    string? AssessedBy,
    DateTimeOffset? AssessedAt,
    string? RejectionReason,
    DateTimeOffset LastEventAt,
    int Revision)
{
    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>What was measured.</summary>
    public IReadOnlyList<PriorityInputSnapshot> Inputs { get; init => field = Copied(value); } = Copied(Inputs);

    /// <summary>As <c>CIM0000001 [raised] Password resets: stop the second call (schema 1, revision 1)</c>.</summary>
    public override string ToString() => $"{Id} [{Stage}] {Title} (schema {Text.Of(SchemaVersion)}, revision {Text.Of(Revision)})";

    // Copied into a list that compares by its elements: a record compares its members, and arrays compare by reference.
    private static Sequence<PriorityInputSnapshot> Copied(IReadOnlyList<PriorityInputSnapshot> inputs) =>
        Sequence.Of(Guard.Against.Null(inputs, nameof(Inputs)));
}
