using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Tests.Prioritization;

public class PrioritizedListTest
{
    private sealed class Ticket(string number, double? value, double? effort)
    {
        public string Number { get; } = number;

        public double? Value { get; set; } = value;

        public double? Effort { get; } = effort;
    }

    private static readonly ValueEffort<Ticket> Model = new(t => t.Value, t => t.Effort);

    [Fact]
    public void The_hosts_own_objects_come_back()
    {
        Ticket[] tickets = [new("B", 1, 1), new("A", 3, 1)];
        var ranked = Model.Prioritize(tickets, t => t.Number);
        Assert.Same(tickets[1], ranked[0].Item);
        Assert.Same(tickets[0], ranked[1].Item);
    }

    [Fact]
    public void Ties_share_a_rank_the_next_is_left_out_and_ids_order_the_listing()
    {
        Ticket[] tickets = [new("D", 1, 1), new("C", 0.1 + 0.2, 0.1), new("A", 9, 1), new("B", 0.3, 0.1)];
        var ranked = Model.Prioritize(tickets, t => t.Number);
        Assert.Equal(["1 A False", "2 B True", "2 C True", "4 D False"], ranked.Select(place => $"{place.Rank} {place.Id} {place.IsTied}"));
    }

    [Fact]
    public void What_cannot_be_scored_stands_apart_with_its_reason()
    {
        Ticket[] tickets = [new("B", null, 1), new("A", 3, 1), new("C", 3, 0)];
        var ranked = Model.Prioritize(tickets, t => t.Number);
        Assert.Equal("1 ranked by Value/effort 1, 2 without a score", ranked.ToString());
        Assert.Equal(
            ["B: No Value/effort score: Value is missing (needed: 0 or more).", "C: No Value/effort score: Effort is 0 (allowed: more than 0)."],
            ranked.Unscored.Select(item => item.ToString()));
        Assert.Same(tickets[0], ranked.Unscored[0].Item);
    }

    [Fact]
    public void An_explanation_shows_the_numbers_that_were_ranked_whatever_the_host_changes_later()
    {
        Ticket ticket = new("A", 3, 2);
        var ranked = Model.Prioritize([ticket], t => t.Number);
        ticket.Value = 1000;
        Assert.Equal("1.5 = 3 Value ÷ 2 Effort", ranked[0].Breakdown.ToString());
    }

    [Fact]
    public void An_empty_list_ranks_nothing()
    {
        var ranked = Model.Prioritize([], t => t.Number);
        Assert.Empty(ranked);
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => ranked[0]);
        Assert.Contains("the list ranks 0 items", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_without_an_id_is_refused() =>
        Assert.Throws<ArgumentException>(() => Model.Prioritize([new("A", 1, 1)], _ => null!));

    [Fact]
    public void A_sequence_of_unknown_length_is_ranked_whole()
    {
        var ranked = Model.Prioritize(Enumerable.Range(1, 1000).Select(n => new Ticket($"T{n:0000}", n, 1)).Where(_ => true), t => t.Number);
        Assert.Equal(1000, ranked.Count);
        Assert.Equal("T1000", ranked[0].Id);
        Assert.Equal(1000, ranked[999].Rank);
    }

    [Fact]
    public void The_default_place_says_what_it_is()
    {
        Assert.Equal("(unassigned)", default(PrioritizedItem<Ticket>).ToString());
        Assert.Throws<InvalidOperationException>(() => default(PrioritizedItem<Ticket>).Rank);
    }
}
