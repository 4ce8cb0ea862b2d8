using FsCheck.Xunit;
using LearningOrg.Core.Knowledge.Maps;
using LearningOrg.Core.Knowledge.Maps.Sharing;
using LearningOrg.Core.Knowledge.Maps.Steps;
using static LearningOrg.Core.Tests.Knowledge.Maps.Samples;

namespace LearningOrg.Core.Tests.Knowledge.Maps;

/// <summary>How far knowledge management was started: by hand from nothing to the end, by recount for any map.</summary>
[Properties(Arbitrary = [typeof(MapArbitraries)], MaxTest = 300)]
public class KnowledgeStartingTest
{
    private static readonly SharingFacts Shared = new() { Contributors = 2, ItemsReused = 1, FeedbackGiven = 2, FeedbackAnswered = 1 };

    [Fact]
    public void Whoever_does_what_is_next_starts_knowledge_management()
    {
        var (day, map, facts) = (Start, Empty(), SharingFacts.None);
        Assert.Equal("0 of 6 steps done, next is List the roles", map.GettingStarted(day).ToString());
        void Next(KnowledgeStep step, params Func<KnowledgeMap, KnowledgeMapOutcome>[] verbs)
        {
            var next = map.GettingStarted(day, facts).Next!;
            Assert.Same(step, next.Step);
            Assert.NotNull(next.ToDo);
            map = verbs.Aggregate(map, (before, verb) => before.Then(verb));
            facts = step == KnowledgeStep.Share ? facts with { Contributors = 2 } : step == KnowledgeStep.Use ? Shared : facts;
            Assert.True(map.GettingStarted(day, facts)[step].IsDone);
        }

        Next(KnowledgeStep.Roles, before => before.ListRole(Desk, Keeper, day));
        Next(
            KnowledgeStep.Activities,
            before => before.ListActivity(Restore, Keeper, day),
            before => before.ListTopic(Backup, Keeper, day),
            before => before.StateNeed(Desk, Restore, Backup, TopicProficiency.Independent, Keeper, day));
        Next(
            KnowledgeStep.Techniques,
            before => before.PlanTransfer(TransferId.Of("T1"), TransferTechnique.Training, Backup, [], [Ben], Keeper, day));
        Next(KnowledgeStep.Share, before => before.ConcludeTransfer(TransferId.Of("T1"), TransferResult.PartlyLearned, Keeper, day));
        Next(KnowledgeStep.Use);
        Next(KnowledgeStep.Relevance, before => before.AddHolder(Ben, Backup, TopicProficiency.Assisted, Drill, Keeper, day));
        var start = map.GettingStarted(day, facts);
        Assert.True(start.IsComplete);
        Assert.Equal("6 of 6 steps done", start.ToString());

        // What was done once is not done for good.
        Assert.Same(KnowledgeStep.Share, map.GettingStarted(day.AddDays(91), facts).Next!.Step);
        Assert.False(map.GettingStarted(day.AddDays(366), facts)[KnowledgeStep.Relevance].IsDone);
        Assert.Same(KnowledgeStep.Relevance, map.GettingStarted(day, facts, ArticleCounts.Of(live: 3, current: 1)).Next!.Step);
        Assert.True(map.GettingStarted(day, facts, ArticleCounts.Of(live: 3, current: 2)).IsComplete);
    }

    [Fact]
    public void The_numbers_are_told_with_what_to_do()
    {
        var start = One.Held("a2").GettingStarted(Start.AddDays(400), Shared with { FeedbackAnswered = 0 }, ArticleCounts.Of(5, 2));
        Assert.Equal(
            [
                "List the roles: roles listed: 1",
                "Identify the activities: roles with an activity and what must be known for it: 1 of 1",
                "Identify tools and techniques: transfers planned: 0; techniques in them: 0 of 6",
                "Motivate people to share: transfers that helped in the last 90 days: 0 of 0; people who contributed: 2",
                "Motivate people to use: items that somebody else used: 1; feedback answered: 0 of 2",
                "Manage relevance: holdings used or shown in the last 365 days: 0 of 1; articles that are current: 2 of 5",
            ],
            start.Steps.Select(step => step.ToString()));
        Assert.Equal("Answer those who said what they think of it.", start[KnowledgeStep.Use].ToDo);
        Assert.Equal(
            "Ask who still uses what they know, and confirm it. Review the articles that are due, and archive what nobody needs.",
            start[KnowledgeStep.Relevance].ToDo);
    }

    [Property]
    public bool Counts_are_those_of_the_map(KnowledgeMap map, byte days)
    {
        var at = map.LastEventAt.AddDays(days);
        var start = map.GettingStarted(at, Shared);
        var stored = map.ToSnapshot();
        var helped = (stored.Transfers ?? []).Where(transfer => transfer.Result is "learned" or "partly-learned");
        int[] expected =
        [
            stored.Roles?.Count ?? 0,
            (stored.Needs ?? []).Select(need => need.Role).Distinct().Count(),
            stored.Transfers?.Count ?? 0,
            helped.Count(transfer => transfer.ConcludedAt >= at.AddDays(-90)),
            1,
            (stored.Holdings ?? []).Count(holding => holding.EvidenceAt >= at.AddDays(-365) || holding.LastUsedAt >= at.AddDays(-365)),
        ];
        return start.Steps.Select(step => step.Counts[0].Count).SequenceEqual(expected)
            && start.Steps.Select(step => step.Step).SequenceEqual(KnowledgeStep.All)
            && start.Steps.All(step => step.IsDone == step.Counts.All(count => count.Count >= count.Needed) && step.IsDone == step.ToDo is null
                && step.Counts.All(count => count.Of is null || count.Count <= count.Of))
            && Equals(start.Next, start.Steps.FirstOrDefault(step => !step.IsDone))
            && start.Equals(map.GettingStarted(at, Shared));
    }

    [Fact]
    public void Counts_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("live", () => ArticleCounts.Of(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("current", () => ArticleCounts.Of(1, 2));
        Assert.Throws<ArgumentOutOfRangeException>("Lately", () => new KnowledgeStartRules { Lately = TimeSpan.Zero });
        Assert.Equal("2 of 5 articles current", ArticleCounts.Of(5, 2).ToString());
        Assert.Equal("lately is within 90 days, fresh within 365 days", KnowledgeStartRules.Default.ToString());
    }
}
