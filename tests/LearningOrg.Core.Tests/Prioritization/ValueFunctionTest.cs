using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Tests.Prioritization;

public class ValueFunctionTest
{
    [Theory]
    [InlineData(-5, 0)]
    [InlineData(0, 0)]
    [InlineData(100, 0.25)]
    [InlineData(400, 1)]
    [InlineData(900, 1)]
    public void More_is_better_in_a_straight_line(double number, double value) =>
        Assert.Equal(value, ValueFunction.Linear(worst: 0, best: 400).ValueOf(number), 1e-15);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(15, 0.75)]
    [InlineData(60, 0)]
    [InlineData(61, 0)]
    public void Less_is_better_when_the_best_is_the_smaller(double number, double value) =>
        Assert.Equal(value, ValueFunction.Linear(worst: 60, best: 0).ValueOf(number), 1e-15);

    [Theory]
    [InlineData(5, 0.25)]
    [InlineData(10, 0.5)]
    [InlineData(505, 0.75)]
    public void Lines_run_through_the_declared_points(double number, double value) =>
        Assert.Equal(value, ValueFunction.Through((0, 0), (10, 0.5), (1000, 1)).ValueOf(number), 1e-15);

    [Property]
    public Property Values_lie_in_zero_to_one_and_never_turn_back() => Prop.ForAll(
        (from steps in Gen.Choose(1, 50).ArrayOf(4)
         from rises in Gen.Choose(0, 9).ArrayOf(4)
         from numbers in Gen.Choose(-500, 2500).Select(n => n / 7.0).Two()
         from falling in Gen.Elements(true, false)
         where rises.Sum() > 0
         select (steps, rises, numbers, falling)).ToArbitrary(),
        given =>
        {
            var points = new (double At, double Value)[4];
            for (int i = 0, at = 0, value = 0; i < 4; i++)
            {
                points[i] = (at, (double)value / given.rises.Sum());
                at += given.steps[i];
                value += given.rises[i];
            }

            points[3].Value = 1;
            var function = ValueFunction.Through([.. points.Select(p => given.falling ? (p.At, 1 - p.Value) : p)]);
            var (low, high) = (Math.Min(given.numbers.Item1, given.numbers.Item2), Math.Max(given.numbers.Item1, given.numbers.Item2));
            var (atLow, atHigh) = (function.ValueOf(low), function.ValueOf(high));
            return atLow is >= 0 and <= 1 && atHigh is >= 0 and <= 1 && (given.falling ? atLow >= atHigh : atLow <= atHigh);
        });

    [Fact]
    public void Numbers_beyond_the_range_are_marked()
    {
        var function = ValueFunction.Linear(worst: 0, best: 10);
        Assert.True(function.IsBeyond(10.5));
        Assert.False(function.IsBeyond(10));
    }

    [Fact]
    public void Broken_points_are_refused_by_name()
    {
        Assert.StartsWith(
            "The points of a value function must rise, but 5 follows 10.",
            Assert.Throws<ArgumentException>(() => ValueFunction.Through((10, 0), (5, 1))).Message);
        Assert.StartsWith(
            "The values of a value function must rise throughout, but at 20 the value is 0.2 after 0.5.",
            Assert.Throws<ArgumentException>(() => ValueFunction.Through((0, 0), (10, 0.5), (20, 0.2), (30, 1))).Message);
        Assert.StartsWith(
            "A value function that gives 1 everywhere distinguishes nothing.",
            Assert.Throws<ArgumentException>(() => ValueFunction.Through((0, 1), (10, 1))).Message);
        Assert.StartsWith(
            "A value function needs at least two points, but there are 1.",
            Assert.Throws<ArgumentException>(() => ValueFunction.Through((0, 1))).Message);
        Assert.ThrowsAny<ArgumentException>(() => ValueFunction.Linear(3, 3));
        Assert.ThrowsAny<ArgumentException>(() => ValueFunction.Linear(double.NaN, 3));
    }
}
