using LearningOrg.Core.Improvements;
using LearningOrg.Core.Knowledge.Maps;
using LearningOrg.Core.Knowledge.Maps.Reading;
using LearningOrg.Core.Knowledge.Reporting;
using static LearningOrg.Core.Tests.Knowledge.Maps.Samples;

namespace LearningOrg.Core.Tests.Knowledge.Maps;

/// <summary>Small maps, worked out by hand.</summary>
public class MapReadingTest
{
    [Theory]
    [InlineData("", "Training (Internalize): Nobody here knows backup: it comes from outside, and is practiced until it stays.")]
    [InlineData("b1", "Training (Internalize): Nobody here knows backup at Independent: it comes from outside, and b has begun with it.")]
    [InlineData("a3", "Shadowing (Socialize): a teaches backup, and nobody else has begun: watching comes first.")]
    [InlineData("a3 b1 c0", "Mentoring (Socialize): a teaches backup, and b and c have begun with it.")]
    [InlineData("a2", "Pairing (Socialize): Only a knows backup as well as that: doing it together passes it on in the work.")]
    [InlineData("a2 b2", "Community (Socialize): a and b know backup and nobody teaches it: they exchange what they found.")]
    public void A_gap_is_closed_in_the_way_that_suits_who_knows_it(string holders, string suggestion) => Assert.Equal(
        suggestion, One.Held(holders).Read(Start, new CoverageRules { Redundancy = 3 }).Gaps().Single().Suggestion.ToString());

    [Fact]
    public void What_many_roles_need_is_written_down()
    {
        var map = "x y".Split(' ').Aggregate(One.Held("a3"), (now, role) => now
            .Then(before => before.ListRole(RoleId.Of(role), Keeper, Start))
            .Then(before => before.StateNeed(RoleId.Of(role), Restore, Backup, TopicProficiency.Aware, Keeper, Start)));
        Assert.Equal(
            "Document (Externalize): 3 roles need backup: what a knows is written down once for all of them.",
            map.Read(Start).Gaps()[0].Suggestion.ToString());
        Assert.Equal("Shadowing", map.Read(Start, new CoverageRules { ManyRoles = 4 }).Gaps()[0].Suggestion.Technique.Name);
    }

    [Theory]
    [InlineData("", "Learn 'backup'", "needs backup, Independent: 0 of 2 holders. Training from outside would help: nobody here knows it as well as that.")]
    [InlineData("b1", "Learn 'backup'", "needs backup, Independent: 0 of 2 holders. Training from outside would help: nobody here knows it as well as that.")]
    [InlineData("a3 b1", "Spread what is known of 'backup'", "needs backup, Independent: 1 of 2 holders. Mentoring would suit those who know it now.")]
    public void A_gap_is_a_proposal_that_a_register_can_raise(string holders, string title, string reason)
    {
        var proposal = One.Held(holders).Read(Start).Proposals().Single();
        Assert.Equal((title, $"desk / restore {reason}"), (proposal.Title, proposal.Reason));
        Assert.Equal(("knowledge-topic", "backup"), (proposal.ReferenceKind, proposal.Reference));
        Assert.Contains(ImprovementSource.All, source => source.Code == proposal.Source);
    }

    [Fact]
    public void A_topic_is_proposed_once_by_the_hardest_of_its_needs()
    {
        var map = One.Held("a2")
            .Then(before => before.ListRole(RoleId.Of("audit"), Keeper, Start))
            .Then(before => before.StateNeed(RoleId.Of("audit"), Restore, Backup, TopicProficiency.Aware, Keeper, Start));
        Assert.Equal(
            "desk / restore needs backup, Independent: 1 of 2 holders, and 1 more need of it. Pairing would suit those who know it now.",
            map.Read(Start).Proposals().Single().Reason);
        Assert.Empty(One.Held("a2 b2").Read(Start).Proposals());
    }

    [Fact]
    public void What_faded_asks_for_a_refresher_and_comes_back_by_use()
    {
        var map = One.Held("a2 b2");
        var rules = new CoverageRules { Decay = ProficiencyDecay.Every(TimeSpan.FromDays(365)) };
        var later = Start.AddDays(365);
        Assert.Empty(map.Read(later.AddTicks(-1), rules).Gaps());
        Assert.Equal(
            "Training (Internalize): Nobody has backup at Independent in use; a and b have known it, so a refresher may do.",
            map.Read(later, rules).Gaps().Single().Suggestion.ToString());
        Assert.Empty(map.Read(later).Gaps());
        var used = map.Then(before => before.RecordUse(ActorId.Of("a"), Backup, later, Keeper, later));
        Assert.Equal("desk / restore needs backup, Independent: 1 of 2 holders", used.Read(later, rules).Gaps().Single().ToString());
    }

    [Fact]
    public void Proficiency_fades_a_step_for_each_whole_interval_down_to_the_floor()
    {
        var decay = ProficiencyDecay.Every(TimeSpan.FromDays(100), TopicProficiency.Assisted);
        TopicProficiency Left(TopicProficiency shown, int days) => decay.Of(shown, Start, Start.AddDays(days));
        Assert.Same(TopicProficiency.Teaching, Left(TopicProficiency.Teaching, 99));
        Assert.Same(TopicProficiency.Independent, Left(TopicProficiency.Teaching, 100));
        Assert.Same(TopicProficiency.Assisted, Left(TopicProficiency.Teaching, 200));
        Assert.Same(TopicProficiency.Assisted, Left(TopicProficiency.Teaching, 100_000));
        Assert.Same(TopicProficiency.Aware, Left(TopicProficiency.Aware, 100_000));
        Assert.Same(TopicProficiency.Teaching, Left(TopicProficiency.Teaching, -500));
        Assert.Equal("one step less for each 100 days without use, down to Assisted", decay.ToString());
        Assert.Equal("2 who know each topic; nothing fades", CoverageRules.Default.ToString());
        Assert.Throws<ArgumentOutOfRangeException>("interval", () => ProficiencyDecay.Every(TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("Redundancy", () => new CoverageRules { Redundancy = 0 });
    }

    [Fact]
    public void Coverage_and_single_points_are_told_by_topic()
    {
        var reading = One.Held("a2").Read(Start);
        Assert.Equal("desk: 0 of 1 topic covered (0 %)", reading.Coverage(Desk).ToString());
        Assert.Equal("backup, Independent: 1 of 2 holders", reading.Topics().Single().ToString());
        Assert.Equal("backup, Independent: only a", reading.SinglePointsOfFailure().Single().ToString());
        Assert.Equal("IT at 2026-03-01T09:00:00+00:00: 0 of 1 role fully covered, 1 gap", reading.ToString());
        Assert.Equal("Knowledge coverage of desk = 0 % at 2026-03-01T09:00:00+00:00", reading.MeasureCoverage(Desk)!.ToString());
        Assert.Equal("Truck factor = 1 people at 2026-03-01T09:00:00+00:00", reading.MeasureTruckFactor()!.ToString());
        Assert.Equal("desk: 1 of 1 topic covered (100 %)", One.Held("a2 b3").Read(Start).Coverage(Desk).ToString());
    }

    [Fact]
    public void A_role_that_needs_nothing_is_neither_covered_nor_not()
    {
        var reading = Empty().Then(map => map.ListRole(Desk, Keeper, Start)).Read(Start);
        Assert.Null(reading.Coverage(Desk).Share);
        Assert.Equal("desk: needs no topic", reading.Coverage(Desk).ToString());
        Assert.Null(reading.MeasureCoverage(Desk));
        Assert.Null(reading.TruckFactor());
        Assert.Null(reading.MeasureTruckFactor());
    }

    [Fact]
    public void A_departure_tells_what_is_lost()
    {
        var departure = One.Held("a2 b0").Read(Start).WhatIf(ActorId.Of("a"));
        Assert.Equal("without a: 1 topic lost, 0 new gaps", departure.ToString());
        Assert.Equal(Backup, departure.TopicsLost.Single());
        Assert.Equal("desk: 0 of 1 topic covered, then 0", departure.Coverage.Single().ToString());
        Assert.Equal("without a: 0 topics lost, 1 new gap", One.Held("a2 b2").Read(Start).WhatIf(ActorId.Of("a")).ToString());
        var error = Assert.Throws<ArgumentException>("people[0]", () => One.Read(Start).Without(Ben));
        Assert.StartsWith("'ben' knows nothing on the map 'IT'. Check the name.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("people", () => One.Read(Start).Without());
        Assert.Throws<ArgumentException>("role", () => One.Read(Start).Coverage(RoleId.Of("dba")));
    }

    [Fact]
    public void A_topic_that_somebody_there_learns_can_lower_the_truck_factor()
    {
        // Of three topics, one has nobody. By key, a and then b are taken out before more than half are lost. Once c knows two, c comes first, and with c
        // goes the topic that c alone knows. Without c, two of three were lost before, too: the greedy way did not see it.
        var map = Topics("a0 b0 c1", count: 3);
        Assert.Equal("2: without a and b, nobody knows 2 of 3 topics", map.Read(Start).TruckFactor()!.ToString());
        Assert.Equal("1: without c, nobody knows 2 of 3 topics", map.Held("c3", TopicId.Of("0")).Read(Start).TruckFactor()!.ToString());
        Assert.Equal("0: nobody knows 2 of 3 topics", Topics("a0", count: 3).Read(Start).TruckFactor()!.ToString());
        Assert.Equal("2: without a and b, nobody knows 1 of 1 topic", Topics("a0 b0", count: 1).Read(Start).TruckFactor()!.ToString());
    }

    // So many needed topics, and who holds which: person and topic.
    private static KnowledgeMap Topics(string holders, int count)
    {
        var map = Enumerable.Range(0, count).Aggregate(One.Then(now => now.DropNeed(Desk, Restore, Backup, "other", Keeper, Start)), (now, number) => now
            .Then(before => before.ListTopic(TopicId.Of($"{number}"), Keeper, Start))
            .Then(before => before.StateNeed(Desk, Restore, TopicId.Of($"{number}"), TopicProficiency.Independent, Keeper, Start)));
        return holders.Split(' ').Aggregate(map, (now, holder) => now.Held($"{holder[0]}3", TopicId.Of(holder[1..])));
    }
}
