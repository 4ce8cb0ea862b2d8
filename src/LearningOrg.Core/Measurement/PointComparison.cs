using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Measurement;

/// <summary>Two numbers: one from before and one from after. The weakest of verdicts, since any two numbers differ.</summary>
public sealed record PointComparison : Verdict
{
    internal PointComparison(double before, double after, SignalMeaning meaning)
    {
        Before = before;
        After = after;
        Meaning = meaning;
    }

    /// <summary>The number from before, in the unit of the metric.</summary>
    [Measured]
    public double Before { get; }

    /// <summary>The number from after, in the unit of the metric.</summary>
    [Measured]
    public double After { get; }

    /// <summary>Whether the later number is better or worse.</summary>
    public SignalMeaning Meaning { get; }

    /// <inheritdoc/>
    public override string Code => "point-comparison";

    /// <inheritdoc/>
    public override string Name => "Point comparison";

    private protected override string Story => $"{Meaning.Code}, {Text.Of(Before)} before and {Text.Of(After)} after; two numbers show no shift";
}
