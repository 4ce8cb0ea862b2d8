using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Measurement.Proportions;

namespace LearningOrg.Core.Tests.Measurement.Proportions;

public class ProportionTest
{
    /// <summary>R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven methods", Statistics in Medicine 17 (1998)
    /// 857–872, Table I, method 3: the score interval without continuity correction, at 95 %.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Newcombes_examples_come_out(int part, int whole, double lower, double upper)
    {
        var interval = Proportion.Of(part, whole).Wilson();
        Assert.Equal(lower, Math.Round(interval.Lower, 4));
        Assert.Equal(upper, Math.Round(interval.Upper, 4));
        Assert.Same(ConfidenceLevel.NinetyFive, interval.Level);
    }

    /// <summary>The ends are where the hypothesis of that share would just be rejected: |p − k/n| = z √(p (1 − p) / n), with the variance of a sample without
    /// replacement where the population is known (Wilson 1927; Cochran, Sampling Techniques).</summary>
    [Property(MaxTest = 500)]
    public Property Both_ends_solve_the_equation_they_are_defined_by() => Prop.ForAll(Samples(), sample =>
    {
        var (part, whole, population) = sample;
        var proportion = Proportion.Of(part, whole);
        (ConfidenceLevel Level, double Z)[] levels =
            [(ConfidenceLevel.Ninety, 1.6448536269514722), (ConfidenceLevel.NinetyFive, 1.959963984540054), (ConfidenceLevel.NinetyNine, 2.5758293035489004)];
        return levels.All(level =>
        {
            var interval = proportion.Wilson(level.Level, population);
            var rest = population is { } all ? (all == whole ? 0 : (all - (double)whole) / (all - 1)) : 1;
            bool Solves(double end) => Math.Abs(Math.Abs(end - proportion.Share) - (level.Z * Math.Sqrt(rest * end * (1 - end) / whole))) < 1e-9;
            return Solves(interval.Lower) && Solves(interval.Upper);
        });
    });

    [Property(MaxTest = 500)]
    public Property The_share_lies_in_its_interval_which_lies_from_0_to_1() => Prop.ForAll(Samples(), sample =>
    {
        var (part, whole, population) = sample;
        var share = Proportion.Of(part, whole).Share;
        var interval = Proportion.Of(part, whole).Wilson(population: population);
        var unlimited = Proportion.Of(part, whole).Wilson();
        return interval.Lower >= 0 && interval.Lower <= share + 1e-12 && share <= interval.Upper + 1e-12 && interval.Upper <= 1
            && interval.Lower >= unlimited.Lower - 1e-12 && interval.Upper <= unlimited.Upper + 1e-12;
    });

    [Property(MaxTest = 500)]
    public Property Yes_and_no_mirror_each_other() => Prop.ForAll(Samples(), sample =>
    {
        var (part, whole, population) = sample;
        var yes = Proportion.Of(part, whole).Wilson(population: population);
        var no = Proportion.Of(whole - part, whole).Wilson(population: population);
        return Math.Abs(yes.Lower - (1 - no.Upper)) < 1e-12 && Math.Abs(yes.Upper - (1 - no.Lower)) < 1e-12;
    });

    [Fact]
    public void With_everybody_asked_the_interval_is_the_share()
    {
        var interval = Proportion.Of(31, 40).Wilson(population: 40);
        Assert.Equal(0.775, interval.Lower, 12);
        Assert.Equal(0.775, interval.Upper, 12);
        Assert.True(interval.IsAtLeast(Percentage.Of(77.5)));
        Assert.Equal(1, Proportion.Of(1, 1).Wilson(population: 1).Lower);
    }

    [Fact]
    public void A_share_on_the_mark_reaches_it()
    {
        Assert.True(Proportion.Of(3, 4).IsAtLeast(Percentage.Of(75)));
        Assert.True(Proportion.Of(7, 10).IsAtLeast(Percentage.Of(70)));
        Assert.False(Proportion.Of(74, 100).IsAtLeast(Percentage.Of(75)));
    }

    [Fact]
    public void Numbers_out_of_range_are_refused_by_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("whole", () => Proportion.Of(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("part", () => Proportion.Of(5, 4));
        Assert.Throws<ArgumentOutOfRangeException>("part", () => Proportion.Of(-1, 4));
        Assert.Throws<ArgumentOutOfRangeException>("population", () => Proportion.Of(3, 4).Wilson(population: 3));
    }

    [Fact]
    public void Values_print_readably()
    {
        Assert.Equal("41 of 50 (82 %)", Proportion.Of(41, 50).ToString());
        Assert.Equal("69.2 % to 90.2 % at 95 %", Proportion.Of(41, 50).Wilson().ToString());
        Assert.All(ConfidenceLevel.All, level => Assert.Same(level, ConfidenceLevel.FromCode(level.Code)));
        Assert.Throws<ArgumentException>("code", () => ConfidenceLevel.FromCode("80"));
    }

    private static Arbitrary<(int Part, int Whole, int? Population)> Samples() => (
        from whole in Gen.Choose(1, 300)
        from part in Gen.Choose(0, whole)
        from more in Gen.Choose(0, 500)
        from isKnown in Gen.Elements(true, false)
        select (part, whole, isKnown ? (int?)(whole + more) : null)).ToArbitrary();
}
