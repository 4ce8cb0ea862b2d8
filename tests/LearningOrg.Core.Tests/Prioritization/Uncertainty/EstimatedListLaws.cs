using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Core.Tests.Prioritization.Uncertainty;

public class EstimatedListLaws
{
    private static Gen<(IScoringModel<Guess> Model, int[] Directions)> AnyModel => Gen.Elements(Guess.Models);

    [Property(DisplayName = "INV-47 scores whose ranges do not overlap keep their order", MaxTest = 500)]
    public Property Apart_is_in_order() => ForAllRankings(ranked =>
    {
        foreach (var (above, aboveAt) in ranked.Select((place, at) => (place, at)))
        {
            foreach (var (below, belowAt) in ranked.Select((place, at) => (place, at)))
            {
                if (IsCertainlyAbove(above, below))
                {
                    Assert.True(aboveAt < belowAt && above.Rank < below.Rank && above.WorstRank < below.WorstRank, $"{above} above {below}");
                }
            }
        }
    });

    [Property(DisplayName = "INV-47 scores whose ranges overlap are reported tied, each with the other", MaxTest = 500)]
    public Property Overlapping_is_tied() => ForAllRankings(ranked =>
    {
        foreach (var place in ranked)
        {
            var partners = ranked.Where(other => other != place && !IsCertainlyAbove(place, other) && !IsCertainlyAbove(other, place)).ToArray();
            Assert.Equal(partners, place.TiedWith);
            Assert.Equal(partners.Length > 0, place.IsTied);
            Assert.All(partners, other => Assert.Contains(place, other.TiedWith));
        }
    });

    [Property(DisplayName = "INV-47 where everything is exact it is the ordinary ranking, bit for bit", MaxTest = 500)]
    public Property Exact_is_ordinary() => ForAll(Guess.Several, (model, guesses) =>
    {
        var exact = guesses.Select(guess => guess.Exactly()).ToArray();
        var ranked = Guess.Ranked(model, exact);
        Assert.Equal(
            Guess.RankedAtPoint(model, exact).Select(place => (place.Rank, place.Id, place.IsTied, BitConverter.DoubleToInt64Bits(place.Score.Value))),
            ranked.Select(place => (place.Rank, place.Id, place.IsTied, BitConverter.DoubleToInt64Bits(place.Score.Value))));
        Assert.All(ranked, place =>
        {
            Assert.Equal(place.Rank, place.WorstRank);
            Assert.Equal(BitConverter.DoubleToInt64Bits(place.Score.Value), BitConverter.DoubleToInt64Bits(place.LeastScore.Value));
            Assert.Equal(BitConverter.DoubleToInt64Bits(place.Score.Value), BitConverter.DoubleToInt64Bits(place.GreatestScore.Value));
        });
        Assert.True(ranked.IsExact);
    });

    [Property(DisplayName = "INV-47 narrowing an estimate widens nobody's ranks", MaxTest = 500)]
    public Property Narrower_is_never_wider() => ForAll(
        from guesses in Guess.Several.Where(guesses => guesses.Length > 0)
        from index in Gen.Choose(0, guesses.Length - 1)
        from input in Gen.Choose(0, 2)
        from ends in Gen.Choose(0, 8).Two()
        select (guesses, index, input, ends),
        (model, given) =>
        {
            var (guesses, index, input, ends) = given;
            var wide = guesses[index].Known[input];
            var width = (wide.High - wide.Low) / 8;
            var narrow = Estimate.Between(wide.Low + (Math.Min(ends.Item1, ends.Item2) * width), wide.Low + (Math.Max(ends.Item1, ends.Item2) * width));
            var narrowed = guesses.ToArray();
            narrowed[index] = narrowed[index] with { Known = [.. narrowed[index].Known.Select((known, at) => at == input ? narrow : known)] };
            var before = Guess.Ranked(model, guesses).ToDictionary(place => place.Id);
            Assert.All(Guess.Ranked(model, narrowed), place =>
                Assert.True(place.Rank >= before[place.Id].Rank && place.WorstRank <= before[place.Id].WorstRank, $"{before[place.Id]} became {place}"));
        });

    [Property(DisplayName = "INV-47 whatever numbers come true, score and rank lie in the ranges", MaxTest = 1000)]
    public Property What_comes_true_was_foreseen() => ForAll(
        from guesses in Guess.Several from shares in Gen.Choose(0, 8).ArrayOf(27) select (guesses, shares),
        (model, given) =>
        {
            var next = 0;
            var happened = given.guesses
                .Select(guess => guess.Drawn(known => Math.Min(known.High, known.Low + (given.shares[next++] / 8.0 * (known.High - known.Low))))).ToArray();
            var foreseen = Guess.Ranked(model, given.guesses).ToDictionary(place => place.Id);
            Assert.All(Guess.RankedAtPoint(model, happened), place =>
            {
                var was = foreseen[place.Id];
                Assert.InRange(place.Score.Value, was.LeastScore.Value, was.GreatestScore.Value);
                Assert.InRange(place.Rank, was.Rank, was.WorstRank);
            });
        });

    [Property(DisplayName = "INV-47 where inputs have one direction, both ends of a range of ranks can come true", MaxTest = 500)]
    public Property Both_ends_can_come_true() => Prop.ForAll(
        (from model in AnyModel.Where(model => !model.Directions.Contains(0)) from guesses in Guess.Several select (model, guesses)).ToArbitrary(),
        given =>
        {
            foreach (var place in Guess.Ranked(given.model.Model, given.guesses))
            {
                Assert.Equal(place.Rank, RankWhen(place.Id, itself: 1));
                Assert.Equal(place.WorstRank, RankWhen(place.Id, itself: -1));
            }

            int RankWhen(string id, int itself) => Guess.RankedAtPoint(
                given.model.Model, given.guesses.Select(guess => Extreme(guess, guess.Id == id ? itself : -itself))).First(place => place.Id == id).Rank;

            Guess Extreme(Guess guess, int side) => guess with
            {
                Point = [.. guess.Known.Select((known, at) => given.model.Directions[at] == side ? known.High : known.Low)],
            };
        });

    [Property(DisplayName = "the order of input never matters")]
    public Property Input_order_does_not_matter() => ForAll(Guess.Several, (model, guesses) => Assert.Equal(
        Guess.Ranked(model, guesses).Select(place => place.ToString()), Guess.Ranked(model, guesses.Reverse()).Select(place => place.ToString())));

    private static bool IsCertainlyAbove(EstimatedItem<Guess> one, EstimatedItem<Guess> other) =>
        one.LeastScore > other.GreatestScore && !one.LeastScore.IsCloseTo(other.GreatestScore);

    private static Property ForAllRankings(Action<EstimatedList<Guess>> holds) =>
        ForAll(Guess.Several, (model, guesses) => holds(Guess.Ranked(model, guesses)));

    private static Property ForAll<TGiven>(Gen<TGiven> gen, Action<IScoringModel<Guess>, TGiven> holds) => Prop.ForAll(
        (from model in AnyModel from given in gen select (model, given)).ToArbitrary(), each => holds(each.model.Model, each.given));
}
