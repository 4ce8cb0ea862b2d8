using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda.Weighting;
using LearningOrg.Core.Tests.PublishedCases;

namespace LearningOrg.Core.Tests.Mcda.Weighting;

public class BestWorstNonlinearTest
{
    [Fact(DisplayName = "best-worst, nonlinear: transport mode, Rezaei, Omega 53 (2015)")]
    [PublishedCase("bwm-nonlinear-rezaei2015")]
    public void Transport_mode_of_rezaei()
    {
        var result = BestWorst.Nonlinear(best: 2, worst: 0, [8, 2, 1], [1, 5, 8]);
        Assert.Equal(0.071, result.Weights[0].Value, 0.002);
        Assert.Equal(0.338, result.Weights[1].Value, 0.002);
        Assert.Equal(0.589, result.Weights[2].Value, 0.002);
        Assert.Equal(0.26, result.Deviation, 0.002);
        Assert.Equal(0.058, result.ConsistencyRatio!.Value, 0.002);

        // By hand: (2 − ξ)(5 − ξ) = 8 + ξ, and three criteria leave no choice.
        Assert.Equal(4 - Math.Sqrt(14), result.Deviation, 1e-15);
        Assert.All(result.Intervals, interval => Assert.Equal(interval.Lower, interval.Upper));
        Assert.Equal(5 - result.Deviation, result.Weights[1].Value / result.Weights[0].Value, 1e-12);
        Assert.Equal(8 + result.Deviation, result.Weights[2].Value / result.Weights[0].Value, 1e-12);
    }

    [Theory(DisplayName = "best-worst, nonlinear: consistency indices, the table of Rezaei, Omega 53 (2015)")]
    [InlineData(1, 0)]
    [InlineData(2, 0.44)]
    [InlineData(3, 1.00)]
    [InlineData(4, 1.63)]
    [InlineData(5, 2.30)]
    [InlineData(6, 3.00)]
    [InlineData(7, 3.73)]
    [InlineData(8, 4.47)]
    [InlineData(9, 5.23)]
    public void Consistency_indices(double bestToWorst, double printed) =>
        Assert.Equal(printed, BestWorst.ConsistencyIndex(bestToWorst), 0.005001);

    [Property(DisplayName = "best-worst, nonlinear: the consistency index is the ξ with (a − ξ)² = a + ξ, between the whole numbers too")]
    public Property Consistency_index_is_a_root() => Prop.ForAll(Gen.Choose(100, 100_000).ToArbitrary(), hundredths =>
    {
        var a = hundredths / 100.0;
        var index = BestWorst.ConsistencyIndex(a);
        return index >= 0 && index <= a && Math.Abs(((a - index) * (a - index)) - (a + index)) < 1e-11 * a;
    });

    [Fact(DisplayName = "best-worst, nonlinear: the judgements that define the consistency index have ratio 1")]
    public void Index_is_the_deviation_of_its_definition()
    {
        Assert.Equal(1, BestWorst.Nonlinear(0, 2, [1, 9, 9], [9, 9, 1]).ConsistencyRatio!.Value, 1e-15);

        // With a fourth criterion it can be passed: (2 · 2 − 1 · 1) ÷ (2 + 2 + 1 + 1) is more than the index of 2.
        var four = BestWorst.Nonlinear(0, 3, [1, 2, 1, 2], [2, 2, 1, 1]);
        Assert.Equal(0.5, four.Deviation, 1e-15);
        Assert.True(four.ConsistencyRatio > 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => BestWorst.ConsistencyIndex(0.9));
        Assert.Throws<ArgumentOutOfRangeException>(() => BestWorst.ConsistencyIndex(double.NaN));
        Assert.Equal(1, BestWorst.ConsistencyIndex(1e100) / 1e100, 1e-12);
    }

    [Fact]
    public void Consistent_judgements_are_those_of_the_linear_model()
    {
        var result = BestWorst.Nonlinear(best: 0, worst: 3, [1, 2, 4, 8], [8, 4, 2, 1]);
        Assert.Equal(BestWorst.Linear(0, 3, [1, 2, 4, 8], [8, 4, 2, 1]).Weights, result.Weights);
        Assert.Equal(Weights.Normalized(8, 4, 2, 1), result.Weights);
        Assert.Equal((0, 0, 0), (result.Deviation, result.ConsistencyRatio, result.InputBasedConsistencyRatio));
        Assert.Equal(result.Weights, result.Intervals.Select(interval => interval.Lower));
        Assert.Equal(result.Weights, result.Intervals.Select(interval => interval.Upper));
        Assert.Equal(Weights.Of(0.75, 0.25), BestWorst.Nonlinear(0, 1, [1, 3], [3, 1]).Weights);
        Assert.Equal(result, BestWorst.Nonlinear(best: 0, worst: 3, [1, 2, 4, 8], [8, 4, 2, 1]));
    }

    [Property(DisplayName = "best-worst, nonlinear: weights come back from the ratios made of them, and rounding contradicts nothing")]
    public Property Weights_come_back() => Prop.ForAll(Gen.Choose(1, 99).ArrayOf().Where(marks => marks.Length > 1).ToArbitrary(), marks =>
    {
        double[] weights = [1, .. marks.Order().Reverse().Select(mark => mark / 100.0)];
        var result = BestWorst.Nonlinear(
            0, marks.Length, [.. weights.Select(weight => 1 / weight)], [.. weights.Select(weight => weight / weights[^1])]);
        return (result.Deviation, result.ConsistencyRatio, result.InputBasedConsistencyRatio) == (0, 0, 0) &&
            result.Weights.Zip(Weights.Normalized(weights), (a, b) => Math.Abs(a.Value - b.Value) < 1e-14).All(same => same);
    });

    [Fact]
    public void A_judgement_below_the_deviation_confines_nothing_from_below()
    {
        // (9 − ξ)² = 9 + ξ, far above the judgements of 1, of which (1 − ξ)² would be no bound at all.
        double[] toOthers = [1, 9, 1, 9], toWorst = [9, 9, 1, 1];
        var result = BestWorst.Nonlinear(0, 3, toOthers, toWorst);
        Assert.Equal((19 - Math.Sqrt(73)) / 2, result.Deviation, 1e-12);
        Assert.Equal(result.Deviation, Deviation([.. result.Weights.Select(weight => weight.Value)], toOthers, toWorst), 1e-12);
        Assert.Equal(9 + result.Deviation, result.Weights[0].Value / result.Weights[3].Value, 1e-12);

        // It lies between w_B ÷ (1 + ξ) and 1 + ξ times the worst.
        Assert.True(result.Intervals[2].Lower.Value < result.Intervals[2].Upper.Value);
    }

    [Fact]
    public void Equals_that_differ_have_nothing_to_be_compared_with()
    {
        var result = BestWorst.Nonlinear(0, 2, [1, 3, 1], [1, 1, 1]);
        Assert.Equal((5 - Math.Sqrt(17)) / 2, result.Deviation, 1e-12);     // (3 − ξ)(1 − ξ) = 1 + ξ
        Assert.Null(result.ConsistencyRatio);
        Assert.Null(result.InputBasedConsistencyRatio);
    }

    [Property(DisplayName = "best-worst, nonlinear: the deviation is that of the weights, and a grid comes close", MaxTest = 100)]
    public Property Deviation_is_least() => Prop.ForAll(Judgements.ToArbitrary(), judgements =>
    {
        var (toOthers, toWorst) = judgements;
        var result = BestWorst.Nonlinear(0, toOthers.Length - 1, toOthers, toWorst);
        var own = Deviation([.. result.Weights.Select(weight => weight.Value)], toOthers, toWorst);
        var found = LeastByGrid(toOthers, toWorst);
        return (Math.Abs(own - result.Deviation) < 1e-11 && found > result.Deviation - 1e-12 && found < result.Deviation + 0.1)
            .Label($"{result.Deviation}, by its weights {own}, on a grid {found}");
    });

    [Property(DisplayName = "best-worst, nonlinear: intervals hold the weights, and end where weights can", MaxTest = 200)]
    public Property Intervals_are_those_of_the_least_deviation() => Prop.ForAll(Judgements.ToArbitrary(), judgements =>
    {
        var (toOthers, toWorst) = judgements;
        var worst = toOthers.Length - 1;
        var result = BestWorst.Nonlinear(0, worst, toOthers, toWorst);
        var ratio = result.Weights[0].Value / result.Weights[worst].Value;

        // What each criterion may be, as a multiple of the worst, found by halving; for best and worst one number.
        var ranges = toOthers.Select((toOther, criterion) =>
            criterion == 0 ? (ratio, ratio) :
            criterion == worst ? (1, 1) : Range(ratio, toOther, toWorst[criterion], result.Deviation)).ToArray();
        return Enumerable.Range(0, toOthers.Length).All(criterion =>
        {
            var least = ranges.Select((range, other) => other == criterion ? range.Item1 : range.Item2).ToArray();
            var most = ranges.Select((range, other) => other == criterion ? range.Item2 : range.Item1).ToArray();
            var interval = result.Intervals[criterion];
            return Deviation(least, toOthers, toWorst) < result.Deviation + 1e-7 &&
                Deviation(most, toOthers, toWorst) < result.Deviation + 1e-7 &&
                Math.Abs(interval.Lower.Value - (least[criterion] / least.Sum())) < 1e-7 &&
                Math.Abs(interval.Upper.Value - (most[criterion] / most.Sum())) < 1e-7 &&
                result.Weights[criterion].Value >= interval.Lower.Value - 1e-15 &&
                result.Weights[criterion].Value <= interval.Upper.Value + 1e-15;
        });
    });

    [Property(DisplayName = "best-worst, nonlinear: three criteria leave no choice")]
    public Property Three_criteria_have_one_answer() => Prop.ForAll(Judgements.ToArbitrary(), judgements =>
    {
        var span = judgements.ToWorst[0];
        return BestWorst.Nonlinear(0, 2, [1, judgements.ToOthers[1], span], [span, judgements.ToWorst[1], 1])
            .Intervals.All(interval => interval.Lower.Equals(interval.Upper));
    });

    [Fact]
    public void Judgements_are_checked() => Assert.StartsWith(
        "The best criterion is number 0 and the worst number 0, with 2 and 2 judgements.",
        Assert.Throws<ArgumentException>(() => BestWorst.Nonlinear(0, 0, [1, 2], [2, 1])).Message);

    [Fact]
    public void Immense_judgements_give_no_nonsense()
    {
        var result = BestWorst.Nonlinear(0, 2, [1, 1e100, 1e100], [1e100, 1e100, 1]);
        Assert.Equal(1, result.ConsistencyRatio!.Value, 1e-12);
        Assert.Equal(1, result.Weights.Sum(weight => weight.Value), 1e-12);
    }

    private static Gen<(double[] ToOthers, double[] ToWorst)> Judgements =>
        from others in Gen.Choose(1, 3)
        from span in Gen.Choose(2, 9)
        from toOthers in Gen.Choose(1, span).ArrayOf(others)
        from toWorst in Gen.Choose(1, span).ArrayOf(others)
        select (
            (double[])[1, .. toOthers.Select(times => (double)times), span],
            (double[])[span, .. toWorst.Select(times => (double)times), 1]);

    /// <summary>By the definition: the largest deviation of a ratio of weights from its judgement.</summary>
    private static double Deviation(double[] weights, double[] toOthers, double[] toWorst) => weights.Select((weight, criterion) =>
        Math.Max(Math.Abs((weights[0] / weight) - toOthers[criterion]), Math.Abs((weight / weights[^1]) - toWorst[criterion]))).Max();

    /// <summary>
    /// The least deviation of weights whose best is so many times the worst, tried in small steps; the others then do not depend on one
    /// another, and are tried in small steps too.
    /// </summary>
    private static double LeastByGrid(double[] toOthers, double[] toWorst) => Enumerable.Range(1, 350).Min(step =>
    {
        var ratio = step / 10.0;
        var deviation = Math.Abs(ratio - toWorst[0]);
        for (var criterion = 1; criterion < toOthers.Length - 1; criterion++)
        {
            deviation = Math.Max(deviation, Enumerable.Range(1, 250).Min(part => Math.Max(
                Math.Abs((ratio / (part / 16.0)) - toOthers[criterion]), Math.Abs((part / 16.0) - toWorst[criterion]))));
        }

        return deviation;
    });

    /// <summary>All w with |ratio ÷ w − toOther| ≤ ξ and |w − toWorst| ≤ ξ, by halving, outwards from that which deviates least.</summary>
    private static (double Least, double Most) Range(double ratio, double toOther, double toWorst, double deviation)
    {
        double Off(double weight) => Math.Max(Math.Abs((ratio / weight) - toOther), Math.Abs(weight - toWorst));
        var (low, high) = (1e-9, 100.0);
        for (var step = 0; step < 200; step++)
        {
            var (left, right) = (low + ((high - low) / 3), high - ((high - low) / 3));
            (low, high) = Off(left) < Off(right) ? (low, right) : (left, high);
        }

        return (End(low, 1e-9), End(low, 100.0));

        double End(double inside, double outside)
        {
            for (var step = 0; step < 200; step++)
            {
                var middle = (inside + outside) / 2;
                (inside, outside) = Off(middle) <= deviation + 1e-9 ? (middle, outside) : (inside, middle);
            }

            return inside;
        }
    }
}
