using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Knowledge.Events;

namespace LearningOrg.Core.Knowledge;

/// <content>Trust: who vouches for it, what speaks against it, and whether it is offered at all.</content>
public sealed partial class KnowledgeArticle
{
    /// <summary>Vouches for it, which is a review too. It takes the proficiency that <see cref="Rules"/> ask for, an answer to every flag, and, where it is
    /// compliance-based, an approver.</summary>
    /// <param name="by">Who vouches for it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <param name="approver">Who approves it, where it is compliance-based: not its sole author.</param>
    /// <exception cref="ArgumentException">An actor is unassigned.</exception>
    public ArticleOutcome Validate(KnowledgeWorker by, DateTimeOffset at, ActorId? approver = null) =>
        Decide(new ArticleValidated(Id, Guard.Against.Unassigned(by), at, Named(approver)));

    /// <summary>Says that it still holds, from which the review interval runs anew. Once the review has lapsed, it is to be validated instead.</summary>
    /// <param name="by">Who looked at it; it takes what <see cref="Validate"/> takes.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <param name="approver">Who approves it, where it is compliance-based: not its sole author.</param>
    /// <exception cref="ArgumentException">An actor is unassigned.</exception>
    public ArticleOutcome Review(KnowledgeWorker by, DateTimeOffset at, ActorId? approver = null) =>
        Decide(new ArticleReviewed(Id, Guard.Against.Unassigned(by), at, Named(approver)));

    /// <summary>Says that something is wrong with it. Anybody may, and nobody vouches for it until every flag is answered.</summary>
    /// <param name="reason">What is wrong; not blank.</param>
    /// <param name="by">Who found it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The reason is blank or the actor is unassigned.</exception>
    public ArticleOutcome Flag([BlameFree] string reason, KnowledgeWorker by, DateTimeOffset at) =>
        Decide(new ArticleFlagged(Id, Guard.Against.Unassigned(by), at, Guard.Against.Blank(reason)));

    /// <summary>Answers a flag without changing the content: the article is right as it is. Whoever raised a flag may take it back so.</summary>
    /// <param name="flag">The number of the flag.</param>
    /// <param name="words">Why the article is right as it is; not blank.</param>
    /// <param name="by">Who answers.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The words are blank or the actor is unassigned.</exception>
    public ArticleOutcome AnswerFlag(int flag, [BlameFree] string words, KnowledgeWorker by, DateTimeOffset at) =>
        Decide(new ArticleFlagAnswered(Id, Guard.Against.Unassigned(by), at, flag, Guard.Against.Blank(words)));

    /// <summary>Lets more people read it. It must be validated; what leaves the organization takes more proficiency.</summary>
    /// <param name="audience">Who may read it from now on; a wider audience.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The audience is null or the actor is unassigned.</exception>
    public ArticleOutcome WidenAudience(ArticleAudience audience, KnowledgeWorker by, DateTimeOffset at) =>
        Decide(new ArticleAudienceWidened(Id, Guard.Against.Unassigned(by), at, Guard.Against.Null(audience)));

    /// <summary>Lets fewer people read it. Anybody may, at any time before it is discarded: it is the safe side.</summary>
    /// <param name="audience">Who may read it from now on; a narrower audience.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The audience is null or the actor is unassigned.</exception>
    public ArticleOutcome NarrowAudience(ArticleAudience audience, KnowledgeWorker by, DateTimeOffset at) =>
        Decide(new ArticleAudienceNarrowed(Id, Guard.Against.Unassigned(by), at, Guard.Against.Null(audience)));

    /// <summary>Keeps it from now on without offering it to anybody.</summary>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The reason is blank or the actor is unassigned.</exception>
    public ArticleOutcome Archive([BlameFree] string reason, KnowledgeWorker by, DateTimeOffset at) =>
        Decide(new ArticleArchived(Id, Guard.Against.Unassigned(by), at, Replacement: null, Guard.Against.Blank(reason)));

    /// <summary>Keeps it from now on without offering it to anybody, since another article takes its place. In a knowledge base, that one must be
    /// there.</summary>
    /// <param name="replacement">The article that takes its place; another one.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <param name="reason">Why; by default the replacement says it all.</param>
    /// <exception cref="ArgumentException">The reason is blank, an id or the actor is unassigned, or the replacement is this article.</exception>
    public ArticleOutcome Archive(ArticleId replacement, KnowledgeWorker by, DateTimeOffset at, [BlameFree] string? reason = null)
    {
        if (Guard.Against.Unassigned(replacement) == Id)
        {
            throw new ArgumentException($"{Id} cannot be replaced by itself. Name the other article.", nameof(replacement));
        }

        return Decide(new ArticleArchived(Id, Guard.Against.Unassigned(by), at, replacement, reason is null ? null : Guard.Against.Blank(reason)));
    }

    /// <summary>Takes an archived article up again. It is Not validated then, whatever it was.</summary>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The reason is blank or the actor is unassigned.</exception>
    public ArticleOutcome Reinstate([BlameFree] string reason, KnowledgeWorker by, DateTimeOffset at) =>
        Decide(new ArticleReinstated(Id, Guard.Against.Unassigned(by), at, Guard.Against.Blank(reason)));

    /// <summary>Links it to a request that it helped with.</summary>
    /// <remarks>
    /// To use an article is to read it, but only whoever says so has found that it is true. A reuse that <paramref name="confirms"/> is a link and a
    /// review in one: it takes a validated article and somebody who may review it. A plain link refreshes nothing, so that automatic links keep nothing
    /// current; and a compliance-based article is reviewed with its approver, never in passing.
    /// </remarks>
    /// <param name="request">The request; each is linked once.</param>
    /// <param name="by">Who used it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <param name="confirms">Whether they confirm that it is true as it stands.</param>
    /// <exception cref="ArgumentException">The request or the actor is unassigned.</exception>
    public ArticleOutcome Reuse(RequestId request, KnowledgeWorker by, DateTimeOffset at, bool confirms = false) =>
        Decide(new ArticleReused(Id, Guard.Against.Unassigned(by), at, Guard.Against.Unassigned(request), confirms));
}
