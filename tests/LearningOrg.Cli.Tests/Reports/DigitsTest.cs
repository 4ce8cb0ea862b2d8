using FsCheck.Xunit;
using LearningOrg.Cli.Reports;

namespace LearningOrg.Cli.Tests.Reports;

public class DigitsTest
{
    [Theory]
    [InlineData("41 25 21.5", new[] { 41, 25, 21.54 })]
    [InlineData("99.86 100 99.94", new[] { 99.86, 100, 99.94 })]
    [InlineData("89.09 89.1", new[] { 89.0891, 89.1 })]
    [InlineData("12,345.6 12,345.7", new[] { 12345.6, 12345.7 })]
    [InlineData("0.01234 0.01235", new[] { 0.01234, 0.01235 })]
    [InlineData("1.234e+15 1.233e+15", new[] { 1.234e15, 1.2334e15 })]
    [InlineData("0.3 0.3", new[] { 0.1 + 0.2, 0.3 })]
    [InlineData("5 5", new[] { 5.0, 5.0 })]
    public void As_few_as_tell_the_numbers_apart(string text, double[] numbers)
    {
        var digits = Digits.ToTellApart(numbers);
        Assert.Equal(text, string.Join(' ', numbers.Select(digits.Of)));
    }

    [Property]
    public bool Numbers_that_differ_in_twelve_digits_look_different(int one, int other, byte places)
    {
        var scale = Math.Pow(10, places % 12);
        var (left, right) = (one / scale, other / scale);
        var digits = Digits.ToTellApart(left, right);
        return Numbers.Exact(left) == Numbers.Exact(right) || digits.Of(left) != digits.Of(right);
    }
}
