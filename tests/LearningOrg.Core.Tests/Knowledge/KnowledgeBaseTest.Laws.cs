using FsCheck.Xunit;
using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Events;
using LearningOrg.Core.Knowledge.Reporting;

namespace LearningOrg.Core.Tests.Knowledge;

/// <summary>The four laws of every aggregate, over whatever was tried on a knowledge base.</summary>
[Properties(Arbitrary = [typeof(KnowledgeArbitraries)], MaxTest = 300)]
public class KnowledgeBaseLawsTest
{
    [Property(DisplayName = "INV-1 the same commands give equal bases and equal events")]
    public bool Same_inputs_give_equal_outputs(KnowledgeCourse course)
    {
        var again = KnowledgeCourse.Of(course.Commands);
        return again.Now.Equals(course.Now)
            && again.Now.GetHashCode() == course.Now.GetHashCode()
            && again.Now.ToSnapshot() == course.Now.ToSnapshot()
            && again.Events.SequenceEqual(course.Events);
    }

    [Property(DisplayName = "INV-3 the base's instants never decrease, whichever article they are of")]
    public bool Instants_never_decrease(KnowledgeCourse course) =>
        course.Events.Zip(course.Events.Skip(1), (earlier, later) => earlier.At <= later.At).All(ordered => ordered)
        && course.Steps.All(step => step.Tried.HoursAfterLast >= 0 || !step.Outcome.IsT0)
        && course.Now.LastEventAt == course.Events[^1].At;

    [Property(DisplayName = "INV-4 replaying the events gives the base that the verbs gave")]
    public bool Replay_gives_the_same(KnowledgeCourse course) => KnowledgeBase.Replay(course.Events).Equals(course.Now);

    [Property(DisplayName = "INV-5 the base as of an instant depends on the events until then only")]
    public bool As_of_an_instant(KnowledgeCourse course, byte quarterHours)
    {
        var instant = ArticleSamples.Start.AddMinutes(15 * quarterHours);
        return KnowledgeBase.AsOf(course.Events, instant).Equals(course.States.Last(state => state.LastEventAt <= instant));
    }

    [Property(DisplayName = "INV-6 trying anything leaves the base it is tried on unchanged")]
    public bool Trying_changes_nothing(KnowledgeCourse course, ArticleCommand command)
    {
        var before = course.Now.ToSnapshot();
        _ = command.On(course.Now).TryAccept(out var now, out var refusal);
        return course.Now.ToSnapshot() == before
            && (now is null) == (refusal is not null)
            && (now is null || !now.Equals(course.Now))
            && refusal?.Message.Contains(command.Id.Value, StringComparison.Ordinal) != false;
    }

    [Property(DisplayName = "INV-7 restoring a snapshot gives an equal base, in whatever order the articles stand")]
    public bool Restore_gives_the_same(KnowledgeBase knowledge)
    {
        var snapshot = knowledge.ToSnapshot();
        var restored = KnowledgeBase.Restore(snapshot);
        return restored.Equals(knowledge)
            && restored.LastEventAt == knowledge.LastEventAt
            && restored.ToSnapshot() == snapshot
            && KnowledgeBase.Restore(snapshot with { Articles = [.. snapshot.Articles.Reverse()] }).Equals(knowledge);
    }

    [Property(DisplayName = "INV-7 restoring the snapshot of an event gives an equal event")]
    public bool Restore_gives_the_same_event(KnowledgeCourse course) =>
        course.Events.All(happened => KnowledgeBaseEvent.Restore(happened.ToSnapshot()) == happened);

    [Property(DisplayName = "INV-21 the count never falls, and what was captured stays")]
    public bool Nothing_is_deleted(KnowledgeCourse course) =>
        course.States.Zip(course.States.Skip(1), (before, now) => before.All(article => now.TryFind(article.Id, out _))).All(kept => kept)
        && course.Now.Count == course.Events.Count(happened => happened is ArticleRecorded { Event: ArticleCaptured });

    [Property(DisplayName = "INV-26 the counts by currency name every currency once and sum to the live articles")]
    public bool Counts_sum_to_the_size(KnowledgeBase knowledge, byte days)
    {
        var at = knowledge.LastEventAt.AddDays(days);
        var counts = knowledge.CountByCurrency(at);
        return counts.Sum(count => count.Count) == knowledge.Count(article => article.IsLive)
            && counts.Select(count => count.Currency).SequenceEqual(ArticleCurrency.All)
            && counts.All(count => count.Count == knowledge.WithCurrency(count.Currency, at).Count)
            && knowledge.VisibleTo(ArticleAudience.WithinTeam, at).Count == counts.Sum(count => count.Count);
    }

    [Property(
        DisplayName = "INV-2, INV-54 the base refuses what an article refuses, twins, and replacements that lead nowhere, and nothing else",
        MaxTest = 500)]
    public bool The_rules_agree_at_each_step(KnowledgeCourse course) => course.Steps.All(step =>
    {
        var (before, tried, outcome) = step;
        var isLate = tried.HoursAfterLast < 0;
        _ = outcome.TryAccept(out _, out var refusal);
        var article = before.Find(tried.Id);
        var expected = (tried.Verb, article) switch
        {
            ("capture", not null) => "duplicate-article",
            ("capture", null) => isLate ? "out-of-sequence" : null,
            (_, null) => "unknown-article",
            _ => !tried.On(article, before.LastEventAt).TryAccept(out _, out var own) ? own.Code
                : tried.Verb == "archive" && tried.Replacement(tried.Id) is { } other && LeadsNowhere(before, tried.Id, other) ? "not-permitted"
                : isLate ? "out-of-sequence"
                : null,
        };
        return refusal?.Code == expected;
    });

    private static bool LeadsNowhere(KnowledgeBase knowledge, ArticleId from, ArticleId to) =>
        to == from
        || !knowledge.TryFind(to, out var article)
        || (!article.IsLive && (article.Archiving?.Replacement is not { } next || LeadsNowhere(knowledge, from, next)));

    [Fact]
    public void Random_courses_reach_chains_of_replacements()
    {
        // A few in a thousand do; it is looked no further than the first.
        var bases = Enumerable.Range(0, 60).SelectMany(_ => FsCheck.Fluent.Gen.Sample(KnowledgeArbitraries.AnyBase().Generator, 500));
        var isReached = bases.Any(knowledge =>
            knowledge.Any(article => article.Archiving?.Replacement is { } next && knowledge.Find(next)!.Archiving?.Replacement is not null));
        Assert.True(isReached);
    }
}
