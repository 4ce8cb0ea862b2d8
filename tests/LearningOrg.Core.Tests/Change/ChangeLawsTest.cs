using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Events;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Reporting;

namespace LearningOrg.Core.Tests.Change;

/// <summary>The four laws of every aggregate, and what the invariants say of gates.</summary>
[Properties(Arbitrary = [typeof(ChangeArbitraries)], MaxTest = 200)]
public class ChangeLawsTest
{
    private static readonly ActorId Ada = Samples.Ada;

    [Property(DisplayName = "INV-1 the same commands give equal initiatives and equal answers")]
    public bool Same_inputs_give_equal_outputs(ChangeCourse course)
    {
        var again = ChangeCourse.Of(course.Policy, course.Commands);
        return again.Now.Equals(course.Now)
            && again.Now.GetHashCode() == course.Now.GetHashCode()
            && again.Events.SequenceEqual(course.Events)
            && again.Steps.Zip(course.Steps, (left, right) => left.Outcome.Value.Equals(right.Outcome.Value)).All(same => same);
    }

    [Property(DisplayName = "INV-3 event instants never decrease, and a back-dated verb is refused")]
    public bool Instants_never_decrease(ChangeCourse course) =>
        course.Events.Zip(course.Events.Skip(1), (earlier, later) => earlier.At <= later.At).All(ordered => ordered)
        && course.Steps.All(step => step.Tried.HoursAfterLast >= 0 || !step.Outcome.IsT0)
        && course.Now.LastEventAt == course.Events[^1].At
        && course.Now.Revision == course.Events.Count;

    [Property(DisplayName = "INV-4 replaying the events gives the initiative that the verbs gave")]
    public bool Replay_gives_the_same(ChangeCourse course) => ChangeInitiative.Replay(course.Events).Equals(course.Now);

    [Property(DisplayName = "INV-5 how it stood at an instant depends only on what had happened by then")]
    public bool The_past_does_not_depend_on_the_future(ChangeCourse course)
    {
        var whole = course.History;
        var instants = course.Events.SelectMany(happened => new[] { happened.At, happened.At.AddMinutes(30) }).Distinct();
        return instants.All(at =>
        {
            var known = ChangeHistory.Of(course.Events.Where(happened => happened.At <= at));
            return whole.AsOf(at).Equals(known.Now) && whole.StatusAt(at) == known.Now.StatusAt(at);
        });
    }

    [Property(DisplayName = "INV-6 a verb leaves the initiative it is called on unchanged, and a refusal names a reason and a remedy")]
    public bool A_verb_changes_nothing(ChangeCourse course, ChangeCommand command)
    {
        var before = course.Now.ToSnapshot();
        var outcome = command.On(course.Now);
        var accepted = outcome.TryAccept(out var now, out var refusal);
        return course.Now.ToSnapshot() == before
            && accepted == (refusal is null)
            && (accepted ? !now!.Equals(course.Now) : refusal is OutOfSequence || refusal is NotPermitted { Because.Length: > 0, Remedy.Length: > 0 });
    }

    [Property(DisplayName = "INV-7 restoring a snapshot gives an equal initiative")]
    public bool Restore_gives_the_same(ChangeInitiative initiative)
    {
        var snapshot = initiative.ToSnapshot();
        var restored = ChangeInitiative.Restore(snapshot);
        return restored.Equals(initiative)
            && restored.GetHashCode() == initiative.GetHashCode()
            && restored.ToSnapshot() == snapshot
            && restored.ToSnapshot().GetHashCode() == snapshot.GetHashCode();
    }

    [Fact]
    public void What_comes_loose_once_it_is_completed_and_is_fastened_again_is_among_the_courses()
    {
        var courses = ChangeArbitraries.AnyInitiative().Generator.Sample(500, 500).ToList();
        var completed = courses.Where(initiative => initiative.CompletedAt is not null).ToList();
        var loose = completed.Where(initiative => initiative.StatusAt(initiative.LastEventAt).Steps.Any(step => step.Standing == StepStanding.Lapsed)).ToList();
        var fast = completed.Except(loose).Count(initiative => initiative.SustainedSince > initiative.CompletedAt);
        Assert.True(Math.Min(loose.Count, fast) >= 3, $"{completed.Count} completed, of them {loose.Count} loose and {fast} fastened again");
    }

    [Property(DisplayName = "INV-7 restoring the snapshot of a history gives an equal history")]
    public bool Restore_gives_the_same_history(ChangeCourse course)
    {
        var restored = ChangeHistory.Restore(course.History.ToSnapshot());
        return restored.Equals(course.History) && restored.Now.Equals(course.Now) && restored.GetHashCode() == course.History.GetHashCode();
    }

    [Property(DisplayName = "INV-59 in sequence, a step is passed only while all before it are passed and hold")]
    public bool No_step_is_skipped(ChangeCourse course) => course.Policy.Pace != ChangePace.Sequential || Passes(course).All(pass =>
        ChangeStep.All.Take(pass.Event.Step.Order).All(earlier => pass.Before.StatusAt(pass.Event.At)[earlier].Standing.Holds));

    [Property(DisplayName = "INV-60 side by side, a step is passed only while those it needs are passed and hold")]
    public bool Declared_dependencies_hold(ChangeCourse course) => Passes(course).All(pass =>
        course.Policy.Dependencies.Where(dependency => dependency.Step == pass.Event.Step)
            .All(dependency => pass.Before.StatusAt(pass.Event.At)[dependency.Needs].Standing.Holds));

    [Property(DisplayName = "INV-60 whatever is declared, no step ever needs itself")]
    public Property The_graph_is_acyclic() => Prop.ForAll(
        Gen.ArrayOf(
            from step in Gen.Elements(ChangeStep.All.ToArray()) from needs in Gen.Elements(ChangeStep.All.ToArray()) select (step, needs)).ToArbitrary(),
        declared =>
        {
            var policy = ChangePolicy.Concurrent;
            foreach (var (step, needs) in declared)
            {
                // Warshall's closure, to tell independently whether the edge would close a circle.
                var reach = new bool[8, 8];
                foreach (var known in policy.Dependencies)
                {
                    reach[known.Step.Order, known.Needs.Order] = true;
                }

                for (var middle = 0; middle < 8; middle++)
                {
                    for (var from = 0; from < 8; from++)
                    {
                        for (var to = 0; to < 8; to++)
                        {
                            reach[from, to] |= reach[from, middle] && reach[middle, to];
                        }
                    }
                }

                var closes = step == needs || reach[needs.Order, step.Order];
                var error = Record.Exception(() => policy = policy.Needing(step, needs));
                if (closes != error is ArgumentException || ChangeStep.All.Any(each => policy.NeedsOf(each).Contains(each)))
                {
                    return false;
                }
            }

            return true;
        });

    [Property(DisplayName = "INV-61 time alone never raises the effective stage, nor restores a step, nor meets a criterion")]
    public bool Time_only_lowers(ChangeCourse course)
    {
        var now = course.Now;
        int[] later = [0, 1, 24, 72, 73, 96, 240, 9000, 9700, 20000];
        var instants = later.Select(hours => now.LastEventAt.AddHours(hours)).ToArray();
        return instants.Zip(instants.Skip(1), (earlier, later) => (Earlier: now.StatusAt(earlier), Later: now.StatusAt(later))).All(pair =>
            pair.Later.Reached <= pair.Earlier.Reached
            && pair.Earlier.Steps.Zip(pair.Later.Steps, (before, after) => before.Standing.Holds || !after.Standing.Holds).All(kept => kept)
            && pair.Earlier.Steps.SelectMany(step => step.Review.Findings).Zip(
                pair.Later.Steps.SelectMany(step => step.Review.Findings), (before, after) => before.IsMet || !after.IsMet).All(kept => kept));
    }

    [Property(DisplayName = "INV-61 the effective stage rises only with a decision, new evidence or new facts, never with a retraction, a hold or a recycle")]
    public bool Only_something_new_raises(ChangeCourse course) => course.Steps.All(step =>
        !step.Outcome.TryPickT0(out var accepted, out _)
        || accepted.Event is not (EvidenceRetracted or GateHeld or GateRecycled or ChangeKilled or ChangeCompleted or ChangeReopened)
        || accepted.Now.StatusAt(accepted.Event.At).Reached <= step.Before.StatusAt(accepted.Event.At).Reached);

    [Property(DisplayName = "INV-61 a step holds until the instant it is said to, and lapses at it")]
    public bool Good_until_is_when_it_lapses(ChangeInitiative initiative) => initiative.StatusAt(initiative.LastEventAt).Steps.All(step =>
        step.GoodUntil is not { } until
        || (initiative.StatusAt(until)[step.Step].Standing == StepStanding.Lapsed && initiative.StatusAt(until.AddTicks(-1))[step.Step].Standing.Holds));

    [Property(DisplayName = "INV-62 every decision has decider, instant and evidence; a go has every must and the score")]
    public bool A_go_has_all_it_takes(ChangeCourse course) => Decisions(course).All(decided =>
    {
        var gate = course.Policy.Gate(decided.Event.Step);
        var met = decided.Event.Judgements.Where(judgement => judgement.IsMet).Select(judgement => judgement.Criterion).ToHashSet();
        var shoulds = gate.Criteria.Where(criterion => !criterion.IsMust).ToArray();
        var score = shoulds.Where(criterion => met.Contains(criterion.Code)).Sum(criterion => criterion.Weight!.Value);
        return !decided.Event.By.IsUnassigned
            && decided.Event.At != default
            && decided.Event.Judgements.Select(judgement => judgement.Criterion).SequenceEqual(gate.Criteria.Select(criterion => criterion.Code))
            && (decided.Event is not GatePassed
                || (gate.Criteria.All(criterion => !criterion.IsMust || met.Contains(criterion.Code))
                    && score >= gate.Threshold.Share * shoulds.Sum(criterion => criterion.Weight!.Value)));
    });

    [Property(DisplayName = "INV-62 a conditional go lapses when a condition is overdue, and not before for its sake")]
    public bool An_overdue_condition_lapses(ChangeCourse course)
    {
        var now = course.Now;
        return now.Gates.Where(gate => gate.Decision == GateDecision.ConditionalGo).All(gate =>
        {
            var open = now.StatusAt(now.LastEventAt)[gate.Step].OpenConditions;
            return open.All(condition =>
            {
                var after = condition.Due >= now.LastEventAt ? condition.Due.AddTicks(1) : now.LastEventAt;
                return condition.Due < now.LastEventAt
                    ? now.StatusAt(after)[gate.Step].Standing == StepStanding.Lapsed
                    : now.StatusAt(after)[gate.Step].Standing == StepStanding.Lapsed
                        && now.StatusAt(condition.Due)[gate.Step].Lapse?.Missing.Any(finding => finding.Criterion.Code == condition.Criterion) != true;
            });
        });
    }

    [Property(DisplayName = "INV-63 a kill is final, a recycle is counted, and a hold has a day to look at it again")]
    public bool Kill_recycle_hold(ChangeCourse course, ChangeCommand next)
    {
        var recycled = course.Events.OfType<GateRecycled>().ToLookup(happened => happened.Step);
        return course.Now.Gates.All(gate => gate.Recycles == recycled[gate.Step].Count())
            && course.Events.OfType<GateHeld>().All(held => held.ReviewAt > held.At)
            && course.Now.Gates.All(gate => (gate.Decision == GateDecision.Hold) == gate.ReviewAt is not null)
            && (course.Now.Stage != ChangeStage.Killed || !next.On(course.Now).IsT0)
            && course.Events.Take(course.Events.Count - 1).All(happened => happened is not ChangeKilled);
    }

    [Property(DisplayName = "INV-64 what a decision rests on is dated by then and not stale")]
    public bool Evidence_is_dated_and_fresh(ChangeCourse course) => Decisions(course).All(decided => decided.Event.Judgements
        .Where(judgement => judgement.IsMet).SelectMany(judgement => judgement.Evidence).All(id =>
            decided.Before.EvidenceOf(id) is { } evidence && evidence.DatedAt <= decided.Event.At && decided.Event.At < evidence.ExpiresAt
            && decided.Before.Retractions.All(retraction => retraction.Evidence != id)));

    [Property(DisplayName = "INV-65 a survey needs answers enough of a population; three quarters of nobody are not met")]
    public Property A_survey_needs_answers() => Prop.ForAll(
        (from population in Gen.Choose(1, 120)
         from answered in Gen.Choose(0, population)
         from agreeing in Gen.Choose(0, answered)
         from lower in Gen.Elements(true, false)
         select (agreeing, answered, population, lower)).ToArbitrary(),
        survey =>
        {
            var (agreeing, answered, population, lower) = survey;
            var policy = lower ? ChangePolicy.Sequential.WithLowerBound() : ChangePolicy.Sequential;
            var asked = Samples.Accept(
                Samples.Launched(policy).Record(Samples.Survey("S1", Samples.Start, agreeing, answered, population), Ada, Samples.Start));
            var finding = asked.ReviewOf(ChangeStep.Urgency, Samples.Start).Findings[0];
            var enough = answered >= Math.Min(10, population) && 4 * agreeing >= 3 * answered;

            // The lower end of Wilson's interval is at 3/4 or above exactly when 3/4 would be rejected from below, or is the share itself.
            var rest = answered == population ? 0 : (population - (double)answered) / (population - 1);
            var distance = answered == 0 ? 0 : (agreeing / (double)answered) - 0.75;
            var deviation = answered == 0 ? 0 : 1.959963984540054 * Math.Sqrt(rest * 0.75 * 0.25 / answered);
            return Math.Abs(distance - deviation) < 1e-9 && rest > 0
                || finding.IsMet == (enough && (!lower || distance >= deviation - 1e-12))
                && (answered > 0 || !finding.IsMet);
        });

    [Property(DisplayName = "INV-66 complete takes step 8, a verified win, the sustain period, and no lapse")]
    public Property Complete_takes_it_all(ChangeCourse course)
    {
        var completed = course.Steps.Where(step => step.Outcome.IsT0 && step.Outcome.AsT0.Event is ChangeCompleted).ToArray();
        return completed.All(step =>
        {
            var at = step.Outcome.AsT0.Event.At;
            var status = step.Before.StatusAt(at);
            return status.Reached == 8
                && status.Lapses.Count == 0
                && status.Steps.All(each => each.OpenConditions.Count == 0)
                && step.Before.Evidence.OfType<VerifiedWinEvidence>().Any(evidence => evidence.IsGoodAt(at))
                && step.Before.Gates.All(gate => at - gate.At >= course.Policy.SustainPeriod)
                && course.Steps.Where(earlier => earlier.Outcome.IsT0 && earlier.Before.Revision <= step.Before.Revision)
                    .Select(earlier => (earlier.Before, earlier.Outcome.AsT0.Event.At))
                    .Where(earlier => at - earlier.At < course.Policy.SustainPeriod)
                    .All(earlier => earlier.Before.StatusAt(earlier.At).Lapses.Count == 0);
        }).Classify(completed.Length > 0, "completed");
    }

    [Property(DisplayName = "INV-66 what the status says is missing is what a completion is refused for")]
    public bool Missing_is_what_refuses(ChangeInitiative initiative)
    {
        var at = initiative.LastEventAt;
        return initiative.Stage != ChangeStage.UnderWay
            || initiative.Complete(Ada, at).IsT0 == (initiative.StatusAt(at).MissingForCompletion.Count == 0);
    }

    [Property(DisplayName = "Law: whoever follows the advice in good time needs no other")]
    public bool Advice_is_there_where_something_is_missing(ChangeInitiative initiative)
    {
        var status = initiative.StatusAt(initiative.LastEventAt);
        var isMissing = status.Lapses.Count > 0 || status.Steps.Any(step => step.Standing == StepStanding.Open && !step.Review.IsComplete);
        return initiative.Stage == ChangeStage.Killed ? status.Next is null : !isMissing || status.Next is { ToDo.Length: > 0 };
    }

    [Property(DisplayName = "Law: the lapses say what is missing, and the risk is high exactly when there is one")]
    public bool Lapses_and_risk_agree(ChangeInitiative initiative)
    {
        var status = initiative.StatusAt(initiative.LastEventAt.AddDays(200));
        return status.Lapses.All(lapse => lapse.Missing.Count > 0 && lapse.Missing.All(finding => finding.Remedy is not null))
            && status.Lapses.Count == status.Steps.Count(step => step.Standing == StepStanding.Lapsed)
            && (status.Risk == RegressionRisk.High) == (status.Lapses.Count > 0)
            && (status.Risk == RegressionRisk.Low) == (status.RiskSigns.Count == 0);
    }

    [Fact]
    public void Random_courses_reach_every_stage_and_standing()
    {
        // A property that never meets a case says nothing about it.
        var reached = FsCheck.Fluent.Gen.Sample(ChangeArbitraries.AnyInitiative().Generator, 400);
        Assert.Equal(ChangeStage.All, ChangeStage.All.Where(stage => reached.Any(entry => entry.Stage == stage)));
        var standings = reached.SelectMany(entry => entry.StatusAt(entry.LastEventAt.AddDays(1)).Steps).Select(step => step.Standing).ToHashSet();
        Assert.Equal(StepStanding.All, StepStanding.All.Where(standings.Contains));
    }

    private static IEnumerable<(ChangeInitiative Before, GateDecided Event)> Decisions(ChangeCourse course) =>
        from step in course.Steps
        where step.Outcome.IsT0 && step.Outcome.AsT0.Event is GateDecided
        select (step.Before, (GateDecided)step.Outcome.AsT0.Event);

    private static IEnumerable<(ChangeInitiative Before, GateDecided Event)> Passes(ChangeCourse course) =>
        Decisions(course).Where(decided => decided.Event is GatePassed or GatePassedOnConditions);
}
