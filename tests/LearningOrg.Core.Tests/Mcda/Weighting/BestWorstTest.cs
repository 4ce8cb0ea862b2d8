using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda.Weighting;
using LearningOrg.Core.Tests.PublishedCases;

namespace LearningOrg.Core.Tests.Mcda.Weighting;

public class BestWorstTest
{
    private static readonly double[] Steps = [1e-1, 1e-3, 1e-5];

    [Fact(DisplayName = "best-worst: transport mode, Rezaei (2015), by the linear model of Rezaei (2016); |w_B − a·w| = ξ solved by hand")]
    [PublishedCase("bwm-linear-rezaei2016-data")]
    public void Linear_model()
    {
        var (weights, deviation) = BestWorst.Linear(best: 2, worst: 0, [8, 2, 1], [1, 5, 8]);
        Assert.Equal(2 / 28.0, weights[0].Value, 1e-9);
        Assert.Equal(9 / 28.0, weights[1].Value, 1e-9);
        Assert.Equal(17 / 28.0, weights[2].Value, 1e-9);
        Assert.Equal(1 / 28.0, deviation, 1e-9);
    }

    [Fact]
    public void Consistent_judgements_give_back_the_weights_they_were_made_from()
    {
        var (weights, deviation) = BestWorst.Linear(best: 0, worst: 3, [1, 2, 4, 8], [8, 4, 2, 1]);
        Assert.Equal(Weights.Normalized(8, 4, 2, 1), weights);
        Assert.Equal(0, deviation);
        Assert.Equal(Weights.Of(0.75, 0.25), BestWorst.Linear(0, 1, [1, 3], [3, 1]).Weights);
    }

    [Fact(DisplayName = "best-worst: input-based consistency ratio, |a_Bj · a_jW − a_BW| ÷ (a_BW² − a_BW), Liang, Brunelli & Rezaei (2020)")]
    public void Input_based_consistency()
    {
        // Of the transport mode: (2 · 5 − 8) ÷ (8 · 8 − 8).
        Assert.Equal(2 / 56.0, BestWorst.Linear(2, 0, [8, 2, 1], [1, 5, 8]).InputBasedConsistencyRatio!.Value, 1e-15);
        Assert.Equal(2 / 56.0, BestWorst.Nonlinear(2, 0, [8, 2, 1], [1, 5, 8]).InputBasedConsistencyRatio!.Value, 1e-15);

        // The largest of several; as bad as can be; nothing to object to; nothing to compare with.
        Assert.Equal(3 / 12.0, BestWorst.Linear(0, 3, [1, 2, 1, 4], [4, 3, 1, 1]).InputBasedConsistencyRatio!.Value, 1e-15);
        Assert.Equal(1, BestWorst.Linear(0, 2, [1, 9, 9], [9, 9, 1]).InputBasedConsistencyRatio!.Value, 1e-15);
        Assert.Equal(0, BestWorst.Linear(0, 3, [1, 2, 4, 8], [8, 4, 2, 1]).InputBasedConsistencyRatio);
        Assert.Equal(0, BestWorst.Linear(0, 2, [1, 1, 1], [1, 1, 1]).InputBasedConsistencyRatio);
        Assert.Null(BestWorst.Linear(0, 2, [1, 3, 1], [1, 1, 1]).InputBasedConsistencyRatio);
    }

    [Property(DisplayName = "best-worst: the deviation is that of the weights, and no other weights have a smaller one")]
    public Property Deviation_is_least() => Prop.ForAll(Judgements.ToArbitrary(), judgements =>
    {
        var (toOthers, toWorst, moves) = judgements;
        var result = BestWorst.Linear(0, toOthers.Length - 1, toOthers, toWorst);
        var weights = result.Weights.Select(weight => weight.Value).ToArray();
        if (Math.Abs(Deviation(weights, toOthers, toWorst) - result.Deviation) > 1e-12)
        {
            return false;
        }

        // The problem is convex: weights nearby that are no better show that none are.
        return Steps.All(step =>
        {
            var moved = weights.Select((weight, criterion) => Math.Max(0, weight + (step * moves[criterion] / 10.0))).ToArray();
            var sum = moved.Sum();
            return sum <= 0 || Deviation([.. moved.Select(weight => weight / sum)], toOthers, toWorst) >= result.Deviation - 1e-12;
        });
    });

    [Fact]
    public void Judgements_are_checked()
    {
        Refused(
            "The best criterion is number 0 and the worst number 0, with 2 and 2 judgements.",
            () => BestWorst.Linear(0, 0, [1, 2], [2, 1]));
        Refused(
            "The best criterion is number 0 and the worst number 1, with 2 and 1 judgements.",
            () => BestWorst.Linear(0, 1, [1, 2], [2]));
        Refused("One judgement is 0.5: ", () => BestWorst.Linear(0, 1, [1, 0.5], [2, 1]));
        Refused("One judgement is 1E+101: ", () => BestWorst.Linear(0, 1, [1, 1e101], [1e101, 1]));
        Refused("One judgement is NaN: ", () => BestWorst.Linear(0, 1, [1, 2], [double.NaN, 1]));
        Refused("Best and worst must be 1 times as important as themselves", () => BestWorst.Linear(0, 1, [1, 3], [2, 1]));
        Refused("Best and worst must be 1 times as important as themselves", () => BestWorst.Linear(0, 1, [2, 3], [3, 1]));
    }

    private static Gen<(double[] ToOthers, double[] ToWorst, int[] Moves)> Judgements =>
        from others in Gen.Choose(0, 5)
        from span in Gen.Choose(1, 9)
        from toOthers in Gen.Choose(1, 9).ArrayOf(others)
        from toWorst in Gen.Choose(1, 9).ArrayOf(others)
        from moves in Gen.Choose(-10, 10).ArrayOf(others + 2)
        select (
            (double[])[1, .. toOthers.Select(times => (double)times), span],
            (double[])[span, .. toWorst.Select(times => (double)times), 1],
            moves);

    private static double Deviation(double[] weights, double[] toOthers, double[] toWorst) => weights.Select((weight, criterion) => Math.Max(
        Math.Abs(weights[0] - (toOthers[criterion] * weight)), Math.Abs(weight - (toWorst[criterion] * weights[weights.Length - 1])))).Max();

    private static void Refused(string message, Func<object> call) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(call).Message);
}
