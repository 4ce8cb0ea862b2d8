using LearningOrg.Cli.Reports;

namespace LearningOrg.Cli.Tests.Reports;

public class NumbersTest
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(0.00001234, "1.23e-5")]
    [InlineData(0.00012, "0.00012")]
    [InlineData(0.0456, "0.0456")]
    [InlineData(0.125, "0.13")]
    [InlineData(0.36, "0.36")]
    [InlineData(4.5, "4.5")]
    [InlineData(12.34, "12.3")]
    [InlineData(1234.5, "1,235")]
    [InlineData(999999999999, "999,999,999,999")]
    [InlineData(1e12, "1e+12")]
    [InlineData(-2.5e300, "-2.5e+300")]
    [InlineData(double.MaxValue, "1.8e+308")]
    public void Three_digits_that_matter(double number, string text) => Assert.Equal(text, Numbers.Plain(number));

    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(0.004, "0.4 %")]
    [InlineData(0.00004, "0.004 %")]
    [InlineData(1e-9, "1e-7 %")]
    [InlineData(0.125, "13 %")]
    [InlineData(1, "100 %")]
    [InlineData(1e300, "1e+302 %")]
    public void Shares_are_per_cent_and_a_few_in_a_thousand_are_not_none(double share, string text)
    {
        Assert.Equal(text, Numbers.Percent(share));
        Assert.Equal(text, Numbers.Measured(share, "share"));
    }

    [Theory]
    [InlineData(0, "0.000")]
    [InlineData(0.5574, "0.557")]
    [InlineData(0.000333333, "0.000333")]
    [InlineData(3.2, "3.200")]
    [InlineData(337.5, "337.5")]
    [InlineData(1200, "1,200")]
    [InlineData(2e300, "2e+300")]
    public void Scores_can_be_told_apart(double score, string text) => Assert.Equal(text, Numbers.Score(score));

    [Theory]
    [InlineData(0.125, "0.125")]
    [InlineData(0.3333333, "0.3333")]
    [InlineData(1, "1")]
    public void Weights_add_up(double weight, string text) => Assert.Equal(text, Numbers.Fraction(weight));
}
