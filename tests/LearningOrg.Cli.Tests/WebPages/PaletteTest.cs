using System.Globalization;
using System.Text.RegularExpressions;
using LearningOrg.Tests;

namespace LearningOrg.Cli.Tests.WebPages;

/// <summary>The page's colors can be told apart, light and dark: 4.5 to 1 for text, 3 to 1 for what is drawn (WCAG 2.2, 1.4.3 and 1.4.11).</summary>
public partial class PaletteTest
{
    private static readonly (string Light, string Dark) Palettes = Split(
        File.ReadAllText(Repository.PathOf("src", "LearningOrg.Cli", "WebPages", "report.css")));

    [Theory]
    [InlineData("ink", "page")]
    [InlineData("ink", "card")]
    [InlineData("ink", "bad-soft")]
    [InlineData("faint", "page")]
    [InlineData("faint", "card")]
    [InlineData("faint", "plain-soft")]
    [InlineData("accent", "page")]
    [InlineData("accent", "card")]
    [InlineData("good", "good-soft")]
    [InlineData("bad", "bad-soft")]
    [InlineData("target", "card")]
    [InlineData("mean", "card")]
    [InlineData("neutral", "page")]
    public void Text_stands_out(string text, string ground) => AssertContrast(text, ground, 4.5);

    [Theory]
    [InlineData("series", "card")]
    [InlineData("good", "card")]
    [InlineData("bad", "card")]
    [InlineData("neutral", "card")]
    [InlineData("limit", "card")]
    [InlineData("closed", "page")]
    [InlineData("raised", "page")]
    public void Drawings_stand_out(string drawn, string ground) => AssertContrast(drawn, ground, 3);

    private static void AssertContrast(string text, string ground, double least)
    {
        foreach (var palette in new[] { Palettes.Light, Palettes.Dark })
        {
            var (one, other) = (Luminance(palette, text), Luminance(palette, ground));
            var contrast = (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
            Assert.True(contrast >= least, FormattableString.Invariant($"{text} on {ground}: {contrast:0.00}, needed {least}"));
        }
    }

    private static double Luminance(string palette, string name)
    {
        var color = Color().Matches(palette).Single(match => match.Groups["name"].Value == name).Groups["color"].Value;
        double Channel(int place)
        {
            var share = int.Parse(color.AsSpan(place, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    private static (string Light, string Dark) Split(string css)
    {
        var dark = css.IndexOf("@media (prefers-color-scheme: dark)", StringComparison.Ordinal);
        return (css[..dark], css[dark..css.IndexOf("* {", StringComparison.Ordinal)]);
    }

    [GeneratedRegex("--(?<name>[a-z-]+): #(?<color>[0-9a-f]{6})")]
    private static partial Regex Color();
}
