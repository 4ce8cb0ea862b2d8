using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>What bears out the state of a record, and does not stand in the table: the score, the plan, its approval, measurements.</summary>
/// <remarks>All of it optional. An entry gets as far as its evidence goes. Immutable.</remarks>
public sealed record CimEvidence
{
    /// <summary>The score that it was assessed with; needed from Assessed on.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>From where to where it is to lead; needed from Approved on.</summary>
    public ImprovementPlan? Plan { get; init; }

    /// <summary>Who approved that, and when; needed from Approved on.</summary>
    public Approval? Approval { get; init; }

    /// <summary>What was measured; needed after the change for Achieved and Not achieved.</summary>
    public IReadOnlyList<MeasuredValue> Measurements { get; init => field = [.. Guard.Against.Null(value)]; } = [];

    /// <summary>What an entry of a register knows beyond what the table holds.</summary>
    /// <param name="entry">The entry.</param>
    public static CimEvidence Of(Improvement entry) => new()
    {
        Assessment = Guard.Against.Null(entry).Assessment,
        Plan = entry.CurrentPlan,
        Approval = entry.Approval,
        Measurements = entry.Measurements,
    };
}
