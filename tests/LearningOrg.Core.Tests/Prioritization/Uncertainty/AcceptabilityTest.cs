using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Mcda.Robustness;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Core.Tests.Prioritization.Uncertainty;

public class AcceptabilityTest
{
    private static readonly SmaaOptions Many = new() { Samples = 40_000, Seed = 47 };

    private static readonly WeightedScoring<Guess> Weighted = WeightedScoring<Guess>.Named("Weighted", "1")
        .Maximize("A", "points", guess => guess.Point[0], 0, 10, 0.6)
        .Minimize("B", "points", guess => guess.Point[1], 0, 10, 0.4)
        .Build();

    private static IScoringModel<Guess> Product => Guess.Models[0].Model;

    [Fact]
    public void Even_ranges_win_as_often_as_their_areas_say()
    {
        // x from 1 to 3 and y from 2 to 4: x > y in a triangle of ½ out of a square of 4.
        var ranked = Guess.Ranked(Product, [Guessed("x", Estimate.Between(1, 3)), Guessed("y", Estimate.Between(2, 4))]);
        var shares = ranked.Acceptability(options: Many);
        Assert.Equal(["y", "x"], shares.Alternatives);
        Assert.Equal(1 / 8.0, shares.Acceptability(1, 1), 4 * shares.StandardError(1, 1));
    }

    [Fact]
    public void Three_points_are_drawn_from_their_beta_distribution()
    {
        // On 0 to 4 with mode 1 it is Beta(2, 4), which exceeds ¼ with (¾)⁵ + 5 · ¼ · (¾)⁴.
        var ranked = Guess.Ranked(Guess.Models[2].Model, [Needed("x", Estimate.ThreePoint(10, 11, 14)), Needed("y", Estimate.Exactly(11))]);
        var shares = ranked.Acceptability(options: Many);
        var x = ranked[0].Id == "x" ? 0 : 1;
        Assert.Equal(Math.Pow(0.75, 5) + (1.25 * Math.Pow(0.75, 4)), shares.Acceptability(x, 1), 4 * shares.StandardError(x, 1));

        // Exceeding itself by what a large subtrahend leaves, which is nothing: the score is the first input, less what is lost.
        static Guess Needed(string id, Estimate known) => new(id, [known, Estimate.Exactly(99), Estimate.Exactly(1)], []);
    }

    [Fact]
    public void Exact_numbers_under_the_models_own_weights_have_one_rank()
    {
        var ranked = Guess.Ranked(Weighted, [Guess.At("x", 1, 1, 0), Guess.At("y", 2, 1, 0), Guess.At("z", 5, 9, 0)]);
        var shares = ranked.Acceptability();
        Assert.Equal([1, 1, 1], ranked.Select((place, at) => shares.Acceptability(at, place.Rank)));
        Assert.Null(shares.CentralWeights(0));
        Assert.Null(shares.Confidence(0));
    }

    [Fact]
    public void Weights_vary_where_a_space_is_given()
    {
        // Worth (1, 0) against (0, 1): whoever's criterion weighs more is first.
        var ranked = Guess.Ranked(Weighted, [Guess.At("x", 10, 10, 0), Guess.At("y", 0, 0, 0)]);
        var any = ranked.Acceptability(WeightSpace.Any, Many);
        Assert.Equal(0.5, any.Acceptability(0, 1), 4 * any.StandardError(0, 1));
        Assert.NotNull(any.CentralWeights(0));
        Assert.Equal(0, ranked.Acceptability(WeightSpace.Any.MattersMoreThan("B", "A"), Many).Acceptability(0, 1));
    }

    [Fact]
    public void It_is_the_same_analysis_as_of_the_matrix_that_the_model_describes()
    {
        Guess[] guesses = [new("x", [Estimate.Between(2, 7), Estimate.Exactly(3)], []), new("y", [Estimate.Exactly(5), Estimate.ThreePoint(1, 4, 9)], [])];
        var ranked = Guess.Ranked(Weighted, guesses);
        Assert.Equal(["x", "y"], ranked.Select(place => place.Id));
        var matrix = DecisionMatrix.FromRows(
            ["x", "y"], [Criterion.Maximize("A").Within(0, 10), Criterion.Minimize("B").Within(0, 10)], Weights.Of(0.6, 0.4), [[4.5, 3], [5, 4]]);
        var uncertain = UncertainScores.None.With("x", "A", Distribution.Interval(2, 7)).With("y", "B", Distribution.Pert(1, 4, 9));
        var expected = Smaa.Analyze(matrix, new WeightedSum(new ReferenceRangeNormalization()), WeightSpace.Any, uncertain, Many);
        var actual = ranked.Acceptability(WeightSpace.Any, Many);
        Assert.Equal(
            new[] { expected.Acceptability(0, 1), expected.Acceptability(1, 1), expected.Confidence(0), expected.Confidence(1) },
            [actual.Acceptability(0, 1), actual.Acceptability(1, 1), actual.Confidence(0), actual.Confidence(1)]);
    }

    [Property(DisplayName = "INV-47 no rank is drawn that the ranges rule out, and the shares sum to one", MaxTest = 100)]
    public Property Ruled_out_is_never_drawn() => Prop.ForAll(
        (from model in Gen.Elements(Guess.Models) from guesses in Guess.Several.Where(guesses => guesses.Length > 0) select (model.Model, guesses)).ToArbitrary(),
        given =>
        {
            var ranked = Guess.Ranked(given.Model, given.guesses);
            var shares = ranked.Acceptability(options: new() { Samples = 100 });
            for (var at = 0; at < ranked.Count; at++)
            {
                // Those of the same score take turns at the ranks they share, so the last of these counts too.
                var last = ranked.Count - ranked.Count(other => ranked[at].LeastScore > other.GreatestScore && !ranked[at].TiedWith.Contains(other));
                var ranks = Enumerable.Range(1, ranked.Count).ToArray();
                Assert.All(ranks.Where(rank => rank < ranked[at].Rank || rank > last), rank => Assert.Equal(0, shares.Acceptability(at, rank)));
                Assert.Equal(1, ranks.Sum(rank => shares.Acceptability(at, rank)), 1e-12);
            }
        });

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void The_same_bits_come_from_one_thread_or_many(int threads)
    {
        var guesses = Guess.Several.Sample(20, 20).MaxBy(guesses => guesses.Length)!;
        foreach (var (model, weights) in new (IScoringModel<Guess>, WeightSpace?)[] { (Product, null), (Weighted, null), (Weighted, WeightSpace.Any) })
        {
            var ranked = Guess.Ranked(model, guesses);
            Assert.Equal(Shares(ranked, weights, 1), Shares(ranked, weights, threads));
        }

        static double[] Shares(EstimatedList<Guess> ranked, WeightSpace? weights, int threads)
        {
            var shares = ranked.Acceptability(weights, new SmaaOptions { Samples = 3000, Threads = threads });
            return [.. from at in Enumerable.Range(0, ranked.Count) from rank in Enumerable.Range(1, ranked.Count) select shares.Acceptability(at, rank)];
        }
    }

    [Fact]
    public void Pairs_are_counted_and_progress_is_told_on_request()
    {
        var told = new List<double>();
        var ranked = Guess.Ranked(Product, [Guessed("x", Estimate.Exactly(1)), Guessed("y", Estimate.Between(2, 4))]);
        var shares = ranked.Acceptability(options: new() { Samples = 512, Pairwise = true }, progress: new Told(told));
        Assert.Equal(1, shares.Wins(0, 1));
        Assert.Equal([0.5, 1], told);
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.Throws<OperationCanceledException>(() => ranked.Acceptability(cancellation: stopped.Token));
    }

    [Fact]
    public void A_model_without_weights_refuses_a_weight_space_by_name()
    {
        var ranked = Guess.Ranked(Product, [Guess.At("x", 1, 1, 1)]);
        Assert.StartsWith(
            "Own has no weights that could vary. Leave the weight space out: its estimates vary without one.",
            Assert.Throws<ArgumentException>(() => ranked.Acceptability(WeightSpace.Any)).Message);
        Assert.Throws<InvalidOperationException>(() => Guess.Ranked(Product, []).Acceptability());
        Assert.Throws<ArgumentException>(() => Guess.Ranked(Product, [Guess.At("x", 1, 1, 1), Guess.At("x", 2, 1, 1)]).Acceptability());
    }

    private static Guess Guessed(string id, Estimate known) => new(id, [known, Estimate.Exactly(1), Estimate.Exactly(1)], []);

    private sealed class Told(List<double> shares) : IProgress<double>
    {
        public void Report(double value) => shares.Add(value);
    }
}
