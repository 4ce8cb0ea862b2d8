using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Core.Change.Requirements;

/// <summary>The vision as it stands can be told in a few minutes, and listeners understand it and want to know more.</summary>
public sealed record VisionTold : GateRequirement
{
    private VisionTold(double minutes, int listeners, Percentage understood, Percentage interested)
    {
        Minutes = minutes;
        Listeners = listeners;
        Understood = understood;
        Interested = interested;
    }

    /// <summary>In how many minutes it must be told; above 0.</summary>
    public double Minutes { get; }

    /// <summary>How many must have listened; 1 or more.</summary>
    public int Listeners { get; }

    /// <summary>How many of them must have understood.</summary>
    public Percentage Understood { get; }

    /// <summary>How many of them must have been interested.</summary>
    public Percentage Interested { get; }

    /// <inheritdoc/>
    public override string Code => "vision-told";

    /// <inheritdoc/>
    public override IReadOnlyList<EvidenceKind> Kinds { get; } = new Sequence<EvidenceKind>([EvidenceKind.VisionTelling]);

    private protected override string Story =>
        $"a telling of the vision in {Text.Of(Minutes)} minutes to {Text.Of(Listeners)} or more, of whom {Percent(Understood)} understand and "
        + $"{Percent(Interested)} are interested";

    /// <summary>Requires a telling.</summary>
    /// <param name="minutes">In how many minutes; above 0.</param>
    /// <param name="listeners">To how many; 1 or more.</param>
    /// <param name="understood">How many of them must understand.</param>
    /// <param name="interested">How many of them must be interested.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static VisionTold Of(
        [InclusiveRange(double.Epsilon, double.MaxValue)] double minutes,
        [InclusiveRange(1, int.MaxValue)] int listeners,
        Percentage understood,
        Percentage interested)
    {
        Guard.Against.OutsideOf(minutes, double.Epsilon, double.MaxValue);
        Guard.Against.OutsideOf(listeners, 1, int.MaxValue);
        return new(minutes, listeners, understood, interested);
    }

    internal override CriterionFinding Check(ReviewContext context)
    {
        if (context.State.Vision is not { } stated)
        {
            return context.Unmet("there is no vision", "State it, and tell it.");
        }

        if (context.Latest<VisionTelling>(telling => telling.DatedAt >= stated.At) is not { } told)
        {
            return context.Unmet($"the vision was not told since it was stated at {Text.Of(stated.At)}", $"Tell it, and record {Story}.");
        }

        if (!context.Counts(told))
        {
            return context.Unmet(context.WhyNot(told), $"Tell it again, and record {Story}.", told);
        }

        if (told.Minutes > Minutes)
        {
            return context.Unmet(
                $"{told.Id} took {Text.Of(told.Minutes)} minutes, where {Text.Of(Minutes)} are enough", "Shorten it until it can be told in time.", told);
        }

        if (told.Listeners < Listeners)
        {
            return context.Unmet($"{told.Id} had {Text.Of(told.Listeners)} listeners", $"Tell it to {Text.Of(Listeners)} or more.", told);
        }

        if (!told.Understanding.IsAtLeast(Understood))
        {
            return context.Unmet(
                $"{told.Understanding} understood in {told.Id}, where {Percent(Understood)} are asked for", "Say it more plainly, and tell it again.", told);
        }

        return told.Interest.IsAtLeast(Interested)
            ? context.Met($"told in {Text.Of(told.Minutes)} minutes in {told.Id}, {told.Understanding} understood and {told.Interest} were interested", told)
            : context.Unmet(
                $"{told.Interest} were interested in {told.Id}, where {Percent(Interested)} are asked for",
                "Find what is in it for them, and tell it again.",
                told);
    }
}
