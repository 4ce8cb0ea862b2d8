using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Knowledge.Snapshots;

namespace LearningOrg.Core.Knowledge.Events;

/// <summary>Something that happened to a knowledge base.</summary>
/// <remarks>A fact: equal when all it says is equal. The cases are those of this file; no other assembly can add one.</remarks>
[ClosedHierarchy]
[StoredAsSnapshot]
public abstract record KnowledgeBaseEvent
{
    /// <summary>Who did it.</summary>
    public abstract ActorId By { get; }

    /// <summary>When.</summary>
    public abstract DateTimeOffset At { get; }

    private protected abstract string Story { get; }

    /// <summary>The event as a record of primitives, to store or send.</summary>
    public ArticleEventSnapshot ToSnapshot() => EventContracts.Save(this);

    /// <summary>The event that a snapshot was taken of; every guard stands here too.</summary>
    /// <param name="snapshot">As <see cref="ToSnapshot"/> gave it; its number does not count.</param>
    /// <exception cref="ArgumentException">
    /// The kind or a code is unknown, or a member is missing, out of range or not of that kind; the error names the member.
    /// </exception>
    [MustUse]
    public static KnowledgeBaseEvent Restore(ArticleEventSnapshot snapshot) => Guard.Against.Null(snapshot).Restore(string.Empty);

    /// <summary>What happened, as a sentence.</summary>
    public sealed override string ToString() => Story;
}

/// <summary>A knowledge base was opened: the first event of each.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="OpenedBy">Who opened it.</param>
/// <param name="OpenedAt">When.</param>
/// <param name="Rules">What it takes to do what with its articles.</param>
public sealed record KnowledgeBaseOpened(string Title, ActorId OpenedBy, DateTimeOffset OpenedAt, ArticleRules Rules) : KnowledgeBaseEvent
{
    /// <inheritdoc/>
    public override ActorId By => OpenedBy;

    /// <inheritdoc/>
    public override DateTimeOffset At => OpenedAt;

    private protected override string Story => $"Knowledge base '{Title}' opened by {OpenedBy} at {Text.Of(OpenedAt)}";
}

/// <summary>Something happened to an article of a knowledge base, its being captured included.</summary>
/// <param name="Event">What happened to the article.</param>
public sealed record ArticleRecorded(ArticleEvent Event) : KnowledgeBaseEvent
{
    /// <summary>What happened to the article.</summary>
    public ArticleEvent Event { get; init => field = Guard.Against.Null(value, nameof(Event)); } = Guard.Against.Null(Event);

    /// <inheritdoc/>
    public override ActorId By => Event.By.Actor;

    /// <inheritdoc/>
    public override DateTimeOffset At => Event.At;

    private protected override string Story => Event.ToString();
}
