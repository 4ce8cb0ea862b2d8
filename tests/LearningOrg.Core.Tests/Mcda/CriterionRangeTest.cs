using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;

namespace LearningOrg.Core.Tests.Mcda;

/// <summary>A range declared once, where the criterion is.</summary>
public class CriterionRangeTest
{
    private static readonly Criterion Value = Criterion.Maximize("Value").Within(0, 50);
    private static readonly Criterion Effort = Criterion.Minimize("Effort").Within(1, 41);

    [Fact]
    public void The_better_end_is_the_best()
    {
        Assert.Null(Criterion.Maximize("Value").Range);
        Assert.Equal(ReferenceRange.Of("Value", worst: 0, best: 50), Value.Range);
        Assert.Equal(ReferenceRange.Of("Effort", worst: 41, best: 1), Effort.Range);
        Assert.Equal(("Effort", Direction.Less, ScaleType.Ratio), (Effort.Name, Effort.Direction, Effort.Scale));
        Assert.Equal(Effort, Criterion.Minimize("Effort").Within(1, 41));
        Assert.NotEqual(Effort, Criterion.Minimize("Effort"));
    }

    [Fact]
    public void A_range_must_have_an_upper_end_above_the_lower()
    {
        Assert.StartsWith(
            "'Effort' cannot lie within 41 and 1: the upper must be above the lower.",
            Assert.Throws<ArgumentException>(() => Effort.Within(41, 1)).Message);
        Assert.StartsWith("'Effort' cannot lie within 1 and 1", Assert.Throws<ArgumentException>(() => Effort.Within(1, 1)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Effort.Within(double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Effort.Within(0, double.PositiveInfinity));
        Assert.Throws<ArgumentException>(() => Effort.Within(-1e308, 1e308));
    }

    [Fact]
    public void Methods_that_need_ranges_take_those_of_the_criteria()
    {
        var decision = Decision([25, 11], [50, 41]);
        Assert.Equal([0.625, 0.5], new WeightedSum(new ReferenceRangeNormalization()).Rank(decision).Scores, new Near());
        Assert.Equal([0.375, 0.5], new Spotis().Rank(decision).Scores, new Near());

        // Those given apart go first.
        Assert.Equal(
            [0.5, 0.25],
            new WeightedSum(new ReferenceRangeNormalization(ReferenceRange.Of("Value", 0, 100))).Rank(decision).Scores,
            new Near());
        Assert.Equal([0.5, 0.75], new Spotis([(0, 100), (1, 41)]).Rank(decision).Scores, new Near());
    }

    [Fact]
    public void A_criterion_without_a_range_is_named()
    {
        var decision = DecisionMatrix.FromRows(["A"], [Criterion.Maximize("Value")], Weights.Of(1), [[1]]);
        Assert.StartsWith(
            "'Value' has no reference range. Declare it with Criterion.Within.",
            Assert.Throws<ArgumentException>(() => new WeightedSum(new ReferenceRangeNormalization()).Rank(decision)).Message);
        Assert.StartsWith(
            "'Value' has no reference range; for SPOTIS declare it with Criterion.Within, or give bounds.",
            Assert.Throws<ArgumentException>(() => new Spotis().Rank(decision)).Message);
    }

    [Fact]
    public void Numbers_outside_the_range_are_refused()
    {
        Assert.StartsWith(
            "'Effort' has the number 42, outside of its range, 41 to 1.",
            Assert.Throws<ArgumentException>(() => new WeightedSum(new ReferenceRangeNormalization()).Rank(Decision([1, 42]))).Message);
        Assert.StartsWith(
            "'Effort' goes from 42 to 42; for SPOTIS every number on it must lie in the declared 1 to 41.",
            Assert.Throws<ArgumentException>(() => new Spotis().Rank(Decision([1, 42]))).Message);
    }

    [Property(DisplayName = "with declared ranges, the score of an alternative is the same whatever else is on the list")]
    public Property Scores_do_not_depend_on_the_others() => Prop.ForAll(Rows.ToArbitrary(), rows =>
        new IRankingMethod[] { new WeightedSum(new ReferenceRangeNormalization()), new Spotis() }.All(method =>
            method.Rank(Decision(rows)).Scores.SequenceEqual(rows.Select(row => method.Rank(Decision(row)).Scores[0]))));

    [Fact]
    public void A_builder_takes_criteria_declared_apart()
    {
        var ranking = DecisionMatrix.Of([(Name: "A", Value: 25, Effort: 11), (Name: "B", Value: 50, Effort: 41)], item => item.Name)
            .Add(Value, item => item.Value, weight: 3)
            .Add(Effort, item => item.Effort)
            .RankBy(new WeightedSum(new ReferenceRangeNormalization()));
        Assert.Equal(["B", "A"], ranking.Select(place => place.Item.Name));
        Assert.Throws<ArgumentNullException>(() => DecisionMatrix.Of(["A"], item => item).Add(null!, _ => 1));
    }

    private static Gen<double[][]> Rows => Gen.Choose(0, 50).Zip(Gen.Choose(1, 41)).Select(row => new double[] { row.Item1, row.Item2 })
        .ArrayOf().Where(rows => rows.Length > 0);

    private static DecisionMatrix Decision(params double[][] rows) =>
        DecisionMatrix.FromRows(rows.Select((_, row) => $"A{row + 1}"), [Value, Effort], Weights.Of(0.5, 0.5), rows);

    private sealed class Near : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) < 1e-12;

        public int GetHashCode(double obj) => 0;
    }
}
