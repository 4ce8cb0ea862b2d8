using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Core.Change.Reporting;

/// <summary>A step was passed once, and what let it pass no longer holds.</summary>
/// <remarks>Equal when all it says is equal. Immutable.</remarks>
public sealed record GateLapse
{
    internal GateLapse(GateReview review, IReadOnlyList<CriterionFinding> missing, IReadOnlyList<GateCondition> overdue)
    {
        Step = review.Step;
        Missing = missing;
        Overdue = overdue;
        Because = GateWording.Because(review, missing, overdue);
    }

    /// <summary>Which step.</summary>
    public ChangeStep Step { get; }

    /// <summary>The criteria that are no longer met, or were to be met by now.</summary>
    public IReadOnlyList<CriterionFinding> Missing { get; }

    /// <summary>The conditions among them that are overdue.</summary>
    public IReadOnlyList<GateCondition> Overdue { get; }

    /// <summary>Why, as a clause.</summary>
    public string Because { get; }

    /// <summary>What would restore it, as sentences.</summary>
    public string Remedy => GateWording.Remedy(Missing, Overdue);

    /// <summary>As <c>urgency has lapsed: managers-convinced is not met, since S1 expired at 2026-09-01T09:00:00+00:00</c>.</summary>
    public override string ToString() => $"{Step.Code} has lapsed: {Because}";
}
