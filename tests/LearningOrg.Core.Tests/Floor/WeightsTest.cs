using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace LearningOrg.Core.Tests.Floor;

public class WeightsTest
{
    private static readonly Gen<double[]> Importances = Gen.Choose(0, 1000).Select(n => n / 8.0).NonEmptyListOf()
        .Select(list => list.ToArray()).Where(list => list.Any(number => number > 0));

    [Property(DisplayName = "INV-32 weights are not negative and sum to 1")]
    public Property Normalized_weights_sum_to_one() => Prop.ForAll(Importances.ToArbitrary(), importances =>
    {
        var weights = Weights.Normalized(importances);
        return weights.All(weight => weight.Value >= 0)
            && Math.Abs(weights.Sum(weight => weight.Value) - 1) <= 1e-9
            && Weights.Of([.. weights.Select(weight => weight.Value)]).Equals(weights);
    });

    [Property(DisplayName = "INV-32 weights that do not sum to 1 are refused")]
    public Property Other_sums_are_refused() => Prop.ForAll(
        Importances.ToArbitrary(), Gen.Elements(1e-8, 1e-3, 0.5).ToArbitrary(), (importances, error) =>
        {
            var shares = Weights.Normalized(importances).Select(weight => weight.Value * (1 - error)).ToArray();
            return Assert.Throws<ArgumentException>(() => Weights.Of(shares)).Message.Contains("not to 1", StringComparison.Ordinal);
        });

    [Fact]
    public void Nine_decimals_are_enough() => Assert.Equal(3, Weights.Of(0.333333333, 0.333333333, 0.333333334).Count);

    [Fact]
    public void Enormous_importances_do_not_overflow() =>
        Assert.Equal(Weights.Of(0.5, 0.5), Weights.Normalized(double.MaxValue, double.MaxValue));

    [Fact]
    public void Equal_weights_are_equal() => Assert.Equal(Weights.Of(0.25, 0.25, 0.25, 0.25), Weights.Equal(4));

    [Fact]
    public void Bad_weights_are_named()
    {
        Assert.StartsWith(
            "The weights 0.5, 0.3 and 0.3 sum to 1.1, not to 1.",
            Assert.Throws<ArgumentException>(() => Weights.Of(0.5, 0.3, 0.3)).Message);
        Assert.StartsWith(
            "Weight 1 of 2 is -0.5: each must lie in 0 to 1.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Weights.Of(-0.5, 1.5)).Message);
        Assert.StartsWith("All importances are 0", Assert.Throws<ArgumentException>(() => Weights.Normalized(0, 0)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Weights.Normalized(1, double.NaN));
        Assert.Throws<ArgumentException>(() => Weights.Of());
    }
}
