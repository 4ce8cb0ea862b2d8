using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Improvements;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>The four laws of every aggregate, and the register's invariants, over whatever was tried on it.</summary>
[Properties(Arbitrary = [typeof(ImprovementArbitraries)], MaxTest = 300)]
public class ContinualImprovementRegisterLawsTest
{
    private static readonly Dictionary<(string Stage, string Verb), string> Table = new()
    {
        [("raised", "triage")] = "triaged",
        [("raised", "reject")] = "rejected",
        [("triaged", "assess")] = "assessed",
        [("triaged", "reject")] = "rejected",
        [("assessed", "assess")] = "assessed",
        [("assessed", "reject")] = "rejected",
    };

    [Property(DisplayName = "INV-1 the same commands give equal registers and equal events")]
    public bool Same_inputs_give_equal_outputs(RegisterHistory history)
    {
        var again = RegisterHistory.Of(history.Commands);
        return again.Now.Equals(history.Now)
            && again.Now.GetHashCode() == history.Now.GetHashCode()
            && again.Now.ToSnapshot() == history.Now.ToSnapshot()
            && again.Events.SequenceEqual(history.Events);
    }

    [Property(DisplayName = "INV-2 an id is unique, and raising it anew is refused")]
    public bool Ids_are_unique(RegisterHistory history, Command command) =>
        history.Now.Select(entry => entry.Id).Distinct().Count() == history.Now.Count
        && history.Now.All(entry =>
            history.Now.Raise(entry.Id, command.Text, command.Source, command.By, history.Now.LastEventAt).Value
                is EntryRefusal duplicate && duplicate == new EntryRefusal(entry.Id, entry.Title));

    [Property(DisplayName = "INV-3 the register's instants never decrease, whichever entry they are of")]
    public bool Instants_never_decrease(RegisterHistory history) =>
        history.Events.Zip(history.Events.Skip(1), (earlier, later) => earlier.At <= later.At).All(ordered => ordered)
        && history.Steps.All(step => step.Tried.HoursAfterLast >= 0 || !step.Outcome.IsT0)
        && history.Now.LastEventAt == history.Events[history.Events.Count - 1].At;

    [Property(DisplayName = "INV-4 replaying the events gives the register that the verbs gave")]
    public bool Replay_gives_the_same(RegisterHistory history) =>
        ContinualImprovementRegister.Replay(history.Events).Equals(history.Now)
        && ContinualImprovementRegister.Replay(history.Events).LastEventAt == history.Now.LastEventAt;

    [Property(DisplayName = "INV-5 replaying the events up to an instant gives the register as it stood then")]
    public bool Replay_up_to_an_instant(RegisterHistory history, byte quarterHours)
    {
        var instant = ImprovementArbitraries.Start.AddMinutes(15 * quarterHours);
        var stood = history.States.Last(state => state.LastEventAt <= instant);
        return ContinualImprovementRegister.Replay(history.Events.Where(happened => happened.At <= instant)).Equals(stood);
    }

    [Property(DisplayName = "INV-6 trying anything leaves the register it is tried on unchanged")]
    public bool Trying_changes_nothing(RegisterHistory history, Command command)
    {
        var before = history.Now.ToSnapshot();
        _ = command.On(history.Now).TryAccept(out var now, out var refusal);
        return history.Now.ToSnapshot() == before
            && (now is null) == (refusal is not null)
            && (now is null || !now.Equals(history.Now))
            && refusal?.Message.Contains(command.Id.Value, StringComparison.Ordinal) != false;
    }

    [Property(DisplayName = "INV-7 restoring a snapshot gives an equal register, in whatever order the entries stand")]
    public bool Restore_gives_the_same(ContinualImprovementRegister register)
    {
        var snapshot = register.ToSnapshot();
        var restored = ContinualImprovementRegister.Restore(snapshot);
        var reversed = ContinualImprovementRegister.Restore(snapshot with { Entries = snapshot.Entries.Reverse().ToArray() });
        return restored.Equals(register)
            && restored.LastEventAt == register.LastEventAt
            && restored.ToSnapshot() == snapshot
            && reversed.Equals(register)
            && reversed.ToSnapshot() == snapshot;
    }

    [Property(DisplayName = "INV-21 the count never falls, and what was raised stays")]
    public bool Nothing_is_deleted(RegisterHistory history) =>
        history.States.Zip(history.States.Skip(1), (now, next) => now.All(entry => next.TryFind(entry.Id, out _))).All(kept => kept)
        && history.Now.Count == history.Events.Count(happened => happened is EntryRecorded { Event: ImprovementRaised });

    [Property(DisplayName = "INV-26 the counts by stage name every stage once and sum to the size")]
    public bool Counts_sum_to_the_size(ContinualImprovementRegister register)
    {
        var counts = register.CountByStage();
        return counts.Sum(stage => stage.Count) == register.Count
            && counts.Select(stage => stage.Stage).SequenceEqual(ImprovementStage.All)
            && counts.All(stage => stage.Count == register.Count(entry => entry.Stage == stage.Stage));
    }

    [Property]
    public bool Entries_are_listed_by_id(ContinualImprovementRegister register) =>
        register.SequenceEqual(register.OrderBy(entry => entry.Id.Value, StringComparer.Ordinal));

    [Property(MaxTest = 500)]
    public Property The_model_agrees_at_each_step(RegisterHistory history)
    {
        var stages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var last = ImprovementArbitraries.Start;
        var agrees = true;
        foreach (var (_, tried, outcome) in history.Steps)
        {
            var at = tried.At(last);
            var id = tried.Id.Value;
            var next = "raised";
            var expected = tried.Verb == "raise"
                ? stages.ContainsKey(id) ? "duplicate-entry" : at < last ? "out-of-sequence" : null
                : !stages.TryGetValue(id, out var stage) ? "unknown-entry"
                : !Table.TryGetValue((stage, tried.Verb), out next) ? "not-permitted"
                : at < last ? "out-of-sequence" : null;
            _ = outcome.TryAccept(out var now, out var refusal);
            agrees &= refusal?.Code == expected;
            if (expected is null)
            {
                stages[id] = next!;
                last = at;
                agrees &= now is not null
                    && now.LastEventAt == last
                    && now.Select(entry => (entry.Id.Value, entry.Stage.Code)).SequenceEqual(stages.Select(pair => (pair.Key, pair.Value)));
            }
        }

        return agrees
            .Classify(history.Now.Any(entry => entry.Stage == ImprovementStage.Assessed), "with an assessed entry")
            .Classify(history.Steps.Any(step => step.Outcome.Value is Refusal), "with a refusal");
    }
}
