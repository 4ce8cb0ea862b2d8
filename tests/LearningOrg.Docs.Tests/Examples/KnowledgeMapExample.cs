using LearningOrg.Core;
using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Maps;
using LearningOrg.Core.Knowledge.Maps.Reading;
using LearningOrg.Core.Knowledge.Maps.Sharing;
using LearningOrg.Core.Knowledge.Maps.Steps;
using LearningOrg.Core.Knowledge.Reporting;

namespace LearningOrg.Docs.Tests.Examples;

public class KnowledgeMapExample
{
    private static readonly DateTimeOffset March = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly ActorId Keeper = ActorId.Of("keeper");
    private static readonly ActorId Ada = ActorId.Of("ada");
    private static readonly ActorId Ben = ActorId.Of("ben");

    [Fact]
    public void A_map_is_drawn_by_verbs()
    {
        // <draw>
        var map = KnowledgeMap.Open("Service operations", Keeper, at: March);
        var (desk, restore, backup) = (RoleId.Of("service-desk"), ActivityId.Of("restore-a-server"), TopicId.Of("backup"));
        map = Kept(map.ListRole(desk, Keeper, March));
        map = Kept(map.ListActivity(restore, Keeper, March));
        map = Kept(map.ListTopic(backup, Keeper, March));
        map = Kept(map.StateNeed(desk, restore, backup, TopicProficiency.Independent, Keeper, March));

        var drill = KnowledgeEvidence.Of("restored the file server in the drill", March.AddDays(-10));
        map = Kept(map.AddHolder(Ada, backup, TopicProficiency.Teaching, drill, Keeper, March));
        map = Kept(map.AddHolder(Ben, backup, TopicProficiency.Assisted, drill, Keeper, March));

        KnowledgeMapOutcome outcome = map.StateNeed(desk, restore, TopicId.Of("tape"), TopicProficiency.Aware, Keeper, March);
        Console.WriteLine(outcome);     // unknown-topic: The map has no topic 'tape'. List it first, or check the key.
        // </draw>
        Assert.Equal("unknown-topic: The map has no topic 'tape'. List it first, or check the key.", outcome.ToString());

        // <read>
        MapReading reading = map.Read(at: March);
        Console.WriteLine(reading.Coverage(desk));          // service-desk: 0 of 1 topic covered (0 %)

        KnowledgeGap gap = reading.Gaps()[0];
        Console.WriteLine(gap);                             // service-desk / restore-a-server needs backup, Independent: 1 of 2 holders
        Console.WriteLine(gap.Suggestion);                  // Mentoring (Socialize): ada teaches backup, and ben has begun with it.

        Console.WriteLine(reading.SinglePointsOfFailure()[0]);  // backup, Independent: only ada
        Console.WriteLine(reading.TruckFactor());           // 1: without ada, nobody knows 1 of 1 topic
        Console.WriteLine(reading.WhatIf(Ada));             // without ada: 1 topic lost, 0 new gaps
        // </read>
        Assert.Equal("service-desk: 0 of 1 topic covered (0 %)", reading.Coverage(desk).ToString());
        Assert.Equal("service-desk / restore-a-server needs backup, Independent: 1 of 2 holders", gap.ToString());
        Assert.Equal("Mentoring (Socialize): ada teaches backup, and ben has begun with it.", gap.Suggestion.ToString());
        Assert.Equal("backup, Independent: only ada", reading.SinglePointsOfFailure()[0].ToString());
        Assert.Equal("1: without ada, nobody knows 1 of 1 topic", reading.TruckFactor()!.ToString());
        Assert.Equal("without ada: 1 topic lost, 0 new gaps", reading.WhatIf(Ada).ToString());

        // <propose>
        ImprovementProposal proposal = reading.Proposals()[0];
        Console.WriteLine(proposal);            // Spread what is known of 'backup' (knowledge-topic backup)
        Console.WriteLine(proposal.Reason);
        // service-desk / restore-a-server needs backup, Independent: 1 of 2 holders. Mentoring would suit those who know it now.
        // </propose>
        Assert.Equal("Spread what is known of 'backup' (knowledge-topic backup)", proposal.ToString());
        Assert.Equal(
            "service-desk / restore-a-server needs backup, Independent: 1 of 2 holders. Mentoring would suit those who know it now.", proposal.Reason);

        // <transfer>
        var first = TransferId.Of("T1");
        map = Kept(map.PlanTransfer(first, gap.Suggestion.Technique, backup, from: [Ada], to: [Ben], Keeper, March));
        map = Kept(map.ConcludeTransfer(first, TransferResult.Learned, Keeper, March.AddDays(30)));

        // What came of it is no proof: Ben's next restore is.
        var alone = KnowledgeEvidence.Of("restored the mail server alone", March.AddDays(40));
        map = Kept(map.Confirm(Ben, backup, TopicProficiency.Independent, alone, Keeper, March.AddDays(40)));
        Console.WriteLine(map.Read(March.AddDays(40)).Coverage(desk));   // service-desk: 1 of 1 topic covered (100 %)
        // </transfer>
        Assert.Equal("service-desk: 1 of 1 topic covered (100 %)", map.Read(March.AddDays(40)).Coverage(desk).ToString());

        // <decay>
        var rules = new CoverageRules { Redundancy = 2, Decay = ProficiencyDecay.Every(TimeSpan.FromDays(365)) };
        var later = March.AddDays(500);
        TopicProficiency? unused = map.Read(later, rules).ProficiencyOf(Ben, backup);
        Console.WriteLine(unused);      // Assisted

        map = Kept(map.RecordUse(Ben, backup, usedAt: later, Keeper, later));
        TopicProficiency? used = map.Read(later, rules).ProficiencyOf(Ben, backup);
        Console.WriteLine(used);        // Independent
        // </decay>
        Assert.Same(TopicProficiency.Assisted, unused);
        Assert.Same(TopicProficiency.Independent, used);

        // <sharing>
        SharingRecord[] records =
        [
            new ItemContributed(Ada, "KB0001", March),
            new ItemReused(Ben, "KB0001", March.AddDays(3)),
            new ItemReused(Ben, "KB0001", March.AddDays(4)),    // the same person again adds nothing
            new ItemReused(Ada, "KB0001", March.AddDays(5)),    // nor does one's own use
            new FeedbackGiven(Ben, "KB0001", March.AddDays(3)) { AnsweredBy = Ada, AnsweredAt = March.AddDays(6) },
        ];
        SharingFacts sharing = SharingFacts.Of(records, from: March, until: March.AddDays(90));
        Console.WriteLine(sharing);     // 1 item of 1 person, 1 reused by 1 other; 1 of 1 answer to feedback
        // </sharing>
        Assert.Equal("1 item of 1 person, 1 reused by 1 other; 1 of 1 answer to feedback", sharing.ToString());

        // <start>
        KnowledgeStart start = map.GettingStarted(at: March.AddDays(90), sharing, ArticleCounts.Of(live: 1, current: 1));
        Console.WriteLine(start);               // 5 of 6 steps done, next is Motivate people to share
        Console.WriteLine(start.Next);
        Console.WriteLine(start.Next?.ToDo);

        // Motivate people to share: transfers that helped in the last 90 days: 1 of 1; people who contributed: 1
        // Ask more than one person to contribute, and tell them whom their work helps.
        // </start>
        Assert.Equal("5 of 6 steps done, next is Motivate people to share", start.ToString());
        Assert.Equal(
            "Motivate people to share: transfers that helped in the last 90 days: 1 of 1; people who contributed: 1", start.Next!.ToString());
        Assert.Equal("Ask more than one person to contribute, and tell them whom their work helps.", start.Next.ToDo);
    }

    private static KnowledgeMap Kept(KnowledgeMapOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);
}
