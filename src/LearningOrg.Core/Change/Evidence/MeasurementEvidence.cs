using Ardalis.GuardClauses;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Change.Evidence;

/// <summary>A metric was measured before and after something changed. What that says is computed, and nobody can claim it.</summary>
public sealed record MeasurementEvidence : ChangeEvidence
{
    private MeasurementEvidence(EvidenceTag tag, MeasurementSeries series, DateTimeOffset changedAt)
        : base(tag, EvidenceKind.Measurement)
    {
        Series = series;
        ChangedAt = changedAt;
    }

    /// <summary>What was measured, before and after.</summary>
    public MeasurementSeries Series { get; }

    /// <summary>When the change took effect: a measurement at that instant is one from before.</summary>
    public DateTimeOffset ChangedAt { get; }

    /// <summary>What a behaviour chart makes of it.</summary>
    public Verdict Verdict => Verdict.Of(Series.UpTo(ChangedAt), Series.After(ChangedAt));

    private protected override string Story => $"{Series.Metric.Name}: {Verdict}";

    /// <summary>Records a series of measurements.</summary>
    /// <param name="tag">Number, date, validity, and the criteria it speaks for.</param>
    /// <param name="series">What was measured, at least one measurement, none after the date of the tag.</param>
    /// <param name="changedAt">When the change took effect.</param>
    /// <exception cref="ArgumentException">
    /// The tag is null or names no criterion, the series is null or empty or goes on after the date, or the instant is the default one.
    /// </exception>
    public static MeasurementEvidence Of(EvidenceTag tag, MeasurementSeries series, DateTimeOffset changedAt)
    {
        Guard.Against.Null(tag);
        if (Guard.Against.Null(series).Count == 0)
        {
            throw new ArgumentException("The series has no measurement. Hand in what was measured.", nameof(series));
        }

        var last = series.Points[series.Count - 1].At;
        return last <= tag.DatedAt
            ? new(tag, series, Guard.Against.Default(changedAt))
            : throw new ArgumentException(
                $"The series goes on until {Text.Of(last)}, after the evidence is dated, at {Text.Of(tag.DatedAt)}. Date it when the series ends, or later.",
                nameof(series));
    }
}
