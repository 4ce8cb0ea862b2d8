using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Tests.PublishedCases;

namespace LearningOrg.Core.Tests.Mcda;

public class RankCorrelationTest
{
    private static readonly int[] InOrder = [1, 2, 3, 4, 5];
    private static readonly int[] TwoSwaps = [1, 3, 2, 5, 4];

    private static readonly Func<IReadOnlyList<int>, IReadOnlyList<int>, double>[] All =
    [
        RankCorrelation.Spearman, RankCorrelation.WeightedSpearman, RankCorrelation.Ws, RankCorrelation.KendallTauB, RankCorrelation.GoodmanKruskalGamma,
    ];

    [Fact(DisplayName =
        "rank correlations: two swaps among five; Spearman, Kendall, Pinto da Costa & Soares, Sałabun & Urbaniak, Goodman & Kruskal")]
    [PublishedCase("rankcorr-basic")]
    public void Two_swaps_among_five()
    {
        Assert.Equal(0.8, RankCorrelation.Spearman(InOrder, TwoSwaps), 1e-12);
        Assert.Equal(0.6, RankCorrelation.KendallTauB(InOrder, TwoSwaps), 1e-12);
        Assert.Equal(0.8333333333333334, RankCorrelation.WeightedSpearman(InOrder, TwoSwaps), 1e-12);
        Assert.Equal(0.8255208333333334, RankCorrelation.Ws(InOrder, TwoSwaps), 1e-12);
        Assert.Equal(0.6, RankCorrelation.GoodmanKruskalGamma(InOrder, TwoSwaps), 1e-12);
    }

    [Fact]
    public void Ties_count_by_the_definitions()
    {
        // Mean ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: ρ = 4.5 ÷ √(4.5 · 5). Five pairs are ordered alike, one is tied: τ-b = 5 ÷ √(5 · 6), γ = 5 ÷ 5.
        int[] tied = [1, 2, 2, 4];
        int[] untied = [1, 2, 3, 4];
        Assert.Equal(4.5 / Math.Sqrt(22.5), RankCorrelation.Spearman(tied, untied), 1e-12);
        Assert.Equal(5 / Math.Sqrt(30), RankCorrelation.KendallTauB(tied, untied), 1e-12);
        Assert.Equal(1, RankCorrelation.GoodmanKruskalGamma(tied, untied));
    }

    [Property(DisplayName = "a ranking agrees with itself, wholly")]
    public Property Agreement_is_one() =>
        Prop.ForAll(Rankings(5).ToArbitrary(), ranks => All.All(measure => Math.Abs(measure(ranks, ranks) - 1) < 1e-12));

    [Property(DisplayName = "measures keep their range, and but for WS are the same the other way round")]
    public Property Measures_are_in_range_and_symmetrical() => Prop.ForAll(Rankings(6).Two().ToArbitrary(), pair =>
        All.All(measure => measure(pair.Item1, pair.Item2) is >= -1 - 1e-12 and <= 1 + 1e-12) &&
        RankCorrelation.Ws(pair.Item1, pair.Item2) >= 0 &&
        All.Where((_, index) => index != 2).All(measure => Math.Abs(measure(pair.Item1, pair.Item2) - measure(pair.Item2, pair.Item1)) < 1e-12));

    [Fact]
    public void The_opposite_order_is_minus_one_where_there_is_a_minus()
    {
        int[] reversed = [5, 4, 3, 2, 1];
        Assert.Equal(-1, RankCorrelation.Spearman(InOrder, reversed), 1e-12);
        Assert.Equal(-1, RankCorrelation.KendallTauB(InOrder, reversed), 1e-12);
        Assert.Equal(-1, RankCorrelation.GoodmanKruskalGamma(InOrder, reversed), 1e-12);
        Assert.Equal(-1, RankCorrelation.WeightedSpearman(InOrder, reversed), 1e-12);
    }

    [Fact]
    public void Rankings_that_cannot_be_compared_are_refused()
    {
        foreach (var measure in All)
        {
            Refused("Two rankings of the same alternatives, two or more, can be compared; these have 5 and 1.", () => measure(InOrder, [1]));
            Refused("Two rankings of the same alternatives, two or more, can be compared; these have 1 and 1.", () => measure([1], [1]));
        }

        Refused("One of the rankings ranks everything the same", () => RankCorrelation.Spearman(InOrder, [1, 1, 1, 1, 1]));
        Refused("One of the rankings ranks everything the same", () => RankCorrelation.KendallTauB([1, 1], [1, 2]));
        Refused("Every pair of alternatives is tied in one of the rankings", () => RankCorrelation.GoodmanKruskalGamma([1, 1], [1, 2]));
    }

    private static Gen<int[]> Rankings(int count) => Gen.Shuffle(Enumerable.Range(1, count).ToArray());

    private static void Refused(string message, Func<object> call) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(call).Message);
}
