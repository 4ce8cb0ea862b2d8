using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Explanation;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;

namespace LearningOrg.Core.Tests.Mcda.Explanation;

/// <summary>Scores that are no sums, shared out after Shapley.</summary>
public class ShapleySharesTest
{
    private static readonly ScoringMethod[] NoSums =
    [
        new Topsis(), new Vikor(), new Waspas(), new Edas(), new Copras(), new Aras(), new Codas(),
        new CoCoSo(normalization: new MaxNormalization()), new Marcos(), new Ocra(),
        new MooraReferencePoint(), new FullMultiplicativeForm(), new Multimoora(), new WeightedProduct(),
    ];

    [Property(DisplayName = "shares of a lead are the mean, over all orders, of what each criterion adds by no longer being imitated")]
    public Property Shares_are_the_mean_over_all_orders() => Prop.ForAll(Cases(5, 4).ToArbitrary(), one =>
    {
        var (matrix, method) = one;
        var why = Explain.Lead(matrix, method, "A1", "A2");
        var (above, below) = (matrix.RowOf(why.Above), matrix.RowOf(why.Below));
        var slow = MeanOverAllOrders(
            matrix.CriterionCount, imitated => method.Rank(matrix.Imitating(above, below, imitated)).Better(above, below));
        return why.Basis == ExplanationBasis.Shapley
            && !why.AddsUpExactly
            && Agree(slow, why.Differences.Select(part => part.Amount), Scale(matrix, method));
    });

    [Property(DisplayName = "shares of a score are the mean, over all orders, of what each criterion adds to the worst", MaxTest = 60)]
    public Property Shares_of_a_score_start_at_the_worst() => Prop.ForAll(Cases(4, 4).ToArbitrary(), one =>
    {
        var (matrix, method) = one;
        var why = Explain.Score(matrix, method, "A2");
        double WithWorst(IEnumerable<int> criteria) =>
            method.Rank(criteria.Aggregate(matrix, (worse, criterion) => worse.With(1, criterion, WorstOf(matrix, criterion)))).Scores[1];
        var scale = Scale(matrix, method);
        return Agree(MeanOverAllOrders(matrix.CriterionCount, WithWorst), why.Contributions.Select(part => part.Amount), scale)
            && why.Start == WithWorst(Enumerable.Range(0, matrix.CriterionCount))
            && Agree([why.Score], [why.Start + why.Contributions.Sum(part => part.Amount)], scale);
    });

    [Property(DisplayName = "shares add up to the lead, up to rounding, and the lead is the difference of the scores")]
    public Property Shares_add_up() => Prop.ForAll(Cases(8, 7).ToArbitrary(), one =>
    {
        var why = Explain.Lead(one.Matrix, one.Method, "A1", "A2");
        var lead = one.Method.Rank(one.Matrix).Better(one.Matrix.RowOf(why.Above), one.Matrix.RowOf(why.Below));
        return why.Gap == lead && Agree([lead], [why.Differences.Sum(part => part.Amount)], Scale(one.Matrix, one.Method));
    });

    [Property(DisplayName = "a criterion on which both have the same number has no share")]
    public Property Null_players_get_nothing() => Prop.ForAll(Cases(6, 4).ToArbitrary(), one =>
    {
        var matrix = one.Matrix.With(0, 0, one.Matrix[1, 0]);
        return Explain.Lead(matrix, one.Method, "A1", "A2").Differences[0].Amount == 0;
    });

    [Property(DisplayName = "two criteria that are the same have the same share")]
    public Property Equals_get_the_same() => Prop.ForAll(Decisions.Of(6, 3).ToArbitrary(), matrix =>
    {
        var doubled = DecisionMatrix.FromColumns(
            matrix.Alternatives,
            matrix.Criteria.Append(Criterion.Of("Again", matrix.Criteria[0].Direction, ScaleType.Ratio)),
            Weights.Normalized([.. matrix.Weights.Append(matrix.Weights[0]).Select(weight => weight.Value)]),
            [.. Enumerable.Range(0, matrix.CriterionCount).Append(0).Select(criterion => matrix.Column(criterion).ToArray())]);
        return new ScoringMethod[] { new Topsis(), new Waspas(), new Copras() }.All(method =>
        {
            var differences = Explain.Lead(doubled, method, "A1", "A2").Differences;
            return Agree([differences[0].Amount], [differences[^1].Amount], 1);
        });
    });

    [Property(DisplayName = "of a sum that no other alternative changes, shares are the differences that a sum would show")]
    public Property Of_a_sum_shares_are_its_differences() => Prop.ForAll(Decisions.Of(4, 6).ToArbitrary(), matrix =>
        Decisions.SumsByThemselves(matrix).All(method => Agree(
            Explain.Lead(matrix, method, "A1", "A2").Differences.Select(part => part.Amount),
            Explain.Lead(matrix, new Opaque(method), "A1", "A2").Differences.Select(part => part.Amount),
            1)));

    [Fact(DisplayName = "the glove market of Shapley & Shubik (1969): two left gloves and one right one get 1/6, 1/6 and 4/6")]
    public void The_glove_market()
    {
        var gloves = new Game(has => Math.Min(has[0] + has[1], has[2]));
        var matrix = Published.Decision([1, 1, 1], [1, 1, 1], [1, 1, 1], [0, 0, 0]);
        double[] values = [1.0 / 6, 1.0 / 6, 4.0 / 6];
        Assert.Equal(values, Explain.Lead(matrix, gloves, "A1", "A2").Differences.Select(part => part.Amount), Close);
        Assert.Equal(values, Explain.Score(matrix, gloves, "A1").Contributions.Select(part => part.Amount), Close);
    }

    [Fact(DisplayName = "the voting game [51; 50, 49, 1] of Shapley & Shubik (1954): 4/6, 1/6 and 1/6")]
    public void The_voting_game()
    {
        var votes = new Game(yes => (50 * yes[0]) + (49 * yes[1]) + yes[2] >= 51 ? 1 : 0);
        var why = Explain.Lead(Published.Decision([1, 1, 1], [1, 1, 1], [1, 1, 1], [0, 0, 0]), votes, "A1", "A2");
        Assert.Equal([4.0 / 6, 1.0 / 6, 1.0 / 6], why.Differences.Select(part => part.Amount), Close);
    }

    private static Gen<(DecisionMatrix Matrix, ScoringMethod Method)> Cases(int mostAlternatives, int mostCriteria) =>
        from matrix in Decisions.Of(mostAlternatives, mostCriteria)
        from method in Gen.Elements(NoSums)
        select (matrix, method);

    // The slow way: every order in which criteria can stop being imitated, one after the other.
    private static double[] MeanOverAllOrders(int criteria, Func<IEnumerable<int>, double> worthWhileImitating)
    {
        var sums = new double[criteria];
        var orders = Orders([.. Enumerable.Range(0, criteria)]).ToArray();
        foreach (var order in orders)
        {
            for (var place = 0; place < criteria; place++)
            {
                sums[order[place]] += worthWhileImitating(order.Skip(place + 1)) - worthWhileImitating(order.Skip(place));
            }
        }

        return Array.ConvertAll(sums, sum => sum / orders.Length);
    }

    private static IEnumerable<int[]> Orders(int[] items) => items.Length <= 1
        ? [items]
        : from first in items
          from rest in Orders([.. items.Where(item => item != first)])
          select new[] { first }.Concat(rest).ToArray();

    private static double WorstOf(DecisionMatrix matrix, int criterion) =>
        matrix.Criteria[criterion].IsBenefit ? matrix.Column(criterion).ToArray().Min() : matrix.Column(criterion).ToArray().Max();

    // Multiplicative scores go into the thousands; rounding goes with them.
    private static double Scale(DecisionMatrix matrix, ScoringMethod method) =>
        method is FullMultiplicativeForm or Ocra ? Math.Pow(Decisions.Highest, matrix.CriterionCount) : 1;

    private static bool Agree(IEnumerable<double> one, IEnumerable<double> other, double scale) =>
        one.Zip(other).All(pair => Math.Abs(pair.First - pair.Second) <= 1e-12 * Math.Max(1, scale));

    private static bool Close(double one, double other) => Math.Abs(one - other) <= 1e-15;
}
