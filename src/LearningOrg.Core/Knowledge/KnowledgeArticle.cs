using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Knowledge.Checklists;
using LearningOrg.Core.Knowledge.Events;
using LearningOrg.Core.Knowledge.Snapshots;
using LearningOrg.Core.Knowledge.Work;
using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Knowledge;

/// <summary>An article: a question somebody asked, its answer, and at any instant how far it can be trusted, by whom, and why.</summary>
/// <remarks>
/// Immutable: a verb answers with the article as it is then, and with the one event that happened. Equal when all it knows is equal.
/// The way: Work in progress → Not validated → Validated → Archived. It goes back to Not validated when it is flagged, when somebody edits it
/// who may not vouch for it, when by what it is judged changes, and, by time alone, when its review lapses; nothing goes back to Work in progress. A
/// verb asks first whether the article as it stands permits it (<see cref="NotPermitted"/>), then whether the instant lies before the last
/// event (<see cref="OutOfSequence"/>; the same instant is no offence), then whether whoever asks may do it and the evidence is there (<see
/// cref="NotPermitted"/>, which names who or what is needed).
/// </remarks>
[StoredAsSnapshot]
public sealed partial class KnowledgeArticle : IEquatable<KnowledgeArticle>
{
    private readonly ArticleState _state;

    private KnowledgeArticle(ArticleState state) => _state = state;

    /// <summary>The number it goes by.</summary>
    public ArticleId Id => _state.Id;

    /// <summary>What it says now.</summary>
    public ArticleContent Content => _state.Content;

    /// <summary>The line it is found by; never blank.</summary>
    public string Title => _state.Content.Title;

    /// <summary>Which version of the content that is, from 1: each change of it makes another.</summary>
    public int Version => _state.Version;

    /// <summary>How it is kept.</summary>
    public ArticleDetails Details => _state.Details;

    /// <summary>By what it is judged.</summary>
    public ArticleGovernance Governance => Details.Governance;

    /// <summary>How often it is to be reviewed.</summary>
    public ReviewPolicy ReviewPolicy => Details.ReviewPolicy;

    /// <summary>Who answers for it; null where nobody does.</summary>
    public ActorId? Owner => Details.Owner;

    /// <summary>What it takes to do what with it.</summary>
    public ArticleRules Rules => _state.Rules;

    /// <summary>Who captured it.</summary>
    public ActorId CapturedBy => _state.CapturedBy;

    /// <summary>When it was captured.</summary>
    public DateTimeOffset CapturedAt => _state.CapturedAt;

    /// <summary>Everybody who wrote some of its content, in the order of their first words.</summary>
    public IReadOnlyList<ActorId> Authors => _state.Authors;

    /// <summary>How far it was found to be trustworthy. Whether that has lapsed since is told by <see cref="ConfidenceAt"/>.</summary>
    public ArticleConfidence Confidence => _state.Confidence;

    /// <summary>Who may read it as long as its confidence lasts; see <see cref="AudienceAt"/>.</summary>
    public ArticleAudience Audience => _state.Audience;

    /// <summary>Who vouches for it; null where nobody does.</summary>
    public ArticleValidation? Validation => _state.Validation;

    /// <summary>When it was last found to be true: validated, reviewed, or confirmed in use. Null before the first time.</summary>
    public DateTimeOffset? LastReviewedAt => _state.LastReviewedAt;

    /// <summary>When the next review is due; null without a policy. Before the first review the interval runs from the capture.</summary>
    public DateTimeOffset? ReviewDueAt => ReviewPolicy.DueAt(_state.ReviewedOrCapturedAt);

    /// <summary>What was found wrong with it, open and answered, by number.</summary>
    public IReadOnlyList<ArticleFlag> Flags => _state.Flags;

    /// <summary>The flags that wait for an answer, by number.</summary>
    public IReadOnlyList<ArticleFlag> OpenFlags => Sequence.Of(_state.Flags.Where(flag => flag.IsOpen));

    /// <summary>The requests that it helped with, in the order they were linked.</summary>
    public IReadOnlyList<ArticleLink> Links => _state.Links;

    /// <summary>How its versions did by content standards, in the order they were checked.</summary>
    public IReadOnlyList<ContentCheck> Checks => _state.Checks;

    /// <summary>Why it is archived; null where it is not.</summary>
    public ArticleRetirement? Archiving => _state.Archiving;

    /// <summary>Why it was discarded; null where it was not.</summary>
    public ArticleRetirement? Discarding => _state.Discarding;

    /// <summary>Whether it is offered to anybody: neither archived nor discarded.</summary>
    public bool IsLive => Archiving is null && Discarding is null;

    /// <summary>The instant of the last event.</summary>
    public DateTimeOffset LastEventAt => _state.LastEventAt;

    /// <summary>How many events led here, from 1: what an event store expects next, or a row's concurrency token.</summary>
    public int Revision => _state.Revision;

    /// <summary>Captures a question that somebody asked. Nothing can speak against it, so the answer is always a yes.</summary>
    /// <param name="id">The host's number.</param>
    /// <param name="content">The question; no resolution yet, with which it is completed.</param>
    /// <param name="by">Who captures it.</param>
    /// <param name="at">When.</param>
    /// <param name="details">How it is kept; <see cref="ArticleDetails.Default"/> by default.</param>
    /// <param name="rules">What it takes to do what with it; <see cref="ArticleRules.Default"/> by default.</param>
    /// <exception cref="ArgumentException">An argument is null, unassigned or the default instant, or the content has a resolution.</exception>
    [MustUse]
    public static Accepted<KnowledgeArticle, ArticleEvent> Capture(
        ArticleId id, ArticleContent content, KnowledgeWorker by, DateTimeOffset at, ArticleDetails? details = null, ArticleRules? rules = null)
    {
        Guard.Against.Unassigned(id);
        Guard.Against.Unassigned(by);
        Guard.Against.Default(at);
        if (Guard.Against.Null(content).Resolution is not null)
        {
            throw new ArgumentException(
                $"content must have no resolution yet: capture the question of {id}, then complete it with the answer.", nameof(content));
        }

        var captured = new ArticleCaptured(id, by, at, content, details ?? ArticleDetails.Default, rules ?? ArticleRules.Default);
        return new(new KnowledgeArticle(ArticleState.From(captured)), captured);
    }

    /// <summary>Whether it was reviewed as lately as its policy asks: calculated from the last review, the policy and the instant, and from nothing
    /// else. An edit is no review.</summary>
    /// <param name="at">The instant to ask about.</param>
    public ArticleCurrency CurrencyAt(DateTimeOffset at) => _state.CurrencyAt(at);

    /// <summary>How far it can be trusted at an instant: a validation lasts until the review lapses.</summary>
    /// <param name="at">The instant to ask about; not before the last event.</param>
    public ArticleConfidence ConfidenceAt(DateTimeOffset at) => _state.ConfidenceAt(at);

    /// <summary>Who may read it at an instant: no more people than its confidence then allows.</summary>
    /// <param name="at">The instant to ask about; not before the last event.</param>
    public ArticleAudience AudienceAt(DateTimeOffset at) => Audience.AtMost(ConfidenceAt(at).WidestAudience);

    /// <summary>
    /// What an event made of this article. History is not judged by today's lifecycle: every later event of this article has an answer,
    /// except one that claims what cannot be, such as a validation of what has no resolution or by somebody who may not vouch for it.
    /// </summary>
    /// <param name="happened">A later event of the same article.</param>
    /// <exception cref="ArgumentException">
    /// The event belongs to another article, lies before the last one, captures anew, claims what cannot be, or is itself malformed.
    /// </exception>
    [MustUse]
    public KnowledgeArticle Apply(ArticleEvent happened) => new(_state.After(Guard.Against.Null(happened)));

    /// <summary>Folds a history into the article it led to.</summary>
    /// <param name="events">In the order they happened, beginning with <see cref="ArticleCaptured"/>.</param>
    /// <exception cref="ArgumentException">
    /// The stream is impossible: empty, not begun by a capture, of two articles, or going back in time.
    /// </exception>
    [MustUse]
    public static KnowledgeArticle Replay(IEnumerable<ArticleEvent> events)
    {
        ArticleState? state = null;
        foreach (var happened in Guard.Against.Null(events))
        {
            Guard.Against.Null(happened, nameof(events));
            state = (state, happened) switch
            {
                (not null, _) => state.After(happened),
                (null, ArticleCaptured captured) => ArticleState.From(captured),
                _ => throw ImpossibleHistory.BegunBy(happened, nameof(ArticleCaptured), nameof(events)),
            };
        }

        return state is not null
            ? new KnowledgeArticle(state)
            : throw ImpossibleHistory.Empty(nameof(ArticleCaptured), nameof(events));
    }

    /// <summary>The article as it stood at an instant: later events do not count.</summary>
    /// <param name="events">In the order they happened, beginning with <see cref="ArticleCaptured"/>.</param>
    /// <param name="at">The instant; events at that very instant count.</param>
    /// <exception cref="ArgumentException">The stream is impossible, or the article was captured later.</exception>
    [MustUse]
    public static KnowledgeArticle AsOf(IEnumerable<ArticleEvent> events, DateTimeOffset at) =>
        Replay(Guard.Against.Null(events).TakeWhile(happened => Guard.Against.Null(happened, nameof(events)).At <= at));

    /// <summary>What may happen where, and what it needs: the steps from state to state, to draw or to extend.</summary>
    /// <remarks>The step <c>lapse</c> is taken by time alone.</remarks>
    public static Lifecycle Lifecycle => ArticleChart.Lifecycle;

    /// <summary>Which steps may be taken now, and what would be needed for the rest.</summary>
    /// <param name="at">The instant to ask about.</param>
    /// <param name="by">Who would take them; without anybody, whatever takes a proficiency lacks it.</param>
    public IReadOnlyList<VerbOutlook> WhatNow(DateTimeOffset at, KnowledgeWorker? by = null) => Sequence.Of(Lifecycle
        .WhatNow(_state.PlaceAt(at), ArticleNeeds.MetBy(_state, by is { } worker ? Guard.Against.Unassigned(worker, nameof(by)) : null, at))
        .Where(outlook => outlook.Verb.Code != ArticleChart.Lapse));

    /// <summary>The article as a record of primitives, to store or send.</summary>
    public ArticleSnapshot ToSnapshot() => ArticleStorage.Save(_state);

    /// <summary>The article that a snapshot was taken of; every guard stands here too.</summary>
    /// <param name="snapshot">As <see cref="ToSnapshot"/> gave it.</param>
    /// <exception cref="ArgumentException">
    /// A member is missing, unknown, out of range or contradicts another; the error names it.
    /// </exception>
    [MustUse]
    public static KnowledgeArticle Restore(ArticleSnapshot snapshot) => Restore(snapshot, nameof(snapshot), string.Empty);

    /// <inheritdoc/>
    public bool Equals(KnowledgeArticle? other) => other is not null && _state.Equals(other._state);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KnowledgeArticle);

    /// <inheritdoc/>
    public override int GetHashCode() => _state.GetHashCode();

    /// <summary>As <c>KB0000001 [Validated, Internal] Reset a password, version 2</c>.</summary>
    public override string ToString() => $"{Id} [{(Discarding is null ? $"{Confidence}, {Audience}" : "Discarded")}] {Title}, version {Text.Of(Version)}";

    internal static KnowledgeArticle Restore(ArticleSnapshot snapshot, string argument, string prefix) =>
        new(ArticleStorage.Load(Guard.Against.Null(snapshot, argument), prefix));

    /// <summary>What it answers to an event that somebody proposes: checks first, then exactly that event.</summary>
    internal ArticleOutcome Decide(ArticleEvent proposed)
    {
        // In the order in which a person would ask: is it time for that, is the clock right, is everybody and everything there?
        var (verb, at) = (proposed.Verb, proposed.At);
        if (!ArticleChart.Permits(_state.PlaceAt(at), verb))
        {
            return ArticleChart.Refuse(_state, verb, at);
        }

        if (at < LastEventAt)
        {
            return new OutOfSequence($"{verb.Imperative} {Id}", at, LastEventAt);
        }

        return Lacking.For(proposed, _state) is { } lacking
            ? new NotPermitted(verb.Imperative, $"{Id} {lacking.What}", lacking.Remedy)
            : new Accepted<KnowledgeArticle, ArticleEvent>(Apply(proposed), proposed);
    }
}
