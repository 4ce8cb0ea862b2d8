using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Knowledge.Maps;
using LearningOrg.Core.Knowledge.Maps.Events;

namespace LearningOrg.Core.Tests.Knowledge.Maps;

/// <summary>The four laws of every aggregate, over whatever was tried on a map, and a table of its own to compare with.</summary>
[Properties(Arbitrary = [typeof(MapArbitraries)], MaxTest = 500)]
public class KnowledgeMapLawsTest
{
    [Property(DisplayName = "INV-1 the same commands give equal maps and equal events")]
    public bool Same_inputs_give_equal_outputs(MapCourse course)
    {
        var again = MapCourse.Of(course.Commands);
        return again.Now.Equals(course.Now)
            && again.Now.GetHashCode() == course.Now.GetHashCode()
            && again.Now.ToSnapshot() == course.Now.ToSnapshot()
            && again.Events.SequenceEqual(course.Events);
    }

    [Property(DisplayName = "INV-3 instants never decrease")]
    public bool Instants_never_decrease(MapCourse course) =>
        course.Events.Zip(course.Events.Skip(1), (earlier, later) => earlier.At <= later.At).All(ordered => ordered)
        && course.Now.LastEventAt == course.Events[^1].At;

    [Property(DisplayName = "INV-4 replaying the events gives the map that the verbs gave")]
    public bool Replay_gives_the_same(MapCourse course) =>
        KnowledgeMap.Replay(course.Events).Equals(course.Now)
        && KnowledgeMap.Replay(course.Events.Select(happened => KnowledgeMapEvent.Restore(happened.ToSnapshot()))).Equals(course.Now);

    [Property(DisplayName = "INV-5 replaying the events up to an instant gives the map as it stood then")]
    public bool Replay_up_to_an_instant(MapCourse course, byte days)
    {
        var instant = MapArbitraries.Start.AddDays(days);
        return KnowledgeMap.AsOf(course.Events, instant).Equals(course.States.Last(state => state.LastEventAt <= instant));
    }

    [Property(DisplayName = "INV-6 trying anything leaves the map it is tried on unchanged, and a refusal says what was asked for")]
    public bool Trying_changes_nothing(MapCourse course, MapCommand command)
    {
        var before = course.Now.ToSnapshot();
        _ = command.On(course.Now).TryAccept(out var now, out var refusal);
        return course.Now.ToSnapshot() == before
            && now is null == refusal is not null
            && (now is null || !now.Equals(course.Now))
            && (refusal is null || (refusal.Message.EndsWith('.') && refusal.Message.Contains('\'', StringComparison.Ordinal)));
    }

    [Property(DisplayName = "INV-7 restoring a snapshot gives an equal map, in whatever order the parts stand")]
    public bool Restore_gives_the_same(KnowledgeMap map)
    {
        var snapshot = map.ToSnapshot();
        var reversed = KnowledgeMap.Restore(snapshot with
        {
            Roles = snapshot.Roles?.Reverse().ToArray(),
            Topics = snapshot.Topics?.Reverse().ToArray(),
            Needs = snapshot.Needs?.Reverse().ToArray(),
            Holdings = snapshot.Holdings?.Reverse().ToArray(),
            Transfers = snapshot.Transfers?.Reverse().ToArray(),
        });
        return KnowledgeMap.Restore(snapshot).Equals(map) && KnowledgeMap.Restore(snapshot).ToSnapshot() == snapshot && reversed.Equals(map);
    }

    [Property(DisplayName = "Law: restoring the snapshot of an event gives an equal event")]
    public bool Events_restore(MapCourse course) => course.Events.All(happened =>
        KnowledgeMapEvent.Restore(happened.ToSnapshot()) == happened
        && KnowledgeMapEvent.Restore(happened.ToSnapshot()).ToSnapshot() == happened.ToSnapshot());

    [Property(MaxTest = 1000)]
    public Property A_table_told_slowly_agrees_at_each_step(MapCourse course)
    {
        var slow = new SlowMap();
        var agrees = course.Steps.All(step =>
        {
            _ = step.Outcome.TryAccept(out _, out var refusal);
            return slow.Try(step.Tried) == refusal?.Code;
        });
        return (agrees
                && slow.Last == course.Now.LastEventAt
                && slow.Needs.SequenceEqual(course.Now.Needs.ToDictionary(need => $"{need.Role}/{need.Activity}/{need.Topic}", need => need.Required.Code))
                && slow.Holders.SequenceEqual(course.Now.Holdings.ToDictionary(
                    holding => $"{holding.Topic}/{holding.Person}",
                    holding => (holding.Proficiency.Code, holding.Evidence.At, holding.LastUsedAt)))
                && slow.Transfers.SequenceEqual(course.Now.Transfers.ToDictionary(transfer => transfer.Id.Value, transfer => transfer.Result?.Code)))
            .Classify(course.Now.Holdings.Count() > 3, "more than three holdings")
            .Classify(course.Now.Transfers.Any(transfer => !transfer.IsOpen), "with a concluded transfer")
            .Classify(course.Steps.Any(step => step.Outcome.Value is NotPermitted), "with something not permitted");
    }

    [Property]
    public bool What_a_person_holds_is_what_the_topics_say(KnowledgeMap map) => MapArbitraries.People.All(person =>
        map.HoldingsOf(person).SequenceEqual(map.Holdings.Where(holding => holding.Person == person))
        && map.HoldingsOf(person).All(holding => map.HoldersOf(holding.Topic).Contains(holding)));
}
