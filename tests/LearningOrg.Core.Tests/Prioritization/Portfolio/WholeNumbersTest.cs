using System.Globalization;
using LearningOrg.Core.Prioritization.Portfolio.Solving;

namespace LearningOrg.Core.Tests.Prioritization.Portfolio;

/// <summary>Costs and values as whole numbers.</summary>
public class WholeNumbersTest
{
    [Fact]
    public void Amounts_become_whole_numbers_of_their_greatest_common_unit()
    {
        var costs = WholeUnits.Of([12.50m, 7.25m, 0m, 1.000m], "The costs", "cost");
        Assert.Equal([50, 29, 0, 4], costs.Amounts);
        Assert.Equal(19.75m, costs.ToDecimal(79));
        Assert.Equal("1", costs.ToDecimal(4).ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("27.3", 109)]
    [InlineData("27.25", 109)]
    [InlineData("27.249999999999999999999999999", 108)]
    [InlineData("0", 0)]
    [InlineData("79228162514264337593543950335", 1L << 60)]
    public void A_budget_holds_so_many_whole_units(string budget, long units) => Assert.Equal(
        units,
        WholeUnits.Of([12.50m, 7.25m], "The costs", "cost").Within(decimal.Parse(budget, CultureInfo.InvariantCulture)));

    [Fact]
    public void Nothing_but_zeros_and_nothing_at_all_have_a_unit()
    {
        Assert.Equal([0, 0], WholeUnits.Of([0m, 0.00m], "The costs", "cost").Amounts);
        Assert.Equal(3, WholeUnits.Of([], "The costs", "cost").Within(3.7m));
    }

    [Fact]
    public void The_largest_and_the_finest_amounts_stay_exact()
    {
        var costs = WholeUnits.Of([decimal.MaxValue, 0m], "The costs", "cost");
        Assert.Equal([1, 0], costs.Amounts);
        Assert.Equal(decimal.MaxValue, costs.ToDecimal(1));
        var fine = WholeUnits.Of([0.0000000000000000000000000003m, 0.0000000000000000000000000005m], "The costs", "cost");
        Assert.Equal([3, 5], fine.Amounts);
        Assert.Equal(0.0000000000000000000000000008m, fine.ToDecimal(8));
    }

    [Theory]
    [InlineData("1000000000000000000", "0.0000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    public void What_cannot_be_added_exactly_is_refused(string one, string other) => Assert.Equal(
        "The costs cannot be added exactly: they are too large, or too far apart in size. Round the finest of them. (Parameter 'cost')",
        Assert.Throws<ArgumentException>(() => WholeUnits.Of(
            [.. new[] { one, other }.Select(amount => decimal.Parse(amount, CultureInfo.InvariantCulture))],
            "The costs",
            "cost")).Message);

    [Fact]
    public void Values_become_whole_numbers_of_the_twelfth_digit_of_the_largest()
    {
        var values = ValueGrid.Of([250, 0.1 + 0.2, 0.3, -7, 0]);
        Assert.Equal([250_000_000_000, 300_000_000, 300_000_000, -7_000_000_000, 0], values.Units);
        Assert.Equal(0.6, values.ToDouble(600_000_000));
    }

    [Theory]
    [InlineData(1e-12, 0)]
    [InlineData(4.9e-12, 0)]
    [InlineData(5.1e-12, 1)]
    [InlineData(-5.1e-12, -1)]
    [InlineData(1e-13, 0)]
    [InlineData(1e-300, 0)]
    [InlineData(1.99999999999, 199_999_999_999)]
    [InlineData(1.999999999999, 200_000_000_000)]
    public void Values_are_rounded_once(double value, long units) => Assert.Equal(units, ValueGrid.Of([1, value, 2]).Units[1]);

    [Theory]
    [InlineData(1e300)]
    [InlineData(1e-300)]
    [InlineData(5e-320)]
    [InlineData(3.25)]
    [InlineData(double.MaxValue / 4)]
    public void Any_magnitude_comes_back(double value)
    {
        var grid = ValueGrid.Of([value, value, -value]);
        Assert.Equal(1, grid.ToDouble(grid.Units[0]) / value, 1e-11);
        Assert.Equal(2, grid.ToDouble(grid.Units[0] + grid.Units[1]) / value, 1e-11);
        Assert.Equal(0, grid.ToDouble(grid.Units[0] + grid.Units[2]));
    }

    [Fact]
    public void No_values_and_only_zeros()
    {
        Assert.Empty(ValueGrid.Of([]).Units);
        Assert.Equal([0, 0], ValueGrid.Of([0, -0.0]).Units);
        Assert.Equal(0, ValueGrid.Of([0]).ToDouble(0));
    }
}
