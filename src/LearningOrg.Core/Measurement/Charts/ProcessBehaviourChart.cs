using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Measurement.Charts;

/// <summary>A chart of single values and moving ranges (XmR): what a process does by itself, and where something else spoke.</summary>
/// <remarks>
/// Wheeler, <i>Understanding Variation</i> (1993), by the rules of NHS England's <i>Making Data Count</i>. Limits are the mean ± 2.66 × the mean
/// moving range, without moving ranges of 3.267 times their mean or more (<see cref="ProcessLimits"/>); four kinds of signal
/// (<see cref="SignalKind"/>). By default all points are one phase, and its limits are taken from all of them. A verb answers with another
/// chart of the same series. O(n). Charts are equal when series, locks and step changes are. Immutable, and so safe to share between threads.
/// </remarks>
public sealed class ProcessBehaviourChart : IEquatable<ProcessBehaviourChart>
{
    private readonly ChartRules _rules;

    private ProcessBehaviourChart(MeasurementSeries series, ChartRules rules)
    {
        Series = series;
        _rules = rules;
        var phases = rules.Phases(series).ToArray();
        var signals = phases.SelectMany(phase => new SignalSearch(series.Metric, series.Points, phase.First, phase.Count, phase.Limits).All()).ToArray();
        Phases = Sequence.Wrap(phases);
        Signals = Sequence.Wrap(signals);
        Points = Sequence.Wrap(Drawn(series, phases, signals));
    }

    /// <summary>What was measured.</summary>
    public MeasurementSeries Series { get; }

    /// <summary>The points, earliest first, with all that a drawing needs.</summary>
    public IReadOnlyList<ChartPoint> Points { get; }

    /// <summary>The phases, in order: one, or one more than there are step changes. Each has limits of its own.</summary>
    public IReadOnlyList<ChartPhase> Phases { get; }

    /// <summary>The limits of the last phase: what to expect next, as long as nothing changes.</summary>
    public ProcessLimits Limits => Phases[Phases.Count - 1].Limits;

    /// <summary>The signals, by phase, and within a phase by kind and first point.</summary>
    public IReadOnlyList<Signal> Signals { get; }

    /// <summary>Charts a series: one phase, with limits from all points.</summary>
    /// <param name="series">One measurement or more.</param>
    /// <exception cref="ArgumentException">The series is null or empty, or its numbers are so large that the limits are none.</exception>
    public static ProcessBehaviourChart Of(MeasurementSeries series) => Guard.Against.Null(series).Count > 0
        ? new(series, ChartRules.None)
        : throw new ArgumentException($"{nameof(series)} has no measurement of '{series.Metric.Name}'. A chart needs at least one.", nameof(series));

    /// <summary>The same chart with limits locked: each phase takes its limits from its first points, and keeps them.</summary>
    /// <param name="points">From how many; 2 or more. Twelve or more give firm limits. A phase with fewer takes all it has.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 2.</exception>
    [MustUse]
    public ProcessBehaviourChart LockedAfter([InclusiveRange(2, int.MaxValue)] int points) => points >= 2
        ? new(Series, _rules with { LockedPoints = points, LockedUntil = null })
        : throw new ArgumentOutOfRangeException(nameof(points), points, $"{nameof(points)} must be at least 2: a moving range takes two points.");

    /// <summary>The same chart with limits locked at an instant: no point after it alters them.</summary>
    /// <remarks>A phase that begins after the instant takes its limits from all its points.</remarks>
    /// <param name="at">The instant; a point at it still counts. Not before the first point.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies before the first point.</exception>
    [MustUse]
    public ProcessBehaviourChart LockedUntil(DateTimeOffset at) => at >= Series.Points[0].At
        ? new(Series, _rules with { LockedPoints = null, LockedUntil = at })
        : throw new ArgumentOutOfRangeException(
            nameof(at), at, $"{nameof(at)} must not lie before the first point, at {Text.Of(Series.Points[0].At)}: limits need points.");

    /// <summary>The same chart with step changes that are known: at each a new phase begins, with limits of its own.</summary>
    /// <param name="at">
    /// The instants, in any order: the first point at or after each begins a phase. One with no point after it, or none before it, begins none.
    /// They take the place of earlier ones; hand in none to have one phase again.
    /// </param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    [MustUse]
    public ProcessBehaviourChart WithStepChangesAt(params IEnumerable<DateTimeOffset> at) =>
        new(Series, _rules with { StepChanges = Sequence.Wrap(Guard.Against.Null(at).Distinct().OrderBy(instant => instant).ToArray()) });

    /// <summary>The same chart with step changes where the series itself shows them.</summary>
    /// <remarks>
    /// The limits of the first twelve points are kept until seven points or more in a row lie on one side of their mean; where that run begins, so
    /// does a new phase, and its first twelve points give the next limits. Whether something had changed there is a question for people: a chart
    /// shows when, never why.
    /// </remarks>
    [MustUse]
    public ProcessBehaviourChart WithStepChangesFound() => WithStepChangesAt(StepChanges.In(Series));

    /// <summary>Whether the process, left as it is, will meet a target: judged by the limits of the last phase.</summary>
    /// <param name="target">Of the same measure.</param>
    /// <returns>Null where the last phase has one point alone, and so no limits.</returns>
    /// <exception cref="ArgumentException">The target is null or of another measure.</exception>
    public Assurance? AssuranceOf(Target target)
    {
        Series.Metric.RefuseOther(Guard.Against.Null(target).Metric, "target", nameof(target));
        return Limits.MeanMovingRange is null ? null : Assurance.Of(Limits, target);
    }

    /// <summary>Whether series, locks and step changes are the same.</summary>
    /// <param name="other">The other chart.</param>
    public bool Equals(ProcessBehaviourChart? other) => other is not null && Series.Equals(other.Series) && _rules == other._rules;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProcessBehaviourChart);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Series, _rules);

    /// <summary>As <c>Link rate (%, more is better): mean 89.1, limits 86.1 to 92, from 12 points; 3 signals</c>.</summary>
    public override string ToString()
    {
        var phases = Phases.Count == 1 ? string.Empty : $" in the last of {Text.Of(Phases.Count)} phases";
        return $"{Series.Metric}: {Limits}{phases}; {Text.Of(Signals.Count)} {(Signals.Count == 1 ? "signal" : "signals")}";
    }

    private static ChartPoint[] Drawn(MeasurementSeries series, ChartPhase[] phases, Signal[] signals)
    {
        var kinds = new bool[series.Count, SignalKind.All.Count];
        foreach (var signal in signals)
        {
            foreach (var place in signal.Points)
            {
                kinds[place, signal.Kind.Order] = true;
            }
        }

        return [.. phases.SelectMany((phase, order) => Enumerable.Range(phase.First, phase.Count).Select(place => new ChartPoint(
            place,
            series.Points[place].At,
            series.Points[place].Value,
            place == phase.First ? null : Math.Abs(series.Points[place].Value - series.Points[place - 1].Value),
            order,
            place - phase.First < phase.Limits.Count,
            SignalKind.All.Where(kind => kinds[place, kind.Order]).ToArray())))];
    }
}
