using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using OxyPlot;
using OxyPlot.Axes;

namespace LearningOrg.Cli.WebPages;

/// <summary>A chart as the page shows it: one drawing for wide windows and one for telephones, and the same in words for whoever does not see it.</summary>
internal static partial class Drawing
{
    private static readonly (string Class, int Width, int Height)[] Sizes = [("wide", 760, 300), ("narrow", 360, 280)];

    /// <summary>Two inline drawings, of which the page shows one.</summary>
    /// <param name="id">An id of its own in the page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="words">What is to be seen, in sentences.</param>
    /// <param name="draw">Makes the chart anew: whether it is the narrow one is handed in.</param>
    public static string Svg(string id, string title, string words, Func<bool, PlotModel> draw) => string.Concat(Sizes.Select(size =>
    {
        var name = $"{id}-{size.Class}";
        var svg = SvgExporter.ExportToString(draw(size.Class == "narrow"), size.Width, size.Height, isDocument: false);
        var drawn = svg[svg.IndexOf("<svg", StringComparison.Ordinal)..];
        var body = ClipPath().Replace(drawn[drawn.IndexOf('>', StringComparison.Ordinal)..].TrimEnd(), $"{name}-clip");
        return FormattableString.Invariant(
            $"<svg class=\"chart {size.Class}\" viewBox=\"0 0 {size.Width} {size.Height}\" role=\"img\" aria-labelledby=\"{name}-title {name}-words\">")
            + FormattableString.Invariant($"<title id=\"{name}-title\">{WebUtility.HtmlEncode(title)}</title>")
            + FormattableString.Invariant($"<desc id=\"{name}-words\">{WebUtility.HtmlEncode(words)}</desc{Hue.InPage(body)}");
    }));

    /// <summary>How high the part is that is drawn in, without the axis under it; about.</summary>
    public static double PlotHeight(bool isNarrow) => (isNarrow ? 280 : 300) - 34;

    public static PlotModel Blank() => new()
    {
        Culture = CultureInfo.InvariantCulture,
        DefaultFont = "inherit",
        TextColor = Hue.Ink,
        PlotAreaBorderThickness = new OxyThickness(0),
        Padding = new OxyThickness(14, 10, 10, 6),
    };

    public static Axis Quietly(this Axis axis)
    {
        axis.TicklineColor = Hue.Grid;
        axis.AxislineColor = Hue.Grid;
        axis.MinorTickSize = 0;
        axis.MajorTickSize = 4;
        return axis;
    }

    [GeneratedRegex("clipPath(?=\\d)")]
    private static partial Regex ClipPath();
}
