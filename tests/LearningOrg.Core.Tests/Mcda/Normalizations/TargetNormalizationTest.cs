using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;

namespace LearningOrg.Core.Tests.Mcda.Normalizations;

public class TargetNormalizationTest
{
    [Fact(DisplayName = "target: 1 − |x − t| ÷ (max(xmax, t) − min(xmin, t)), Jahan, Bahraminasab & Edwards (2012); by hand")]
    public void By_hand()
    {
        Assert.Equal([0.25, 1, 0.75], Normalized(7, 4, 7, 8));
        Assert.Equal([0, 0.25, 1], Normalized(10, 2, 4, 10));

        // A target beyond the numbers widens the spread: it is 0 to 10 here.
        Assert.Equal([0, 0.5], Normalized(10, 0, 5));
        Assert.Equal([0.5, 0], Normalized(0, 5, 10));
    }

    [Fact]
    public void A_constant_column_is_on_the_target_or_off_it()
    {
        Assert.Equal([1, 1], Normalized(0.1, 0.1, 0.1));
        Assert.Equal([0, 0], Normalized(0.3, 0.1, 0.1));
        Assert.Equal([0], Normalized(1, 2));
    }

    [Property(DisplayName = "target: results lie in [0, 1], the nearer the more, and neither unit nor zero nor direction matters")]
    public Property Laws() => Prop.ForAll(Gen.Choose(-20, 20).ArrayOf().Where(numbers => numbers.Length > 1).ToArbitrary(), numbers =>
    {
        var (target, column) = (numbers[0], numbers.Skip(1).Select(number => (double)number).ToArray());
        var normalized = Normalized(target, column);
        var otherwise = new double[column.Length];
        new TargetNormalization(("pH", (target * 1.8) + 32))
            .Normalize(column.Select(number => (number * 1.8) + 32).ToArray(), Criterion.Minimize("pH"), otherwise);
        return normalized.All(number => number is >= 0 and <= 1) &&
            normalized.Zip(otherwise, (a, b) => Math.Abs(a - b) < 1e-12).All(same => same) &&
            column.Zip(normalized, (x, n) => column.Zip(normalized, (y, m) =>
                Math.Abs(x - target) < Math.Abs(y - target) ? n > m : Math.Abs(x - target) > Math.Abs(y - target) || n == m)
                .All(right => right)).All(right => right);
    });

    [Fact]
    public void A_criterion_without_a_target_has_its_best_for_one()
    {
        var decision = DecisionMatrix.FromRows(
            ["A", "B", "C"], [Criterion.Maximize("pH"), Criterion.Minimize("Price")], Weights.Of(0.5, 0.5), [[7, 30], [8, 20], [5, 10]]);
        var ranking = new WeightedSum(new TargetNormalization(("pH", 7))).Rank(decision);
        Assert.Equal([0.5, (0.5 * 2 / 3) + 0.25, (0.5 / 3) + 0.5], ranking.Scores, new Near());
    }

    [Fact]
    public void Targets_are_checked()
    {
        Assert.StartsWith(
            "There are two targets for 'pH'. Declare one.",
            Assert.Throws<ArgumentException>(() => new TargetNormalization(("pH", 7), ("pH", 8))).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new TargetNormalization(("pH", double.NaN)));
        Assert.Throws<ArgumentException>(() => new TargetNormalization((" pH", 7)));
        Assert.Throws<ArgumentException>(() => new TargetNormalization());
        Assert.StartsWith(
            "The numbers of 'pH' are too large or too small to calculate with.",
            Assert.Throws<ArgumentException>(() => Normalized(-1e308, 1e308)).Message);
        Assert.Equal("target", new TargetNormalization(("pH", 7)).ToString());
    }

    private static double[] Normalized(double target, params double[] column)
    {
        var normalized = new double[column.Length];
        new TargetNormalization(("pH", target)).Normalize(column, Criterion.Maximize("pH"), normalized);
        return normalized;
    }

    private sealed class Near : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) < 1e-11;

        public int GetHashCode(double obj) => 0;
    }
}
