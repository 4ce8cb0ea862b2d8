using System.Net;
using System.Text;
using LearningOrg.Cli.Registers;
using LearningOrg.Core.Change.Reporting;

namespace LearningOrg.Cli.WebPages;

/// <summary>The eight steps as a path: along a line in wide windows, down a line on telephones, and in words for whoever does not see it.</summary>
internal static class ChangePath
{
    private const int Radius = 19;

    public static string Svg(ChangeStatus status)
    {
        var words = string.Join(". ", status.Steps.Select(step => $"Step {step.Step.Number}, {step.Step.Name}: {step.Standing}"));
        return Drawn(status, words, "wide", 760, 132, place => (48 + (place * 95), 34), isDown: false)
            + Drawn(status, words, "narrow", 360, 8 * 56, place => (30, 28 + (place * 56)), isDown: true);
    }

    /// <summary>What a standing is told by beside its color.</summary>
    public static string ToneOf(StepStanding standing) => standing == StepStanding.Passed ? "good"
        : standing == StepStanding.Lapsed ? "bad"
        : standing == StepStanding.PassedOnConditions ? "neutral"
        : "limit";

    private static string Drawn(ChangeStatus status, string words, string size, int width, int height, Func<int, (int X, int Y)> at, bool isDown)
    {
        var name = $"change-path-{size}";
        var svg = new StringBuilder(FormattableString.Invariant(
            $"<svg class=\"chart {size}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{name}-title {name}-words\">"));
        svg.Append($"<title id=\"{name}-title\">The eight steps of the change</title><desc id=\"{name}-words\">{WebUtility.HtmlEncode(words)}.</desc>");
        for (var place = 0; place < status.Steps.Count; place++)
        {
            var (x, y) = at(place);
            if (place > 0)
            {
                // The way is drawn through as far as the row of steps that hold is unbroken.
                var (fromX, fromY) = at(place - 1);
                var style = place < status.Reached ? "stroke:var(--good);stroke-width:4" : "stroke:var(--limit);stroke-width:2;stroke-dasharray:3 5";
                svg.Append(isDown
                    ? FormattableString.Invariant($"<path d=\"M{fromX} {fromY + Radius}V{y - Radius}\" style=\"{style}\"/>")
                    : FormattableString.Invariant($"<path d=\"M{fromX + Radius} {fromY}H{x - Radius}\" style=\"{style}\"/>"));
            }

            Draw(svg, status.Steps[place], x, y, isDown);
        }

        return svg.Append("</svg>").ToString();
    }

    private static void Draw(StringBuilder svg, StepStatus step, int x, int y, bool isDown)
    {
        var waits = step.Standing == StepStanding.Blocked ? ";stroke-dasharray:4 4" : string.Empty;
        svg.Append(FormattableString.Invariant(
            $"<circle cx=\"{x}\" cy=\"{y}\" r=\"{Radius}\" style=\"fill:var(--card);stroke:var(--{ToneOf(step.Standing)});stroke-width:3{waits}\"/>"));
        Write(svg, x, y + 5, "middle", 15, "ink", step.Step.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), isBold: true);
        var standing = step.Standing == StepStanding.PassedOnConditions && !isDown ? "on conditions" : step.Standing.Name;
        var until = step.GoodUntil is { } day ? $"until {Instants.DayOf(day)}" : string.Empty;
        if (isDown)
        {
            Write(svg, x + 34, y - 3, "start", 14, "ink", step.Step.Code, isBold: true);
            Write(svg, x + 34, y + 15, "start", 13, "faint", until.Length == 0 ? standing : $"{standing}, {until}");
        }
        else
        {
            Write(svg, x, y + 44, "middle", 12.5, "ink", step.Step.Code, isBold: true);
            Write(svg, x, y + 62, "middle", 12, "faint", standing);
            Write(svg, x, y + 79, "middle", 11, "faint", until.Length == 0 ? string.Empty : $"to {until["until ".Length..]}");
        }
    }

    private static void Write(StringBuilder svg, int x, int y, string anchor, double size, string color, string text, bool isBold = false)
    {
        if (text.Length > 0)
        {
            svg.Append(FormattableString.Invariant(
                $"<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" style=\"font-size:{size}px;font-weight:{(isBold ? 650 : 400)};fill:var(--{color})\">"))
                .Append(WebUtility.HtmlEncode(text)).Append("</text>");
        }
    }
}
