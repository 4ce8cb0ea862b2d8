using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Work;

namespace LearningOrg.Core.Change.Requirements;

/// <summary>People are ready: of the latest scores none is a barrier, and enough people gave each.</summary>
public sealed record NoBarrier : GateRequirement
{
    private NoBarrier(double barrier, int sampleSize)
    {
        Barrier = barrier;
        SampleSize = sampleSize;
    }

    /// <summary>Up to which score an element is a barrier; from 1 to 5.</summary>
    public double Barrier { get; }

    /// <summary>How many must have answered about each element; 1 or more.</summary>
    public int SampleSize { get; }

    /// <inheritdoc/>
    public override string Code => "no-barrier";

    /// <inheritdoc/>
    public override IReadOnlyList<EvidenceKind> Kinds { get; } = new Sequence<EvidenceKind>([EvidenceKind.Readiness]);

    private protected override string Story => $"readiness above {Text.Of(Barrier)} in each element, from {Text.Of(SampleSize)} answers or more";

    /// <summary>Requires readiness.</summary>
    /// <param name="barrier">Up to which score an element is a barrier; from 1 to 5.</param>
    /// <param name="sampleSize">How many must have answered about each; 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static NoBarrier Of([InclusiveRange(1, 5)] double barrier, [InclusiveRange(1, int.MaxValue)] int sampleSize)
    {
        Guard.Against.OutsideOf(sampleSize, 1, int.MaxValue);
        return new(Guard.Against.OutsideOf(barrier, ReadinessScore.Lowest, ReadinessScore.Highest), sampleSize);
    }

    internal override CriterionFinding Check(ReviewContext context)
    {
        if (context.Latest<ReadinessEvidence>() is not { } asked)
        {
            return context.Unmet("nobody asked how ready people are", $"Ask, and record {Story}.");
        }

        if (!context.Counts(asked))
        {
            return context.Unmet(context.WhyNot(asked), $"Ask again, and record {Story}.", asked);
        }

        if (asked.Readiness.Scores.FirstOrDefault(score => score.SampleSize < SampleSize) is { } thin)
        {
            return context.Unmet(
                $"{asked.Id} rests on {Text.Of(thin.SampleSize)} answers about {thin.Element.Code}", $"Ask {Text.Of(SampleSize)} or more.", asked);
        }

        return asked.Readiness.BarrierAt(Barrier) is { } barrier
            ? context.Unmet($"{barrier} is the barrier in {asked.Id}", $"Work on {barrier.Element.Code} before all that builds on it, and ask again.", asked)
            : context.Met($"no element is a barrier in {asked.Id}", asked);
    }
}
