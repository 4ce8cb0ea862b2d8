using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Knowledge.Checklists;
using LearningOrg.Core.Knowledge.Events;

namespace LearningOrg.Core.Knowledge;

/// <content>Writing: the content, how it is kept, and how good it is.</content>
public sealed partial class KnowledgeArticle
{
    /// <summary>Gives a work in progress its resolution. Nobody vouches for it yet.</summary>
    /// <param name="content">All the content from now on, with the resolution: <c>article.Content with { Resolution = … }</c>.</param>
    /// <param name="by">Who completes it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The content is null or has no resolution, or the actor is unassigned.</exception>
    public ArticleOutcome Complete(ArticleContent content, KnowledgeWorker by, DateTimeOffset at) =>
        Decide(new ArticleCompleted(Id, Guard.Against.Unassigned(by), at, Resolved(content)));

    /// <summary>Gives a work in progress its resolution and vouches for it at once. It takes all that <see cref="Validate"/> takes.</summary>
    /// <param name="content">All the content from now on, with the resolution.</param>
    /// <param name="by">Who completes it and vouches for it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <param name="approver">Who approves it, where it is compliance-based: not its sole author.</param>
    /// <exception cref="ArgumentException">The content is null or has no resolution, or an actor is unassigned.</exception>
    public ArticleOutcome CompleteValidated(ArticleContent content, KnowledgeWorker by, DateTimeOffset at, ActorId? approver = null) =>
        Decide(new ArticleCompleted(Id, Guard.Against.Unassigned(by), at, Resolved(content), IsValidated: true, Named(approver)));

    /// <summary>Changes what it says: a new version. It is no review, however much it changes.</summary>
    /// <remarks>
    /// An experience-based article stays validated where whoever edits it may vouch for it; edited by anybody else it is Not validated. A
    /// compliance-based one is Not validated after any edit: what was approved is not what stands there now.
    /// </remarks>
    /// <param name="content">All the content from now on: <c>article.Content with { … }</c>, and something other than it says already.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <param name="answers">The numbers of the open flags that this sets right; by default all of them.</param>
    /// <exception cref="ArgumentException">The content is null or the actor is unassigned.</exception>
    public ArticleOutcome Fix(ArticleContent content, KnowledgeWorker by, DateTimeOffset at, IEnumerable<int>? answers = null) => Decide(new ArticleFixed(
        Id,
        Guard.Against.Unassigned(by),
        at,
        Guard.Against.Null(content),
        Sequence.Of(answers?.Distinct().OrderBy(number => number) ?? OpenFlags.Select(flag => flag.Number))));

    /// <summary>Changes how it is kept: its review policy, owner, tags. Where by what it is judged changes, it is to be validated anew.</summary>
    /// <param name="details">All the details from now on: <c>article.Details with { … }</c>.</param>
    /// <param name="by">Who changes them.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The details are null or the actor is unassigned.</exception>
    public ArticleOutcome Amend(ArticleDetails details, KnowledgeWorker by, DateTimeOffset at) =>
        Decide(new ArticleAmended(Id, Guard.Against.Unassigned(by), at, Guard.Against.Null(details)));

    /// <summary>Holds the current version against a content standard, to learn from: nothing depends on the score.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="answers">The answer to each of its questions, by id, and to no other.</param>
    /// <param name="by">Who looked at it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">A question is not answered, or not one of the standard's; an argument is null or unassigned.</exception>
    public ArticleOutcome Check(ContentStandard standard, IReadOnlyDictionary<string, bool> answers, KnowledgeWorker by, DateTimeOffset at)
    {
        Guard.Against.Null(standard);
        Guard.Against.Unassigned(by);
        var check = ContentCheck.Of(standard.Name, standard.Version, standard.PassMark, Version, standard.Answered(answers, nameof(answers)), by.Actor, at);
        return Decide(new ArticleChecked(Id, by, at, check));
    }

    /// <summary>Gives up a work in progress that helped with nothing. It stays in the history, with the reason.</summary>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="by">Who gives it up.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The reason is blank or the actor is unassigned.</exception>
    public ArticleOutcome Discard([BlameFree] string reason, KnowledgeWorker by, DateTimeOffset at) =>
        Decide(new ArticleDiscarded(Id, Guard.Against.Unassigned(by), at, Guard.Against.Blank(reason)));

    private static ArticleContent Resolved(ArticleContent content) => Guard.Against.Null(content).Resolution is not null
        ? content
        : throw new ArgumentException("content must have a resolution: hand in article.Content with { Resolution = … }.", nameof(content));

    private static ActorId? Named(ActorId? approver) => approver is { } somebody ? Guard.Against.Unassigned(somebody, nameof(approver)) : null;
}
