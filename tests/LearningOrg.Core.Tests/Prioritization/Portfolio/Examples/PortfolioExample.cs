using LearningOrg.Core.Prioritization.Portfolio;

namespace LearningOrg.Core.Tests.Prioritization.Portfolio.Examples;

/// <summary>The example of the page about portfolios. Its numbers are checked by hand: seven items have 128 subsets.</summary>
public class PortfolioExample
{
    private sealed record Improvement(string Title, double Score, decimal Cost, decimal Weeks);

    [Fact]
    public void Which_improvements_to_fund()
    {
        // <select>
        Improvement[] improvements =
        [
            new("Asset inventory", Score: 10, Cost: 12.5m, Weeks: 6),
            new("Audit findings", Score: 2, Cost: 7.5m, Weeks: 3),
            new("Chat bot", Score: 18, Cost: 15, Weeks: 6),
            new("Patch automation", Score: 34, Cost: 20, Weeks: 8),
            new("Rented status page", Score: 10, Cost: 4, Weeks: 0),
            new("Self-service portal", Score: 30, Cost: 25, Weeks: 10),
            new("Status page", Score: 12, Cost: 6.25m, Weeks: 2),
        ];

        var problem = PortfolioProblem.Of(improvements, each => each.Title, value: each => each.Score, cost: each => each.Cost)
            .Requires("Patch automation", "Asset inventory")
            .Requires("Chat bot", "Self-service portal")
            .Excludes("Status page", "Rented status page")
            .MustDo("Audit findings")
            .Capacity("developer weeks", 30, each => each.Weeks);

        if (!problem.Within(budget: 70).TryAccept(out var selection, out var refusal))
        {
            Console.WriteLine(refusal.Message);
            return;
        }

        Console.WriteLine(selection);
        // 5 of 7 chosen: value 86 for 69 of 70
        Console.WriteLine(string.Join(", ", selection.ChosenIds));
        // Asset inventory, Audit findings, Patch automation, Rented status page, Self-service portal

        foreach (var item in selection.LeftOut)
        {
            Console.WriteLine(item);
        }
        // Chat bot: costs 15, but only 1 is left.
        // Status page: is excluded by Rented status page.
        // </select>
        Assert.Null(refusal);
        Assert.Equal("5 of 7 chosen: value 86 for 69 of 70", selection.ToString());
        Assert.Equal(
            "Asset inventory, Audit findings, Patch automation, Rented status page, Self-service portal",
            string.Join(", ", selection.ChosenIds));
        Assert.Equal(
            ["Chat bot: costs 15, but only 1 is left.", "Status page: is excluded by Rented status page."],
            selection.LeftOut.Select(item => item.ToString()));

        // <ask>
        Console.WriteLine(selection.WhatWouldBuy(moreBudget: Percentage.Of(10)));
        // value +2 for 2.25 more: adds Status page; drops Rented status page
        Console.WriteLine(selection.Marginal());
        // value +10 for 4 more: adds Rented status page; drops none
        Console.WriteLine(selection.IfForced("Chat bot"));
        // value -14 for 2.75 less: adds Chat bot and Status page; drops Patch automation and Rented status page

        if (problem.Curve().TryAccept(out var curve, out _))
        {
            Console.WriteLine(string.Join("; ", curve.Points.Skip(12)));
            // 62 for 53.75; 70 for 64; 76 for 65; 86 for 69; 88 for 71.25
        }

        Console.WriteLine(problem.Within(budget: 5));
        // infeasible-portfolio: No selection is possible. The must-dos and what they need cost 7.5, but the budget is 5.
        // Raise it by 2.5, or drop a must-do.
        // </ask>
        Assert.Equal(
            "value +2 for 2.25 more: adds Status page; drops Rented status page", selection.WhatWouldBuy(Percentage.Of(10)).ToString());
        Assert.Equal("value +10 for 4 more: adds Rented status page; drops none", selection.Marginal()!.ToString());
        Assert.Equal(
            "value -14 for 2.75 less: adds Chat bot and Status page; drops Patch automation and Rented status page",
            selection.IfForced("Chat bot").ToString());
        Assert.Equal("62 for 53.75; 70 for 64; 76 for 65; 86 for 69; 88 for 71.25", string.Join("; ", curve!.Points.Skip(12)));
        Assert.Equal(
            "infeasible-portfolio: No selection is possible. The must-dos and what they need cost 7.5, but the budget is 5. "
            + "Raise it by 2.5, or drop a must-do.",
            problem.Within(5).ToString());
    }
}
