// Time and chance, handed in and read.
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Knowledge;

namespace Timing;

public interface IClock
{
    DateTimeOffset UtcNow { get; }
}

public sealed class Desk(IClock clock, TimeProvider time, Func<string> nextId)
{
    public RegisterOutcome Raise(ContinualImprovementRegister register, string title, ActorId by) =>
        register.Raise(ImprovementId.Of(nextId()), title, ImprovementSource.Idea, by, clock.UtcNow); // no LO3001: a clock that is handed in

    public RegisterOutcome RaiseRandomly(ContinualImprovementRegister register, string title, ActorId by) => register.Raise(
        ImprovementId.Of(Guid.NewGuid().ToString("N")), // LO3001
        title,
        ImprovementSource.Idea,
        by,
        time.GetUtcNow());

    public KnowledgeBaseOutcome Capture(KnowledgeBase articles, ArticleContent content, KnowledgeWorker by) => articles.Capture(
        ArticleId.Of($"KB{Random.Shared.Next()}"), // LO3001
        content,
        by,
        DateTimeOffset.UtcNow); // LO3001

    public ArticleOutcome Review(KnowledgeArticle article, KnowledgeWorker by)
    {
        var now = DateTimeOffset.UtcNow; // no LO3001: read once, and can be handed in
        return article.Review(by, now);
    }

    public ImprovementOutcome Park(Improvement improvement, ActorId by) =>
        improvement.Hold("no money", time.GetUtcNow().AddDays(90), by, time.GetUtcNow()); // no LO3001: a clock that is handed in

    public void Log(string what) => Console.WriteLine($"{DateTimeOffset.UtcNow:O} {what}"); // no LO3001: a log

    public IReadOnlyList<Improvement> Due(ContinualImprovementRegister register) =>
        [.. register.Where(entry => entry.LastEventAt < DateTimeOffset.UtcNow.AddDays(-30))]; // no LO3001: a question of the host
}
