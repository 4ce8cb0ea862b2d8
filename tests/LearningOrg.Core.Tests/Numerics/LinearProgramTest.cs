using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Tests.Numerics;

public class LinearProgramTest
{
    [Fact(DisplayName = "linear program: Wyndor Glass, Hillier & Lieberman, Introduction to Operations Research: 3x + 5y is at most 36 at (2, 6)")]
    public void Wyndor_glass()
    {
        var best = LinearProgram.Maximize([3, 5], [([1, 0], 4), ([0, 2], 12), ([3, 2], 18)]);
        Assert.Equal(2, best![0], 1e-12);
        Assert.Equal(6, best[1], 1e-12);
    }

    [Fact]
    public void What_cannot_be_met_or_has_no_bound_has_no_answer()
    {
        Assert.Null(LinearProgram.Maximize([1], [([1], 1), ([-1], -2)]));
        Assert.Null(LinearProgram.Maximize([1, 0], [([0, 1], 1)]));
    }

    [Property(DisplayName = "linear program: nothing on a grid is allowed and better, and the answer is allowed")]
    public Property Nothing_is_better() => Prop.ForAll(Programs.ToArbitrary(), one =>
    {
        var best = LinearProgram.Maximize(one.Objective, one.Conditions);
        var grid = from x in Enumerable.Range(0, 21) from y in Enumerable.Range(0, 21) select new[] { x / 2.0, y / 2.0 };
        return grid.Where(point => Meets(point, one.Conditions, 0)).All(point => best is not null && Value(point, one.Objective) <= Value(best, one.Objective) + 1e-9) &&
            (best is null || Meets(best, one.Conditions, 1e-9));
    });

    private static Gen<(double[] Objective, (double[] Coefficients, double AtMost)[] Conditions)> Programs =>
        from objective in Gen.Choose(-5, 5).Select(number => (double)number).ArrayOf(2)
        from conditions in (
            from coefficients in Gen.Choose(-4, 4).Select(number => (double)number).ArrayOf(2)
            from bound in Gen.Choose(-6, 12)
            select (coefficients, (double)bound)).ArrayOf(3)
        select (objective, conditions.Concat([([1, 0], 10), ([0, 1], 10)]).ToArray());

    private static double Value(double[] point, double[] factors) => (point[0] * factors[0]) + (point[1] * factors[1]);

    private static bool Meets(double[] point, (double[] Coefficients, double AtMost)[] conditions, double slack) =>
        point.All(number => number >= 0) && conditions.All(condition => Value(point, condition.Coefficients) <= condition.AtMost + slack);
}
