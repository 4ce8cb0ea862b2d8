using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Mcda.Robustness;
using LearningOrg.Core.Tests.PublishedCases;

namespace LearningOrg.Core.Tests.Mcda.Robustness;

public class SmaaTest
{
    // The three cases take the numbers as values, as they are.
    private static readonly DecisionMatrix Two = Values([1, 0], [0, 1], [0.6, 0.6]);

    private static readonly DecisionMatrix Three = Values([0.9, 0.2, 0.4], [0.3, 0.8, 0.5], [0.5, 0.5, 0.6], [0.2, 0.3, 0.95]);

    private static readonly double[][] AcceptabilityOfThree =
    [
        [0.340715465052, 0.045904429571, 0.185568555225, 0.427811550152],
        [0.363553812066, 0.093553070156, 0.356101186305, 0.186791931473],
        [0.016912580479, 0.792565115432, 0.190522304089, 0.0],
        [0.278818142402, 0.06797738484, 0.267807954382, 0.385396518375],
    ];

    private static readonly double[][] CentralWeightsOfThree =
    [
        [0.608494923027, 0.182817226127, 0.208687850846],
        [0.196952958578, 0.59331457971, 0.209732461711],
        [0.342744741754, 0.289272683329, 0.367982574917],
        [0.17434305141, 0.180944295567, 0.644712653023],
    ];

    [Fact(DisplayName = "SMAA-2: two criteria, derived by hand: the first wins where its weight is above 0.6, the second below 0.4")]
    [PublishedCase("smaa2-exact-2crit")]
    public void Exact_shares_of_two_criteria()
    {
        var result = Smaa.AnalyzeExactly(Two, AsTheyAre(Two), WeightSpace.Any);
        Shares([[0.4, 0.1, 0.5], [0.4, 0.1, 0.5], [0.2, 0.8, 0]], result, 1e-12);
        Centres([[0.8, 0.2], [0.2, 0.8], [0.5, 0.5]], result, 1e-12);
        Assert.Equal(0.5, result.Wins(0, 1), 1e-12);
        Assert.Equal(0.6, result.Wins(2, 0), 1e-12);
    }

    [Fact(DisplayName = "SMAA-2: who is ahead under nine weights of ten wins nine times of ten (test of the rsmaa library)")]
    [PublishedCase("smaa-pwi")]
    public void Pairwise_wins_are_shares()
    {
        // The first is ahead where its 0.9 on the second criterion outweighs 0.1 on the first: where w₁ is below 0.9.
        var decision = Values([0, 0.9], [0.1, 0]);
        var result = Smaa.AnalyzeExactly(decision, AsTheyAre(decision), WeightSpace.Any);
        Assert.Equal(0.9, result.Wins(0, 1), 1e-12);
        Assert.Equal(0.1, result.Wins(1, 0), 1e-12);
    }

    [Fact(DisplayName = "SMAA-2: three criteria, areas of all orders of four alternatives by clipping half-planes")]
    [PublishedCase("smaa2-exact-3crit")]
    public void Exact_shares_of_three_criteria()
    {
        var result = Smaa.AnalyzeExactly(Three, AsTheyAre(Three), WeightSpace.Any);
        Shares(AcceptabilityOfThree, result, 2e-12);
        Centres(CentralWeightsOfThree, result, 2e-12);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Drawn_shares_come_within_four_standard_errors(int threads)
    {
        var options = new SmaaOptions { Samples = 100_000, Seed = 11, Threads = threads, Pairwise = true };
        var drawn = Smaa.Analyze(Three, AsTheyAre(Three), WeightSpace.Any, options: options);
        var exact = Smaa.AnalyzeExactly(Three, AsTheyAre(Three), WeightSpace.Any);
        Near(exact, drawn, errors: 4);
        Centres(CentralWeightsOfThree, drawn, 0.01);
    }

    [Fact]
    public void One_two_and_seven_threads_give_the_same_bits()
    {
        var space = WeightSpace.Any.AtLeastTimes("C1", 1.5, "C2");
        var uncertain = UncertainScores.None.With("A1", "C1", Distribution.Triangular(0.5, 0.8, 1)).With("A3", "C2", Distribution.Interval(0, 1));
        int[] counts = [1, 2, 7];
        var results = counts.Select(threads => Print(Smaa.Analyze(
            Three, AsTheyAre(Three), space, uncertain, new SmaaOptions { Samples = 3_000, Threads = threads, Pairwise = true }))).ToArray();
        Assert.Equal(results[0], results[1]);
        Assert.Equal(results[0], results[2]);
    }

    [Property(DisplayName = "SMAA-2: shares sum to 1 by alternative and by rank, also where alternatives tie", MaxTest = 60)]
    public Property Shares_sum_to_one() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
    {
        var options = new SmaaOptions { Samples = 500, Pairwise = true };
        SmaaResult[] results =
        [
            Smaa.Analyze(matrix, new WeightedSum(), WeightSpace.Any, options: options),
            Smaa.Analyze(matrix, new Topsis(), WeightSpace.Any, options: options),
            .. matrix.CriterionCount is 2 or 3 ? new[] { Smaa.AnalyzeExactly(matrix, new WeightedSum(), WeightSpace.Any) } : [],
        ];
        var all = Enumerable.Range(0, matrix.AlternativeCount).ToArray();
        return results.All(result =>
            all.All(alternative => Math.Abs(all.Sum(rank => result.Acceptability(alternative, rank + 1)) - 1) < 1e-9) &&
            all.All(rank => Math.Abs(all.Sum(alternative => result.Acceptability(alternative, rank + 1)) - 1) < 1e-9) &&
            all.All(one => all.All(other => one == other || Math.Abs(result.Wins(one, other) + result.Wins(other, one) - 1) < 1e-9)));
    });

    [Property(DisplayName = "SMAA-2: exact and drawn shares agree on random decisions under an order", MaxTest = 20)]
    public Property Exact_and_drawn_agree() => Prop.ForAll(Decisions.Where(matrix => matrix.CriterionCount is 2 or 3).ToArbitrary(), matrix =>
    {
        var space = WeightSpace.Any.MattersMoreThan("C2", "C1");
        Near(
            Smaa.AnalyzeExactly(matrix, new WeightedSum(), space),
            Smaa.Analyze(matrix, new WeightedSum(), space, options: new SmaaOptions { Samples = 20_000 }),
            errors: 5);
    });

    [Fact]
    public void A_walk_agrees_with_the_areas()
    {
        var space = WeightSpace.Any.Between("C1", 0.2, 0.6).AtLeastTimes("C2", 1.5, "C3");
        var exact = Smaa.AnalyzeExactly(Three, AsTheyAre(Three), space);
        var drawn = Smaa.Analyze(Three, AsTheyAre(Three), space, options: new SmaaOptions { Samples = 100_000, Seed = 3 });
        Near(exact, drawn, errors: 6);
    }

    [Fact]
    public void Noise_in_a_last_bit_parts_nobody_who_ties()
    {
        // 0.1 + 0.2 is not 0.3, and in no sample is the one better than the other.
        var matrix = Values([0.3, 0.5, 0.1], [0.1 + 0.2, 0.5, 0.1], [0.4, 0.1, 0.2]);
        var options = new SmaaOptions { Samples = 1_000, Pairwise = true };
        ScoringMethod[] methods = [AsTheyAre(matrix), new Topsis(), new Waspas(), new WeightedProduct()];
        Assert.All(methods, method =>
        {
            var drawn = Smaa.Analyze(matrix, method, WeightSpace.Any, options: options);
            Assert.Equal(0.5, drawn.Wins(0, 1));
            Assert.Equal(drawn.Acceptability(0, 1), drawn.Acceptability(1, 1), 0.06);
        });
        Assert.Equal(0.5, Smaa.AnalyzeExactly(matrix, AsTheyAre(matrix), WeightSpace.Any).Wins(0, 1));
    }

    [Fact]
    public void Every_method_can_be_drawn()
    {
        var options = new SmaaOptions { Samples = 400, Seed = 5 };
        var sum = Smaa.Analyze(Three, AsTheyAre(Three), WeightSpace.Any, options: options);
        var spotis = Smaa.Analyze(Three, new Spotis(Enumerable.Repeat((0.0, 1.0), 3)), WeightSpace.Any, options: options);

        // The distance to the upper bounds is one less the weighted sum.
        Assert.Equal(Print(sum), Print(spotis));
    }

    [Fact]
    public void Uncertain_numbers_make_confidence_less_than_certain()
    {
        var matrix = Values([0.5, 0.5], [0.5, 0.4]);
        Assert.Equal(1, Smaa.Analyze(matrix, AsTheyAre(matrix), WeightSpace.Any).Confidence(0));
        var uncertain = UncertainScores.None.With("A2", "C1", Distribution.Interval(0, 1));
        var result = Smaa.Analyze(matrix, AsTheyAre(matrix), WeightSpace.Any.Between("C1", 0.499, 0.501), uncertain);

        // With equal weights A2 wins where its uncertain number is above 0.6.
        Assert.Equal(0.6, result.Confidence(0)!.Value, 0.02);
        Assert.Equal(0.4, result.Confidence(1)!.Value, 0.02);
        Assert.Equal(0.4, result.Acceptability(1, 1), 0.02);
    }

    [Fact]
    public void Who_is_never_first_has_no_central_weights()
    {
        var matrix = Values([0.9, 0.9], [0.1, 0.1]);
        var result = Smaa.Analyze(matrix, AsTheyAre(matrix), WeightSpace.Any, options: new SmaaOptions { Samples = 100 });
        Assert.Null(result.CentralWeights(1));
        Assert.Null(result.Confidence(1));
        Assert.Equal("100 samples of 2 alternatives on 2 criteria; most often first: A1 (100 %)", result.ToString());
    }

    [Fact]
    public void Drawing_stops_when_the_error_is_small_enough()
    {
        var options = new SmaaOptions { Samples = 1_000_000, TargetError = 0.005 };
        var result = Smaa.Analyze(Three, AsTheyAre(Three), WeightSpace.Any, options: options);
        Assert.InRange(result.Samples, 4_096, 20_000);
        Assert.InRange(result.StandardError(1, 1), 0.001, 0.005);
    }

    [Fact]
    public void Stopping_early_is_told_as_the_end_and_the_same_on_every_thread()
    {
        var heard = new List<double>();
        var options = new SmaaOptions { Samples = 1_000_000, TargetError = 0.005 };
        var alone = Smaa.Analyze(Three, AsTheyAre(Three), WeightSpace.Any, options: options, progress: new Listener(heard));
        Assert.Equal(1, heard[heard.Count - 1]);
        Assert.Equal(Print(alone), Print(Smaa.Analyze(Three, AsTheyAre(Three), WeightSpace.Any, options: options with { Threads = 7 })));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Drawn_numbers_that_a_method_refuses_are_refused_alike_on_every_thread(int threads)
    {
        // About one number in fifty is negative, and the first that is drawn is named.
        var uncertain = UncertainScores.None.With("A1", "C1", Distribution.Normal(0.9, 0.45));
        var error = Assert.Throws<ArgumentException>(() => Smaa.Analyze(
            Three, new WeightedProduct(), WeightSpace.Any, uncertain, new SmaaOptions { Samples = 5_000, Threads = threads }));
        var alone = Assert.Throws<ArgumentException>(() => Smaa.Analyze(
            Three, new WeightedProduct(), WeightSpace.Any, uncertain, new SmaaOptions { Samples = 5_000 }));
        Assert.Equal(alone.Message, error.Message);
        Assert.StartsWith("'C1' goes from -", error.Message);
    }

    [Fact(DisplayName = "pairwise winning: who is better in nine of ten samples wins 0.9 (R package rsmaa, test of the pairwise winning index)")]
    public void Pairwise_winning_index()
    {
        var tally = new SmaaTally(alternatives: 2, criteria: 1, pairwise: true);
        var ranks = new SampleRanks(2);
        for (var sample = 0; sample < 10; sample++)
        {
            double[] scores = sample == 3 ? [0, 1] : [1, 0];
            ranks.Of(scores, sample);
            tally.Count(ranks, [1], scores);
        }

        var result = new SmaaResult(
            Values([1], [1]),
            10,
            Array.ConvertAll(tally.Ranks, count => count / 10.0),
            [null, null],
            [null, null],
            Array.ConvertAll(tally.Wins, twice => twice / 20.0));
        Assert.Equal([0, 0.9, 0.1, 0], [result.Wins(0, 0), result.Wins(0, 1), result.Wins(1, 0), result.Wins(1, 1)]);
        Assert.Equal([0.9, 0.1], [result.Acceptability(0, 1), result.Acceptability(1, 1)]);
    }

    [Property(DisplayName = "pairwise winning: drawn and exact agree, two that are alike have half, nobody wins against himself", MaxTest = 20)]
    public Property Pairs_agree() => Prop.ForAll(Decisions.Where(matrix => matrix.CriterionCount is 2 or 3).ToArbitrary(), matrix =>
    {
        var exact = Smaa.AnalyzeExactly(matrix, new WeightedSum(), WeightSpace.Any);
        var drawn = Smaa.Analyze(matrix, new WeightedSum(), WeightSpace.Any, options: new SmaaOptions { Samples = 20_000, Pairwise = true });
        return Enumerable.Range(0, matrix.AlternativeCount).All(one => Enumerable.Range(0, matrix.AlternativeCount).All(other =>
        {
            var share = exact.Wins(one, other);
            return Math.Abs(drawn.Wins(one, other) - share) <= (5 * Math.Sqrt(share * (1 - share) / drawn.Samples)) + 1e-9
                && Math.Abs(drawn.Wins(one, other) + drawn.Wins(other, one) - (one == other ? 0 : 1)) < 1e-12;
        }));
    });

    [Fact]
    public void Work_can_be_watched_and_stopped()
    {
        var heard = new List<double>();
        var options = new SmaaOptions { Samples = 1_000 };
        Smaa.Analyze(Three, AsTheyAre(Three), WeightSpace.Any, options: options, progress: new Listener(heard)).ToString();
        Assert.Equal([0.256, 0.512, 0.768, 1], heard);
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Smaa.Analyze(Three, AsTheyAre(Three), WeightSpace.Any, cancellation: stop.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => Smaa.Analyze(
            Three, AsTheyAre(Three), WeightSpace.Any, options: new SmaaOptions { Threads = 2 }, cancellation: stop.Token));
    }

    [Fact]
    public void What_does_not_fit_is_refused_by_name()
    {
        Refused("Exact shares need two or three criteria, but there are 1.", () => Smaa.AnalyzeExactly(Values([1]), new WeightedSum(), WeightSpace.Any));
        Refused(
            "'C9 ≥ C1' names 'C9', which is no criterion of the decision. Its criteria are C1, C2 and C3.",
            () => Smaa.Analyze(Three, new WeightedSum(), WeightSpace.Any.MattersMoreThan("C9", "C1")));
        Refused(
            "The uncertain number of 'A9' on 'C1' has no place in the decision: it has no such alternative.",
            () => Smaa.Analyze(Three, new WeightedSum(), WeightSpace.Any, UncertainScores.None.With("A9", "C1", Distribution.Interval(0, 1))));
        Refused(
            "No weights are left where C1 ≥ 0.7 and C2 ≥ 0.6. Take back one of these conditions.",
            () => Smaa.Analyze(Three, new WeightedSum(), WeightSpace.Any
                .MattersMoreThan("C2", "C3").Between("C1", 0.7, 1).Between("C2", 0.6, 1)));
        Assert.Throws<InvalidOperationException>(() => Smaa.Analyze(Three, new WeightedSum(), WeightSpace.Any).Wins(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Smaa.AnalyzeExactly(Two, new WeightedSum(), WeightSpace.Any).Acceptability(3, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SmaaOptions { Samples = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SmaaOptions { Threads = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SmaaOptions { TargetError = 0 });
    }

    private static Gen<DecisionMatrix> Decisions =>
        from alternatives in Gen.Choose(1, 6)
        from criteria in Gen.Choose(2, 4)
        from rows in Gen.Choose(1, 5).Select(number => (double)number).ArrayOf(criteria).ArrayOf(alternatives)
        select Published.Decision([.. Enumerable.Repeat(1.0, criteria)], [.. Enumerable.Repeat(1, criteria)], rows);

    private static DecisionMatrix Values(params double[][] rows) =>
        Published.Decision([.. rows[0].Select(_ => 1.0)], [.. rows[0].Select(_ => 1)], rows);

    private static WeightedSum AsTheyAre(DecisionMatrix matrix) => new(
        new ReferenceRangeNormalization([.. matrix.Criteria.Select(criterion => ReferenceRange.Of(criterion.Name, 0, 1))]));

    private static void Shares(double[][] expected, SmaaResult result, double tolerance)
    {
        for (var alternative = 0; alternative < expected.Length; alternative++)
        {
            for (var rank = 1; rank <= expected.Length; rank++)
            {
                Assert.Equal(expected[alternative][rank - 1], result.Acceptability(alternative, rank), tolerance);
            }
        }
    }

    private static void Centres(double[][] expected, SmaaResult result, double tolerance)
    {
        for (var alternative = 0; alternative < expected.Length; alternative++)
        {
            for (var criterion = 0; criterion < expected[alternative].Length; criterion++)
            {
                Assert.Equal(expected[alternative][criterion], result.CentralWeights(alternative)![criterion].Value, tolerance);
            }
        }
    }

    private static void Near(SmaaResult exact, SmaaResult drawn, double errors)
    {
        for (var alternative = 0; alternative < exact.Alternatives.Count; alternative++)
        {
            for (var rank = 1; rank <= exact.Alternatives.Count; rank++)
            {
                var share = exact.Acceptability(alternative, rank);
                var error = Math.Sqrt(share * (1 - share) / drawn.Samples);
                Assert.Equal(share, drawn.Acceptability(alternative, rank), (errors * error) + 1e-9);
            }
        }
    }

    private static string Print(SmaaResult result) => string.Join(" ", Enumerable.Range(0, result.Alternatives.Count).SelectMany(one =>
        Enumerable.Range(1, result.Alternatives.Count).Select(rank => $"{result.Acceptability(one, rank):R}")
            .Append($"{result.Confidence(one):R}")
            .Append(string.Join(" ", result.CentralWeights(one)?.Select(weight => $"{weight.Value:R}") ?? []))));

    private static void Refused(string message, Func<SmaaResult> analyze) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(analyze).Message);

    private sealed class Listener(List<double> heard) : IProgress<double>
    {
        public void Report(double value) => heard.Add(value);
    }
}
