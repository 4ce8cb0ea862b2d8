using FsCheck.Xunit;
using LearningOrg.Core.Knowledge.Maps.Sharing;
using static LearningOrg.Core.Tests.Knowledge.Maps.Samples;

namespace LearningOrg.Core.Tests.Knowledge.Maps;

[Properties(Arbitrary = [typeof(MapArbitraries)], MaxTest = 300)]
public class SharingFactsTest
{
    private static readonly DateTimeOffset Until = Start.AddDays(10);
    private static readonly ActorId Cleo = ActorId.Of("cleo");

    private static readonly SharingRecord[] Records =
    [
        new ItemContributed(Ada, "KB1", Start.AddDays(-90)),
        new ItemContributed(Ben, "KB2", Start),
        new ItemContributed(Ben, "KB2", Start.AddDays(1)),
        new ItemReused(Ben, "KB1", Start),
        new ItemReused(Ben, "KB1", Start.AddDays(1)),
        new ItemReused(Cleo, "KB1", Start.AddDays(2)),
        new ItemReused(Cleo, "KB2", Until),
        new ItemReused(Ben, "KB2", Start.AddDays(2)),
        new ItemReused(Cleo, "KB9", Start.AddDays(2)),
        new FeedbackGiven(Cleo, "KB2", Start.AddDays(3)) { AnsweredBy = Ben, AnsweredAt = Start.AddDays(4) },
        new FeedbackGiven(Ada, "KB2", Start.AddDays(3)) { AnsweredBy = Ada, AnsweredAt = Start.AddDays(4) },
        new FeedbackGiven(Cleo, "KB1", Start.AddDays(9)) { AnsweredBy = Ada, AnsweredAt = Until },
        new FeedbackGiven(Ben, "KB2", Start.AddDays(3)),
    ];

    [Fact]
    public void Facts_are_counted_by_hand()
    {
        Assert.Equal(
            new() { Items = 1, Contributors = 1, ItemsReused = 1, Reuses = 2, Users = 2, FeedbackGiven = 3, FeedbackAnswered = 1 },
            SharingFacts.Of(Records, Start, Until));
        Assert.Equal(
            new() { ItemsReused = 1, Reuses = 2, Users = 2, FeedbackGiven = 1 }, SharingFacts.OfContributor(Records, Ada, Start, Until));
        Assert.Equal(
            "1 item of 1 person, 0 reused by 0 others; 1 of 2 answers to feedback", SharingFacts.OfContributor(Records, Ben, Start, Until).ToString());
        Assert.Equal(50, SharingFacts.OfContributor(Records, Ben, Start, Until).AnsweredShare!.Value.Percent);
        Assert.Null(SharingFacts.None.AnsweredShare);
        Assert.Equal("ada contributed KB1 at 2025-12-01T09:00:00+00:00", Records[0].ToString());
    }

    [Property]
    public bool Nothing_is_gained_by_oneself(SharingRecord[] records, SharingRecord mine)
    {
        // Using one's own again and again, giving feedback on it, and answering oneself.
        var own = records.OfType<ItemContributed>().Where(record => record.At < Until).SelectMany(record => new SharingRecord[]
        {
            new ItemReused(record.By, record.Item, Start),
            new FeedbackGiven(record.By, record.Item, Start) { AnsweredBy = mine.By, AnsweredAt = Start },
        });
        var again = records.Where(record => record is ItemReused or ItemContributed);
        var answered = records.OfType<FeedbackGiven>().Select(record =>
            record.AnsweredBy is null ? record with { AnsweredBy = record.By, AnsweredAt = record.At } : record);
        var facts = SharingFacts.Of(records, Start, Until);
        return facts == SharingFacts.Of([.. records, .. own], Start, Until)
            && facts == SharingFacts.Of([.. records, .. again], Start, Until)
            && facts == SharingFacts.Of([.. records.Where(record => record is not FeedbackGiven), .. answered], Start, Until)
            && facts == SharingFacts.Of(records.Reverse(), Start, Until);
    }

    [Property]
    public bool The_items_of_each_contributor_are_some_of_all(SharingRecord[] records)
    {
        var all = SharingFacts.Of(records, Start, Until);
        return MapArbitraries.People.All(person =>
        {
            var one = SharingFacts.OfContributor(records, person, Start, Until);
            return one.Contributors <= 1 && one.Items <= all.Items && one.ItemsReused <= all.ItemsReused && one.Reuses <= all.Reuses
                && one.Users <= all.Users && one.FeedbackGiven <= all.FeedbackGiven && one.FeedbackAnswered <= one.FeedbackGiven;
        })
            && all.ItemsReused <= all.Reuses && all.Users <= all.Reuses && all.FeedbackAnswered <= all.FeedbackGiven;
    }

    [Fact]
    public void Doors_name_what_is_wrong()
    {
        Assert.Throws<ArgumentException>("until", () => SharingFacts.Of([], Start, Start));
        Assert.Throws<ArgumentNullException>("records[0]", () => SharingFacts.Of([null!], Start, Until));
        Assert.Throws<ArgumentException>("contributor", () => SharingFacts.OfContributor([], default, Start, Until));
        Assert.Throws<ArgumentException>("By", () => new ItemReused(default, "KB1", Start));
        Assert.Throws<ArgumentException>("Item", () => new ItemContributed(Ada, " ", Start));
        Assert.Throws<ArgumentOutOfRangeException>("Reuses", () => new SharingFacts { Reuses = -1 });
    }
}
