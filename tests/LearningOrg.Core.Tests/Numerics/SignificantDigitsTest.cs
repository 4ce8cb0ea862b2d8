using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Tests.Numerics;

public class SignificantDigitsTest
{
    [Property(MaxTest = 2000)]
    public bool The_key_sorts_as_the_numbers_do(NormalFloat a, NormalFloat b) => a.Get <= b.Get
        ? SignificantDigits.Key(a.Get) <= SignificantDigits.Key(b.Get)
        : SignificantDigits.Key(a.Get) >= SignificantDigits.Key(b.Get);

    [Property(MaxTest = 2000)]
    public Property Numbers_have_the_same_key_exactly_when_they_print_alike_to_twelve_digits(NormalFloat a)
    {
        var neighbor = a.Get * (1 + 1e-13);
        var same = a.Get.ToString("E11") == neighbor.ToString("E11");
        return (same == (SignificantDigits.Key(a.Get) == SignificantDigits.Key(neighbor)))
            .When(!IsHalfway(a.Get) && !IsHalfway(neighbor))
            .Label($"{a.Get:R} {neighbor:R}");

        // Between two roundings, printing and scaling may each err by their last bit: 6.2649918338949995 prints as …389 and scales to …389.5.
        static bool IsHalfway(double number) => number.ToString("E16").Split('E')[0] is var digits && digits[^5..^2] is "499" or "500";
    }

    [Theory]
    [InlineData(0.1 + 0.2, 0.3)]
    [InlineData(1.0 / 3 * 3, 1)]
    [InlineData(999_999_999_999.9, 1e12)]
    [InlineData(-999_999_999_999.9, -1e12)]
    [InlineData(double.Epsilon, double.Epsilon)]
    public void Noise_beyond_twelve_digits_is_forgiven(double a, double b) =>
        Assert.Equal(SignificantDigits.Key(a), SignificantDigits.Key(b));

    [Fact]
    public void The_twelfth_digit_decides()
    {
        Assert.True(SignificantDigits.Key(1.00000000001) > SignificantDigits.Key(1));
        Assert.True(SignificantDigits.Key(double.MaxValue) > SignificantDigits.Key(1e308));
        Assert.True(SignificantDigits.Key(-1) < SignificantDigits.Key(0));
        Assert.True(SignificantDigits.Key(0) < SignificantDigits.Key(double.Epsilon));
    }
}
