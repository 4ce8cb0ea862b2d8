using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Measurement;

/// <summary>There are points enough, and no seven later ones in a row lie on one side of the mean from before, or the points since have undone
/// it.</summary>
public sealed record NoShift : Verdict
{
    internal NoShift(double before, double after, int points)
    {
        Before = before;
        After = after;
        Points = points;
    }

    /// <summary>The mean of the points before, in the unit of the metric.</summary>
    [Measured]
    public double Before { get; }

    /// <summary>The mean of the points after, in the unit of the metric.</summary>
    [Measured]
    public double After { get; }

    /// <summary>How many points there are after the change.</summary>
    public int Points { get; }

    /// <inheritdoc/>
    public override string Code => "no-shift";

    /// <inheritdoc/>
    public override string Name => "No shift";

    private protected override string Story =>
        $"the mean was {Text.Of(Before)} and is {Text.Of(After)}; among {Text.Of(Points)} points no seven in a row lie on one side of the former and hold";
}
