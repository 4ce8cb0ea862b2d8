using LearningOrg.Core.Knowledge.Maps;

namespace LearningOrg.Core.Tests.Knowledge.Maps;

/// <summary>Maps drawn in a few words.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Start = MapArbitraries.Start;
    public static readonly ActorId Keeper = ActorId.Of("keeper");
    public static readonly RoleId Desk = RoleId.Of("desk");
    public static readonly ActivityId Restore = ActivityId.Of("restore");
    public static readonly TopicId Backup = TopicId.Of("backup");
    public static readonly ActorId Ada = ActorId.Of("ada");
    public static readonly ActorId Ben = ActorId.Of("ben");
    public static readonly KnowledgeEvidence Drill = KnowledgeEvidence.Of("restored a server", Start);

    /// <summary>One role that needs one topic to do it alone, and nobody who holds it.</summary>
    public static KnowledgeMap One { get; } = Empty()
        .Then(map => map.ListRole(Desk, Keeper, Start))
        .Then(map => map.ListActivity(Restore, Keeper, Start))
        .Then(map => map.ListTopic(Backup, Keeper, Start))
        .Then(map => map.StateNeed(Desk, Restore, Backup, TopicProficiency.Independent, Keeper, Start));

    public static KnowledgeMap Empty() => KnowledgeMap.Open("IT", Keeper, Start);

    public static KnowledgeMap Then(this KnowledgeMap map, Func<KnowledgeMap, KnowledgeMapOutcome> verb) =>
        verb(map).TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);

    /// <summary>The map with so many of these letters as holders of the topic, as in <c>a3 b2</c>: the number is the order of the proficiency.</summary>
    public static KnowledgeMap Held(this KnowledgeMap map, string holders, TopicId? topic = null) => holders
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(map, (now, holder) => now.Then(before => before.AddHolder(
            ActorId.Of(holder[..1]), topic ?? Backup, TopicProficiency.All[holder[1] - '0'], Drill, Keeper, Start)));
}
