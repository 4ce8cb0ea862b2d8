using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Measurement.Charts;

/// <summary>A point of a behaviour chart: all that a drawing of it needs.</summary>
/// <param name="Index">The place in the series, from 0.</param>
/// <param name="At">When it was measured.</param>
/// <param name="Value">The number, in the unit of the metric.</param>
/// <param name="MovingRange">The distance from the point before; null for the first of a phase.</param>
/// <param name="Phase">The place of its phase, from 0.</param>
/// <param name="FormsLimits">Whether it is one of those that the limits of its phase are taken from.</param>
/// <param name="Signals">The kinds of signal that it is part of, in their order; none for a point that means nothing by itself.</param>
/// <remarks>Equal when all of it is. Immutable.</remarks>
public sealed record ChartPoint(
    int Index,
    DateTimeOffset At,
    [property: Measured] double Value,
    [property: Measured] double? MovingRange,
    int Phase,
    bool FormsLimits,
    IReadOnlyList<SignalKind> Signals)
{
    /// <summary>The kinds of signal that it is part of, in their order.</summary>
    public IReadOnlyList<SignalKind> Signals { get; init => field = Sequence.Of(value); } = Sequence.Of(Signals);

    /// <summary>As <c>85.141 at 2017-01-01T00:00:00+00:00 (point outside the limits)</c>.</summary>
    public override string ToString() => Signals.Count == 0
        ? $"{Text.Of(Value)} at {Text.Of(At)}"
        : $"{Text.Of(Value)} at {Text.Of(At)} ({string.Join(", ", Signals.Select(kind => kind.Name.ToLowerInvariant()))})";
}
