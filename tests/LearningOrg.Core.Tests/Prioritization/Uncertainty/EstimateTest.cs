using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Core.Tests.Prioritization.Uncertainty;

public class EstimateTest
{
    [Fact]
    public void A_range_has_its_middle_for_a_likely_number_and_says_that_nobody_stated_it()
    {
        var range = Estimate.Between(2, 5);
        Assert.Equal((2, 3.5, 5, false, false), (range.Low, range.Likely, range.High, range.HasLikely, range.IsExact));
        var three = Estimate.ThreePoint(2, 3.5, 5);
        Assert.True(three.HasLikely);
        Assert.NotEqual(range, three);
    }

    [Fact]
    public void A_range_of_no_width_is_the_number()
    {
        Assert.Equal(Estimate.Exactly(3), Estimate.Between(3, 3));
        Assert.Equal(Estimate.Exactly(3), Estimate.ThreePoint(3, 3, 3));
        Assert.True(Estimate.Exactly(3).IsExact);
    }

    [Fact]
    public void The_default_is_no_estimate_and_not_one_of_zero()
    {
        Assert.True(default(Estimate).IsUnassigned);
        Assert.False(Estimate.Exactly(0).IsUnassigned);
        Assert.NotEqual(Estimate.Exactly(0), default);
    }

    [Fact]
    public void It_reads_aloud() => Assert.Equal(
        ["3", "2 to 5", "3 (2 to 5)", "(unassigned)"],
        new[] { Estimate.Exactly(3), Estimate.Between(2, 5), Estimate.ThreePoint(2, 3, 5), default }.Select(each => each.ToString()));

    [Theory]
    [InlineData(5, 5, 2)]
    [InlineData(2, 6, 5)]
    [InlineData(-1e308, 0, 1e308)]
    public void Numbers_that_fall_or_lie_too_far_apart_are_refused(double low, double likely, double high) =>
        Assert.Throws<ArgumentException>(() => Estimate.ThreePoint(low, likely, high));

    [Fact]
    public void A_refusal_says_the_numbers() => Assert.StartsWith(
        "The numbers 5 and 2 must not fall, and their range must be finite.", Assert.Throws<ArgumentException>(() => Estimate.Between(5, 2)).Message);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_not_finite_is_refused(double number)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.Exactly(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.Between(0, number));
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.ThreePoint(0, number, 1));
    }
}
