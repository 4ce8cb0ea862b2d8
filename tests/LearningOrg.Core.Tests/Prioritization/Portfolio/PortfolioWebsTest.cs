using LearningOrg.Core.Prioritization.Portfolio;

namespace LearningOrg.Core.Tests.Prioritization.Portfolio;

/// <summary>Requirements that stand later in the search than what needs them: the search must not forget what it owes.</summary>
public class PortfolioWebsTest
{
    // X needs R and S. R pays and stands early, with X on it; S pays nothing and stands last, under P.
    private static readonly PortfolioCase Web = new(
        [
            new("A", 90, 1, []), new("B", 90, 1, []), new("R", 90, 1, []), new("P", 0, 5, []), new("S", 0, 5, []), new("X", 500, 1, []),
            new("Y", 20, 3, []),
        ],
        Requirements: [(1, 0), (2, 1), (4, 3), (5, 2), (5, 4)],
        Exclusions: [],
        MustDos: [],
        Weeks: [],
        Budget: 0);

    [Fact]
    public void Each_budget_buys_the_best_subset()
    {
        for (var budget = 0; budget <= 17; budget++)
        {
            Assert.True(Web.Problem.Within(budget).TryAccept(out var selection, out _));
            Assert.Equal(Web.Permitted.First(set => set.Cost <= budget).Ids, string.Concat(selection.ChosenIds));
            Assert.True(selection.IsProvenOptimal);
        }
    }

    [Fact]
    public void A_curve_stopped_anywhere_has_only_points_that_can_be_had()
    {
        for (var nodes = 0; nodes < 60; nodes++)
        {
            Assert.True(Web.Problem.Curve(new PortfolioLimit { Nodes = nodes }).TryAccept(out var curve, out _));
            Assert.All(curve.Points, point => Assert.Contains(
                Web.Permitted, set => set.Cost == point.Budget && point.Value.Equals(set.Tenths / 10.0)));
        }
    }

    [Fact]
    public void A_selection_stopped_anywhere_is_permitted()
    {
        for (var nodes = 0; nodes < 60; nodes++)
        {
            for (var budget = 0; budget <= 17; budget++)
            {
                Assert.True(Web.Problem.Within(budget, new PortfolioLimit { Nodes = nodes }).TryAccept(out var selection, out _));
                Assert.Contains(Web.Permitted, set => set.Cost <= budget && set.Ids == string.Concat(selection.ChosenIds));
            }
        }
    }
}
