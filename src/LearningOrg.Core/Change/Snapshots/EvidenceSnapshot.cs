using LearningOrg.Core.Measurement.Snapshots;

namespace LearningOrg.Core.Change.Snapshots;

/// <summary>A piece of evidence, as a record of primitives.</summary>
/// <param name="Id">The number it goes by.</param>
/// <param name="Kind">The code of an <see cref="Evidence.EvidenceKind"/>. It decides which of the other members are there.</param>
/// <param name="DatedAt">When it was gathered.</param>
/// <param name="ExpiresAt">From when on it no longer counts.</param>
/// <remarks>One shape for all kinds; a member that the kind does not have is null.</remarks>
public sealed record EvidenceSnapshot(string Id, string Kind, DateTimeOffset DatedAt, DateTimeOffset ExpiresAt)
{
    /// <summary>The codes of the criteria it speaks for.</summary>
    public IReadOnlyList<string>? Criteria { get; init => field = Restoring.Copied(value); }

    /// <summary>What people were asked.</summary>
    public string? Question { get; init; }

    /// <summary>Of whom they are a sample.</summary>
    public string? Whom { get; init; }

    /// <summary>How many agree.</summary>
    public int? Agreeing { get; init; }

    /// <summary>How many answered.</summary>
    public int? Answered { get; init; }

    /// <summary>How many there are in all.</summary>
    public int? Population { get; init; }

    /// <summary>What a document is called.</summary>
    public string? Title { get; init; }

    /// <summary>Where it is to be found or seen.</summary>
    public string? Reference { get; init; }

    /// <summary>Who saw it.</summary>
    public string? Observer { get; init; }

    /// <summary>Who decided it.</summary>
    public string? Decider { get; init; }

    /// <summary>What was seen, decided or is done differently.</summary>
    public string? What { get; init; }

    /// <summary>What was measured.</summary>
    public MetricSnapshot? Metric { get; init; }

    /// <summary>The points of the series, earliest first.</summary>
    public IReadOnlyList<PointSnapshot>? Points { get; init => field = Restoring.Copied(value); }

    /// <summary>When the change took effect.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>The number of the win that came about.</summary>
    public string? Win { get; init; }

    /// <summary>The number of the improvement that was achieved.</summary>
    public string? Improvement { get; init; }

    /// <summary>What was measured of the win.</summary>
    public MeasuredValueSnapshot? Measured { get; init; }

    /// <summary>How long the telling took, in minutes.</summary>
    public double? Minutes { get; init; }

    /// <summary>How many listened.</summary>
    public int? Listeners { get; init; }

    /// <summary>How many understood.</summary>
    public int? Understood { get; init; }

    /// <summary>How many were interested.</summary>
    public int? Interested { get; init; }

    /// <summary>The name of a channel.</summary>
    public string? Channel { get; init; }

    /// <summary>How many it reached.</summary>
    public int? Reached { get; init; }

    /// <summary>How many it was meant for.</summary>
    public int? Audience { get; init; }

    /// <summary>How many were asked whether they understood.</summary>
    public int? Asked { get; init; }

    /// <summary>The code of an <see cref="Work.AnchorArea"/>.</summary>
    public string? Area { get; init; }

    /// <summary>The scores of readiness, one for each element.</summary>
    public IReadOnlyList<ReadinessScoreSnapshot>? Readiness { get; init => field = Restoring.Copied(value); }

    /// <summary>As <c>survey S1 of 2026-03-01T09:00:00+00:00</c>.</summary>
    public override string ToString() => $"{Kind} {Id} of {Text.Of(DatedAt)}";
}
