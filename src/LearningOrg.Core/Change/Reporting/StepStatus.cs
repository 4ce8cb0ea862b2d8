using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Core.Change.Reporting;

/// <summary>How a step stands at an instant, and on what that rests.</summary>
/// <remarks>Equal when all it says is equal. Immutable.</remarks>
public sealed record StepStatus
{
    internal StepStatus(
        GateRecord gate,
        StepStanding standing,
        GateReview review,
        GateLapse? lapse,
        IReadOnlyList<GateCondition> openConditions,
        IReadOnlyList<ChangeStep> waitsFor,
        DateTimeOffset? goodUntil)
    {
        Gate = gate;
        Standing = standing;
        Review = review;
        Lapse = lapse;
        OpenConditions = openConditions;
        WaitsFor = waitsFor;
        GoodUntil = goodUntil;
    }

    /// <summary>Which step.</summary>
    public ChangeStep Step => Gate.Step;

    /// <summary>The last decision at its gate.</summary>
    public GateRecord Gate { get; }

    /// <summary>How it stands.</summary>
    public StepStanding Standing { get; }

    /// <summary>What the evidence says, criterion by criterion.</summary>
    public GateReview Review { get; }

    /// <summary>Why it has lapsed and what would restore it; null where it has not.</summary>
    public GateLapse? Lapse { get; }

    /// <summary>The conditions it was passed on that nothing has met yet.</summary>
    public IReadOnlyList<GateCondition> OpenConditions { get; }

    /// <summary>The steps that it needs, and that are not passed or have lapsed.</summary>
    public IReadOnlyList<ChangeStep> WaitsFor { get; }

    /// <summary>When it lapses unless something new is recorded; null where it does not hold, or time alone changes nothing.</summary>
    public DateTimeOffset? GoodUntil { get; }

    /// <summary>As <c>1 Establish a sense of urgency: Passed, good until 2026-09-01T09:00:00+00:00</c>.</summary>
    public override string ToString()
    {
        var detail = Standing == StepStanding.Lapsed ? $", {Lapse!.Because}"
            : Standing == StepStanding.Held ? $" until {Text.Of(Gate.ReviewAt!.Value)}"
            : Standing == StepStanding.Blocked ? $" by {Text.List(WaitsFor.Select(step => step.Code).ToArray())}"
            : GoodUntil is { } until ? $", good until {Text.Of(until)}"
            : null;
        return $"{Text.Of(Step.Number)} {Step.Name}: {Standing}{detail}";
    }
}
