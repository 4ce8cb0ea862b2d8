using LearningOrg.Core.Knowledge.Maps;
using LearningOrg.Core.Knowledge.Maps.Reading;

namespace LearningOrg.Core.Tests.Knowledge.Maps;

/// <summary>What a map means, told slowly from its definitions.</summary>
internal static class SlowReading
{
    /// <summary>Who knows a topic as well as that.</summary>
    public static ActorId[] Able(KnowledgeMap map, DateTimeOffset at, CoverageRules rules, TopicId topic, TopicProficiency required) =>
        [.. map.Holdings.Where(holding => holding.Topic == topic && Left(holding, at, rules.Decay) >= required.Order).Select(holding => holding.Person)];

    public static Dictionary<TopicId, TopicProficiency> Required(IEnumerable<KnowledgeNeed> needs) => needs
        .GroupBy(need => need.Topic).ToDictionary(topic => topic.Key, topic => topic.Select(need => need.Required).MaxBy(level => level.Order)!);

    /// <summary>Of each needed topic, who knows it.</summary>
    public static ActorId[][] Holders(KnowledgeMap map, DateTimeOffset at, CoverageRules rules) =>
        [.. Required(map.Needs).Select(topic => Able(map, at, rules, topic.Key, topic.Value))];

    public static bool IsMoreThanHalfLost(ActorId[][] holders, IReadOnlyCollection<ActorId> gone) =>
        holders.Count(topic => topic.All(gone.Contains)) > holders.Length / 2.0;

    /// <summary>The greedy truck factor, counted anew before each removal.</summary>
    public static ActorId[] Greedy(ActorId[][] holders)
    {
        var gone = new List<ActorId>();
        while (!IsMoreThanHalfLost(holders, gone))
        {
            gone.Add(holders.SelectMany(topic => topic).Distinct().Except(gone)
                .OrderByDescending(person => holders.Count(topic => topic.Contains(person))).ThenBy(person => person.Value, StringComparer.Ordinal).First());
        }

        return [.. gone];
    }

    /// <summary>The size of the smallest group without which more than half of the topics have nobody: every group is tried.</summary>
    public static int Smallest(ActorId[][] holders)
    {
        var people = holders.SelectMany(topic => topic).Distinct().ToArray();
        return Enumerable.Range(0, 1 << people.Length)
            .Select(bits => people.Where((_, place) => (bits >> place & 1) == 1).ToArray())
            .Where(group => IsMoreThanHalfLost(holders, group)).Min(group => group.Length);
    }

    private static int Left(KnowledgeHolding holding, DateTimeOffset at, ProficiencyDecay decay)
    {
        var left = holding.Proficiency.Order;
        var fresh = holding.LastUsedAt > holding.Evidence.At ? holding.LastUsedAt.Value : holding.Evidence.At;
        for (var next = fresh + decay.Interval; next <= at && left > decay.Floor.Order; next += decay.Interval)
        {
            left--;
        }

        return left;
    }
}
