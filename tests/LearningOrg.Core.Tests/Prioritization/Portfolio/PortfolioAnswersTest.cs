using System.Globalization;
using LearningOrg.Core.Prioritization.Portfolio;

namespace LearningOrg.Core.Tests.Prioritization.Portfolio;

/// <summary>What a selection can be asked, on portfolios small enough to follow by hand.</summary>
public class PortfolioAnswersTest
{
    private sealed record Work(string Id, double Value, decimal Cost, decimal Weeks = 0);

    [Fact]
    public void A_selection_tells_what_it_takes_and_leaves()
    {
        var selection = Select(
            Of(new("A", 10, 5, 1.5m), new("B", 7, 3.25m, 2), new("C", 1, 4, 3)).Capacity("developers", 4, work => work.Weeks), 10);
        Assert.Equal(["A", "B"], selection.ChosenIds);
        Assert.Equal(["A", "B"], selection.Chosen.Select(work => work.Id));
        Assert.Equal((17.0, 8.25m, 10m, 1.75m), (selection.Value, selection.Cost, selection.Budget, selection.LeftOver));
        Assert.Equal([new CapacityUse("developers", 3.5m, 4)], selection.Capacities);
        Assert.Equal(("3.5 of 4 developers", 0.5m), (selection.Capacities[0].ToString(), selection.Capacities[0].LeftOver));
        Assert.Equal("2 of 3 chosen: value 17 for 8.25 of 10", selection.ToString());
        Assert.True(selection.IsChosen("A"));
        Assert.False(selection.IsChosen("C"));
    }

    [Fact]
    public void Each_reason_for_being_left_out()
    {
        var selection = Select(
            Of(
                new("bought", 50, 10, 4),
                new("bored", 0, 0),
                new("child", 1, 1),
                new("dear", 6, 6),
                new("dearest", 90, 16),
                new("orphan", -20, 1),
                new("paradox", 99, 1),
                new("rival", 40, 8),
                new("slow", 9, 2, 3),
                new("slowest", 9, 2, 7))
                .Requires("child", "orphan").Requires("paradox", "bought").Requires("paradox", "rival").Excludes("rival", "bought")
                .Capacity("weeks", 6, work => work.Weeks),
            15);
        Assert.Equal(["bought"], selection.ChosenIds);
        Assert.Equal(
            [
                "bored: would add no value.",
                "child: needs orphan, which is not chosen.",
                "dear: costs 6, but only 5 is left.",
                "dearest: costs 16, and the budget is 15.",
                "orphan: would add no value.",
                "paradox: can never be chosen: 'bought' and 'rival' exclude each other.",
                "rival: is excluded by bought.",
                "slow: takes 3 of weeks, but only 2 is left.",
                "slowest: takes 7 of weeks, and there is 6.",
            ],
            selection.LeftOut.Select(item => item.ToString()));
        Assert.Equal(
            [
                LeftOutReason.NoGain, LeftOutReason.RequirementLeftOut, LeftOutReason.NoRoom, LeftOutReason.TooLarge, LeftOutReason.NoGain,
                LeftOutReason.Impossible, LeftOutReason.Excluded, LeftOutReason.NoRoom, LeftOutReason.TooLarge,
            ],
            selection.LeftOut.Select(item => item.Reason));
        Assert.Equal(
            ["", "orphan", "budget", "budget", "", "bought rival", "bought", "weeks", "weeks"],
            selection.LeftOut.Select(item => string.Join(" ", item.Because)));
        Assert.Equal("bored", selection.LeftOut[0].Item.Id);
        Assert.True(selection.AtBudget(15).TryAccept(out var same, out _));
        Assert.Equal(selection.LeftOut, same.To.LeftOut);
    }

    [Fact]
    public void What_adds_nothing_is_no_question_of_room()
    {
        var selection = Select(
            Of(new("bought", 50, 10), new("burden", -1, 3), new("child", 5, 2), new("idle", 0, 8), new("orphan", -2, 7)).Requires("child", "orphan"), 15);
        Assert.Equal(
            ["burden: would add no value.", "child: needs orphan, which is not chosen.", "idle: would add no value.", "orphan: costs 7, but only 5 is left."],
            selection.LeftOut.Select(item => item.ToString()));
    }

    [Fact]
    public void What_must_go_with_an_item_counts_with_it()
    {
        var selection = Select(Of(new("A", 5, 4), new("B", 9, 12)).Requires("B", "A"), 15);
        Assert.Equal("B: costs 16 with all that must go with it, and the budget is 15.", selection.LeftOut.Single().ToString());
    }

    [Fact]
    public void The_price_of_an_item_is_the_value_it_would_displace()
    {
        // Within 10: A and B are worth 12. C needs 7 and leaves 3, which pays for B: 5 + 4 = 9.
        var selection = Select(Of(new("A", 8, 6), new("B", 4, 3), new("C", 5, 7), new("D", 20, 11)), 10);
        Assert.Equal(["A", "B"], selection.ChosenIds);
        Assert.True(selection.IfForced("C").TryAccept(out var change, out _));
        Assert.Equal(-3, change.ValueChange);
        Assert.Equal("C", Assert.Single(change.Added).Id);
        Assert.Equal("A", Assert.Single(change.Dropped).Id);
        Assert.Equal("value -3 for 1 more: adds C; drops A", change.ToString());
        Assert.Same(selection, change.From);
        Assert.False(selection.IfForced("D").TryAccept(out _, out var refusal));
        Assert.Equal(
            "No selection is possible. The must-dos and what they need cost 11, but the budget is 10. Raise it by 1, or drop a must-do.",
            refusal.Message);
    }

    [Fact]
    public void A_larger_budget_may_change_more_than_one_item()
    {
        // Within 10: A and B. Within 11: D alone is worth more than both.
        var selection = Select(Of(new("A", 8, 6), new("B", 4, 3), new("C", 5, 7), new("D", 20, 11)), 10);
        var change = selection.WhatWouldBuy(Percentage.Of(10));
        Assert.Equal(11, change.To.Budget);
        Assert.Equal("value +8 for 2 more: adds D; drops A and B", change.ToString());
        Assert.Equal("value +0 for 0 more: adds none; drops none", Plain(selection.WhatWouldBuy(Percentage.Of(9))));
        Assert.True(selection.AtBudget(3).TryAccept(out change, out _));
        Assert.Equal("value -8 for 6 less: adds none; drops A", change.ToString());
        Assert.Throws<OverflowException>(() => Select(Of(), decimal.MaxValue).WhatWouldBuy(Percentage.Of(10)));

        static string Plain(PortfolioChange<Work> change) => change.ToString().Replace("value 0", "value +0", StringComparison.Ordinal);
    }

    [Fact]
    public void The_margin_is_what_the_last_unit_of_money_bought()
    {
        // For 11 there is D, worth 20. For less than 11, the best is A and B, worth 12 for 9.
        var selection = Select(Of(new("A", 8, 6), new("B", 4, 3), new("C", 5, 7), new("D", 20, 11)), 11.5m);
        var margin = selection.Marginal()!;
        Assert.Equal("value +8 for 2 more: adds D; drops A and B", margin.ToString());
        Assert.Equal(10, margin.From.Budget);
        Assert.Same(selection, margin.To);
    }

    [Fact]
    public void Must_dos_alone_have_no_margin() =>
        Assert.Null(Select(Of(new("A", -8, 6), new("B", 4, 3)).MustDo("A"), 8).Marginal());

    [Theory(DisplayName = "Ties: least cost, then fewest items, then the first ids")]
    [InlineData(9, "C", "A:8:6", "B:4:3", "C:12:7")]
    [InlineData(9, "C", "A:8:6", "B:4:3", "C:12:9")]
    [InlineData(9, "A B", "A:8:6", "B:4:3", "C:12:9.01")]
    [InlineData(5, "A B", "A:1:2", "B:2:3", "C:1:2", "D:2:3")]
    [InlineData(5, "B", "A:0:0", "B:2:3", "C:0:2")]
    [InlineData(0, "B", "A:0:0", "B:2:0", "C:0:0")]
    public void Ties_are_broken(int budget, string chosen, params string[] items)
    {
        var works = items.Select(item => item.Split(':')).Select(parts => new Work(
            parts[0], double.Parse(parts[1], CultureInfo.InvariantCulture), decimal.Parse(parts[2], CultureInfo.InvariantCulture)));
        var problem = PortfolioProblem.Of(works, work => work.Id, work => work.Value, work => work.Cost);

        // Through the dynamic program, and through the search, which a capacity calls for.
        Assert.Equal(chosen, string.Join(" ", Select(problem, budget).ChosenIds));
        var searched = problem.Capacity("money", budget, work => work.Cost);
        Assert.Equal(chosen, string.Join(" ", Select(searched, budget).ChosenIds));
    }

    [Fact(DisplayName = "Values that differ in the last bits only are equal: 0.1 + 0.2 for 5 loses to 0.3 for 4")]
    public void Noise_decides_nothing()
    {
        var selection = Select(Of(new("A", 0.1, 2), new("B", 0.2, 3), new("C", 0.3, 4)), 5);
        Assert.Equal(["C"], selection.ChosenIds);
        Assert.Equal(0.3, selection.Value);
        Assert.Equal(["B"], Select(Of(new("A", 0.1 + 0.2, 2), new("B", 0.3, 1)), 2).ChosenIds);
    }

    [Fact]
    public void Fractions_of_money_are_exact()
    {
        var problem = Of([.. Enumerable.Range(0, 10).Select(index => new Work($"{index}", 1, 0.1m))]);
        var selection = Select(problem, 1);
        Assert.Equal((10, 1m, 0m), (selection.Chosen.Count, selection.Cost, selection.LeftOver));
        Assert.Equal(9, Select(problem, 0.9999999999999999999999999999m).Chosen.Count);
    }

    [Fact]
    public void The_curve_stands_between_its_points_and_begins_with_the_must_dos()
    {
        Assert.True(Of(new("A", 8, 6), new("B", 4, 3), new("C", 1, 2)).MustDo("B").Curve().TryAccept(out var curve, out _));
        Assert.Equal("4 for 3; 5 for 5; 12 for 9; 13 for 11", string.Join("; ", curve.Points));
        Assert.Null(curve.ValueAt(2.99m));
        Assert.Equal(4, curve.ValueAt(4.99m));
        Assert.Equal(13, curve.ValueAt(1000));
        Assert.Equal("4 efficient budgets: 4 for 3 to 13 for 11", curve.ToString());
        Assert.True(curve.SelectionAt(5).TryAccept(out var selection, out _));
        Assert.Equal(["B", "C"], selection.ChosenIds);
        Assert.False(curve.SelectionAt(2).TryAccept(out _, out _));
    }

    [Fact]
    public void Outcomes_print_what_they_hold()
    {
        var problem = Of(new Work("A", 8, 6)).MustDo("A");
        Assert.Equal("1 of 1 chosen: value 8 for 6 of 6", problem.Within(6).ToString());
        Assert.StartsWith("infeasible-portfolio: No selection is possible.", problem.Within(5).ToString(), StringComparison.Ordinal);
        Assert.Equal("1 efficient budgets: 8 for 6 to 8 for 6", problem.Curve().ToString());
        Assert.True(problem.Within(6).TryAccept(out var selection, out _));
        Assert.Equal("value 0 for 0 more: adds none; drops none", selection.IfForced("A").ToString());
    }

    [Fact]
    public void Reasons_have_codes_to_store()
    {
        Assert.Equal(
            ["impossible", "too-large", "excluded", "requirement-left-out", "no-room", "no-gain"],
            LeftOutReason.All.Select(reason => reason.Code));
        Assert.All(LeftOutReason.All, reason => Assert.Same(reason, LeftOutReason.FromCode(reason.Code)));
    }

    private static PortfolioProblem<Work> Of(params Work[] works) =>
        PortfolioProblem.Of(works, work => work.Id, work => work.Value, work => work.Cost);

    private static PortfolioSelection<Work> Select(PortfolioProblem<Work> problem, decimal budget)
    {
        Assert.True(problem.Within(budget).TryAccept(out var selection, out var refusal), refusal?.Message);
        return selection;
    }
}
