using LearningOrg.Cli.Reports;

namespace LearningOrg.Cli.Tests.Reports;

public class PrintableTest
{
    [Theory]
    [InlineData("VPN 日本 🙂 Büro [red]", "VPN 日本 🙂 Büro [red]")]
    [InlineData("a\u001b[31mb\u0007c", "a [31mb c")]
    [InlineData("two\r\nlines\tand a tab", "two  lines and a tab")]
    [InlineData("\u202Eabc\u2066d", " abc d")]
    [InlineData("a\u2028b\u0085c\u007F", "a b c ")]
    public void What_a_terminal_would_obey_is_a_space(string text, string shown)
    {
        Assert.Equal(shown, Printable.Whole(text));
        Assert.Equal(shown, Printable.Of(text));
    }

    [Fact]
    public void Half_a_character_is_shown_as_none() =>
        Assert.Equal("\uFFFDa\uFFFD🙂\uFFFD", Printable.Whole("\ud800a\udc00🙂\ud800"));

    [Fact]
    public void A_long_text_is_cut_between_characters()
    {
        Assert.Equal(new string('x', 200), Printable.Of(new string('x', 200)));
        Assert.Equal(new string('x', 200) + "…", Printable.Of(new string('x', 201)));
        Assert.Equal(new string('x', 199) + "…", Printable.Of(new string('x', 199) + "🙂🙂"));
        Assert.Equal(new string('x', 1000), Printable.Whole(new string('x', 1000)));
    }
}
