using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Dominance;

namespace LearningOrg.Core.Tests.Mcda.Dominance;

public class DominanceTest
{
    private static readonly DecisionMatrix Meals = DecisionMatrix.FromRows(
        ["Soup", "Stew", "Roast", "Salad", "Soup again"],
        [Criterion.Maximize("Taste", ScaleType.Ordinal), Criterion.Minimize("Price")],
        Weights.Equal(2),
        [[2, 4], [2, 6], [3, 9], [1, 5], [2, 4]]);

    [Fact]
    public void Layers_are_those_that_only_the_layers_before_dominate()
    {
        var ranking = new DominanceLayers().Rank(Meals);
        Assert.Equal([1, 2, 1, 2, 1], ranking.Scores);
        Assert.Equal([1, 4, 1, 4, 1], ranking.Ranks);
        Assert.Equal("5 alternatives on 2 criteria, ranked by dominance layers", ranking.ToString());
        Assert.Equal([0, 2, 4], Meals.ParetoFront());
    }

    [Fact]
    public void Who_is_nowhere_worse_and_somewhere_better_dominates()
    {
        Assert.True(Meals.Dominates(0, 1));
        Assert.True(Meals.Dominates(0, 3));
        Assert.False(Meals.Dominates(1, 0));
        Assert.False(Meals.Dominates(0, 2));
        Assert.False(Meals.Dominates(2, 0));
        Assert.False(Meals.Dominates(0, 4));
        Assert.False(Meals.Dominates(0, 0));
        Assert.StartsWith("other must lie in 0 to 4.", Assert.Throws<ArgumentOutOfRangeException>(() => Meals.Dominates(0, 5)).Message);
        Assert.StartsWith("one must lie in 0 to 4.", Assert.Throws<ArgumentOutOfRangeException>(() => Meals.Dominates(-1, 0)).Message);
    }

    [Fact]
    public void A_chain_has_as_many_layers_as_alternatives_and_no_trade_off_has_one()
    {
        Assert.Equal([3, 2, 1], Layers(Published.Decision([1, 1, 1], [1, 1, 1], [1, 1, 1], [2, 2, 2], [3, 3, 3])));
        Assert.Equal([1, 1, 1], Layers(Published.Decision([1, 1, 1], [1, 1, 1], [1, 2, 3], [2, 3, 1], [3, 1, 2])));
        Assert.Equal([1], Layers(Published.Decision([1], [1], [7])));
    }

    [Fact]
    public void Zeros_of_both_signs_are_the_same_number() =>
        Assert.Equal([1, 1], Layers(Published.Decision([1, 1], [1, -1], [0.0, -0.0], [-0.0, 0.0])));

    [Fact]
    public void The_hosts_own_objects_are_ranked_on_ordinal_criteria()
    {
        var ranking = DecisionMatrix.Of(["minor", "fatal"], name => name)
            .Minimize("Severity", name => name == "fatal" ? 4 : 1, scale: ScaleType.Ordinal)
            .RankBy(new DominanceLayers());
        Assert.Equal([(1, "minor", 1.0), (2, "fatal", 2.0)], ranking);
    }

    [Property(DisplayName = "layers are, by definition, one more than the deepest layer of those who dominate", MaxTest = 500)]
    public Property Sorting_is_the_definition() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
    {
        var all = Enumerable.Range(0, matrix.AlternativeCount).ToArray();
        var layers = new double?[matrix.AlternativeCount];
        return all.Select(LayerOf).SequenceEqual(Layers(matrix));

        double LayerOf(int one) =>
            layers[one] ??= 1 + all.Where(other => IsBelow(matrix, one, other)).Select(LayerOf).DefaultIfEmpty(0).Max();
    });

    [Property(DisplayName = "the Pareto front is, by definition, whom nobody dominates", MaxTest = 500)]
    public Property Front_is_the_definition() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
    {
        var all = Enumerable.Range(0, matrix.AlternativeCount).ToArray();
        return all.Where(one => !all.Any(other => IsBelow(matrix, one, other))).SequenceEqual(matrix.ParetoFront())
            && all.All(one => all.All(other => matrix.Dominates(one, other) == IsBelow(matrix, other, one)));
    });

    [Property(DisplayName = "INV-45 an increasing relabelling of ordinal criteria changes nothing")]
    public Property Labels_do_not_matter() => Prop.ForAll(Decisions.ToArbitrary(), Relabellings.ToArbitrary(), (matrix, numbers) =>
    {
        var relabelled = DecisionMatrix.FromRows(
            matrix.Alternatives,
            matrix.Criteria,
            matrix.Weights,
            [.. matrix.Alternatives.Select((_, row) => matrix.Criteria
                .Select((_, column) => numbers[(int)matrix[row, column]]).ToArray())]);
        return Layers(matrix).SequenceEqual(Layers(relabelled)) && matrix.ParetoFront().SequenceEqual(relabelled.ParetoFront());
    });

    [Property(DisplayName = "weights do not matter, as long as they are not 0")]
    public Property Weights_do_not_matter() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
    {
        var others = Weights.Normalized([.. matrix.Weights.Select((weight, column) => weight.Value == 0 ? 0 : column + 0.01)]);
        return Layers(matrix).SequenceEqual(Layers(matrix.WithWeights(others)));
    });

    [Fact]
    public void A_criterion_without_weight_does_not_count()
    {
        var matrix = Published.Decision([1, 0], [1, 1], [1, 9], [2, 1]);
        Assert.Equal([2, 1], Layers(matrix));
        Assert.Equal([1], matrix.ParetoFront());
        Assert.True(matrix.Dominates(1, 0));
    }

    [Fact]
    public void A_hundred_thousand_alternatives_on_two_criteria_take_no_time_to_speak_of()
    {
        // 1,000 chains of 100 each, next to one another: comparing every two would be 10,000,000,000 comparisons.
        var rows =
            from chain in Enumerable.Range(0, 1000)
            from link in Enumerable.Range(0, 100)
            select new double[] { link + (100 * chain), link - (100 * chain) };
        var layers = Layers(Published.Decision([1, 1], [1, 1], [.. rows]));
        Assert.Equal(100, layers.Max());
        Assert.Equal(1000, layers.Count(layer => layer == 1));
    }

    /// <summary>On few numbers, so that there are chains and twins; some criteria without weight.</summary>
    private static Gen<DecisionMatrix> Decisions =>
        from alternatives in Gen.Choose(1, 25)
        from criteria in Gen.Choose(1, 5)
        from top in Gen.Elements(2, 4, 9)
        from directions in Gen.Elements(Direction.More, Direction.Less).ArrayOf(criteria)
        from weights in Gen.Choose(0, 3).Select(weight => (double)weight).ArrayOf(criteria)
        where weights.Any(weight => weight > 0)
        from rows in Gen.Choose(0, top).Select(number => (double)number).ArrayOf(criteria).ArrayOf(alternatives)
        select DecisionMatrix.FromRows(
            rows.Select((_, row) => $"A{row}"),
            directions.Select((direction, column) => Criterion.Of($"C{column}", direction, ScaleType.Ordinal)),
            Weights.Normalized(weights),
            rows);

    /// <summary>Ten numbers, each above the one before, by very different steps.</summary>
    private static Gen<double[]> Relabellings =>
        from start in Gen.Choose(-50, 50)
        from steps in Gen.Elements(1e-9, 0.1, 1, 7, 1e6).ArrayOf(10)
        select steps.Select((_, index) => start + steps.Take(index + 1).Sum()).ToArray();

    private static IReadOnlyList<double> Layers(DecisionMatrix matrix) => new DominanceLayers().Rank(matrix).Scores;

    private static bool IsBelow(DecisionMatrix matrix, int one, int other)
    {
        var counting = Enumerable.Range(0, matrix.CriterionCount).Where(column => matrix.Weights[column].Value > 0).ToArray();
        return counting.All(column => Loss(column) >= 0) && counting.Any(column => Loss(column) > 0);

        double Loss(int column) => (matrix[other, column] - matrix[one, column]) * (matrix.Criteria[column].IsBenefit ? 1 : -1);
    }
}
