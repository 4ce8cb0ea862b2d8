using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Explanation;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;

namespace LearningOrg.Core.Tests.Mcda.Explanation;

/// <summary>Changes of one number that turn an order, tried out by ranking again.</summary>
public class FlipsTest
{
    private const double Step = 1e-6;

    [Property(DisplayName = "just before a flip the order stands, just beyond it it is turned")]
    public Property Flips_turn_the_order() => Prop.ForAll(Decisions.Of(6, 4).ToArbitrary(), matrix => Methods(matrix).All(method =>
        Explain.Flips(matrix, method, "A1", "A2").All(flip =>
        {
            var range = Math.Abs(flip.To - flip.From) / flip.ShareOfRange;
            var step = Math.Sign(flip.To - flip.From) * Step * range;
            var beyond = flip.IsExact ? flip.To + step : flip.To;
            return flip.ShareOfRange is > 0 and <= 1
                && flip.From == matrix[matrix.RowOf(flip.Alternative), matrix.Criteria.ToList().IndexOf(flip.Criterion)]
                && (flip.ShareOfRange <= Step || !IsTurned(matrix, method, flip, flip.To - step))
                && (beyond is < Decisions.Lowest or > Decisions.Highest || IsTurned(matrix, method, flip, beyond));
        })));

    [Property(DisplayName = "of sums that no other alternative changes, no nearer number turns the order, and no flip is missed")]
    public Property Exact_flips_are_the_nearest_and_all() => Prop.ForAll(Decisions.Of(3, 3).ToArbitrary(), matrix =>
        Decisions.SumsByThemselves(matrix).All(method =>
        {
            var why = Explain.Lead(matrix, method, "A1", "A2");
            var flips = Explain.Flips(matrix, method, "A1", "A2");
            var inputs =
                from alternative in new[] { why.Above, why.Below }
                from criterion in matrix.Criteria
                select (alternative, criterion);
            return why.IsTie || (flips.All(flip => flip.IsExact) && inputs.All(input =>
            {
                var from = matrix[matrix.RowOf(input.alternative), matrix.Criteria.ToList().IndexOf(input.criterion)];
                var any = new Flip(why.Above, why.Below, input.alternative, input.criterion, from, To: from, 0, true);
                var flip = flips.SingleOrDefault(flip => (flip.Alternative, flip.Criterion) == input);
                return Enumerable.Range(0, 31).Select(half => Decisions.Lowest + (half / 2.0)).All(number =>
                    !IsTurned(matrix, method, any, number)
                    || (flip is not null && Math.Abs(number - from) >= Math.Abs(flip.To - from) - 1e-9));
            }));
        }));

    [Property(DisplayName = "flips of the weighted sum are where the lead is used up: lead ÷ weight of the range")]
    public Property Flips_of_the_weighted_sum_are_its_definition() => Prop.ForAll(Decisions.Of(3, 4).ToArbitrary(), matrix =>
    {
        var method = new WeightedSum(Decisions.InDeclaredRanges(matrix));
        var lead = Explain.Lead(matrix, method, "A1", "A2").Gap;
        return Explain.Flips(matrix, method, "A1", "A2").All(flip =>
            Math.Abs(flip.ShareOfRange - (lead / matrix.Weights[matrix.Criteria.ToList().IndexOf(flip.Criterion)].Value)) <= 1e-12);
    });

    [Property(DisplayName = "flips are listed the smallest first, and the same whichever alternative is named first")]
    public Property Smallest_first() => Prop.ForAll(Decisions.Of(4, 4).ToArbitrary(), matrix => Methods(matrix).All(method =>
    {
        var flips = Explain.Flips(matrix, method, "A1", "A2");
        return flips.Zip(flips.Skip(1)).All(pair => pair.First.ShareOfRange <= pair.Second.ShareOfRange + 1e-11)
            && flips.SequenceEqual(Explain.Flips(matrix, method, "A2", "A1"));
    }));

    [Fact]
    public void A_number_is_not_taken_out_of_its_range()
    {
        // A leads by 0.6·4/12 − 0.4·4/20 = 0.12: 2.4 of the value's 12 and 6 of the effort's 20. B's effort of 2 cannot fall by 6.
        var flips = Explain.Flips(Decisions.Plans, Decisions.PlansInRanges, "A", "B");
        Assert.Equal(
            ["A Value", "B Value", "A Effort"], flips.Select(flip => $"{flip.Alternative} {flip.Criterion.Name}"));
        Assert.Equal([6.6, 7.4, 12], flips.Select(flip => flip.To), (one, other) => Math.Abs(one - other) < 1e-12);
        Assert.Equal([0.2, 0.2, 0.3], flips.Select(flip => flip.ShareOfRange), (one, other) => Math.Abs(one - other) < 1e-12);
        Assert.All(flips, flip => Assert.Equal(("A", "B", true), (flip.Above, flip.Below, flip.IsExact)));
    }

    [Fact]
    public void Reaching_level_is_not_turning()
    {
        var matrix = Published.Decision([1], [1], [5], [2]);
        var flips = Explain.Flips(matrix, new WeightedSum(new ReferenceRangeNormalization(ReferenceRange.Of("C1", 2, 5))), "A1", "A2");
        Assert.Empty(flips);
    }

    [Fact]
    public void Alternatives_that_tie_have_no_order_to_turn() =>
        Assert.Empty(Explain.Flips(Published.Decision([1], [1], [5], [5], [7]), new Topsis(), "A1", "A2"));

    [Fact]
    public void A_number_that_the_method_refuses_turns_nothing()
    {
        // Were A1 to fall to 0, nothing would be left to divide by; on its way there it remains the best.
        var matrix = Published.Decision([9, 1], [1, 1], [5, 1], [0, 2]);
        var flips = Explain.Flips(matrix, new WeightedSum(), "A1", "A2");
        Assert.DoesNotContain(("A1", "C1"), flips.Select(flip => (flip.Alternative, flip.Criterion.Name)));
    }

    [Fact]
    public void Towards_an_expected_point_a_number_can_turn_the_order_from_either_side()
    {
        // Expected 5 of 0 to 10: A1 at 4 is 1 away, A2 at 8 is 3 away. A1 would have to fall below 2 or rise above 8, and 2 is nearer.
        var flips = Explain.Flips(Published.Decision([1], [1], [4], [8]), new Spotis([(0, 10)], [5]), "A1", "A2");
        Assert.Equal([("A1", 2.0), ("A2", 6.0)], flips.Select(flip => (flip.Alternative, Math.Round(flip.To, 9))));
    }

    private static ScoringMethod[] Methods(DecisionMatrix matrix) =>
    [
        .. Decisions.SumsByThemselves(matrix), new WeightedSum(), new Topsis(), new Vikor(), new Promethee(),
        new Promethee(PreferenceFunction.VShape(6)), new WeightedProduct(),
    ];

    private static bool IsTurned(DecisionMatrix matrix, ScoringMethod method, Flip flip, double number)
    {
        var criterion = matrix.Criteria.ToList().IndexOf(flip.Criterion);
        var ranks = method.Rank(matrix.With(matrix.RowOf(flip.Alternative), criterion, number)).Ranks;
        return ranks[matrix.RowOf(flip.Below)] < ranks[matrix.RowOf(flip.Above)];
    }
}
