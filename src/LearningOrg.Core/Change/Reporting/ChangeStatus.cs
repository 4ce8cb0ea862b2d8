using Ardalis.GuardClauses;
using LearningOrg.Core.Change.Work;

namespace LearningOrg.Core.Change.Reporting;

/// <summary>How a change initiative stands at an instant.</summary>
/// <remarks>Computed, and stored nowhere: what goes stale does so by itself. Equal when all it says is equal. Immutable.</remarks>
public sealed record ChangeStatus
{
    internal ChangeStatus(ChangeInitiativeId id, ChangeStage stage, DateTimeOffset at, Sequence<StepStatus> steps)
    {
        Id = id;
        Stage = stage;
        At = at;
        Steps = steps;
    }

    /// <summary>Which initiative.</summary>
    public ChangeInitiativeId Id { get; }

    /// <summary>How it stands as a whole.</summary>
    public ChangeStage Stage { get; }

    /// <summary>At which instant.</summary>
    public DateTimeOffset At { get; }

    /// <summary>How each step stands, in order.</summary>
    public IReadOnlyList<StepStatus> Steps { get; }

    /// <summary>How many steps from the first on are passed and hold: the length of the unbroken row; from 0 to 8.</summary>
    public int Reached => Steps.TakeWhile(step => step.Standing.Holds).Count();

    /// <summary>The last step of that row: how far the change has really come; null where not even the first step holds.</summary>
    public ChangeStep? EffectiveStep => Reached == 0 ? null : ChangeStep.All[Reached - 1];

    /// <summary>The steps that have lapsed, with why and what would restore each, in order.</summary>
    public IReadOnlyList<GateLapse> Lapses => Sequence.Of(Steps.Select(step => step.Lapse).OfType<GateLapse>().ToArray());

    /// <summary>Evidence that something rests on and that goes stale soon, the earliest first.</summary>
    public IReadOnlyList<ExpiringEvidence> ExpiringSoon { get; internal init; } = Sequence<ExpiringEvidence>.Empty;

    /// <summary>How likely it is that what was gained is lost again.</summary>
    public RegressionRisk Risk { get; internal init; } = RegressionRisk.Low;

    /// <summary>What the risk is told from, as sentences without their full stop; nothing where it is low.</summary>
    public IReadOnlyList<string> RiskSigns { get; internal init; } = Sequence<string>.Empty;

    /// <summary>The first weak element of readiness by what was asked last; null where there is none, or nobody asked.</summary>
    public ReadinessScore? Barrier { get; internal init; }

    /// <summary>What is worth gathering, the best first: what restores a lapsed step, what opens the next, what renews what goes stale soon.</summary>
    public IReadOnlyList<EvidenceAdvice> Advice { get; internal init; } = Sequence<EvidenceAdvice>.Empty;

    /// <summary>The next best evidence to gather; null where nothing is missing.</summary>
    public EvidenceAdvice? Next => Advice.Count == 0 ? null : Advice[0];

    /// <summary>What it lacks to be called done, as phrases; nothing where it may be, or is.</summary>
    public IReadOnlyList<string> MissingForCompletion { get; internal init; } = Sequence<string>.Empty;

    /// <summary>Whether it was called done and has lapsed since.</summary>
    public bool HasRegressed => Stage == ChangeStage.Completed && Lapses.Count > 0;

    /// <summary>How a step stands.</summary>
    /// <param name="step">Which step.</param>
    public StepStatus this[ChangeStep step] => Steps[Guard.Against.Null(step).Order];

    /// <summary>As <c>CHG-1 at 2026-09-01T09:00:00+00:00: Under way, 3 of 8 steps hold in a row, 1 lapsed, risk of regression high</c>.</summary>
    public override string ToString() =>
        $"{Id} at {Text.Of(At)}: {Stage}, {Text.Of(Reached)} of {Text.Of(Steps.Count)} steps hold in a row"
        + $"{(Lapses.Count == 0 ? null : $", {Text.Of(Lapses.Count)} lapsed")}, risk of regression {Risk.Name.ToLowerInvariant()}";
}
