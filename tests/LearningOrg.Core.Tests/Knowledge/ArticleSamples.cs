using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Checklists;

namespace LearningOrg.Core.Tests.Knowledge;

/// <summary>An article of each confidence, and the people around it.</summary>
internal static class ArticleSamples
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public static readonly ArticleId Id = ArticleId.Of("KB0000007");

    public static readonly KnowledgeWorker Candidate = KnowledgeWorker.Of(ActorId.Of("cleo"), AuthoringProficiency.Candidate);
    public static readonly KnowledgeWorker Contributor = KnowledgeWorker.Of(ActorId.Of("ada"), AuthoringProficiency.Contributor);
    public static readonly KnowledgeWorker Publisher = KnowledgeWorker.Of(ActorId.Of("grace"), AuthoringProficiency.Publisher);
    public static readonly KnowledgeWorker Coach = KnowledgeWorker.Of(ActorId.Of("mary"), AuthoringProficiency.Coach);

    public static readonly ArticleContent Question = ArticleContent.Of("Reset a password", "I am locked out") with { Environment = "Windows 11" };

    public static readonly ArticleContent Answer = Question with { Resolution = "Hold the power button", Cause = "Three wrong tries" };

    public static readonly ArticleDetails Monthly = new() { ReviewPolicy = ReviewPolicy.EveryDays(30).WithNotice(7) };

    public static readonly ArticleDetails Compliance = new() { Governance = ArticleGovernance.ComplianceBased };

    public static readonly ContentStandard Standard = ContentStandard.Of(
        "Support articles",
        2,
        70,
        [ContentQuestion.Of("unique", "Is there no other article on this?", 60), ContentQuestion.Of("clear", "Would a newcomer understand it?", 40)]);

    public static KnowledgeArticle WorkInProgress(ArticleDetails? details = null) => KnowledgeArticle.Capture(Id, Question, Candidate, Start, details).Now;

    public static KnowledgeArticle NotValidated(ArticleDetails? details = null) => Accept(WorkInProgress(details).Complete(Answer, Candidate, Start));

    public static KnowledgeArticle Validated(ArticleDetails? details = null) =>
        Accept(NotValidated(details).Validate(Contributor, Start, details == Compliance ? Publisher.Actor : null));

    public static KnowledgeArticle Public(ArticleDetails? details = null) =>
        Accept(Validated(details).WidenAudience(ArticleAudience.Public, Publisher, Start));

    public static KnowledgeArticle Archived(ArticleDetails? details = null) =>
        Accept(Validated(details).Archive(ArticleId.Of("KB0000009"), Contributor, Start, "One form for all"));

    public static KnowledgeArticle Discarded() => Accept(WorkInProgress().Discard("Asked by mistake", Candidate, Start));

    public static KnowledgeArticle Accept(ArticleOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);

    public static KnowledgeBase Accept(KnowledgeBaseOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);

    public static string Refused(ArticleOutcome outcome) =>
        outcome.TryAccept(out _, out var refusal) ? throw new InvalidOperationException("It was accepted.") : refusal.Message;

    public static string Refused(KnowledgeBaseOutcome outcome) =>
        outcome.TryAccept(out _, out var refusal) ? throw new InvalidOperationException("It was accepted.") : refusal.Message;
}
