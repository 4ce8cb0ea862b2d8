using System.Globalization;
using System.Text.RegularExpressions;
using OxyPlot;

namespace LearningOrg.Cli.WebPages;

/// <summary>The colors of drawings, which the page decides, light or dark: each stands in the drawing as a color of its own, and is put
/// into the page as the name of a CSS variable.</summary>
internal static partial class Hue
{
    private static readonly string[] Names =
    [
        "ink", "faint", "grid", "series", "good", "bad", "limit", "mean", "target", "work", "raised", "closed", "page", "neutral",
    ];

    public static OxyColor Ink { get; } = Of("ink");

    public static OxyColor Faint { get; } = Of("faint");

    public static OxyColor Grid { get; } = Of("grid");

    public static OxyColor Series { get; } = Of("series");

    public static OxyColor Good { get; } = Of("good");

    public static OxyColor Bad { get; } = Of("bad");

    public static OxyColor Neutral { get; } = Of("neutral");

    public static OxyColor Limit { get; } = Of("limit");

    public static OxyColor Mean { get; } = Of("mean");

    public static OxyColor Target { get; } = Of("target");

    public static OxyColor Work { get; } = Of("work");

    public static OxyColor Raised { get; } = Of("raised");

    public static OxyColor Closed { get; } = Of("closed");

    public static OxyColor Page { get; } = Of("page");

    /// <summary>A drawing with the page's colors: attributes become styles, since only these may name a variable.</summary>
    public static string InPage(string svg) => AsStyle().Replace(
        AsAttribute().Replace(svg, match => $"style=\"{match.Groups["what"].Value}:{Name(match)}\""), match => Name(match));

    private static OxyColor Of(string name) => OxyColor.FromRgb(1, 2, (byte)Array.IndexOf(Names, name));

    private static string Name(Match match) => $"var(--{Names[int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)]})";

    [GeneratedRegex("(?<what>fill|stroke)=\"rgb\\(1,2,(?<number>\\d+)\\)\"")]
    private static partial Regex AsAttribute();

    [GeneratedRegex("rgb\\(1,2,(?<number>\\d+)\\)")]
    private static partial Regex AsStyle();
}
