using LearningOrg.Cli.Reports;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;
using LearningOrg.Core.Measurement.Charts;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace LearningOrg.Cli.WebPages;

/// <summary>
/// What was measured of an improvement as a process behaviour chart: the limits are those of the time before the work began, and stay, so that
/// what is different since shows.
/// </summary>
internal sealed class BehaviourChart
{
    // Beyond these a drawing has no room for the number, nor for the difference.
    private const double Largest = 1e300;
    private const double LeastShare = 1e-9;

    private readonly Improvement _entry;
    private readonly ImprovementPlan _plan;
    private readonly ProcessBehaviourChart _chart;
    private readonly SignalMeaning?[] _meanings;
    private readonly Digits _digits;

    private BehaviourChart(Improvement entry, ProcessBehaviourChart chart)
    {
        _entry = entry;
        _plan = entry.CurrentPlan!;
        _chart = chart;
        var said = chart.Signals
            .SelectMany(signal => signal.Points.Select(place => (place, signal.Meaning))).ToLookup(pair => pair.place, pair => pair.Meaning);

        // A point that is a signal of several kinds shows the one that asks for a look first.
        SignalMeaning[] order = [SignalMeaning.Concern, SignalMeaning.Improvement, SignalMeaning.Neutral];
        _meanings = [.. chart.Points.Select(point => order.FirstOrDefault(said[point.Index].Contains))];
        _digits = Digits.ToTellApart([.. Levels().Select(level => level.Value), _plan.Baseline.Value, _plan.Target.Value]);
        Words = ChartWords.Said(entry, chart, _meanings, _digits);
        Caption = ChartWords.Caption(entry, chart);
    }

    /// <summary>The chart in sentences.</summary>
    public string Words { get; }

    /// <summary>Whose the mean and the limits are.</summary>
    public string Caption { get; }

    /// <summary>The chart of an entry; <c>null</c> where there is none.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="whyNot">Why there is none; empty where fewer than two measurements make none.</param>
    public static BehaviourChart? Of(Improvement entry, out string whyNot)
    {
        whyNot = string.Empty;
        if (entry.CurrentPlan is not { Metric: var metric } plan)
        {
            return null;
        }

        var measured = entry.Measurements.Where(value => value.Metric.IsSameMeasureAs(metric)).OrderBy(value => value.At).ToArray();
        if (measured.Length < 2)
        {
            return null;
        }

        try
        {
            var series = MeasurementSeries.Of(metric, measured);
            var before = series.Points.Count(point => point.At <= (entry.StartedAt ?? DateTimeOffset.MinValue));
            var chart = new BehaviourChart(
                entry, before >= 2 ? ProcessBehaviourChart.Of(series).LockedUntil(entry.StartedAt!.Value) : ProcessBehaviourChart.Of(series));
            if (chart.Heights().All(height => Math.Abs(height) <= Largest))
            {
                return chart;
            }
        }
        catch (ArgumentException)
        {
            // Their limits are no numbers: said below.
        }

        whyNot = "No chart: the numbers are too large, or lie too far apart, to be drawn. Measure in a larger unit.";
        return null;
    }

    public string Svg(string id) => Drawing.Svg(id, $"{_plan.Metric.Name} ({_plan.Metric.Unit}), {_entry.Id}", Words, Draw);

    private PlotModel Draw(bool isNarrow)
    {
        var model = Drawing.Blank();
        var (first, last) = Span();
        var end = last + ((last - first) * (isNarrow ? 0.3 : 0.14));
        model.Axes.Add(new DateTimeAxis
        {
            Position = AxisPosition.Bottom,
            StringFormat = "MMM yy",
            IntervalType = DateTimeIntervalType.Months,
            Minimum = first - ((last - first) * 0.02),

            // Room on the right for what the lines are.
            Maximum = end,
            IntervalLength = isNarrow ? 80 : 70,
        }.Quietly());
        var heights = Heights().ToArray();
        var (least, most) = (heights.Min(), heights.Max());
        var room = Math.Max((most - least) * 0.08, Math.Max(Math.Abs(least), Math.Abs(most)) * LeastShare);
        var (bottom, top) = (least - room, most + room);
        model.Axes.Add(new LinearAxis
        {
            Position = AxisPosition.Left,
            MajorGridlineStyle = LineStyle.Solid,
            MajorGridlineColor = Hue.Grid,
            Minimum = bottom,
            Maximum = top,
            IntervalLength = 50,
        }.Quietly());
        Shade(model);
        Levels(model, end, bottom, top, (top - bottom) / Drawing.PlotHeight(isNarrow));
        Points(model);
        return model;
    }

    // All that is drawn lies between: the baseline and the work as well as the measurements.
    private (double First, double Last) Span()
    {
        DateTimeOffset?[] instants = [_chart.Points[0].At, _chart.Points[^1].At, _plan.Baseline.EndsAt, _entry.StartedAt, _entry.CompletedAt];
        var drawn = instants.OfType<DateTimeOffset>().Select(X).ToArray();
        return (drawn.Min(), Math.Max(drawn.Max(), drawn.Min() + TimeSpan.FromMinutes(1).TotalDays));
    }

    private IEnumerable<double> Heights() =>
        Levels().Select(level => level.Value).Concat(_chart.Points.Select(point => point.Value)).Append(_plan.Baseline.Value);

    private void Levels(PlotModel model, double end, double bottom, double top, double pixel)
    {
        var levels = Levels().ToArray();
        var places = ChartLabels.Apart([.. levels.Select(level => level.Value + (9 * pixel))], 13 * pixel, bottom + (7 * pixel), top - (7 * pixel));
        foreach (var ((value, color, style, name), place) in levels.Zip(places))
        {
            model.Annotations.Add(new LineAnnotation
            {
                Type = LineAnnotationType.Horizontal,
                Y = value,
                Color = color,
                LineStyle = style,
                StrokeThickness = style == LineStyle.Solid ? 1.6 : 1.2,
            });
            model.Annotations.Add(new TextAnnotation
            {
                Text = $"{name} {_digits.Of(value)}",
                TextPosition = new DataPoint(end, place),
                TextColor = color.Equals(Hue.Limit) ? Hue.Faint : color,
                TextHorizontalAlignment = HorizontalAlignment.Right,
                TextVerticalAlignment = VerticalAlignment.Middle,
                StrokeThickness = 0,
                FontSize = 11,
            });
        }
    }

    private void Shade(PlotModel model)
    {
        if (_entry.StartedAt is not { } started)
        {
            return;
        }

        var end = _entry.CompletedAt ?? _chart.Series.Points[^1].At;
        model.Annotations.Add(new RectangleAnnotation
        {
            MinimumX = X(started),
            MaximumX = X(end < started ? started : end),
            Fill = Hue.Work,
            Layer = AnnotationLayer.BelowAxes,
            Text = "work",
            TextColor = Hue.Faint,
            FontSize = 11,
            TextVerticalAlignment = VerticalAlignment.Top,
        });
    }

    private IEnumerable<(double Value, OxyColor Color, LineStyle Style, string Name)> Levels()
    {
        var limits = _chart.Limits;
        yield return (limits.Mean, Hue.Mean, LineStyle.Solid, "mean");
        if (limits is { Upper: { } upper, Lower: { } lower })
        {
            yield return (upper, Hue.Limit, LineStyle.Dash, "limit");
            yield return (lower, Hue.Limit, LineStyle.Dash, "limit");
        }

        if (_plan.Metric is { Low: { } low, High: { } high })
        {
            yield return (high, Hue.Target, LineStyle.LongDash, "range to");
            yield return (low, Hue.Target, LineStyle.LongDash, "range from");
        }

        if (!ChartWords.IsIn(_plan.Target))
        {
            yield return (_plan.Target.Value, Hue.Target, LineStyle.LongDash, "target");
        }
    }

    // Shape as well as color, for whoever cannot tell the colors apart.
    private void Points(PlotModel model)
    {
        var line = new LineSeries { Color = Hue.Series, StrokeThickness = 1.4 };
        var plain = Scatter(MarkerType.Circle, Hue.Series, 3);
        var neutral = Scatter(MarkerType.Custom, Hue.Neutral, 5);
        neutral.MarkerOutline = [new(-1, -0.8), new(1, -0.8), new(0, 1)];
        var good = Scatter(MarkerType.Diamond, Hue.Good, 5.5);
        var bad = Scatter(MarkerType.Square, Hue.Bad, 4.5);
        foreach (var (point, meaning) in _chart.Points.Zip(_meanings))
        {
            var (x, y) = (X(point.At), point.Value);
            line.Points.Add(new DataPoint(x, y));
            var marks = meaning is null ? plain : meaning == SignalMeaning.Concern ? bad : meaning == SignalMeaning.Improvement ? good : neutral;
            marks.Points.Add(new ScatterPoint(x, y));
        }

        var baseline = Scatter(MarkerType.Triangle, Hue.Ink, 5.5);
        baseline.Points.Add(new ScatterPoint(X(_plan.Baseline.EndsAt), _plan.Baseline.Value));
        foreach (var series in new Series[] { line, plain, neutral, good, bad, baseline })
        {
            model.Series.Add(series);
        }
    }

    private static ScatterSeries Scatter(MarkerType marker, OxyColor color, double size) =>
        new() { MarkerType = marker, MarkerFill = color, MarkerStroke = Hue.Page, MarkerStrokeThickness = 1, MarkerSize = size };

    private static double X(DateTimeOffset at) => DateTimeAxis.ToDouble(at.UtcDateTime);
}
