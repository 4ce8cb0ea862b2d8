using Ardalis.GuardClauses;
using LearningOrg.Core.Knowledge.Events;

namespace LearningOrg.Core.Knowledge.Snapshots;

/// <summary>Something that happened to a knowledge base or to an article, as a record of primitives: what an event store keeps.</summary>
/// <param name="SchemaVersion">The version of this shape: <see cref="CurrentSchemaVersion"/>.</param>
/// <param name="Kind">What happened, as a code: <c>captured</c>, <c>flagged</c>. It decides which of the other members are there.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <remarks>
/// One shape for all kinds, so that one table or one stream holds them; a member that the kind does not have is null. Made by
/// <see cref="KnowledgeBaseEvent.ToSnapshot"/> and <see cref="ArticleEvent.ToSnapshot"/>.
/// </remarks>
public sealed record ArticleEventSnapshot(int SchemaVersion, string Kind, string By, DateTimeOffset At)
{
    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The place in the history that it belongs to, from 1; null where a store numbers the events itself.</summary>
    public int? Number { get; init; }

    /// <summary>The number of the article; null where it happened to the base as a whole.</summary>
    public string? Article { get; init; }

    /// <summary>The code of the <see cref="AuthoringProficiency"/> that whoever did it had then; there exactly where it happened to an article.</summary>
    public string? Proficiency { get; init; }

    /// <summary>What the base is called.</summary>
    public string? Title { get; init; }

    /// <summary>All that the article says from then on.</summary>
    public ArticleContentSnapshot? Content { get; init; }

    /// <summary>How it is kept from then on; null where that is the default.</summary>
    public ArticleDetailsSnapshot? Details { get; init; }

    /// <summary>What it takes to do what; null where that is the default.</summary>
    public ArticleRulesSnapshot? Rules { get; init; }

    /// <summary>Whether whoever completed it vouches for it too.</summary>
    public bool? IsValidated { get; init; }

    /// <summary>Who approved it; null where nobody was named.</summary>
    public string? Approver { get; init; }

    /// <summary>The numbers of the flags that a change sets right; null where it sets none right.</summary>
    public IReadOnlyList<int>? Answers { get; init => field = Restoring.Copied(value); }

    /// <summary>The number of the flag that was answered.</summary>
    public int? Flag { get; init; }

    /// <summary>Why; of a flag what is wrong, of its answer why the article is right as it is.</summary>
    public string? Reason { get; init; }

    /// <summary>The number of the request that it helped with.</summary>
    public string? Request { get; init; }

    /// <summary>Whether that confirmed it.</summary>
    public bool? IsConfirmed { get; init; }

    /// <summary>The code of the <see cref="ArticleAudience"/> from then on.</summary>
    public string? Audience { get; init; }

    /// <summary>How a version of it did by a content standard.</summary>
    public ContentCheckSnapshot? Check { get; init; }

    /// <summary>The number of the article that takes its place.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>As <c>flagged KB0000001 by ada at 2026-03-01T09:00:00+00:00 (schema 1)</c>.</summary>
    public override string ToString() =>
        $"{Kind}{(Article is null ? null : $" {Article}")} by {By} at {Text.Of(At)} (schema {Text.Of(SchemaVersion)})";

    internal KnowledgeBaseEvent Restore(string prefix)
    {
        Restoring.CheckVersion(SchemaVersion, CurrentSchemaVersion, prefix + nameof(SchemaVersion));
        Guard.Against.Null(Kind, prefix + nameof(Kind));
        return EventContracts.OfKind(Kind, prefix + nameof(Kind)).Restore(this, prefix);
    }
}
