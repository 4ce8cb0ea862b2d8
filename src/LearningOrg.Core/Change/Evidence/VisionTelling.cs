using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Measurement.Proportions;

namespace LearningOrg.Core.Change.Evidence;

/// <summary>The vision was told to people who were asked afterwards: the five-minute test.</summary>
public sealed record VisionTelling : ChangeEvidence
{
    private VisionTelling(EvidenceTag tag, double minutes, int listeners, int understood, int interested)
        : base(tag, EvidenceKind.VisionTelling)
    {
        Minutes = minutes;
        Listeners = listeners;
        Understood = understood;
        Interested = interested;
    }

    /// <summary>How long it took to tell, in minutes.</summary>
    public double Minutes { get; }

    /// <summary>How many listened; 1 or more.</summary>
    public int Listeners { get; }

    /// <summary>How many could say in their own words where it leads.</summary>
    public int Understood { get; }

    /// <summary>How many wanted to know more.</summary>
    public int Interested { get; }

    /// <summary>How many of the listeners understood.</summary>
    public Proportion Understanding => Proportion.Of(Understood, Listeners);

    /// <summary>How many of the listeners were interested.</summary>
    public Proportion Interest => Proportion.Of(Interested, Listeners);

    private protected override string Story => $"told in {Text.Of(Minutes)} minutes, {Understanding} understood and {Interest} were interested";

    /// <summary>Records a telling.</summary>
    /// <param name="tag">Number, date and validity; no criterion need be named.</param>
    /// <param name="minutes">How long it took; above 0.</param>
    /// <param name="listeners">How many listened; 1 or more.</param>
    /// <param name="understood">How many understood; not more than listened.</param>
    /// <param name="interested">How many were interested; not more than listened.</param>
    /// <exception cref="ArgumentException">The tag is null, or a number is out of range.</exception>
    public static VisionTelling Of(
        EvidenceTag tag,
        [InclusiveRange(double.Epsilon, double.MaxValue)] double minutes,
        [InclusiveRange(1, int.MaxValue)] int listeners,
        int understood,
        int interested)
    {
        Guard.Against.OutsideOf(minutes, double.Epsilon, double.MaxValue);
        Guard.Against.OutsideOf(listeners, 1, int.MaxValue);
        Guard.Against.OutsideOf(understood, 0, listeners);
        Guard.Against.OutsideOf(interested, 0, listeners);
        return new(tag, minutes, listeners, understood, interested);
    }
}
