using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Tests.Prioritization;

public class LiveRankingTest
{
    private static readonly ValueEffort<Ticket> Model = new(ticket => ticket.Value, ticket => ticket.Effort);

    // Few numbers, so that many tie; 0.1 + 0.2 and 0.3 tie without being equal; null and 0 effort give no score; one overflows.
    private static readonly double?[] Values = [0, 0.3, 0.1 + 0.2, 1, 2, 3, 7, 1e308, null];
    private static readonly double?[] Efforts = [1, 1, 0.1, 2, 3, 0, null];

    private sealed record Ticket(string Id, double? Value, double? Effort);

    /// <summary>A ticket to add or replace, or an id to remove.</summary>
    private sealed record Edit(Ticket Ticket, bool Removes)
    {
        public override string ToString() => Removes ? $"without {Ticket.Id}" : $"with {Ticket.Id} {Ticket.Value:R}/{Ticket.Effort:R}";
    }

    [Property(DisplayName = "after any edits a live ranking equals the ranking made afresh", MaxTest = 1000)]
    public Property Edits_give_the_ranking_made_afresh() => Prop.ForAll(
        (from start in Tickets(12) from edits in Edits(12) select (start, edits)).ToArbitrary(), given =>
        {
            var items = given.start.GroupBy(ticket => ticket.Id).ToDictionary(group => group.Key, group => group.Last());
            var live = LiveRanking.Of(Model, items.Values, ticket => ticket.Id);
            AssertEqual(items, live);
            foreach (var edit in given.edits)
            {
                var (before, was) = (live, Listing(live));
                live = Apply(edit, items, live);
                AssertEqual(items, live);
                Assert.Equal(was, Listing(before));
            }
        });

    [Fact(DisplayName = "thousands of edits of thousands of entries stay equal to the ranking made afresh")]
    public void Many_edits()
    {
        var items = new Dictionary<string, Ticket>();
        var live = LiveRanking.Of<Ticket>(Model, [], ticket => ticket.Id);
        var random = new Random(48);
        for (var number = 0; number < 20_000; number++)
        {
            var ticket = new Ticket($"T{random.Next(3_000)}", Values[random.Next(Values.Length)], Efforts[random.Next(Efforts.Length)]);
            live = Apply(new Edit(ticket, Removes: random.Next(4) == 0), items, live);
            if (number % 2_000 == 0)
            {
                AssertEqual(items, live);
            }
        }

        AssertEqual(items, live);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Entries_that_come_and_go_in_order_leave_the_tree_balanced(int direction)
    {
        LiveTree? tree = null;
        var entries = Enumerable.Range(0, 5_000)
            .Select(number => new LiveEntry<int>(number, $"{number:0000}", direction * number, number, [], null)).ToArray();
        foreach (var entry in entries)
        {
            tree = LiveTree.With(tree, LivePlace.ByRank(entry), entry);
        }

        AssertBalanced(tree);
        foreach (var entry in entries.Take(4_000))
        {
            tree = LiveTree.Without(tree!, LivePlace.ByRank(entry));
            if (entry.Item % 100 == 0)
            {
                AssertBalanced(tree);
            }
        }

        Assert.Equal(1_000, AssertBalanced(tree));
    }

    [Fact]
    public void An_index_made_at_once_and_one_made_step_by_step_find_the_same_and_are_empty_in_the_end()
    {
        var entries = Enumerable.Range(0, 3_000).Select(number => new LiveEntry<int>(number, $"{number}", 0, 0, [], null)).ToArray();
        var atOnce = LiveIndex.Of(entries);
        var stepwise = entries.Aggregate((LiveIndex?)null, LiveIndex.With);
        foreach (var entry in entries)
        {
            Assert.Same(entry, LiveIndex.Find(atOnce, entry.Id));
            Assert.Same(entry, LiveIndex.Find(stepwise, entry.Id));
            atOnce = LiveIndex.Without(atOnce!, entry);
            Assert.Null(LiveIndex.Find(atOnce, entry.Id));
        }

        Assert.Null(atOnce);
        Assert.Null(LiveIndex.Of([]));
    }

    [Fact]
    public void An_edit_gives_a_new_ranking_and_leaves_the_old_one()
    {
        var march = LiveRanking.Of(Model, [new("A", 3, 1), new("B", 2, 1)], ticket => ticket.Id);
        var april = march.With(new("B", 9, 1));
        Assert.Equal((2, 1), (march.RankOf("B"), april.RankOf("B")));
        Assert.Equal("2 ranked by Value/effort 1, 0 without a score", april.ToString());
        Assert.Equal("9 = 9 Value ÷ 1 Effort", april[0].Breakdown.ToString());
    }

    [Fact]
    public void The_hosts_own_object_comes_back()
    {
        var ticket = new Ticket("A", 1, 1);
        var live = LiveRanking.Of(Model, [ticket], each => each.Id);
        Assert.Same(ticket, live[0].Item);
        var changed = ticket with { };
        Assert.Same(changed, live.With(changed)[0].Item);
    }

    [Fact]
    public void An_entry_that_loses_an_input_stands_apart_and_comes_back_with_it()
    {
        var live = LiveRanking.Of(Model, [new("A", 3, 1), new("B", 2, 1)], ticket => ticket.Id);
        var without = live.With(new("A", 3, null));
        Assert.Equal("A: No Value/effort score: Effort is missing (needed: more than 0).", Assert.Single(without.Unscored).ToString());
        Assert.Null(without.RankOf("A"));
        Assert.False(without.TryFind("A", out var nowhere));
        Assert.Equal("(unassigned)", nowhere.ToString());
        Assert.True(without.Contains("A"));
        Assert.Equal(1, without.With(new("A", 3, 1)).RankOf("A"));
        Assert.Empty(without.Without("A").Unscored);
    }

    [Fact]
    public void An_id_that_is_not_there_has_no_rank_and_nothing_to_remove()
    {
        var live = LiveRanking.Of(Model, [new("A", 3, 1)], ticket => ticket.Id);
        Assert.Null(live.RankOf("B"));
        Assert.False(live.Contains("B"));
        Assert.Same(live, live.Without("B"));
        Assert.Empty(live.Without("A"));
    }

    [Fact]
    public void Positions_outside_are_refused()
    {
        var live = LiveRanking.Of(Model, [new("A", 3, 1), new("B", null, 1)], ticket => ticket.Id);
        var place = Assert.Throws<ArgumentOutOfRangeException>(() => live[1]);
        var unscored = Assert.Throws<ArgumentOutOfRangeException>(() => live.Unscored[1]);
        Assert.Contains("the list ranks 1 items", place.Message, StringComparison.Ordinal);
        Assert.Contains("1 items have no score", unscored.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => live[-1]);
    }

    [Fact]
    public void Two_items_with_one_id_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(
            () => LiveRanking.Of(Model, [new("A", 1, 1), new("B", 1, 1), new("A", 2, 1)], ticket => ticket.Id));
        Assert.StartsWith("Two items have the id 'A': an edit could not tell them apart.", error.Message);
    }

    [Fact]
    public void An_item_without_an_id_is_refused()
    {
        var live = LiveRanking.Of(Model, [new("A", 1, 1)], ticket => ticket.Id);
        var error = Assert.Throws<ArgumentException>(() => live.With(new(null!, 1, 1)));
        Assert.Contains("every item needs an id", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => LiveRanking.Of(Model, [new(null!, 1, 1)], ticket => ticket.Id));
    }

    private static LiveRanking<Ticket> Apply(Edit edit, Dictionary<string, Ticket> items, LiveRanking<Ticket> live)
    {
        if (edit.Removes)
        {
            items.Remove(edit.Ticket.Id);
            return live.Without(edit.Ticket.Id);
        }

        items[edit.Ticket.Id] = edit.Ticket;
        return live.With(edit.Ticket);
    }

    private static void AssertEqual(Dictionary<string, Ticket> items, LiveRanking<Ticket> live)
    {
        var afresh = Model.Prioritize(items.Values, ticket => ticket.Id);
        Assert.Equal(Listing(afresh), Listing(live));
        Assert.Equal(afresh.Unscored, live.Unscored);
        Assert.Equal(afresh.ToString(), live.ToString());
        Assert.All(items.Keys, id => Assert.True(live.Contains(id)));
        foreach (var place in afresh)
        {
            Assert.Equal(place.Rank, live.RankOf(place.Id));
            Assert.True(live.TryFind(place.Id, out var found) && ReferenceEquals(found.Item, place.Item));
        }
    }

    private static (int, string, Ticket, Score, bool, ScoreBreakdown)[] Listing(IEnumerable<PrioritizedItem<Ticket>> places) =>
        [.. places.Select(place => (place.Rank, place.Id, place.Item, place.Score, place.IsTied, place.Breakdown))];

    private static int AssertBalanced(LiveTree? tree)
    {
        if (tree is null)
        {
            return 0;
        }

        var (left, right) = (AssertBalanced(Side(tree, "_left")), AssertBalanced(Side(tree, "_right")));
        Assert.True(left + right <= 1 || (left <= 3 * right && right <= 3 * left), $"{left} on the left, {right} on the right");
        Assert.Equal(left + right + 1, LiveTree.CountOf(tree));
        return left + right + 1;
    }

    private static LiveTree? Side(LiveTree tree, string field) => (LiveTree?)typeof(LiveTree)
        .GetField(field, System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.GetValue(tree);

    private static Gen<Ticket> OneOf(int ids) =>
        from id in Gen.Choose(0, ids - 1)
        from value in Gen.Elements(Values)
        from effort in Gen.Elements(Efforts)
        select new Ticket($"T{id}", value, effort);

    private static Gen<Ticket[]> Tickets(int ids) => OneOf(ids).ArrayOf();

    private static Gen<Edit[]> Edits(int ids) => (
        from ticket in OneOf(ids)
        from removes in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Edit(ticket, removes)).ArrayOf();
}
