namespace LearningOrg.Core.Knowledge.Maps.Events;

/// <summary>What events may find missing, or there already.</summary>
internal static class MapDoubts
{
    public static Refusal? OfRole(MapState map, RoleId role) => map.Roles.Contains(role) ? null : Missing(MapPart.Role, role.Value);

    public static Refusal? OfActivity(MapState map, ActivityId activity) =>
        map.Activities.Contains(activity) ? null : Missing(MapPart.Activity, activity.Value);

    public static Refusal? OfTopic(MapState map, TopicId topic) => map.Topics.Contains(topic) ? null : Missing(MapPart.Topic, topic.Value);

    public static Refusal? OfHolder(MapState map, ActorId person, TopicId topic) =>
        OfTopic(map, topic) ?? (map.Find(person, topic) is null ? Missing(MapPart.Holder, Holder(person, topic)) : null);

    public static Refusal? OfFuture(string verb, string what, DateTimeOffset seenAt, DateTimeOffset at) => seenAt > at
        ? new NotPermitted(verb, $"{what} is dated {Text.Of(seenAt)}, after {Text.Of(at)}, when it is recorded", "Record it once it has happened.")
        : null;

    public static MapPartRefusal Missing(string part, string name) => new(part, name, IsThere: false);

    public static MapPartRefusal Again(string part, string name) => new(part, name, IsThere: true);

    public static string Holder(ActorId person, TopicId topic) => $"{person} on {topic}";
}
