using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Change.Requirements;

/// <summary>The latest measurement shows, on a behaviour chart, that the process moved for the better and is still there.</summary>
public sealed record ShiftMeasured : GateRequirement
{
    private ShiftMeasured()
    {
    }

    /// <summary>The requirement; there is one.</summary>
    public static ShiftMeasured Required { get; } = new();

    /// <inheritdoc/>
    public override string Code => "shift-measured";

    /// <inheritdoc/>
    public override IReadOnlyList<EvidenceKind> Kinds { get; } = new Sequence<EvidenceKind>([EvidenceKind.Measurement]);

    private protected override string Story => "a series of measurements with a shift for the better";

    internal override CriterionFinding Check(ReviewContext context)
    {
        if (context.Latest<MeasurementEvidence>() is not { } measured)
        {
            return context.Unmet("nothing was measured", $"Measure before and after, and record {Story}.");
        }

        if (!context.Counts(measured))
        {
            return context.Unmet(context.WhyNot(measured), $"Measure again, and record {Story}.", measured);
        }

        var verdict = measured.Verdict;
        return verdict is ShiftDetected { IsCurrent: true } shift && shift.Meaning == SignalMeaning.Improvement
            ? context.Met($"{measured.Id} says: {verdict}", measured)
            : context.Unmet($"{measured.Id} says: {verdict}", "Go on measuring until the chart shows a shift for the better.", measured);
    }
}
