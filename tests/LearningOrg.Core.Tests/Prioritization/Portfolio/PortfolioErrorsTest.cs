using System.Globalization;
using LearningOrg.Core.Prioritization.Portfolio;

namespace LearningOrg.Core.Tests.Prioritization.Portfolio;

/// <summary>What is thrown, and what is refused.</summary>
public class PortfolioErrorsTest
{
    private static readonly PortfolioProblem<Idea> Ideas = Of(("A", 5), ("B", 3), ("C", 4));

    [Fact]
    public void Twin_and_untidy_ids()
    {
        Assert.Equal("Two items have the id 'A'. (Parameter 'id')", Assert.Throws<ArgumentException>(() => Of(("A", 1), ("A", 2))).Message);
        Assert.StartsWith(
            "the id of item 2 must have no white space around it, but was ' B'.",
            Assert.Throws<ArgumentException>(() => Of(("A", 1), (" B", 2))).Message);
        Assert.StartsWith("the id of item 1 must not be blank.", Assert.Throws<ArgumentException>(() => Of(("", 1))).Message);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Values_that_are_none(double value) => Assert.StartsWith(
        "The value of 'A' must be a finite number. (Parameter 'value')",
        Assert.Throws<ArgumentOutOfRangeException>(() => PortfolioProblem.Of(["A"], id => id, _ => value, _ => 1)).Message);

    [Fact]
    public void Values_too_large_to_add() => Assert.StartsWith(
        "the sum of all values must be a finite number.",
        Assert.Throws<ArgumentOutOfRangeException>(
            () => PortfolioProblem.Of(["A", "B"], id => id, _ => double.MaxValue, _ => 1)).Message);

    [Fact]
    public void Negative_amounts()
    {
        Assert.StartsWith(
            "The cost of 'A' is -1; it must be 0 or more. (Parameter 'cost')",
            Assert.Throws<ArgumentOutOfRangeException>(() => Of(("A", -1))).Message);
        Assert.StartsWith(
            "The use of developers of 'B' is -1; it must be 0 or more. (Parameter 'use')",
            Assert.Throws<ArgumentOutOfRangeException>(() => Ideas.Capacity("developers", 1, idea => idea.Id == "B" ? -1 : 1)).Message);
        Assert.StartsWith(
            "available must be 0 or more.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Ideas.Capacity("developers", -1, _ => 1)).Message);
        Assert.StartsWith("budget must be 0 or more.", Assert.Throws<ArgumentOutOfRangeException>(() => Ideas.Within(-1)).Message);
        Assert.True(Ideas.Curve().TryAccept(out var curve, out _));
        Assert.StartsWith("budget must be 0 or more.", Assert.Throws<ArgumentOutOfRangeException>(() => curve.ValueAt(-1)).Message);
        Assert.StartsWith(
            "Nodes must be 0 or more.", Assert.Throws<ArgumentOutOfRangeException>(() => new PortfolioLimit { Nodes = -1 }).Message);
    }

    [Fact]
    public void Costs_that_cannot_be_added_exactly() => Assert.StartsWith(
        "The uses of gold cannot be added exactly",
        Assert.Throws<ArgumentException>(() => Ideas.Capacity("gold", 1, idea => idea.Id == "A" ? 1e18m : 1e-10m)).Message);

    [Fact]
    public void Ids_of_nothing()
    {
        Assert.True(Ideas.Within(5).TryAccept(out var selection, out _));
        Refuses("item", () => Ideas.Requires("Z", "A"));
        Refuses("requirement", () => Ideas.Requires("A", "Z"));
        Refuses("one", () => Ideas.Excludes("Z", "A"));
        Refuses("other", () => Ideas.Excludes("A", "Z"));
        Refuses("item", () => Ideas.MustDo("Z"));
        Refuses("id", () => selection.IsChosen("Z"));
        Assert.Throws<ArgumentException>(() => selection.IfForced("a"));

        static void Refuses(string argument, Func<object> call) => Assert.Equal(
            $"{argument} is 'Z', which is the id of no item in the portfolio. (Parameter '{argument}')",
            Assert.Throws<ArgumentException>(call).Message);
    }

    [Fact]
    public void Rules_about_itself_and_rules_twice()
    {
        Assert.Equal(
            "'A' cannot require itself. (Parameter 'requirement')",
            Assert.Throws<ArgumentException>(() => Ideas.Requires("A", "A")).Message);
        Assert.Equal(
            "'A' cannot exclude itself. (Parameter 'other')",
            Assert.Throws<ArgumentException>(() => Ideas.Excludes("A", "A")).Message);
        var team = Ideas.Capacity("team", 1, _ => 1);
        Assert.Equal(
            "There is a capacity 'team' already. (Parameter 'name')",
            Assert.Throws<ArgumentException>(() => team.Capacity("team", 2, _ => 1)).Message);
        Assert.Throws<ArgumentException>(() => team.Capacity("budget", 2, _ => 1));
        Assert.Throws<ArgumentException>(() => team.Capacity(" ", 2, _ => 1));
        Assert.Equal(
            "3 items, 1 requirement, 1 exclusion, 1 must-do, 1 capacity",
            team.Requires("B", "A").Requires("B", "A").Excludes("A", "C").Excludes("C", "A").MustDo("B").MustDo("B").ToString());
        Assert.Equal("3 items, 0 requirements, 0 exclusions, 0 must-dos, 0 capacities", Ideas.ToString());
    }

    [Fact]
    public void Nothing_at_all()
    {
        Assert.Throws<ArgumentNullException>(() => PortfolioProblem.Of<Idea>(null!, idea => idea.Id, idea => 1, idea => 1));
        Assert.Throws<ArgumentNullException>(() => PortfolioProblem.Of<Idea>([], null!, idea => idea.Value, idea => idea.Cost));
        Assert.Throws<ArgumentNullException>(() => PortfolioProblem.Of<Idea>([], idea => idea.Id, null!, idea => idea.Cost));
        Assert.Throws<ArgumentNullException>(() => PortfolioProblem.Of<Idea>([], idea => idea.Id, idea => idea.Value, null!));
        Assert.Throws<ArgumentNullException>(() => Ideas.Capacity("team", 1, null!));
        Assert.Throws<ArgumentNullException>(() => Ideas.Requires(null!, "A"));
        Assert.Throws<ArgumentNullException>(() => Ideas.MustDo(null!));
    }

    [Fact]
    public void Too_many_items() => Assert.Equal(
        "There are 3001 items; at most 3000 are allowed. (Parameter 'items')",
        Assert.Throws<ArgumentException>(() => PortfolioProblem.Of(
            Enumerable.Range(0, 3001), item => item.ToString(CultureInfo.InvariantCulture), _ => 1, _ => 1)).Message);

    [Fact]
    public void Three_thousand_items_of_the_largest_values_add_up()
    {
        var problem = PortfolioProblem.Of(
            Enumerable.Range(0, 3000), item => item.ToString("0000", CultureInfo.InvariantCulture), _ => 9.99999999999e15, _ => 1);
        Assert.True(problem.Within(2000).TryAccept(out var selection, out _));
        Assert.Equal(Enumerable.Range(0, 2000), selection.Chosen);
        Assert.Equal(9.99999999999e15 * 2000, selection.Value, 1e4);
    }

    [Fact]
    public void No_items_at_all()
    {
        var nothing = Of();
        Assert.True(nothing.Within(5).TryAccept(out var selection, out _));
        Assert.Empty(selection.Chosen);
        Assert.Equal(5, selection.LeftOver);
        Assert.Null(selection.Marginal());
        Assert.True(nothing.Curve().TryAccept(out var curve, out _));
        Assert.Equal([new CurvePoint(0, 0)], curve.Points);
    }

    [Fact]
    public void A_circle_of_requirements_is_refused_by_name()
    {
        var circle = Of(("A", 1), ("B", 1), ("C", 1), ("D", 1))
            .Requires("D", "A").Requires("A", "B").Requires("B", "C").Requires("C", "A");
        const string Message =
            "No selection is possible. 'A' needs 'B', 'B' needs 'C' and 'C' needs 'A': none can be first. Drop one of these requirements.";
        Assert.False(circle.Within(10).TryAccept(out _, out var refusal));
        Assert.Equal(("infeasible-portfolio", Message), (refusal.Code, refusal.Message));
        Assert.False(circle.MustDo("D").Curve().TryAccept(out _, out refusal));
        Assert.Equal(Message, refusal.Message);
    }

    [Fact]
    public void Everything_that_stands_against_the_must_dos_is_told_at_once()
    {
        var problem = Ideas.Requires("B", "A").Excludes("C", "A").MustDo("B").MustDo("C")
            .Capacity("developers", 2.5m, _ => 1).Capacity("testers", 3, _ => 1);
        Assert.False(problem.Within(7.5m).TryAccept(out _, out var refusal));
        var infeasible = Assert.IsType<InfeasiblePortfolio>(refusal);
        Assert.Equal(
            [
                "'A' and 'C' exclude each other, but the must-dos need both. Drop a must-do or the exclusion.",
                "The must-dos and what they need cost 12, but the budget is 7.5. Raise it by 4.5, or drop a must-do.",
                "The must-dos and what they need take 3 of developers, but there is 2.5. Raise it by 0.5, or drop a must-do.",
            ],
            infeasible.Problems);
        Assert.Equal(4.5m, infeasible.MissingBudget);
        Assert.Equal(refusal, problem.Within(7.5m).Match<Refusal?>(_ => null, same => same));

        // No budget is too small for a curve.
        Assert.False(problem.Curve().TryAccept(out _, out refusal));
        Assert.Equal(2, ((InfeasiblePortfolio)refusal).Problems.Count);
        Assert.Equal(0, ((InfeasiblePortfolio)refusal).MissingBudget);
    }

    [Fact]
    public void Must_dos_that_cost_just_the_budget_are_kept()
    {
        Assert.True(Ideas.MustDo("A").MustDo("B").Within(8).TryAccept(out var selection, out _));
        Assert.Equal(["A", "B"], selection.ChosenIds);
        Assert.False(Ideas.MustDo("A").MustDo("B").Within(7.99m).TryAccept(out _, out _));
    }

    [Fact]
    public void A_problem_is_not_changed_by_what_is_made_of_it()
    {
        _ = Ideas.MustDo("A").Requires("A", "B").Excludes("A", "C").Capacity("team", 0, _ => 1);
        Assert.Equal("3 items, 0 requirements, 0 exclusions, 0 must-dos, 0 capacities", Ideas.ToString());
    }

    [Fact]
    public void Prints_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "~", NegativeSign = "minus" } };
            Assert.True(Of(("A", 1.5m), ("B", 2.25m)).Within(2.5m).TryAccept(out var selection, out _));
            Assert.Equal("1 of 2 chosen: value 15 for 1.5 of 2.5", selection.ToString());
            Assert.Equal("B: costs 2.25, but only 1 is left.", selection.LeftOut[0].ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static PortfolioProblem<Idea> Of(params (string Id, decimal Cost)[] ideas) => PortfolioProblem.Of(
        ideas.Select(idea => new Idea(idea.Id, 150, idea.Cost, [])), idea => idea.Id, idea => idea.Value, idea => idea.Cost);
}
