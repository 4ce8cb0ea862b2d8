using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>The four laws of every aggregate, and what the register's invariants say of one entry.</summary>
[Properties(Arbitrary = [typeof(ImprovementArbitraries)], MaxTest = 300)]
public class ImprovementLawsTest
{
    [Property(DisplayName = "INV-1 the same commands give equal improvements and equal answers")]
    public bool Same_inputs_give_equal_outputs(EntryHistory history)
    {
        var again = EntryHistory.Of(history.Commands);
        return again.Now.Equals(history.Now)
            && again.Now.GetHashCode() == history.Now.GetHashCode()
            && again.Events.SequenceEqual(history.Events)
            && again.Steps.Zip(history.Steps, (left, right) => left.Outcome.Value.Equals(right.Outcome.Value)).All(same => same);
    }

    [Property(DisplayName = "INV-3 event instants never decrease, and a back-dated verb is refused")]
    public bool Instants_never_decrease(EntryHistory history) =>
        history.Events.Zip(history.Events.Skip(1), (earlier, later) => earlier.At <= later.At).All(ordered => ordered)
        && history.Steps.All(step => step.Tried.HoursAfterLast >= 0 || !step.Outcome.IsT0)
        && history.Now.LastEventAt == history.Events[history.Events.Count - 1].At
        && history.Now.Revision == history.Events.Count;

    [Property(DisplayName = "INV-4 replaying the events gives the improvement that the verbs gave")]
    public bool Replay_gives_the_same(EntryHistory history) => Improvement.Replay(history.Events).Equals(history.Now);

    [Property(DisplayName = "INV-4 applying the event of an accepted verb gives the improvement it answered with")]
    public bool Apply_gives_the_same(EntryHistory history) => history.Steps.All(
        step => !step.Outcome.TryPickT0(out var accepted, out _) || step.Before.Apply(accepted.Event).Equals(accepted.Now));

    [Property(DisplayName = "INV-6 a verb leaves the improvement it is called on unchanged, and a refusal names a reason and a remedy")]
    public bool A_verb_changes_nothing(EntryHistory history, Command command)
    {
        var before = history.Now.ToSnapshot();
        var tried = command.Verb is "raise" or "hand-over" ? command with { Verb = "triage" } : command;
        var outcome = tried.On(history.Now, history.Now.LastEventAt);
        var accepted = outcome.TryAccept(out var now, out var refusal);
        return history.Now.ToSnapshot() == before
            && accepted == (refusal is null)
            && accepted == (now is not null)
            && (accepted ? !now!.Equals(history.Now) : refusal!.Message.Contains(history.Now.Id.Value, StringComparison.Ordinal));
    }

    [Property(DisplayName = "INV-7 restoring a snapshot gives an equal improvement")]
    public bool Restore_gives_the_same(Improvement improvement)
    {
        var snapshot = improvement.ToSnapshot();
        var restored = Improvement.Restore(snapshot);
        return restored.Equals(improvement)
            && restored.GetHashCode() == improvement.GetHashCode()
            && restored.ToSnapshot() == snapshot
            && restored.ToSnapshot().GetHashCode() == snapshot.GetHashCode();
    }

    [Property(DisplayName = "INV-10 an entry has a title, a raiser, a source and a raised instant")]
    public bool An_entry_has_what_it_needs(Improvement improvement) =>
        improvement.Title.Trim().Length > 0
        && !improvement.RaisedBy.IsUnassigned
        && ImprovementSource.All.Contains(improvement.Source)
        && improvement.RaisedAt != default;

    [Property(DisplayName = "INV-20 what is rejected, withdrawn, duplicate or superseded carries its reason, and nothing else does")]
    public bool What_ended_carries_a_reason(Improvement improvement) =>
        improvement.Ending is not null == improvement.Stage.Match(
            raised: () => false,
            triaged: () => false,
            assessed: () => false,
            approved: () => false,
            inProgress: () => false,
            verifying: () => false,
            achieved: () => false,
            notAchieved: () => false,
            sustained: () => false,
            regressed: () => false,
            onHold: () => false,
            rejected: () => true,
            withdrawn: () => true,
            duplicate: () => true,
            superseded: () => true)
        && improvement.Ending?.Reason.Trim() != string.Empty;

    [Property]
    public Property The_last_assessment_counts(EntryHistory history)
    {
        var last = history.Events.OfType<ImprovementAssessed>().LastOrDefault();
        var expected = last is null ? null : new Assessment(last.Score, last.By, last.At);
        return (expected == history.Now.Assessment)
            .Classify(history.Events.OfType<ImprovementAssessed>().Count() > 1, "assessed again")
            .Classify(last is null, "never assessed");
    }

    [Property]
    public bool Improvements_that_differ_in_one_event_differ(EntryHistory history) =>
        history.Events.Count == 1 || !Improvement.Replay(history.Events.Take(history.Events.Count - 1)).Equals(history.Now);
}
