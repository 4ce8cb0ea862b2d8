using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Steps;

namespace LearningOrg.Core.Tests.Improvements.Steps;

/// <summary>What holds of the steps at every point of random histories. What is answered is worked out a second time, from the events alone.</summary>
[Properties(Arbitrary = [typeof(ImprovementArbitraries)], MaxTest = 500)]
public class ImprovementStepsLawsTest
{
    [Property]
    public Property The_events_tell_what_is_answered(EntryHistory history) => Points(history)
        .All(point => Answered(point.Now, point.Now.LastEventAt).SetEquals(Expected(point.Events)))
        .Classify(history.Now.SustainReview is not null, "reviewed")
        .Classify(history.Now.Verification is not null, "verified");

    [Property]
    public Property What_is_answered_stays_so_but_for_a_dropped_strategy_and_a_voided_approval(EntryHistory history)
    {
        var lost = Points(history).Zip(Points(history).Skip(1), (earlier, later) => (
            Steps: Answered(earlier.Now, later.Now.LastEventAt).Except(Answered(later.Now, later.Now.LastEventAt)).ToArray(),
            Cause: later.Events[later.Events.Count - 1])).ToArray();
        return lost.All(point => point.Steps.All(step =>
                step == ImprovementStep.Vision ? point.Cause is ImprovementAmended { Details.Strategies.Count: 0 }
                    : step == ImprovementStep.HowToGetThere && point.Cause is ImprovementPlanned or ImprovementAmended))
            .Classify(lost.Any(point => point.Steps.Contains(ImprovementStep.Vision)), "dropped")
            .Classify(lost.Any(point => point.Steps.Contains(ImprovementStep.HowToGetThere)), "voided");
    }

    [Property]
    public bool Next_is_the_first_step_that_is_not_answered_and_what_has_ended_has_none(EntryHistory history) => Points(history).All(point =>
    {
        var steps = point.Now.Steps(point.Now.LastEventAt);
        var unanswered = steps.Answers.Where(answer => !answer.IsAnswered);

        // Once it is achieved, no strategy can be named any more.
        var first = point.Now.Stage.IsClosed ? unanswered.FirstOrDefault(answer => answer.Step != ImprovementStep.Vision) : unanswered.FirstOrDefault();
        return point.Now.Stage.IsFinal ? steps.Next is null : Equals(steps.Next, first);
    });

    [Property]
    public bool An_achieved_entry_got_there_and_a_sustained_one_has_answered_all_but_the_vision(Improvement entry)
    {
        var steps = entry.Steps(entry.LastEventAt);
        return (entry.Stage != ImprovementStage.Achieved || steps[ImprovementStep.GotThere].IsAnswered)
            && (entry.Stage != ImprovementStage.Sustained
                || steps.Answers.All(answer => answer.IsAnswered || (answer.Step == ImprovementStep.Vision && entry.Details.Strategies.Count == 0)));
    }

    [Property]
    public bool An_answer_has_evidence_and_anything_else_says_what_is_missing(Improvement entry, short hours)
    {
        var steps = entry.Steps(entry.LastEventAt.AddHours(hours));
        return steps.Answers.Select(answer => answer.Step).SequenceEqual(ImprovementStep.All)
            && steps.Answers.All(answer =>
                answer.IsAnswered == (answer.Missing.Count == 0)
                && (!answer.IsAnswered || answer.Evidence.Count > 0)
                && (answer.ToDo is null || answer.ToDo.EndsWith('.'))
                && answer.ToDo is null == (answer.IsAnswered || entry.Stage.IsFinal || (answer.Step == ImprovementStep.Vision && entry.Stage.IsClosed))
                && answer.Equals(steps[answer.Step]));
    }

    [Property]
    public bool A_hold_changes_nothing_but_that_it_is_to_be_resumed_first(EntryHistory history) => history.Steps.All(tried =>
    {
        if (!tried.Outcome.TryPickT0(out var accepted, out _) || accepted.Event is not ImprovementHeld)
        {
            return true;
        }

        var (before, held) = (tried.Before.Steps(accepted.Event.At), accepted.Now.Steps(accepted.Event.At));
        return held.ToDo == $"Resume it first; it then is {tried.Before.Stage} again. {before.ToDo}"
            && before.Answers.Zip(held.Answers, (left, right) =>
                left.IsAnswered == right.IsAnswered
                && left.Missing.SequenceEqual(right.Missing)
                && left.Evidence.SequenceEqual(right.Evidence)).All(same => same);
    });

    [Property(DisplayName = "INV-1 equal entries at the same instant give equal steps")]
    public bool Equal_entries_give_equal_steps(EntryHistory history)
    {
        var (steps, again) = (history.Now.Steps(history.Now.LastEventAt), EntryHistory.Of(history.Commands).Now.Steps(history.Now.LastEventAt));
        return steps.Equals(again) && steps.GetHashCode() == again.GetHashCode();
    }

    [Property]
    public bool Whatever_history_was_written_the_steps_have_an_answer(EntryHistory history, EntryHistory other)
    {
        // Events in an order that no verbs leave behind, as far as an entry takes them.
        var entry = history.Now;
        foreach (var happened in other.Events.Where(happened => happened is not ImprovementRaised))
        {
            try
            {
                entry = entry.Apply(happened with { At = entry.LastEventAt });
            }
            catch (ArgumentException)
            {
                continue;
            }

            if (entry.Steps(entry.LastEventAt).Answers.Count != 7)
            {
                return false;
            }
        }

        return true;
    }

    private static HashSet<ImprovementStep> Answered(Improvement entry, DateTimeOffset at) =>
        [.. entry.Steps(at).Answers.Where(answer => answer.IsAnswered).Select(answer => answer.Step)];

    private static IEnumerable<(Improvement Now, IReadOnlyList<ImprovementEvent> Events)> Points(EntryHistory history)
    {
        for (var count = 1; count <= history.Events.Count; count++)
        {
            ImprovementEvent[] events = [.. history.Events.Take(count)];
            yield return (Improvement.Replay(events), events);
        }
    }

    private static HashSet<ImprovementStep> Expected(IEnumerable<ImprovementEvent> events)
    {
        var (answered, title, details) = (new HashSet<ImprovementStep>(), string.Empty, ImprovementDetails.None);
        foreach (var happened in events)
        {
            var isOtherWork = false;
            var before = (title, details);
            (title, details) = happened switch
            {
                ImprovementRaised raised => (raised.Title, raised.Details),
                ImprovementAmended amended => (amended.Title, amended.Details),
                _ => before,
            };
            switch (happened)
            {
                case ImprovementPlanned:
                    answered.UnionWith([ImprovementStep.WhereNow, ImprovementStep.WhereToBe]);
                    isOtherWork = true;
                    break;
                case ImprovementAmended:
                    isOtherWork = before.title != title || !Scope(before.details).Equals(Scope(details));
                    break;
                case ImprovementApproved:
                    answered.Add(ImprovementStep.HowToGetThere);
                    break;
                case ImprovementCompleted:
                    answered.Add(ImprovementStep.TakeAction);
                    break;
                case ImprovementVerified:
                    answered.Add(ImprovementStep.GotThere);
                    break;
                case ImprovementReviewed:
                    answered.Add(ImprovementStep.Momentum);
                    break;
                default:
                    break;
            }

            if (isOtherWork)
            {
                answered.Remove(ImprovementStep.HowToGetThere);
            }
        }

        if (details.Strategies.Count > 0)
        {
            answered.Add(ImprovementStep.Vision);
        }

        return answered;
    }

    private static object Scope(ImprovementDetails details) =>
        (details.Description, details.ExpectedOutcome, details.Service, details.Process, details.Category, details.Type, details.Size);
}
