using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Snapshots;

/// <summary>An article as a record of primitives: the storage contract.</summary>
/// <param name="SchemaVersion">The version of this shape: <see cref="CurrentSchemaVersion"/>.</param>
/// <param name="Id">The number it goes by.</param>
/// <param name="Content">What it says.</param>
/// <param name="Version">Which version of the content that is, from 1.</param>
/// <param name="Authors">Everybody who wrote some of it, in the order of their first words.</param>
/// <param name="Confidence">The code of an <see cref="ArticleConfidence"/>.</param>
/// <param name="Audience">The code of an <see cref="ArticleAudience"/>.</param>
/// <param name="CapturedBy">Who captured it.</param>
/// <param name="CapturedAt">When it was captured.</param>
/// <param name="LastEventAt">The instant of the last event.</param>
/// <param name="Revision">How many events led here, from 1.</param>
public sealed record ArticleSnapshot(
    int SchemaVersion,
    string Id,
    ArticleContentSnapshot Content,
    int Version,
    IReadOnlyList<string> Authors,
    string Confidence,
    string Audience,
    string CapturedBy,
    DateTimeOffset CapturedAt,
    DateTimeOffset LastEventAt,
    int Revision)
{
    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>Everybody who wrote some of it, in the order of their first words.</summary>
    public IReadOnlyList<string> Authors { get; init => field = Sequence.Of(Guard.Against.Null(value, nameof(Authors))); } =
        Sequence.Of(Guard.Against.Null(Authors, nameof(Authors)));

    /// <summary>How it is kept; null where that is the default.</summary>
    public ArticleDetailsSnapshot? Details { get; init; }

    /// <summary>What it takes to do what with it; null where that is the default.</summary>
    public ArticleRulesSnapshot? Rules { get; init; }

    /// <summary>Who vouches for it; the next four stand and fall with it, but for the approver, who may be missing.</summary>
    public string? ValidatedBy { get; init; }

    /// <summary>The code of the <see cref="AuthoringProficiency"/> they had.</summary>
    public string? ValidatorProficiency { get; init; }

    /// <summary>Who approved it beside them.</summary>
    public string? Approver { get; init; }

    /// <summary>The version they saw.</summary>
    public int? ValidatedVersion { get; init; }

    /// <summary>When that was.</summary>
    public DateTimeOffset? ValidatedAt { get; init; }

    /// <summary>When it was last found to be true.</summary>
    public DateTimeOffset? LastReviewedAt { get; init; }

    /// <summary>What was found wrong with it.</summary>
    public IReadOnlyList<ArticleFlagSnapshot>? Flags { get; init => field = Restoring.Copied(value); }

    /// <summary>The requests that it helped with.</summary>
    public IReadOnlyList<ArticleLinkSnapshot>? Links { get; init => field = Restoring.Copied(value); }

    /// <summary>How its versions did by content standards.</summary>
    public IReadOnlyList<ContentCheckSnapshot>? Checks { get; init => field = Restoring.Copied(value); }

    /// <summary>When it was archived; the next three belong to it.</summary>
    public DateTimeOffset? ArchivedAt { get; init; }

    /// <summary>Who archived it: there exactly where it was.</summary>
    public string? ArchivedBy { get; init; }

    /// <summary>The number of the article that takes its place.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>Why it was archived.</summary>
    public string? ArchiveReason { get; init; }

    /// <summary>When it was discarded; the next two stand and fall with it.</summary>
    public DateTimeOffset? DiscardedAt { get; init; }

    /// <summary>Who discarded it.</summary>
    public string? DiscardedBy { get; init; }

    /// <summary>Why it was discarded.</summary>
    public string? DiscardReason { get; init; }

    /// <summary>As <c>KB0000001 [validated] Reset a password (schema 1, revision 4)</c>.</summary>
    public override string ToString() => $"{Id} [{Confidence}] {Content?.Title} (schema {Text.Of(SchemaVersion)}, revision {Text.Of(Revision)})";
}
