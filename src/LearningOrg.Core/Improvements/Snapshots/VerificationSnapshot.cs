using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements.Work;

namespace LearningOrg.Core.Improvements.Snapshots;

/// <summary>The answer to "did we get there?", as a record of primitives.</summary>
/// <param name="IsAchieved">Whether the target is met.</param>
/// <param name="Measured">The mean of the measurements after the change.</param>
/// <param name="Count">How many there were.</param>
/// <param name="Attainment">How much of the way was made.</param>
/// <param name="Evidence">The code of an <see cref="EvidenceStrength"/>.</param>
/// <param name="By">Who verified.</param>
/// <param name="At">When.</param>
public sealed record VerificationSnapshot(
    bool IsAchieved, double Measured, int Count, double Attainment, string Evidence, string By, DateTimeOffset At)
{
    internal static VerificationSnapshot Of(Verification verification) => new(
        verification.IsAchieved,
        verification.Measured,
        verification.Count,
        verification.Attainment,
        verification.Evidence.Code,
        verification.By.Value,
        verification.At);

    internal Verification Restore(string prefix) => new(
        IsAchieved,
        Guard.Against.NotFinite(Measured, prefix + nameof(Measured)),
        Restoring.AtLeastOne(Count, prefix + nameof(Count)),
        Guard.Against.NotFinite(Attainment, prefix + nameof(Attainment)),
        EvidenceStrength.FromCode(Evidence, prefix + nameof(Evidence)),
        Restoring.Actor(By, prefix + nameof(By)),
        Restoring.Instant(At, prefix + nameof(At)));
}

/// <summary>The answer to "did it stay?", as a record of primitives.</summary>
/// <param name="IsSustained">Whether it stayed.</param>
/// <param name="Measured">The measurement that counted.</param>
/// <param name="Count">How many measurements since the verification there were.</param>
/// <param name="By">Who reviewed.</param>
/// <param name="At">When.</param>
public sealed record SustainReviewSnapshot(bool IsSustained, double Measured, int Count, string By, DateTimeOffset At)
{
    internal static SustainReviewSnapshot Of(SustainReview review) => new(review.IsSustained, review.Measured, review.Count, review.By.Value, review.At);

    internal SustainReview Restore(string prefix) => new(
        IsSustained,
        Guard.Against.NotFinite(Measured, prefix + nameof(Measured)),
        Restoring.AtLeastOne(Count, prefix + nameof(Count)),
        Restoring.Actor(By, prefix + nameof(By)),
        Restoring.Instant(At, prefix + nameof(At)));
}
