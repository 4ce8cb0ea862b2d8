using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Measurement;

/// <summary>The measurements of one metric, in the order of their instants.</summary>
/// <remarks>
/// Instants increase strictly: two numbers for one instant are a contradiction, to be settled before. May be empty. Equal when metric and
/// points are. Immutable, and so safe to share between threads.
/// </remarks>
public sealed class MeasurementSeries : IEquatable<MeasurementSeries>
{
    private readonly MeasuredValue[] _points;

    private MeasurementSeries(Metric metric, MeasuredValue[] points)
    {
        Metric = metric;
        _points = points;
        Points = Sequence.Wrap(points);
    }

    /// <summary>What was measured.</summary>
    public Metric Metric { get; }

    /// <summary>The measurements, earliest first.</summary>
    public IReadOnlyList<MeasuredValue> Points { get; }

    /// <summary>How many there are.</summary>
    public int Count => _points.Length;

    /// <summary>The mean of all numbers, in the unit of the metric; null where there is none.</summary>
    [Measured]
    public double? Mean => Count == 0 ? null : Means.Of(Values());

    /// <summary>A series of measurements.</summary>
    /// <param name="metric">What was measured.</param>
    /// <param name="points">The measurements of that metric, each later than the one before; none by leaving them out.</param>
    /// <exception cref="ArgumentException">
    /// An argument or a point is null, a point is of another metric, or a point is not later than the one before it; the message names the point.
    /// </exception>
    public static MeasurementSeries Of(Metric metric, params IEnumerable<MeasuredValue> points)
    {
        Guard.Against.Null(metric);
        var taken = Guard.Against.Null(points).ToArray();
        for (var index = 0; index < taken.Length; index++)
        {
            var argument = $"{nameof(points)}[{Text.Of(index)}]";
            metric.RefuseOther(Guard.Against.Null(taken[index], argument).Metric, "measurement", argument);
            RefuseDisorder(index == 0 ? null : taken[index - 1], taken[index], argument);
        }

        return new(metric, taken);
    }

    /// <summary>A series of numbers and their instants.</summary>
    /// <param name="metric">What was measured.</param>
    /// <param name="points">Finite numbers in the unit of the metric, each at a later instant than the one before.</param>
    /// <exception cref="ArgumentException">
    /// An argument is null, a number is not finite, or an instant is not later than the one before it; the message names the point.
    /// </exception>
    public static MeasurementSeries Of(Metric metric, IEnumerable<(DateTimeOffset At, double Value)> points)
    {
        Guard.Against.Null(metric);
        return Of(metric, Guard.Against.Null(points).Select((point, index) => MeasuredValue.Of(
            metric,
            Guard.Against.NotFinite(point.Value, $"{nameof(points)}[{Text.Of(index)}].Value"),
            Guard.Against.Default(point.At, $"{nameof(points)}[{Text.Of(index)}].At"))));
    }

    /// <summary>The series with one more measurement at its end. O(n): build a long series at once.</summary>
    /// <param name="point">Of the same metric, and later than the last.</param>
    /// <exception cref="ArgumentException">The point is null, of another metric, or not later than the last.</exception>
    [MustUse]
    public MeasurementSeries Append(MeasuredValue point)
    {
        Metric.RefuseOther(Guard.Against.Null(point).Metric, "measurement", nameof(point));
        RefuseDisorder(Count == 0 ? null : _points[Count - 1], point, nameof(point));
        return new(Metric, [.. _points, point]);
    }

    /// <summary>What was measured up to an instant, and at it.</summary>
    /// <param name="at">The instant.</param>
    [MustUse]
    public MeasurementSeries UpTo(DateTimeOffset at) => new(Metric, [.. _points.Where(point => point.At <= at)]);

    /// <summary>What was measured after an instant.</summary>
    /// <param name="at">The instant; a measurement at it is not after it.</param>
    [MustUse]
    public MeasurementSeries After(DateTimeOffset at) => new(Metric, [.. _points.Where(point => point.At > at)]);

    /// <summary>What was measured between two instants, and at them.</summary>
    /// <param name="from">The first instant.</param>
    /// <param name="to">The last instant; not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last instant lies before the first.</exception>
    [MustUse]
    public MeasurementSeries Between(DateTimeOffset from, DateTimeOffset to) => to >= from
        ? new(Metric, [.. _points.Where(point => point.At >= from && point.At <= to)])
        : throw new ArgumentOutOfRangeException(nameof(to), to, $"{nameof(to)} must not lie before {nameof(from)}, {Text.Of(from)}.");

    /// <summary>Whether metric and points are the same.</summary>
    /// <param name="other">The other series.</param>
    public bool Equals(MeasurementSeries? other) => other is not null && Metric == other.Metric && Points.Equals(other.Points);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MeasurementSeries);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Metric, Points);

    /// <summary>As <c>Mean time to resolve (hours, less is better): 3 measurements from 2026-01-01T… to 2026-03-01T…</c>.</summary>
    public override string ToString() => Count switch
    {
        0 => $"{Metric}: no measurements",
        1 => $"{Metric}: 1 measurement at {Text.Of(_points[0].At)}",
        _ => $"{Metric}: {Text.Of(Count)} measurements from {Text.Of(_points[0].At)} to {Text.Of(_points[Count - 1].At)}",
    };

    internal double[] Values() => [.. _points.Select(point => point.Value)];

    private static void RefuseDisorder(MeasuredValue? before, MeasuredValue point, string argument)
    {
        if (before is not null && point.At <= before.At)
        {
            throw new ArgumentException(
                $"{argument} was taken at {Text.Of(point.At)}, but the one before it at {Text.Of(before.At)}. Hand in each instant once, earliest first.",
                argument);
        }
    }
}
