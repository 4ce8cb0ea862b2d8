using LearningOrg.Core.Annotations;
using LearningOrg.Core.Prioritization.Portfolio.Solving;

namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>How one selection differs from another of the same items.</summary>
/// <remarks>Immutable. Where one of the two is not proven optimal, neither is the difference.</remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class PortfolioChange<T>
{
    internal PortfolioChange(PortfolioSelection<T> from, PortfolioSelection<T> to)
    {
        From = from;
        To = to;
        Added = Only(to, from);
        Dropped = Only(from, to);
        ValueChange = from.Problem.Items.Values.ToDouble(to.ValueUnits - from.ValueUnits);
    }

    /// <summary>The selection before.</summary>
    public PortfolioSelection<T> From { get; }

    /// <summary>The selection after.</summary>
    public PortfolioSelection<T> To { get; }

    /// <summary>The host's objects that are chosen after and were not before, by id.</summary>
    public IReadOnlyList<T> Added { get; }

    /// <summary>Those that were chosen before and are no more, by id.</summary>
    public IReadOnlyList<T> Dropped { get; }

    /// <summary>The value after less the value before.</summary>
    [Measured]
    public double ValueChange { get; }

    /// <summary>The cost after less the cost before.</summary>
    public decimal CostChange => To.Cost - From.Cost;

    /// <summary>As <c>value +3 for 2 more: adds E; drops B</c>.</summary>
    public override string ToString()
    {
        var value = $"value {(ValueChange > 0 ? "+" : "")}{Text.Of(ValueChange)}";
        var cost = $"{Amount.Print(Math.Abs(CostChange))} {(CostChange < 0 ? "less" : "more")}";
        var added = To.ChosenIds.Except(From.ChosenIds, StringComparer.Ordinal).ToArray();
        var dropped = From.ChosenIds.Except(To.ChosenIds, StringComparer.Ordinal).ToArray();
        return $"{value} for {cost}: adds {Text.List(added)}; drops {Text.List(dropped)}";
    }

    private static Sequence<T> Only(PortfolioSelection<T> here, PortfolioSelection<T> there) => Sequence.Of(
        here.Set.Items(here.Problem.Items.Count).Where(item => !there.Set.Has(item)).Select(item => here.Problem.Items.Items[item]));
}
