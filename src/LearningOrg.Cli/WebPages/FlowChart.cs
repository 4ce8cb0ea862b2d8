using System.Globalization;
using LearningOrg.Core.Improvements.Reporting;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace LearningOrg.Cli.WebPages;

/// <summary>What was raised and closed each month, side by side, and how many entries were open at its end.</summary>
internal static class FlowChart
{
    private const double Half = 0.36;

    public static string Svg(IReadOnlyList<FlowPeriod> flow) => Drawing.Svg(
        "flow", "Entries raised, closed and open, month by month", "The table below holds the same numbers.",
        isNarrow => Draw(isNarrow ? [.. flow.TakeLast(8)] : flow));

    private static PlotModel Draw(IReadOnlyList<FlowPeriod> flow)
    {
        var model = Drawing.Blank();
        model.Axes.Add(new LinearAxis
        {
            Position = AxisPosition.Bottom,
            Minimum = -0.6,
            Maximum = flow.Count - 0.4,
            MajorStep = flow.Count > 12 ? 3 : flow.Count > 6 ? 2 : 1,
            LabelFormatter = place => place == Math.Round(place) && place >= 0 && place < flow.Count
                ? flow[(int)place].From.UtcDateTime.ToString("MMM yy", CultureInfo.InvariantCulture)
                : string.Empty,
        }.Quietly());
        model.Axes.Add(new LinearAxis
        {
            Position = AxisPosition.Left,
            Minimum = 0,
            MinimumMajorStep = 1,
            MaximumPadding = 0.1,
            MajorGridlineStyle = LineStyle.Solid,
            MajorGridlineColor = Hue.Grid,
        }.Quietly());
        model.Series.Add(Bars(flow, Hue.Raised, -Half, 0, period => period.Raised));
        model.Series.Add(Bars(flow, Hue.Closed, 0, Half, period => period.Closed));
        var open = new LineSeries { Color = Hue.Ink, StrokeThickness = 1.6, MarkerType = MarkerType.Circle, MarkerSize = 3, MarkerFill = Hue.Ink };
        open.Points.AddRange(flow.Select((period, place) => new DataPoint(place, period.OpenAtEnd)));
        model.Series.Add(open);
        return model;
    }

    private static RectangleBarSeries Bars(IReadOnlyList<FlowPeriod> flow, OxyColor color, double from, double to, Func<FlowPeriod, int> count)
    {
        var bars = new RectangleBarSeries { FillColor = color, StrokeThickness = 0 };
        foreach (var (period, place) in flow.Select((period, place) => (period, place)))
        {
            bars.Items.Add(new RectangleBarItem(place + from, 0, place + to, count(period)));
        }

        return bars;
    }
}
