namespace LearningOrg.Core.Knowledge.Maps.Reading;

/// <summary>Takes out whoever knows the most topics, until more than half of them have nobody.</summary>
/// <remarks>
/// Nobody's number changes on the way: a topic of somebody who is still there still has somebody. So one sort is enough, and all of it takes time
/// proportional to the holdings, but for the sort of the people.
/// </remarks>
internal static class GreedyRemoval
{
    /// <param name="holders">Of each topic, who knows it well enough.</param>
    public static TruckFactor Of(IReadOnlyList<ActorId[]> holders)
    {
        var topicsOf = new Dictionary<ActorId, List<int>>();
        var left = new int[holders.Count];
        var withNobody = 0;
        for (var topic = 0; topic < left.Length; topic++)
        {
            left[topic] = holders[topic].Length;
            withNobody += left[topic] == 0 ? 1 : 0;
            foreach (var person in holders[topic])
            {
                if (!topicsOf.TryGetValue(person, out var topics))
                {
                    topicsOf.Add(person, topics = []);
                }

                topics.Add(topic);
            }
        }

        var gone = new List<ActorId>();
        foreach (var person in topicsOf.OrderByDescending(person => person.Value.Count).ThenBy(person => person.Key.Value, StringComparer.Ordinal))
        {
            if (withNobody * 2L > left.Length)
            {
                break;
            }

            gone.Add(person.Key);
            foreach (var topic in person.Value)
            {
                withNobody += --left[topic] == 0 ? 1 : 0;
            }
        }

        return new(gone, left.Length, withNobody);
    }
}
