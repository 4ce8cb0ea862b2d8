using System.Globalization;
using LearningOrg.Core.Prioritization.Portfolio;

namespace LearningOrg.Core.Tests.Prioritization.Portfolio;

/// <summary>A search that is stopped gives the best it found, and says how far from the best that can be.</summary>
public class PortfolioLimitTest
{
    // Value and cost move together, which is where searches find it hardest to tell one set from another.
    private static readonly (string Id, int Cost, int[] Weeks)[] Hard = [.. Enumerable.Range(0, 60).Select(index => (
        index.ToString("00", CultureInfo.InvariantCulture),
        20 + (index * 37 % 61),
        new[] { 1 + (index * 13 % 17), 1 + (index * 29 % 19) }))];

    private static readonly PortfolioProblem<(string Id, int Cost, int[] Weeks)> Problem = PortfolioProblem
        .Of(Hard, item => item.Id, item => item.Cost + 10, item => item.Cost)
        .Capacity("one team", 250, item => item.Weeks[0])
        .Capacity("another team", 270, item => item.Weeks[1])
        .Excludes("01", "02").Requires("05", "40").Requires("05", "41");

    [Fact]
    public void Nodes_stop_it_at_the_same_place_everywhere()
    {
        var limit = new PortfolioLimit { Nodes = 500 };
        var (one, other) = (Select(limit), Select(limit));
        Assert.False(one.IsProvenOptimal);
        Assert.Equal(one.ChosenIds, other.ChosenIds);
        Assert.Equal(one.Bound, other.Bound);
        Assert.Equal(one.Bound - one.Value, one.Gap);
        Assert.Contains(", not proven optimal; no other is worth more than ", one.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void More_nodes_never_widen_what_is_known()
    {
        var stops = new long[] { 0, 1, 10, 100, 1000, 10_000 }
            .Select(nodes => Select(new PortfolioLimit { Nodes = nodes })).ToArray();
        Assert.All(stops, stop => Assert.True(stop.Value <= stops.Min(other => other.Bound)));
        Assert.True(stops[^1].Gap <= stops[0].Gap);
        Assert.All(stops, stop => Assert.True(stop.Cost <= 1200 && stop.Capacities.All(capacity => capacity.LeftOver >= 0)));
        Assert.All(stops, stop => Assert.True(!stop.IsChosen("01") || !stop.IsChosen("02")));
        Assert.All(stops, stop => Assert.True(!stop.IsChosen("05") || (stop.IsChosen("40") && stop.IsChosen("41"))));
    }

    [Fact]
    public void A_cancelled_token_stops_it_and_throws_nothing()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var selection = Select(new PortfolioLimit { Nodes = long.MaxValue, Until = source.Token });
        Assert.False(selection.IsProvenOptimal);
        Assert.NotEmpty(selection.Chosen);
        Assert.True(Problem.Curve(new PortfolioLimit { Nodes = long.MaxValue, Until = source.Token }).TryAccept(out var curve, out _));
        Assert.False(curve.IsComplete);
        Assert.Contains("; not all are known", curve.ToString(), StringComparison.Ordinal);
        Assert.True(curve.Points.Count > 20);
    }

    [Fact]
    public void What_is_left_out_of_a_stopped_search_has_a_reason_that_holds()
    {
        var selection = Select(new PortfolioLimit { Nodes = 0 });
        Assert.All(selection.LeftOut, item => Assert.NotEqual(LeftOutReason.NoGain, item.Reason));
    }

    [Fact]
    public void The_dynamic_program_needs_no_nodes()
    {
        var plain = PortfolioProblem.Of(Hard, item => item.Id, item => item.Cost + 10, item => item.Cost);
        Assert.True(plain.Within(1200, new PortfolioLimit { Nodes = 0 }).TryAccept(out var selection, out _));
        Assert.True(selection.IsProvenOptimal);
    }

    [Fact]
    public void The_default_is_on_record() =>
        Assert.Equal(new PortfolioLimit { Nodes = 1_000_000, Until = default }, PortfolioLimit.Default);

    private static PortfolioSelection<(string Id, int Cost, int[] Weeks)> Select(PortfolioLimit limit)
    {
        Assert.True(Problem.Within(1200, limit).TryAccept(out var selection, out _));
        return selection;
    }
}
