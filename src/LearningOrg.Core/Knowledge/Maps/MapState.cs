using System.Collections.Immutable;
using LearningOrg.Core.Knowledge.Maps.Events;

namespace LearningOrg.Core.Knowledge.Maps;

/// <summary>All that a map knows. Every change takes O(log n) and shares all else with the state before.</summary>
internal sealed record MapState(KnowledgeMapOpened Opening, DateTimeOffset LastEventAt)
{
    private static readonly ImmutableSortedDictionary<string, KnowledgeHolding> NoHolders =
        ImmutableSortedDictionary.Create<string, KnowledgeHolding>(StringComparer.Ordinal);

    private static readonly ImmutableDictionary<ActorId, ImmutableHashSet<TopicId>> NoPeople =
        ImmutableDictionary<ActorId, ImmutableHashSet<TopicId>>.Empty;

    public ImmutableSortedSet<RoleId> Roles { get; init; } = ImmutableSortedSet<RoleId>.Empty;

    public ImmutableSortedSet<ActivityId> Activities { get; init; } = ImmutableSortedSet<ActivityId>.Empty;

    public ImmutableSortedSet<TopicId> Topics { get; init; } = ImmutableSortedSet<TopicId>.Empty;

    public ImmutableSortedDictionary<NeedKey, KnowledgeNeed> Needs { get; init; } = ImmutableSortedDictionary<NeedKey, KnowledgeNeed>.Empty;

    /// <summary>Who holds which topic: by topic, then by person. A topic that nobody holds is not there.</summary>
    public ImmutableSortedDictionary<TopicId, ImmutableSortedDictionary<string, KnowledgeHolding>> Holders { get; init; } =
        ImmutableSortedDictionary<TopicId, ImmutableSortedDictionary<string, KnowledgeHolding>>.Empty;

    /// <summary>The way back: which topics a person holds. Whoever holds none is not there.</summary>
    public ImmutableDictionary<ActorId, ImmutableHashSet<TopicId>> TopicsOf { get; init; } = NoPeople;

    public ImmutableSortedDictionary<TransferId, KnowledgeTransfer> Transfers { get; init; } =
        ImmutableSortedDictionary<TransferId, KnowledgeTransfer>.Empty;

    public ImmutableSortedDictionary<string, KnowledgeHolding> HoldersOf(TopicId topic) =>
        Holders.TryGetValue(topic, out var holders) ? holders : NoHolders;

    public KnowledgeHolding? Find(ActorId person, TopicId topic) => HoldersOf(topic).TryGetValue(person.Value, out var holding) ? holding : null;

    public MapState With(KnowledgeHolding holding) => this with
    {
        Holders = Holders.SetItem(holding.Topic, HoldersOf(holding.Topic).SetItem(holding.Person.Value, holding)),
        TopicsOf = TopicsOf.SetItem(
            holding.Person, (TopicsOf.TryGetValue(holding.Person, out var topics) ? topics : ImmutableHashSet<TopicId>.Empty).Add(holding.Topic)),
    };

    public MapState Without(ActorId person)
    {
        var holders = Holders;
        foreach (var topic in TopicsOf[person])
        {
            var left = holders[topic].Remove(person.Value);
            holders = left.IsEmpty ? holders.Remove(topic) : holders.SetItem(topic, left);
        }

        return this with { Holders = holders, TopicsOf = TopicsOf.Remove(person) };
    }

    public bool IsSameAs(MapState other) =>
        Opening == other.Opening
        && LastEventAt == other.LastEventAt
        && Roles.SequenceEqual(other.Roles)
        && Activities.SequenceEqual(other.Activities)
        && Topics.SequenceEqual(other.Topics)
        && Needs.Values.SequenceEqual(other.Needs.Values)
        && Holders.Values.SelectMany(topic => topic.Values).SequenceEqual(other.Holders.Values.SelectMany(topic => topic.Values))
        && Transfers.Values.SequenceEqual(other.Transfers.Values);
}
