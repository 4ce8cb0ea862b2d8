using LearningOrg.Core.Mcda.Robustness;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Tests.Mcda.Robustness;

public class DistributionTest
{
    private const int Draws = 100_000;

    [Fact(DisplayName = "interval: mean (a + b) ÷ 2, variance (b − a)² ÷ 12")]
    public void Interval() => Moments(Distribution.Interval(2, 8), mean: 5, variance: 3, from: 2, to: 8);

    [Theory(DisplayName = "triangular: mean (a + m + b) ÷ 3, variance (a² + m² + b² − am − ab − mb) ÷ 18")]
    [InlineData(2, 3, 8)]
    [InlineData(2, 2, 8)]
    [InlineData(2, 8, 8)]
    public void Triangular(double low, double mode, double high) => Moments(
        Distribution.Triangular(low, mode, high),
        (low + mode + high) / 3,
        ((low * low) + (mode * mode) + (high * high) - (low * mode) - (low * high) - (mode * high)) / 18,
        low,
        high);

    [Theory(DisplayName = "PERT: mean (a + 4m + b) ÷ 6, variance (mean − a)(b − mean) ÷ 7")]
    [InlineData(2, 3, 8)]
    [InlineData(2, 2, 8)]
    [InlineData(2, 5, 8)]
    public void Pert(double low, double mode, double high)
    {
        var mean = (low + (4 * mode) + high) / 6;
        Moments(Distribution.Pert(low, mode, high), mean, (mean - low) * (high - mean) / 7, low, high);
    }

    [Fact(DisplayName = "normal: mean, variance, and 95.45 % within two deviations")]
    public void Normal()
    {
        Moments(Distribution.Normal(5, 2), 5, 4, double.MinValue, double.MaxValue);
        var within = Numbers(Distribution.Normal(5, 2)).Count(number => Math.Abs(number - 5) <= 4) / (double)Draws;
        Assert.Equal(0.9545, within, 0.003);
    }

    [Fact]
    public void A_distribution_can_be_a_single_number()
    {
        Assert.All(Numbers(Distribution.Interval(3, 3)).Take(5), number => Assert.Equal(3, number));
        Assert.All(Numbers(Distribution.Pert(3, 3, 3)).Take(5), number => Assert.Equal(3, number));
        Assert.All(Numbers(Distribution.Normal(3, 0)).Take(5), number => Assert.Equal(3, number));
    }

    [Fact]
    public void Distributions_read_well()
    {
        Assert.Equal("Interval (2, 8)", Distribution.Interval(2, 8).ToString());
        Assert.Equal("Triangular (2, 3, 8)", Distribution.Triangular(2, 3, 8).ToString());
        Assert.Equal("Normal (5, 2)", Distribution.Normal(5, 2).ToString());
    }

    [Fact]
    public void Misuse_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Distribution.Triangular(2, 9, 8));
        Assert.StartsWith("The numbers 2, 9 and 8 must not fall, and their range must be finite.", error.Message);
        Assert.ThrowsAny<ArgumentException>(() => Distribution.Interval(double.NaN, 1));
        Assert.ThrowsAny<ArgumentException>(() => Distribution.Interval(double.MinValue, double.MaxValue));
        Assert.ThrowsAny<ArgumentException>(() => Distribution.Normal(0, -1));
        var twice = Assert.Throws<ArgumentException>(() => UncertainScores.None
            .With("A", "X", Distribution.Interval(0, 1)).With("A", "X", Distribution.Interval(0, 2)));
        Assert.StartsWith("'A' on 'X' has a distribution already.", twice.Message);
    }

    private static IEnumerable<double> Numbers(Distribution distribution) => Enumerable.Range(0, Draws).Select(sample =>
    {
        var random = new RandomStream(42, sample, RandomPurpose.Scores);
        return distribution.Draw(ref random);
    });

    private static void Moments(Distribution distribution, double mean, double variance, double from, double to)
    {
        var numbers = Numbers(distribution).ToArray();
        Assert.All(numbers, number => Assert.InRange(number, from, to));
        var average = numbers.Average();
        Assert.Equal(mean, average, 4 * Math.Sqrt(variance / Draws));
        Assert.Equal(1, numbers.Sum(number => (number - average) * (number - average)) / Draws / variance, 0.03);
    }
}
