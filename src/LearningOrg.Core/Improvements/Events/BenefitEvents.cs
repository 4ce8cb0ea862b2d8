using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements.Benefits;

namespace LearningOrg.Core.Improvements.Events;

/// <summary>A benefit, or a dis-benefit, is expected of an improvement.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who expects it.</param>
/// <param name="At">When.</param>
/// <param name="Benefit">What is expected; nothing of it is booked yet.</param>
public sealed record ImprovementBenefitExpected(ImprovementId Id, ActorId By, DateTimeOffset At, Benefit Benefit) : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.ExpectBenefit;

    private protected override string Story => $"expected to bring {Benefit}";

    internal override ImprovementState Change(ImprovementState before) => before.Benefit(Guard.Against.Null(Benefit).Id) is null
        ? before with { Benefits = Sequence.Of(before.Benefits.Append(Benefit)) }
        : throw ImpossibleHistory.OutOfPlace(this, $"{Id} has a benefit {Benefit.Id} already");
}

/// <summary>Some of a benefit has come.</summary>
/// <param name="Id">Of which improvement.</param>
/// <param name="By">Who booked it.</param>
/// <param name="At">When.</param>
/// <param name="BenefitId">Which benefit.</param>
/// <param name="Amount">How much, in the unit of the benefit; negative where an earlier booking was too high.</param>
public sealed record ImprovementBenefitBooked(ImprovementId Id, ActorId By, DateTimeOffset At, string BenefitId, double Amount)
    : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.BookBenefit;

    private protected override string Story => $"had {Text.Of(Amount)} booked on its benefit {BenefitId}";

    internal override ImprovementState Change(ImprovementState before) => before.WithBenefit(
        BenefitId, benefit => benefit.With(new(Guard.Against.NotFinite(Amount), By, At)), this);
}
