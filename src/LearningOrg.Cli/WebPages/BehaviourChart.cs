using LearningOrg.Cli.Registers;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Improvements;
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
    private readonly Improvement _entry;
    private readonly ProcessBehaviourChart _chart;
    private readonly Metric _metric;

    private BehaviourChart(Improvement entry, MeasurementSeries series)
    {
        _entry = entry;
        _metric = series.Metric;
        var before = series.Points.Count(point => point.At <= (entry.StartedAt ?? DateTimeOffset.MaxValue));
        _chart = entry.StartedAt is { } started && before >= 2 ? ProcessBehaviourChart.Of(series).LockedUntil(started) : ProcessBehaviourChart.Of(series);
        Words = Said(before);
    }

    /// <summary>The chart in sentences.</summary>
    public string Words { get; }

    /// <summary>The chart of an entry; <c>null</c> where fewer than two measurements make none.</summary>
    public static BehaviourChart? Of(Improvement entry)
    {
        if (entry.CurrentPlan is not { Metric: var metric })
        {
            return null;
        }

        var measured = entry.Measurements.Where(value => value.Metric.IsSameMeasureAs(metric)).OrderBy(value => value.At).ToArray();
        return measured.Length < 2 ? null : new(entry, MeasurementSeries.Of(metric, measured));
    }

    public string Svg(string id) => Drawing.Svg(id, $"{_metric.Name} ({_metric.Unit}), {_entry.Id}", Words, Draw);

    private PlotModel Draw(bool isNarrow)
    {
        var model = Drawing.Blank();
        var (first, last) = (X(_chart.Points[0].At), X(_chart.Points[^1].At));
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
        var heights = Lines().Select(line => line.Value).Concat(_chart.Points.Select(point => point.Value)).Append(_entry.CurrentPlan!.Baseline.Value).ToArray();
        var room = Math.Max((heights.Max() - heights.Min()) * 0.08, double.Epsilon);
        model.Axes.Add(new LinearAxis
        {
            Position = AxisPosition.Left,
            MajorGridlineStyle = LineStyle.Solid,
            MajorGridlineColor = Hue.Grid,
            Minimum = heights.Min() - room,
            Maximum = heights.Max() + room,
            IntervalLength = 50,
        }.Quietly());
        Shade(model);
        foreach (var (value, color, style, label) in Lines())
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
                Text = label,
                TextPosition = new DataPoint(end, value),
                TextColor = color.Equals(Hue.Limit) ? Hue.Faint : color,
                TextHorizontalAlignment = HorizontalAlignment.Right,
                TextVerticalAlignment = VerticalAlignment.Middle,
                Offset = new ScreenVector(0, -9),
                StrokeThickness = 0,
                FontSize = 11,
            });
        }

        Points(model);
        return model;
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

    private IEnumerable<(double Value, OxyColor Color, LineStyle Style, string Label)> Lines()
    {
        var limits = _chart.Limits;
        yield return (limits.Mean, Hue.Mean, LineStyle.Solid, $"mean {Numbers.Plain(limits.Mean)}");
        if (limits is { Upper: { } upper, Lower: { } lower })
        {
            yield return (upper, Hue.Limit, LineStyle.Dash, $"limit {Numbers.Plain(upper)}");
            yield return (lower, Hue.Limit, LineStyle.Dash, $"limit {Numbers.Plain(lower)}");
        }

        var target = _entry.CurrentPlan!.Target;
        yield return (target.Value, Hue.Target, LineStyle.LongDash, $"target {Numbers.Plain(target.Value)}");
    }

    // Shape as well as color, for whoever cannot tell the colors apart.
    private void Points(PlotModel model)
    {
        var line = new LineSeries { Color = Hue.Series, StrokeThickness = 1.4 };
        var plain = Scatter(MarkerType.Circle, Hue.Series, 3);
        var good = Scatter(MarkerType.Diamond, Hue.Good, 5.5);
        var bad = Scatter(MarkerType.Square, Hue.Bad, 4.5);
        var meaning = _chart.Signals.SelectMany(signal => signal.Points.Select(place => (place, signal.Meaning))).ToLookup(pair => pair.place, pair => pair.Meaning);
        foreach (var (point, place) in _chart.Points.Select((point, place) => (point, place)))
        {
            var (x, y) = (X(point.At), point.Value);
            line.Points.Add(new DataPoint(x, y));
            (meaning[place].Contains(SignalMeaning.Concern) ? bad : meaning[place].Contains(SignalMeaning.Improvement) ? good : plain).Points.Add(new ScatterPoint(x, y));
        }

        var baseline = Scatter(MarkerType.Triangle, Hue.Ink, 5.5);
        baseline.Points.Add(new ScatterPoint(X(_entry.CurrentPlan!.Baseline.EndsAt), _entry.CurrentPlan.Baseline.Value));
        foreach (var series in new Series[] { line, plain, good, bad, baseline })
        {
            model.Series.Add(series);
        }
    }

    private static ScatterSeries Scatter(MarkerType marker, OxyColor color, double size) =>
        new() { MarkerType = marker, MarkerFill = color, MarkerStroke = Hue.Page, MarkerStrokeThickness = 1, MarkerSize = size };

    private string Said(int before)
    {
        var (points, limits, plan) = (_chart.Points, _chart.Limits, _entry.CurrentPlan!);
        var span = FormattableString.Invariant(
            $"{points.Count} measurements from {Instants.DayOf(points[0].At)} to {Instants.DayOf(points[^1].At)}.");
        var whose = _entry.StartedAt is not null && before >= 2 ? FormattableString.Invariant($"The {before} from before the work") : "They";
        var bounds = limits is { Upper: { } upper, Lower: { } lower }
            ? $" and limits of {Numbers.Plain(lower)} and {Numbers.Plain(upper)}{(limits.IsTrial ? ", which are trial limits" : string.Empty)}"
            : string.Empty;
        var good = Signalling(SignalMeaning.Improvement);
        var bad = Signalling(SignalMeaning.Concern);
        var signals = (good, bad) switch
        {
            (0, 0) => "No point is a signal.",
            (_, 0) => FormattableString.Invariant($"{good} points are signals of an improvement, none of a concern."),
            (0, _) => FormattableString.Invariant($"{bad} points are signals of a concern, none of an improvement."),
            _ => FormattableString.Invariant($"{good} points are signals of an improvement, {bad} of a concern."),
        };
        return $"{span} {whose} have a mean of {Numbers.Plain(limits.Mean)}{bounds}. Baseline {Numbers.Plain(plan.Baseline.Value)}, target {Numbers.Plain(plan.Target.Value)}. {signals}";
    }

    private int Signalling(SignalMeaning meaning) =>
        _chart.Signals.Where(signal => signal.Meaning == meaning).SelectMany(signal => signal.Points).Distinct().Count();

    private static double X(DateTimeOffset at) => DateTimeAxis.ToDouble(at.UtcDateTime);
}
