using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Knowledge.Maps;
using LearningOrg.Core.Knowledge.Maps.Reading;
using LearningOrg.Core.Knowledge.Reporting;

namespace LearningOrg.Core.Tests.Knowledge.Maps;

/// <summary>What holds of every reading of every map; the numbers are worked out a second time, slowly, from their definitions.</summary>
[Properties(Arbitrary = [typeof(MapArbitraries)], MaxTest = 500)]
public class MapReadingLawsTest
{
    private static readonly ActorId Newcomer = ActorId.Of("newcomer");

    [Property(DisplayName = "INV-56 another holder never lowers coverage, and somebody who joins never lowers the truck factor")]
    public Property Another_holder_never_lowers(KnowledgeMap map, CoverageRules rules, byte days, byte topics, TopicProficiency level, byte place)
    {
        var at = map.LastEventAt.AddDays(days);
        var before = map.Read(at, rules);
        var joined = map.Topics.Where((_, number) => (topics >> number & 1) == 1).Aggregate(map, (now, topic) => Hold(now, Newcomer, topic, level));
        var free = map.Topics.SelectMany(topic => MapArbitraries.People.Select(person => (person, topic)))
            .Where(pair => !map.HoldingsOf(pair.person).Any(holding => holding.Topic == pair.topic)).ToArray();
        var learned = free.Length == 0 ? map : Hold(map, free[place % free.Length].person, free[place % free.Length].topic, level);
        return (IsNowhereLess(before, joined.Read(at, rules))
                && IsNowhereLess(before, learned.Read(at, rules))
                && joined.Read(at, rules).TruckFactor()?.Count >= before.TruckFactor()?.Count == before.TruckFactor() is not null)
            .Classify(before.TruckFactor()?.Count > 1, "truck factor above 1");
    }

    [Property(DisplayName = "INV-57 the truck factor is no more than the holders, and does not depend on the order of anything")]
    public bool The_truck_factor_is_bounded_and_deterministic(KnowledgeMap map, CoverageRules rules)
    {
        var snapshot = map.ToSnapshot();
        var turned = KnowledgeMap.Restore(snapshot with
        {
            Needs = snapshot.Needs?.Reverse().ToArray(),
            Holdings = snapshot.Holdings?.Reverse().ToArray(),
        });
        var factor = map.Read(map.LastEventAt, rules).TruckFactor();
        return Equals(factor, turned.Read(map.LastEventAt, rules).TruckFactor())
            && (factor is null || (factor.Count >= 0 && factor.Count <= map.Holdings.Select(holding => holding.Person).Distinct().Count()));
    }

    [Property(MaxTest = 1000)]
    public Property The_truck_factor_is_the_greedy_one_and_no_smaller_than_any_group(KnowledgeMap map, CoverageRules rules, byte days)
    {
        var at = map.LastEventAt.AddDays(days);
        var factor = map.Read(at, rules).TruckFactor();
        var holders = SlowReading.Holders(map, at, rules);
        if (factor is null)
        {
            return (holders.Length == 0).Label("undefined where nothing is needed");
        }

        var greedy = SlowReading.Greedy(holders);
        return (factor.People.SequenceEqual(greedy.OrderBy(person => person.Value, StringComparer.Ordinal))
                && factor.Topics == holders.Length
                && factor.TopicsWithNobody == holders.Count(topic => topic.All(greedy.Contains))
                && factor.TopicsWithNobody * 2 > factor.Topics
                && SlowReading.Smallest(holders) <= factor.Count)
            .Classify(factor.Count > 1, "more than one")
            .Classify(SlowReading.Smallest(holders) < factor.Count, "a smaller group does the same");
    }

    [Property]
    public bool Coverage_is_the_topics_with_enough_holders_by_those_required(KnowledgeMap map, CoverageRules rules, byte days)
    {
        var at = map.LastEventAt.AddDays(days);
        var reading = map.Read(at, rules);
        return reading.Coverage().Select(coverage => coverage.Role).SequenceEqual(map.Roles)
            && reading.Coverage().All(coverage =>
            {
                var required = SlowReading.Required(map.Needs.Where(need => need.Role == coverage.Role));
                var covered = required.Count(topic => SlowReading.Able(map, at, rules, topic.Key, topic.Value).Length >= rules.Redundancy);
                return coverage.Required == required.Count
                    && coverage.Covered == covered
                    && coverage.Share?.Share == (required.Count == 0 ? null : (double)covered / required.Count)
                    && coverage.Equals(reading.Coverage(coverage.Role));
            });
    }

    [Property]
    public bool A_role_is_fully_covered_where_it_has_no_gap(KnowledgeMap map, CoverageRules rules)
    {
        var reading = map.Read(map.LastEventAt, rules);
        return reading.Coverage().All(coverage =>
            coverage.Covered == coverage.Required == !reading.Gaps().Any(gap => gap.Need.Role == coverage.Role));
    }

    [Property]
    public bool Gaps_are_the_needs_that_too_few_can_meet(KnowledgeMap map, CoverageRules rules, byte days)
    {
        var at = map.LastEventAt.AddDays(days);
        var expected = map.Needs.Select(need => (Need: need, Count: SlowReading.Able(map, at, rules, need.Topic, need.Required).Length))
            .Where(need => need.Count < rules.Redundancy);
        return map.Read(at, rules).Gaps().Select(gap => (gap.Need, gap.Holders)).SequenceEqual(expected);
    }

    [Property]
    public bool A_topic_with_a_gap_is_proposed_once_and_nobody_is_named(KnowledgeMap map, CoverageRules rules, byte days)
    {
        var reading = map.Read(map.LastEventAt.AddDays(days), rules);
        return reading.Proposals().Select(proposal => proposal.Reference)
                .SequenceEqual(reading.Gaps().Select(gap => gap.Need.Topic.Value).Distinct().Order(StringComparer.Ordinal))
            && reading.Proposals().All(proposal => !MapArbitraries.People.Any(person => proposal.Reason.Split(' ').Contains(person.Value)));
    }

    [Property]
    public bool Single_points_are_the_needed_topics_of_one(KnowledgeMap map, CoverageRules rules, byte days)
    {
        var at = map.LastEventAt.AddDays(days);
        var expected = SlowReading.Required(map.Needs).OrderBy(topic => topic.Key)
            .Select(topic => (Topic: topic, Able: SlowReading.Able(map, at, rules, topic.Key, topic.Value)))
            .Where(topic => topic.Able.Length == 1)
            .Select(topic => new SinglePointOfFailure(topic.Topic.Key, topic.Topic.Value, topic.Able[0]));
        return map.Read(at, rules).SinglePointsOfFailure().SequenceEqual(expected);
    }

    [Property]
    public Property Without_somebody_is_as_on_a_map_built_without_them(KnowledgeMap map, CoverageRules rules, byte days, byte chosen)
    {
        var at = map.LastEventAt.AddDays(days);
        ActorId[] gone = [.. MapArbitraries.People.Where((person, place) => (chosen >> place & 1) == 1 && map.HoldingsOf(person).Count > 0)];
        if (gone.Length == 0)
        {
            return true.Classify(true, "nobody");
        }

        var snapshot = map.ToSnapshot();
        var built = KnowledgeMap.Restore(snapshot with
        {
            Holdings = snapshot.Holdings!.Where(holding => !gone.Any(person => person.Value == holding.Person)).ToArray(),
            LastEventAt = map.LastEventAt,
        });
        var left = gone.Aggregate(map, (now, person) => Accept(now.RecordLeaving(person, Newcomer, map.LastEventAt)));
        var (without, departure) = (map.Read(at, rules).Without(gone), map.Read(at, rules).WhatIf(gone));
        var oneByOne = gone.Aggregate(map.Read(at, rules), (reading, person) => reading.Without(person));
        return (AreSame(without, built.Read(at, rules))
                && AreSame(without, left.Read(at, rules))
                && AreSame(without, oneByOne)
                && built.Equals(left)
                && departure.People.SequenceEqual(gone)
                && departure.Coverage.Select(change => change.Before).SequenceEqual(map.Read(at, rules).Coverage())
                && departure.Coverage.Select(change => change.After).SequenceEqual(without.Coverage())
                && departure.Coverage.All(change => change.After.Covered <= change.Before.Covered)
                && without.Gaps().Count == map.Read(at, rules).Gaps().Count + departure.NewGaps.Count
                && departure.TopicsLost.All(topic => without.Topics().Single(cover => cover.Topic == topic).Holders == 0))
            .ToProperty();
    }

    [Property(DisplayName = "Time alone only lowers what people know, coverage and the topics that somebody holds")]
    public bool Time_only_lowers(KnowledgeMap map, CoverageRules rules, byte days, byte later)
    {
        var at = map.LastEventAt.AddDays(days);
        var (now, then) = (map.Read(at, rules), map.Read(at.AddDays(later), rules));
        return IsNowhereLess(then, now)
            && map.Holdings.All(holding => now.ProficiencyOf(holding.Person, holding.Topic)!.IsAtLeast(then.ProficiencyOf(holding.Person, holding.Topic)!)
                && holding.Proficiency.IsAtLeast(now.ProficiencyOf(holding.Person, holding.Topic)!));
    }

    [Property]
    public bool What_is_used_or_shown_again_is_as_it_was(KnowledgeMap map, CoverageRules rules) => map.Holdings.All(holding =>
    {
        var at = map.LastEventAt.AddDays(1000);
        var used = Accept(map.RecordUse(holding.Person, holding.Topic, at, Newcomer, at));
        return used.Read(at, rules).ProficiencyOf(holding.Person, holding.Topic) == holding.Proficiency;
    });

    [Property]
    public bool The_map_takes_a_suggestion_as_a_transfer(KnowledgeMap map, CoverageRules rules, byte days) =>
        map.Read(map.LastEventAt.AddDays(days), rules).Gaps().All(gap =>
        {
            var suggestion = gap.Suggestion;
            var outcome = map.PlanTransfer(
                TransferId.Of("new"), suggestion.Technique, gap.Need.Topic, suggestion.From, [.. suggestion.To, Newcomer], Newcomer, map.LastEventAt);
            return outcome.TryAccept(out var now, out _)
                && now.FindTransfer(TransferId.Of("new"))!.Mode == suggestion.Mode
                && suggestion.Why.EndsWith('.')
                && suggestion.From.SequenceEqual(suggestion.From.OrderBy(person => person.Value, StringComparer.Ordinal))
                && suggestion.To.SequenceEqual(suggestion.To.OrderBy(person => person.Value, StringComparer.Ordinal));
        });

    private static bool IsNowhereLess(MapReading before, MapReading after) =>
        before.Coverage().Zip(after.Coverage(), (then, now) => now.Covered >= then.Covered && now.Required == then.Required).All(more => more);

    private static bool AreSame(MapReading one, MapReading other) =>
        one.Coverage().SequenceEqual(other.Coverage())
        && one.Gaps().SequenceEqual(other.Gaps())
        && one.SinglePointsOfFailure().SequenceEqual(other.SinglePointsOfFailure())
        && one.Topics().SequenceEqual(other.Topics())
        && Equals(one.TruckFactor(), other.TruckFactor());

    private static KnowledgeMap Hold(KnowledgeMap map, ActorId person, TopicId topic, TopicProficiency level) => Accept(
        map.AddHolder(person, topic, level, KnowledgeEvidence.Of("a drill", map.LastEventAt), Newcomer, map.LastEventAt));

    private static KnowledgeMap Accept(KnowledgeMapOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);
}
