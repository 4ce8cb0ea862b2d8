using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Prioritization.Portfolio;

namespace LearningOrg.Core.Tests.Prioritization.Portfolio;

/// <summary>Small portfolios with trees, webs of requirements, exclusions, must-dos, capacities, free items, equal values and exact
/// fractions, against every subset.</summary>
[Properties(Arbitrary = [typeof(PortfolioArbitraries)], MaxTest = 400)]
public class PortfolioBruteForceTest
{
    [Property(MaxTest = 1500, DisplayName = "The first of all permitted subsets: most value, least cost, fewest items, first ids")]
    public Property Finds_the_best_subset(PortfolioCase portfolio)
    {
        var best = Best(portfolio, portfolio.Budget);
        var found = portfolio.Problem.Within(portfolio.Budget).TryAccept(out var selection, out var refusal);
        if (best is null)
        {
            return (!found && refusal is InfeasiblePortfolio).Label($"infeasible, but {selection}");
        }

        return (found && Ids(selection!) == best.Value.Ids
            && selection!.Cost == best.Value.Cost
            && selection.Value.Equals(best.Value.Tenths / 10.0)
            && selection.LeftOver == portfolio.Budget - best.Value.Cost
            && selection.IsProvenOptimal && selection.Gap.Equals(0) && selection.Bound.Equals(selection.Value))
            .Label($"{best}, but {selection} {(found ? Ids(selection!) : refusal)}");
    }

    [Property(DisplayName = "The curve has exactly the efficient points of all permitted subsets, and rises")]
    public Property Finds_the_curve(PortfolioCase portfolio)
    {
        var permitted = portfolio.Permitted;
        var efficient = new List<CurvePoint>();
        foreach (var set in permitted.OrderBy(set => set.Cost).ThenByDescending(set => set.Tenths))
        {
            if (efficient.Count == 0 || set.Tenths / 10.0 > efficient[^1].Value)
            {
                efficient.Add(new CurvePoint(set.Cost, set.Tenths / 10.0));
            }
        }

        var found = portfolio.Problem.Curve().TryAccept(out var curve, out _);
        return (found == permitted.Length > 0 && (!found || (curve!.IsComplete && curve.Points.SequenceEqual(efficient))))
            .Label($"{string.Join("; ", efficient)}, but {(found ? string.Join("; ", curve!.Points) : "refused")}");
    }

    [Property(DisplayName = "The value within a budget is the value of the curve there")]
    public bool Selection_lies_on_the_curve(PortfolioCase portfolio)
    {
        var value = portfolio.Problem.Within(portfolio.Budget).Match<double?>(selection => selection.Value, _ => null);
        return !portfolio.Problem.Curve().TryAccept(out var curve, out _)
            ? value is null
            : curve.ValueAt(portfolio.Budget).Equals(value)
                && curve.Points.All(point => curve.SelectionAt(point.Budget).Match(
                    selection => selection.Cost == point.Budget && selection.Value.Equals(point.Value), _ => false));
    }

    [Property(DisplayName = "The order of input changes nothing")]
    public bool Input_order_does_not_matter(PortfolioCase portfolio) =>
        Told(portfolio.Problem.Within(portfolio.Budget)) == Told(portfolio.Reversed.Within(portfolio.Budget));

    [Property(DisplayName = "However early the search is stopped, the selection is permitted and its bound holds")]
    public Property Stopped_searches_stay_honest(PortfolioCase portfolio, NonNegativeInt nodes)
    {
        var permitted = portfolio.Permitted.Where(set => set.Cost <= portfolio.Budget).ToArray();
        if (permitted.Length == 0)
        {
            return true.ToProperty();
        }

        var best = permitted[0];
        var limit = new PortfolioLimit { Nodes = nodes.Get % 20 };
        var found = portfolio.Problem.Within(portfolio.Budget, limit).TryAccept(out var selection, out _);
        return (found
            && permitted.Any(set => set.Ids == Ids(selection!))
            && selection!.Value <= best.Tenths / 10.0 && selection.Bound >= best.Tenths / 10.0
            && selection.Gap.Equals(0) == selection.IsProvenOptimal
            && (!selection.IsProvenOptimal || selection.Value.Equals(best.Tenths / 10.0)))
            .Label($"{selection} {(found ? selection!.Bound.ToString(CultureInfo.InvariantCulture) : "")}")
            .Classify(selection?.IsProvenOptimal == false, "stopped");
    }

    [Property(DisplayName = "However early a curve is stopped, each of its points can be had")]
    public bool Stopped_curves_stay_honest(PortfolioCase portfolio, NonNegativeInt nodes) =>
        !portfolio.Problem.Curve(new PortfolioLimit { Nodes = nodes.Get % 20 }).TryAccept(out var curve, out _)
        || curve.Points.Select(point => (point.Budget, point.Value))
            .Except(portfolio.Permitted.Select(set => (set.Cost, set.Tenths / 10.0))).Any() is false;

    [Property(DisplayName = "Forcing an item in costs exactly what the best subset with it is worth less")]
    public bool Prices_are_exact(PortfolioCase portfolio)
    {
        if (!portfolio.Problem.Within(portfolio.Budget).TryAccept(out var selection, out _))
        {
            return true;
        }

        var permitted = portfolio.Permitted.Where(set => set.Cost <= portfolio.Budget).ToArray();
        return portfolio.Ideas.All(idea =>
        {
            var with = permitted.Where(set => set.Ids.Contains(idea.Id, StringComparison.Ordinal)).ToArray();
            return selection.IfForced(idea.Id).Match(
                change => with.Length > 0 && Ids(change.To) == with[0].Ids
                    && Math.Abs(change.ValueChange - ((with[0].Tenths / 10.0) - selection.Value)) < 1e-9
                    && change.ValueChange <= 0 && (!selection.IsChosen(idea.Id) || (change.Added.Count == 0 && change.Dropped.Count == 0)),
                _ => with.Length == 0);
        });
    }

    [Property(DisplayName = "The margin is the step from the best cheaper subset")]
    public bool The_margin_is_the_last_step(PortfolioCase portfolio)
    {
        if (!portfolio.Problem.Within(portfolio.Budget).TryAccept(out var selection, out _))
        {
            return true;
        }

        var cheaper = portfolio.Permitted.Where(set => set.Cost < selection.Cost).ToArray();
        var margin = selection.Marginal();
        return cheaper.Length == 0
            ? margin is null
            : margin is not null && Ids(margin.From) == cheaper[0].Ids && ReferenceEquals(margin.To, selection) && margin.ValueChange > 0
                && margin.CostChange == selection.Cost - cheaper[0].Cost;
    }

    [Property(DisplayName = "Every item is chosen or left out for a reason that holds")]
    public bool Reasons_hold(PortfolioCase portfolio)
    {
        if (!portfolio.Problem.Within(portfolio.Budget).TryAccept(out var selection, out _))
        {
            return true;
        }

        var permitted = portfolio.Permitted.Where(set => set.Cost <= portfolio.Budget).ToArray();
        bool IsNeeded(string id) => portfolio.Requirements.Any(link => portfolio.Ideas[link.Requirement].Id == id);
        bool CanBeHad(LeftOutItem<Idea> item) => permitted.Any(set => set.Ids.Contains(item.Id, StringComparison.Ordinal));
        return selection.Chosen.Count + selection.LeftOut.Count == portfolio.Ideas.Length && selection.LeftOut.All(item =>
            item.Reason == LeftOutReason.Impossible || item.Reason == LeftOutReason.TooLarge ? !CanBeHad(item)
            : CanBeHad(item) && (
                item.Reason == LeftOutReason.Excluded || item.Reason == LeftOutReason.RequirementLeftOut
                    ? item.Because.All(id => selection.IsChosen(id) == (item.Reason == LeftOutReason.Excluded))
                    : item.Reason == LeftOutReason.NoRoom
                        ? (item.Item.Tenths > 0 || IsNeeded(item.Id)) && (item.Because[0] != "budget" || item.Item.Cost > selection.LeftOver)
                        : item.Item.Tenths <= 0 && (item.Item.Cost <= selection.LeftOver || !IsNeeded(item.Id))));
    }

    private static string Told(PortfolioOutcome<Idea> outcome) => $"{outcome} {outcome.Match(Ids, _ => "-")}";

    private static string Ids(PortfolioSelection<Idea> selection) => string.Concat(selection.ChosenIds);

    private static (int Tenths, decimal Cost, string Ids)? Best(PortfolioCase portfolio, decimal budget) =>
        portfolio.Permitted.Where(set => set.Cost <= budget).Select(set => ((int, decimal, string)?)set).FirstOrDefault();
}
