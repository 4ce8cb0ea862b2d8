using LearningOrg.Core.Prioritization.Portfolio;
using LearningOrg.Core.Tests.PublishedCases;

namespace LearningOrg.Core.Tests.Prioritization.Portfolio;

/// <summary>Six items, two requirements, every budget: numbers found by looking at all 64 subsets.</summary>
public class PortfolioOracleTest
{
    private static readonly (string Id, double Value, decimal Cost)[] Items =
        [("0", 10, 5), ("1", 7, 3), ("2", 12, 7), ("3", 8, 4), ("4", 5, 2), ("5", 9, 6)];

    // The best value for a budget of 0, 1, 2 … 27.
    private static readonly double[] Values =
        [0, 0, 5, 7, 8, 12, 13, 15, 17, 20, 22, 23, 25, 25, 30, 30, 32, 34, 34, 37, 39, 42, 42, 42, 42, 46, 46, 51];

    private static readonly PortfolioProblem<(string Id, double Value, decimal Cost)> Problem =
        PortfolioProblem.Of(Items, item => item.Id, item => item.Value, item => item.Cost).Requires("2", "1").Requires("5", "3");

    [Fact(DisplayName = "portfolio-precedence-6: the best value for every budget from 0 to 27 (derived by brute force over 64 subsets)")]
    [PublishedCase("portfolio-precedence-6")]
    public void Every_budget()
    {
        for (var budget = 0; budget < Values.Length; budget++)
        {
            Assert.True(Problem.Within(budget).TryAccept(out var selection, out _));
            Assert.Equal(Values[budget], selection.Value);
            Assert.True(selection.Cost <= budget);
        }
    }

    [Fact(DisplayName = "portfolio-precedence-6: the curve (derived by brute force over 64 subsets)")]
    public void The_curve()
    {
        Assert.True(Problem.Curve().TryAccept(out var curve, out _));
        Assert.True(curve.IsComplete);
        Assert.Equal(Values, Enumerable.Range(0, Values.Length).Select(budget => curve.ValueAt(budget)!.Value));
        Assert.Equal(
            Enumerable.Range(0, Values.Length)
                .Where(budget => budget == 0 || Values[budget] > Values[budget - 1]).Select(budget => (decimal)budget),
            curve.Points.Select(point => point.Budget));
        Assert.Equal("20 efficient budgets: 0 for 0 to 51 for 27", curve.ToString());
    }

    [Fact(DisplayName = "The same numbers where a capacity stands for the budget, so that the search must find them")]
    public void The_budget_as_a_capacity()
    {
        for (var budget = 0; budget < Values.Length; budget++)
        {
            Assert.True(Problem.Capacity("money", budget, item => item.Cost).Within(1000).TryAccept(out var selection, out _));
            Assert.Equal(Values[budget], selection.Value);
            Assert.True(selection.IsProvenOptimal);
        }
    }
}
