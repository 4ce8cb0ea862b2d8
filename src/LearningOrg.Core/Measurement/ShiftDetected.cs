using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Measurement;

/// <summary>The process moved: seven later points or more in a row lie on one side of the mean from before, and the points since hold to it.</summary>
public sealed record ShiftDetected : Verdict
{
    internal ShiftDetected(
        SignalMeaning meaning, double before, double after, int points, DateTimeOffset startsAt, DateTimeOffset endsAt, bool isCurrent)
    {
        Meaning = meaning;
        Before = before;
        After = after;
        Points = points;
        StartsAt = startsAt;
        EndsAt = endsAt;
        IsCurrent = isCurrent;
    }

    /// <summary>Whether it moved for the better or the worse.</summary>
    public SignalMeaning Meaning { get; }

    /// <summary>The mean of the points before, in the unit of the metric.</summary>
    [Measured]
    public double Before { get; }

    /// <summary>The mean of all points after, in the unit of the metric.</summary>
    [Measured]
    public double After { get; }

    /// <summary>How many points in a row; 7 or more.</summary>
    public int Points { get; }

    /// <summary>The instant of the first of them.</summary>
    public DateTimeOffset StartsAt { get; }

    /// <summary>The instant of the last of them.</summary>
    public DateTimeOffset EndsAt { get; }

    /// <summary>Whether the last measurement is one of them; else the process has come back to the mean since, if only for a point.</summary>
    public bool IsCurrent { get; }

    /// <inheritdoc/>
    public override string Code => "shift-detected";

    /// <inheritdoc/>
    public override string Name => "Shift detected";

    private protected override string Story =>
        $"{Meaning.Code}, the mean moved from {Text.Of(Before)} to {Text.Of(After)}; {Text.Of(Points)} points in a row from {Text.Of(StartsAt)} to "
        + $"{Text.Of(EndsAt)}{(IsCurrent ? string.Empty : ", which later points ended")}";
}
