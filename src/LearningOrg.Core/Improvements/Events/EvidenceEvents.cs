using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Improvements.Events;

/// <summary>The metric of an improvement was measured.</summary>
/// <param name="Id">Of which improvement.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When it was recorded; the measurement itself knows when it was taken.</param>
/// <param name="Measurement">What was measured.</param>
public sealed record ImprovementMeasured(ImprovementId Id, ActorId By, DateTimeOffset At, MeasuredValue Measurement)
    : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Measure;

    private protected override string Story => $"measured ({Measurement})";

    internal override ImprovementState Change(ImprovementState before) =>
        before with { Measurements = Sequence.Of(before.Measurements.Append(Guard.Against.Null(Measurement))) };
}

/// <summary>Whether an improvement got to where it was to lead was verified.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who verified it.</param>
/// <param name="At">When.</param>
/// <param name="Verification">The answer, with its evidence.</param>
public sealed record ImprovementVerified(ImprovementId Id, ActorId By, DateTimeOffset At, Verification Verification)
    : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Verify;

    private protected override string Story => $"verified as {(Verification.IsAchieved ? "achieved" : "not achieved")} ({Verification})";

    // Whatever the stage, nothing is achieved that was not measured.
    internal override ImprovementState Change(ImprovementState before) => Evidence.Disproof(before, Guard.Against.Null(Verification), isNow: true) is { } why
        ? throw ImpossibleHistory.OutOfPlace(this, why)
        : before with
        {
            Stage = Verification.IsAchieved ? ImprovementStage.Achieved : ImprovementStage.NotAchieved,
            Verification = Verification,
        };
}

/// <summary>Whether an achieved improvement stayed was reviewed.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who reviewed it.</param>
/// <param name="At">When.</param>
/// <param name="Review">The answer.</param>
public sealed record ImprovementReviewed(ImprovementId Id, ActorId By, DateTimeOffset At, SustainReview Review) : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Review;

    private protected override string Story => $"reviewed as {(Review.IsSustained ? "sustained" : "regressed")} ({Review})";

    internal override ImprovementState Change(ImprovementState before) => Evidence.Disproof(before, Guard.Against.Null(Review), isNow: true) is { } why
        ? throw ImpossibleHistory.OutOfPlace(this, why)
        : before with
        {
            Stage = Review.IsSustained ? ImprovementStage.Sustained : ImprovementStage.Regressed,
            Review = Review,
        };
}
