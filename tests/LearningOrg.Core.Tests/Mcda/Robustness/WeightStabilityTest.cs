using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Mcda.Robustness;
using LearningOrg.Core.Tests.PublishedCases;

namespace LearningOrg.Core.Tests.Mcda.Robustness;

public class WeightStabilityTest
{
    private const double Step = 1e-6;

    [Fact(DisplayName = "weight stability: intervals of the full order, by exact breakpoints after Mareschal (1988)")]
    [PublishedCase("weight-stability-full-order")]
    public void Intervals_of_the_full_order()
    {
        var matrix = Published.Decision([0.5, 0.3, 0.2], [1, 1, 1], [0.9, 0.2, 0.4], [0.3, 0.8, 0.5], [0.5, 0.5, 0.6], [0.2, 0.3, 0.95]);
        (double Lower, double Upper)[] expected = [(0.41176470588235276, 1), (0.1025641025641027, 0.3636363636363636), (0, 0.35714285714285715)];
        for (var criterion = 0; criterion < 3; criterion++)
        {
            var stability = WeightStability.Of(matrix, AsTheyAre(matrix), criterion);
            Assert.Equal(expected[criterion].Lower, stability.FullOrder.Lower.Value, 1e-12);
            Assert.Equal(expected[criterion].Upper, stability.FullOrder.Upper.Value, 1e-12);
            var estimate = WeightStabilityEstimate.Search(matrix, AsTheyAre(matrix), criterion);
            Assert.Equal(expected[criterion].Lower, estimate.FullOrder.Lower.Value, 1e-9);
            Assert.Equal(expected[criterion].Upper, estimate.FullOrder.Upper.Value, 1e-9);
        }

        Assert.Equal(
            "C2 at 0.3: the order holds from 0.102564102564 to 0.363636363636, the winner from 0 to 0.4",
            WeightStability.Of(matrix, AsTheyAre(matrix), 1).ToString());
    }

    [Property(DisplayName = "weight stability: the order holds just inside of its interval and not just outside")]
    public Property Intervals_end_where_the_order_does() => Prop.ForAll(Cases.ToArbitrary(), matrix =>
    {
        var method = AsTheyAre(matrix);
        var now = method.Rank(matrix);
        return Enumerable.Range(0, matrix.CriterionCount).All(criterion =>
        {
            var stability = WeightStability.Of(matrix, method, criterion);
            bool Kept(double at) => IsKept(now, method.Rank(At(matrix, criterion, at)), null);
            bool Top(double at, int count) => IsKept(now, method.Rank(At(matrix, criterion, at)), count);
            return EndsWell(stability.FullOrder, Kept) && EndsWell(stability.Winner, at => Top(at, 1)) && EndsWell(stability.Top(2), at => Top(at, 2));
        });
    });

    [Property(DisplayName = "weight stability: searching finds what calculating finds", MaxTest = 50)]
    public Property Estimates_agree() => Prop.ForAll(Cases.ToArbitrary(), matrix =>
    {
        var method = AsTheyAre(matrix);
        var stability = WeightStability.Of(matrix, method, 0);
        var estimate = WeightStabilityEstimate.Search(matrix, method, 0);
        return Near(stability.FullOrder, estimate.FullOrder) && Near(stability.Winner, estimate.Winner);
    });

    [Property(DisplayName = "weight stability: above a breakpoint the riser is ahead, below it the faller", MaxTest = 2000)]
    public Property Breakpoints_are_swaps() => Prop.ForAll(Cases.ToArbitrary(), matrix =>
    {
        var method = AsTheyAre(matrix);
        return WeightStability.Of(matrix, method, 0).Breakpoints().All(point =>
        {
            var (riser, faller) = (Index(matrix, point.Riser), Index(matrix, point.Faller));
            var above = method.Rank(At(matrix, 0, Math.Min(1, point.Weight + Step))).Scores;
            var below = method.Rank(At(matrix, 0, Math.Max(0, point.Weight - Step))).Scores;
            return (point.Weight > 1 - Step || above[riser] > above[faller]) && (point.Weight < Step || below[riser] < below[faller]);
        });
    });

    [Property(DisplayName = "weight stability: at a swap two neighbors tie, and no other weights where they do are nearer")]
    public Property Swaps_are_nearest() => Prop.ForAll(Cases.ToArbitrary(), matrix =>
    {
        var method = AsTheyAre(matrix);
        return WeightStability.Swaps(matrix, method).All(swap =>
        {
            var scores = method.Rank(matrix.WithWeights(swap.Weights)).Scores;
            var lead = Lead(matrix, swap);
            return Math.Abs(scores[Index(matrix, swap.Higher)] - scores[Index(matrix, swap.Lower)]) < 1e-9 &&
                Ties(lead).All(tie => Distance(matrix, tie) > swap.Distance - 1e-9);
        });
    });

    [Fact]
    public void Who_is_better_everywhere_cannot_be_passed()
    {
        var matrix = Published.Decision([1, 1], [1, 1], [0.9, 0.8], [0.5, 0.4]);
        Assert.Empty(WeightStability.Swaps(matrix, AsTheyAre(matrix)));
        Assert.Equal(new WeightInterval(Weight.Of(0), Weight.Of(1)), WeightStability.Of(matrix, AsTheyAre(matrix), 0).FullOrder);
        Assert.Empty(WeightStability.Of(matrix, AsTheyAre(matrix), 0).Breakpoints());
    }

    [Fact]
    public void Who_is_nowhere_worse_can_be_caught_up_with_but_not_passed()
    {
        // 0.1 + 0.2 is noise above 0.3: no weight on it makes the second one better.
        var matrix = Published.Decision([1, 1, 1], [1, 1, 1], [0.9, 0.5, 0.3], [0.9, 0.4, 0.1 + 0.2]);
        Assert.Empty(WeightStability.Swaps(matrix, AsTheyAre(matrix)));
        Assert.DoesNotContain(WeightStability.Of(matrix, AsTheyAre(matrix), 1).Breakpoints(), point => point.Weight is > 0 and < 1);
    }

    [Fact]
    public void The_nearest_swap_reads_well()
    {
        var matrix = Published.Decision([1, 1], [1, 1], [0.9, 0.5], [0.4, 0.8]);
        var swap = WeightStability.Swaps(matrix, AsTheyAre(matrix)).Single();
        Assert.Equal("A2 passes A1 0.176776695297 away", swap.ToString());
        Assert.Equal(0.375, swap.Weights[0].Value, 1e-12);
        Assert.Equal("above 0.375 A1 is ahead of A2", WeightStability.Of(matrix, AsTheyAre(matrix), 0).Breakpoints().Single().ToString());
    }

    private static Gen<DecisionMatrix> Cases =>
        from alternatives in Gen.Choose(1, 6)
        from criteria in Gen.Choose(2, 4)
        from weights in Gen.Choose(0, 8).Select(weight => (double)weight).ArrayOf(criteria).Where(weights => weights.Sum() > 0)
        from rows in Gen.Choose(0, 20).Select(number => number / 20.0).ArrayOf(criteria).ArrayOf(alternatives)
        select Published.Decision(weights, [.. weights.Select(_ => 1)], rows);

    private static WeightedSum AsTheyAre(DecisionMatrix matrix) => new(
        new ReferenceRangeNormalization([.. matrix.Criteria.Select(criterion => ReferenceRange.Of(criterion.Name, 0, 1))]));

    private static DecisionMatrix At(DecisionMatrix matrix, int criterion, double at)
    {
        var others = matrix.Weights.Where((_, index) => index != criterion).Sum(weight => weight.Value);
        return matrix.WithWeights(Weights.Normalized([.. matrix.Weights.Select((weight, index) =>
            index == criterion ? at : others > 0 ? weight.Value / others * (1 - at) : (1 - at) / (matrix.CriterionCount - 1))]));
    }

    /// <summary>Whether nobody outside of the first so many, and those who tie with the last of them, is ahead of one inside; without a number, nobody of anybody.</summary>
    private static bool IsKept(Ranking before, Ranking after, int? count)
    {
        var all = Enumerable.Range(0, before.Count).ToArray();
        var last = count is null ? 0 : before[Math.Min(count.Value, before.Count) - 1].Rank;
        return all.All(ahead => all.All(behind =>
            before.Ranks[ahead] >= before.Ranks[behind] || (count is not null && (before.Ranks[ahead] > last || before.Ranks[behind] <= last)) ||
            after.Ranks[ahead] <= after.Ranks[behind]));
    }

    private static bool EndsWell(WeightInterval interval, Func<double, bool> kept) =>
        (interval.Upper.Value - interval.Lower.Value < 4 * Step || (kept(interval.Lower.Value + Step) && kept(interval.Upper.Value - Step))) &&
        (interval.Lower.Value < 2 * Step || !kept(interval.Lower.Value - Step)) &&
        (interval.Upper.Value > 1 - (2 * Step) || !kept(interval.Upper.Value + Step));

    private static bool Near(WeightInterval one, WeightInterval other) =>
        Math.Abs(one.Lower.Value - other.Lower.Value) < 1e-6 && Math.Abs(one.Upper.Value - other.Upper.Value) < 1e-6;

    private static int Index(DecisionMatrix matrix, string name) =>
        Enumerable.Range(0, matrix.AlternativeCount).Single(row => matrix.Alternatives[row] == name);

    private static double[] Lead(DecisionMatrix matrix, WeightSwap swap) => [.. Enumerable.Range(0, matrix.CriterionCount)
        .Select(column => matrix[Index(matrix, swap.Higher), column] - matrix[Index(matrix, swap.Lower), column])];

    /// <summary>The corners of the weights at which two tie: on each edge of the simplex at most one. All ties lie between them.</summary>
    private static IEnumerable<double[]> Ties(double[] lead)
    {
        var corners = new List<double[]>();
        for (var one = 0; one < lead.Length; one++)
        {
            for (var other = 0; other < lead.Length; other++)
            {
                if (lead[one] > 0 && lead[other] < 0)
                {
                    var weights = new double[lead.Length];
                    weights[one] = lead[other] / (lead[other] - lead[one]);
                    weights[other] = 1 - weights[one];
                    corners.Add(weights);
                }
            }
        }

        return
            from one in corners
            from other in corners
            from share in Enumerable.Range(0, 11)
            select one.Zip(other, (a, b) => a + (share / 10.0 * (b - a))).ToArray();
    }

    private static double Distance(DecisionMatrix matrix, double[] weights) =>
        Math.Sqrt(matrix.Weights.Zip(weights, (one, other) => (one.Value - other) * (one.Value - other)).Sum());
}
