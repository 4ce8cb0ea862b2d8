using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Cli.Reports;

namespace LearningOrg.Cli.Tests.Reports;

public class WordsTest
{
    private static Arbitrary<string> Texts { get; } = (
        from pieces in Gen.ArrayOf(Gen.Elements("VPN", "applications", "日本語のとても", "🙂", "e\u0301", "[red]", ":warning:", "Donaudampfschiff", " ", "  ", "\u200D", "%"))
        select string.Join(" ", pieces)).ToArbitrary();

    [Theory]
    [InlineData("late and reopened", 8, "late and|reopened")]
    [InlineData("late and reopened", 3, "lat|e|and|reo|pen|ed")]
    [InlineData("  late   and ", 20, "late and")]
    [InlineData("", 20, "")]
    [InlineData("日本語", 4, "日本|語")]
    [InlineData("日本語", 1, "日|本|語")]
    [InlineData("e\u0301e\u0301e\u0301", 2, "e\u0301e\u0301|e\u0301")]
    [InlineData("12\u00A0% of", 5, "12 %|of")]
    public void Lines_end_between_words_and_within_one_only_where_it_does_not_fit(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', Words.Wrap(text, width)));

    [Theory]
    [InlineData(11, "RICE 5,|ICE 19,|WSJF 3")]
    [InlineData(17, "RICE 5, ICE 19,|WSJF 3")]
    [InlineData(6, "RICE|5,|ICE|19,|WSJF 3")]
    public void Items_of_a_list_stay_whole_where_they_fit(int width, string lines) =>
        Assert.Equal(lines, string.Join('|', Words.Wrap(["RICE 5", "ICE 19", "WSJF 3"], ", ", width)));

    [Property(MaxTest = 500)]
    public Property No_line_is_too_long_and_nothing_is_lost() => Prop.ForAll(Texts, Gen.Choose(2, 40).ToArbitrary(), (text, width) =>
    {
        var lines = Words.Wrap(text, width).ToArray();
        return lines.All(line => Words.WidthOf(line) <= width && line.Length > 0)
            && string.Concat(lines).Replace(" ", "", StringComparison.Ordinal) == text.Replace(" ", "", StringComparison.Ordinal);
    });
}
