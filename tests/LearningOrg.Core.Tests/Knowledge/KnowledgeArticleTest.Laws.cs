using FsCheck.Xunit;
using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Events;

namespace LearningOrg.Core.Tests.Knowledge;

/// <summary>The four laws of every aggregate, over whatever was tried on an article.</summary>
[Properties(Arbitrary = [typeof(KnowledgeArbitraries)], MaxTest = 300)]
public class KnowledgeArticleLawsTest
{
    [Property(DisplayName = "INV-1 the same commands give equal articles and equal answers")]
    public bool Same_inputs_give_equal_outputs(ArticleCourse course)
    {
        var again = ArticleCourse.Of(course.Commands);
        return again.Now.Equals(course.Now)
            && again.Now.GetHashCode() == course.Now.GetHashCode()
            && again.Events.SequenceEqual(course.Events)
            && again.Steps.Zip(course.Steps, (left, right) => left.Outcome.Value.Equals(right.Outcome.Value)).All(same => same);
    }

    [Property(DisplayName = "INV-3 event instants never decrease, and a back-dated verb is refused")]
    public bool Instants_never_decrease(ArticleCourse course) =>
        course.Events.Zip(course.Events.Skip(1), (earlier, later) => earlier.At <= later.At).All(ordered => ordered)
        && course.Steps.All(step => step.Tried.HoursAfterLast >= 0 || !step.Outcome.IsT0)
        && course.Now.LastEventAt == course.Events[^1].At
        && course.Now.Revision == course.Events.Count;

    [Property(DisplayName = "INV-4 replaying the events gives the article that the verbs gave")]
    public bool Replay_gives_the_same(ArticleCourse course) => KnowledgeArticle.Replay(course.Events).Equals(course.Now);

    [Property(DisplayName = "INV-4 applying the event of an accepted verb gives the article it answered with")]
    public bool Apply_gives_the_same(ArticleCourse course) => course.Steps.All(
        step => !step.Outcome.TryPickT0(out var accepted, out _) || step.Before.Apply(accepted.Event).Equals(accepted.Now));

    [Property(DisplayName = "INV-5 the article as of an instant depends on the events until then only")]
    public bool As_of_an_instant(ArticleCourse course, byte quarterHours)
    {
        var instant = ArticleSamples.Start.AddMinutes(15 * quarterHours);
        return KnowledgeArticle.AsOf(course.Events, instant).Equals(course.States.Last(state => state.LastEventAt <= instant));
    }

    [Property(DisplayName = "INV-6 a verb leaves the article it is called on unchanged, and a refusal names the article, a reason and a remedy")]
    public bool A_verb_changes_nothing(ArticleCourse course, ArticleCommand command)
    {
        var before = course.Now.ToSnapshot();
        var tried = command.Verb == "capture" ? command with { Verb = "flag" } : command;
        var accepted = tried.On(course.Now, course.Now.LastEventAt).TryAccept(out var now, out var refusal);
        return course.Now.ToSnapshot() == before
            && accepted == (refusal is null)
            && accepted == (now is not null)
            && (accepted
                ? !now!.Equals(course.Now)
                : refusal!.Message.Contains(course.Now.Id.Value, StringComparison.Ordinal) && refusal is not NotPermitted { Remedy: "" });
    }

    [Property(DisplayName = "INV-7 restoring a snapshot gives an equal article")]
    public bool Restore_gives_the_same(KnowledgeArticle article)
    {
        var snapshot = article.ToSnapshot();
        var restored = KnowledgeArticle.Restore(snapshot);
        return restored.Equals(article)
            && restored.GetHashCode() == article.GetHashCode()
            && restored.ToSnapshot() == snapshot
            && restored.ToSnapshot().GetHashCode() == snapshot.GetHashCode();
    }

    [Property(DisplayName = "INV-7 restoring the snapshot of an event gives an equal event")]
    public bool Restore_gives_the_same_event(ArticleCourse course) => course.Events.All(happened =>
        ArticleEvent.Restore(happened.ToSnapshot()) == happened
        && ArticleEvent.Restore(happened.ToSnapshot()).ToSnapshot() == happened.ToSnapshot()
        && happened.ToSnapshot() == new ArticleRecorded(happened).ToSnapshot());

    [Property(DisplayName = "Any later event has an answer, whose snapshot can be restored, or is refused as impossible: nothing half-true comes of it")]
    public bool History_leaves_nothing_that_cannot_be_stored(ArticleCourse course, ArticleCourse other)
    {
        foreach (var happened in other.Events.Skip(1).Select(happened => happened with { At = course.Now.LastEventAt }))
        {
            try
            {
                var now = course.Now.Apply(happened);
                if (!KnowledgeArticle.Restore(now.ToSnapshot()).Equals(now))
                {
                    return false;
                }
            }
            catch (ArgumentException impossible) when (impossible.ParamName == "happened")
            {
                // What cannot be is no history.
            }
        }

        return true;
    }
}
